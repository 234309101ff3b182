using System.Text;

namespace FactForge.Mail.Tests.Parsing;

/// <summary>Mail as programs wrote it before they kept to RFC 2045 and RFC 2047.</summary>
public sealed class OldMailTests
{
    static OldMailTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("text")]
    [InlineData("plain")]
    [InlineData("text/x-plain; charset=utf-8")]
    [InlineData("text/unknown")]
    [InlineData("message/plain")]
    public async Task A_type_that_cannot_be_read_is_plain_text(string type)
    {
        var message = await MailText.One(MailText.Message("1@x.example", more: $"Content-Type: {type}\n", body: "The mill is ready.\n"));
        Assert.Contains("The mill is ready.", message.Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/pdf")]
    public async Task What_is_no_text_is_none(string type)
    {
        var message = await MailText.One(MailText.Message("1@x.example", more: $"Content-Type: {type}\n", body: "The mill is ready.\n"));
        Assert.Equal("", message.Body.Text.Trim());
    }

    [Theory]
    [InlineData("koi8-r", "Иван Иванов")]
    [InlineData("windows-1251", "Иван Иванов")]
    [InlineData("iso-8859-2", "Łucja Żak")]
    [InlineData("euc-kr", "김민수")]
    [InlineData("gb2312", "李明")]
    [InlineData("iso-2022-jp", "山田太郎")]
    public async Task Raw_letters_of_a_header_are_in_the_charset_of_the_text(string charset, string name)
    {
        var mail = Encoding.GetEncoding(charset).GetBytes($"From: {name} <p@x.example>\nTo: bo@x.example\nSubject: {name}\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nMessage-ID: <1@x.example>\nContent-Type: text/plain; charset={charset}\n\nHello.\n");
        var message = Assert.Single((await MailText.Read(mail)).Messages());
        Assert.Equal((name, name), (message.From!.DisplayName, message.Subject));
    }

    [Fact]
    public async Task Two_messages_with_an_empty_id_are_two()
    {
        var mbox = MailText.Entry(MailText.Message("", body: "One.\n")) + MailText.Entry(MailText.Message("", body: "Two.\n"));
        Assert.Equal(2, (await MailText.Read(mbox)).Messages().Select(message => message.Id.Value).Distinct().Count());
    }
}
