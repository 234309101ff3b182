using System.Text;

namespace FactForge.Mail.Tests.Hostile;

/// <summary>Each hostile message is read, or refused with a reason, and the message behind it is read.</summary>
public sealed class HostileMailTests
{
    private const int Megabyte = 1024 * 1024;

    // A guard against hanging, far above what any of them takes.
    private const int Hang = 60_000;

    public static TheoryData<string> Names { get; } = [.. Cases().Keys];

    [Theory(Timeout = Hang)]
    [MemberData(nameof(Names))]
    public async Task The_rest_of_the_mailbox_goes_on(string name)
    {
        var items = await Task.Run(() => MailText.Read(MailText.Entry(Cases()[name]()) + MailText.Entry(MailText.Message("after@x.example", body: "I am still here.\n"))), TestContext.Current.CancellationToken);
        Assert.Equal("I am still here.\n", items.Messages()[^1].Body.Text);
        Assert.Equal(2, items.Messages().Count + items.Problems().Count);
        Assert.IsType<MailItem.End>(items[^1]);
    }

    [Fact(Timeout = Hang)]
    public async Task Behind_too_long_a_header_the_text_and_the_other_fields_are_there()
    {
        var message = await Task.Run(() => MailText.One("X-Long: a\n" + Repeat(" folded\n", Megabyte) + MailText.Message("m@x.example")), TestContext.Current.CancellationToken);
        Assert.Equal(("m@x.example", "Berth plan", "Hello there.\n"), (message.Id.Value, message.Subject, message.Body.Text));
    }

    [Fact(Timeout = Hang)]
    public async Task A_message_over_the_limit_gives_its_leading_text_and_no_attachment()
    {
        var options = new MailOptions { MessageByteLimit = 64 * 1024 };
        var body = "--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + Repeat(new string('A', 76) + "\n", 10_000) + "--b--\n";
        var message = await Task.Run(() => MailText.One(MailText.Message("m@x.example", body: body, more: "Content-Type: multipart/mixed; boundary=b\n"), options), TestContext.Current.CancellationToken);
        Assert.Equal("See the file.", message.Body.Text.Trim());
    }

    [Fact(Timeout = Hang)]
    public async Task Recipients_beyond_the_limit_are_left_out()
    {
        var message = await Task.Run(() => MailText.One("To: a@x.example" + string.Concat(Enumerable.Range(0, 100_000).Select(number => $",\n p{number}@x.example")) + "\n" + MailText.Message("m@x.example")), TestContext.Current.CancellationToken);
        Assert.InRange(message.To.Count, 100, MailOptions.Default.RecipientLimit);
    }

    [Fact(Timeout = Hang)]
    public async Task A_decompression_bomb_is_refused_by_name()
    {
        using var folder = new MailFolder();
        var bomb = MailText.Bytes(MailText.Entry(MailText.Message("m@x.example", body: new string('\n', 100 * Megabyte))));
        folder.Write("bomb.mbox.gz", MailFolder.Gzip(bomb));
        folder.Write("bomb.zip", MailFolder.Zip(("inbox.mbox", bomb)));
        var items = await Task.Run(() => folder.ReadAll(), TestContext.Current.CancellationToken);
        Assert.Equal(2, items.Problems().Count);
        Assert.All(items.Problems(), problem => Assert.Contains("decompression bomb", problem.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quoted_From_line_without_a_colon_above_the_header_is_no_trouble() =>
        Assert.Equal("a@x.example", (await MailText.One(">From ada without a date\n" + MailText.Message("a@x.example"))).Id.Value);

    [Fact]
    public async Task A_missing_and_a_doubled_id_are_no_trouble()
    {
        Assert.Equal("a@x.example", (await MailText.One("Message-ID: <a@x.example>\n" + MailText.Message("b@x.example"))).Id.Value);
        Assert.StartsWith("sha256:", (await MailText.One("From: ada@northwind.example\nMessage-ID:\n\nx\n")).Id.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_message_is_a_problem_with_its_place()
    {
        var first = MailText.Entry(MailText.Message("a@x.example"));
        var problem = Assert.Single((await MailText.Read(first + "From a@x.example Mon Feb  3 10:00:00 2025\n\n")).Problems());
        Assert.Equal(first.Length, problem.Location.Offset);
    }

    private static Dictionary<string, Func<string>> Cases() => new()
    {
        ["folded header"] = () => Header("X-Long: a\n" + Repeat(" folded and folded and folded\n", Megabyte / 2)),
        ["header of one line"] = () => Header($"X-Long: {new string('a', 16 * Megabyte)}\n"),
        ["folded header of a part"] = () => Header("Content-Type: multipart/mixed; boundary=b\n", "--b\nX-Long: a\n" + Repeat(" folded\n", Megabyte / 2) + "\nhello\n--b--\n"),
        ["folded header of an attached message"] = () => Header("Content-Type: message/rfc822\n", "X-Long: a\n" + Repeat(" folded\n", Megabyte / 2) + "\nhello\n"),
        ["a million fields"] = () => Header(Repeat("X-A: b\n", 1_000_000)),
        ["200,000 parts"] = () => Header("Content-Type: multipart/mixed; boundary=b\n", Repeat("--b\nContent-Type: text/plain\n\nhello\n", 200_000)),
        ["50,000 levels"] = () => Header("Content-Type: multipart/mixed; boundary=b0\n", string.Concat(Enumerable.Range(0, 50_000).Select(level => $"--b{level}\nContent-Type: multipart/mixed; boundary=b{level + 1}\n\n"))),
        ["50,000 messages in each other"] = () => Header("", Repeat("Content-Type: message/rfc822\n\n", 50_000)),
        ["a body of one line"] = () => Header("", new string('a', 4 * Megabyte) + "\n"),
        ["quotes without end"] = () => Header("", new string('>', 4 * Megabyte) + "\n"),
        ["attributions without end"] = () => Header("", Repeat("On Mon, Feb 3, 2025, Ada\n", 20_000)),
        ["header blocks without end"] = () => Header("", Repeat("From: x\nSent: y\n", 20_000)),
        ["HTML of divs"] = () => Header("Content-Type: text/html\n", Repeat("<div>", 400_000)),
        ["HTML of quotes"] = () => Header("Content-Type: text/html\n", Repeat("<blockquote>hello ", 100_000)),
        ["HTML of formatting"] = () => Header("Content-Type: text/html\n", Repeat("<b><p>x", 50_000)),
        ["HTML of tables"] = () => Header("Content-Type: text/html\n", Repeat("<table><tr><td><b><i><a>", 20_000)),
        ["a signature of digits"] = () => Header("", "hello\n\n-- \n" + Repeat("555 0100 555 0100 555\n", 20_000)),
        ["quoted-printable that is none"] = () => Header("Content-Transfer-Encoding: quoted-printable\n", Repeat("=\n=4=41=", 400_000)),
        ["base64 that is none"] = () => Header("Content-Transfer-Encoding: base64\n", Repeat("====@@@@\n", 400_000)),
        ["UTF-7"] = () => Header("Content-Type: text/plain; charset=utf-7\n", Repeat("+AGE-+", 100_000)),
        ["an unknown charset"] = () => Header("Content-Type: text/plain; charset=klingon\n", "hello \u00e9\n"),
        ["NUL bytes"] = () => Header("", new string('\0', Megabyte)),
        ["comments in comments"] = () => Header($"Reply-To: {new string('(', 30_000)}\n"),
        ["groups in groups"] = () => Header($"Reply-To: {Repeat("a:", 15_000)}\n"),
        ["encoded words"] = () => Header($"Comments: {Repeat("=?utf-8?b?4pyT?= ", 60_000)}\n"),
        ["lines that begin with From"] = () => Header("", Repeat("From me: to 10:00\n", 400_000)),
        ["200,000 references"] = () => Header("References:" + string.Concat(Enumerable.Range(0, 200_000).Select(number => $"\n <r{number}@x.example>")) + "\n"),
        ["impossible dates"] = () => Header("Received: from a by b; Thu, 99 Zzz 99999 99:99:99 +9999\nResent-Date: \u0000\n"),
    };

    private static string Header(string more, string body = "hello\n") => MailText.Message("m@x.example", body: body, more: more);

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    [Theory]
    [InlineData("text/plain; charset=utf-8", false)]
    [InlineData("text/html; charset=utf-8", false)]
    [InlineData("text/plain; charset=utf-8", true)]
    public async Task Text_that_is_longer_than_is_kept_is_said_to_be_cut(string type, bool inTwoParts)
    {
        var options = MailOptions.Default with { TextLimit = 1_000, HtmlLimit = 1_000 };
        var text = string.Concat(Enumerable.Repeat("word ", inTwoParts ? 210 : 300));
        var part = $"Content-Type: {type}\n\n{text}\n";
        var mail = inTwoParts
            ? MailText.Message("long@x.example", more: "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n", body: $"--b\n{part}--b\n{part}--b--\n")
            : MailText.Message("long@x.example", more: $"MIME-Version: 1.0\nContent-Type: {type}\n", body: text + "\n");
        var read = Assert.Single((await MailText.Read(mail, options)).OfType<MailItem.Read>());
        Assert.True(read.IsCut);
        Assert.InRange(read.Message.Body.Text.Length, 900, 1_000);
        Assert.False(Assert.Single((await MailText.Read(mail)).OfType<MailItem.Read>()).IsCut);
    }

    [Fact]
    public async Task Of_a_long_invitation_without_a_method_no_text_is_cut()
    {
        var calendar = "BEGIN:VCALENDAR\n" + Repeat("X-NOTE:words words words\n", 4_000) + "END:VCALENDAR\n";
        var mail = MailText.Message(
            "invitation@x.example", more: "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
            body: $"--b\nContent-Type: text/plain\n\nSee you there.\n--b\nContent-Type: text/calendar; charset=utf-8\n\n{calendar}\n--b--\n");
        Assert.False(Assert.Single((await MailText.Read(mail)).OfType<MailItem.Read>()).IsCut);
    }
}
