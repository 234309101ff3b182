using System.Text;

namespace FactForge.Mail.Tests.Parsing;

/// <summary>Dates and charsets as programs write them against the rules.</summary>
public sealed class OddLabelsTests
{
    [Theory]
    [InlineData("Mon, 3 Feb 2025 10.12.30 +0100", "2025-02-03T10:12:30+01:00")]
    [InlineData("Mon, 3 Feb 2025 10:12:60 +0100", "2025-02-03T10:12:59+01:00")]
    [InlineData("2025-02-03T10:12:30+01:00", "2025-02-03T10:12:30+01:00")]
    [InlineData("2025-02-03 10:12:30", "2025-02-03T10:12:30+00:00")]
    [InlineData("2025-02-03T10:12:30Z", "2025-02-03T10:12:30+00:00")]
    [InlineData("Mon, 3 Feb 25 10:12:30 +0100", "2025-02-03T10:12:30+01:00")]
    [InlineData("3 Feb 99 10:12:30 GMT", "1999-02-03T10:12:30+00:00")]
    [InlineData("Mon, 3 Feb 2025 10:12:30 +0100 (1.2.34.56)", "2025-02-03T10:12:30+01:00")]
    public async Task A_date_is_read(string written, string expected)
    {
        var message = await MailText.One(MailText.Message("m@x.example").Replace("Mon, 3 Feb 2025 10:00:00 +0000", written, StringComparison.Ordinal));
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), message.Date);
    }

    [Theory]
    [InlineData("cp932", 932, "港の計画")]
    [InlineData("x-sjis", 932, "港の計画")]
    [InlineData("windows-31j", 932, "港の計画")]
    [InlineData("cp-850", 850, "Müller und Søren")]
    [InlineData("IBM850", 850, "Müller und Søren")]
    [InlineData("ansi_x3.110-1983", 1252, "Müller und Söhne")]
    [InlineData("windows1251", 1251, "План порта")]
    [InlineData("iso8859-2", 28592, "Żółta łódź")]
    [InlineData("x-gbk", 936, "港口计划已经完成")]
    public async Task A_charset_is_known_by_the_names_that_programs_have_for_it(string label, int page, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var head = MailText.Bytes(MailText.Message("m@x.example", body: "", more: $"MIME-Version: 1.0\nContent-Type: text/plain; charset={label}\nContent-Transfer-Encoding: 8bit\n"));
        var message = Assert.Single((await MailText.Read([.. head, .. Encoding.GetEncoding(page).GetBytes(text)])).Messages());
        Assert.Equal(text, message.Body.Text.Trim());
    }

    [Theory]
    [InlineData("utf-7", "M+APw-ller + Co +- 1", "Müller + Co + 1")]
    [InlineData("unicode-1-1-utf-7", "+Zi9mQw-", "是晃")]
    [InlineData("utf-8", "M+APw-ller", "M+APw-ller")]
    public async Task UTF_7_is_read_where_it_is_told(string label, string written, string expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", body: written, more: $"Content-Type: text/plain; charset={label}\n"))).Body.Text.Trim());
}
