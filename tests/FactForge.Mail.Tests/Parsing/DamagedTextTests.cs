using System.Text;

namespace FactForge.Mail.Tests.Parsing;

/// <summary>Text of which a few bytes are in no charset, or in one that is not told.</summary>
public sealed class DamagedTextTests
{
    [Theory]
    [InlineData("; charset=utf-8", "Müller trifft Søren – um zehn in Málaga. |F8|", "Müller trifft Søren – um zehn in Málaga. ø")]
    [InlineData("", "Müller trifft Søren.|A0|Ja.", "Müller trifft Søren.\u00A0Ja.")]
    [InlineData("; charset=utf-8", "Müller trifft Søren am K|C3|", "Müller trifft Søren am K\uFFFD")]
    [InlineData("; charset=utf-8", "Die Größe: 3 m.|E4B8|", "Die Größe: 3 m.\uFFFD")]
    [InlineData("; charset=us-ascii", "Grüße aus Zürich, schöne Tage.\n--\nM|FC|nchen", "Grüße aus Zürich, schöne Tage.\n--\nMünchen")]
    [InlineData("; charset=utf-8", "港の計画は|FF|金曜日です。", "港の計画はÿ金曜日です。")]
    public async Task UTF_8_stays_where_few_bytes_are_none(string label, string written, string expected) => Assert.Equal(expected, await Read(label, Mixed(written)));

    [Theory]
    [InlineData("; charset=utf-8", "M|FC|ller trifft S|F8|ren, sch|F6|ne Gr|FC||DF|e", "Müller trifft Søren, schöne Grüße")]
    [InlineData("", "Viel Spa|DFBB|, sagt M|FC|ller in M|FC|nchen", "Viel Spaß», sagt Müller in München")]
    [InlineData("; charset=windows-1252", "M|FC|ller", "Müller")]
    public async Task Another_charset_is_read_where_few_letters_are_UTF_8(string label, string written, string expected) => Assert.Equal(expected, await Read(label, Mixed(written)));

    [Theory]
    [InlineData("")]
    [InlineData("; charset=us-ascii")]
    public async Task Shifted_Japanese_is_read_without_a_label(string label)
    {
        var japanese = Japanese();
        var raw = MailText.Message("m@x.example", subject: "SUBJECT", body: "BODY", more: $"Content-Type: text/plain{label}\n");
        var bytes = Encoding.Latin1.GetBytes(raw.Replace("SUBJECT", Encoding.Latin1.GetString(japanese.GetBytes("港の修理の計画")), StringComparison.Ordinal)
            .Replace("BODY", Encoding.Latin1.GetString(japanese.GetBytes("金曜日に会います。\nOK")), StringComparison.Ordinal));
        var message = Assert.Single((await MailText.Read(bytes)).Messages());
        Assert.Equal("港の修理の計画", message.Subject);
        Assert.Equal("金曜日に会います。\nOK", message.Body.Text.Trim());
    }

    [Theory]
    [InlineData("\u001B[31mred\u001B[0m text")]
    [InlineData("\u001B$Bad key\u001B(B text")]
    public async Task An_escape_alone_is_no_Japanese(string text) => Assert.Equal(text, await Read("", Encoding.ASCII.GetBytes(text)));

    [Theory]
    [InlineData("Hello, we meet on Friday, Søren.", "\n_______________\nList info: https://lists.x.example\n")]
    [InlineData("Hello, we meet on Friday!..", "\nThis mail was scanned by the harbour.\nOK\n")]
    [InlineData("We meet on Friday at 10", "\n_______________\nports mailing list\nports@x.example\n")]
    public async Task A_footer_below_base64_is_text(string text, string footer) =>
        Assert.Equal(text + "\n" + footer.Trim(), await ReadBase64(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) + "\n" + footer, "\n\n", "\n"));

    [Theory]
    [InlineData("-_- -_-")]
    [InlineData("")]
    public async Task What_stands_within_base64_ends_nothing(string within)
    {
        var text = string.Concat(Enumerable.Repeat("We meet on Friday at the crane. ", 12)).Trim();
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings("\n");
        var cut = encoded.IndexOf('\n', StringComparison.Ordinal);
        Assert.Equal(text, await ReadBase64($"{encoded[..cut]}\n{within}{encoded[cut..]}\n"));
    }

    private static async Task<string> ReadBase64(string body, string runs = "", string run = "")
    {
        var text = (await MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n"))).Body.Text.Trim();
        return runs.Length == 0 ? text : text.Replace(runs, run, StringComparison.Ordinal);
    }

    private static async Task<string> Read(string label, byte[] text)
    {
        var head = MailText.Bytes(MailText.Message("m@x.example", body: "", more: $"MIME-Version: 1.0\nContent-Type: text/plain{label}\nContent-Transfer-Encoding: 8bit\n"));
        return Assert.Single((await MailText.Read([.. head, .. text])).Messages()).Body.Text.Trim('\n');
    }

    private static Encoding Japanese()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(50220);
    }

    // What stands between bars is bytes as they lie; the rest is UTF-8.
    private static byte[] Mixed(string written) => [.. written.Split('|').SelectMany((part, at) => at % 2 == 0 ? Encoding.UTF8.GetBytes(part) : Convert.FromHexString(part))];
}
