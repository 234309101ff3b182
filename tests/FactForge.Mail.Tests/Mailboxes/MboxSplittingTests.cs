using CsCheck;

namespace FactForge.Mail.Tests.Mailboxes;

public sealed class MboxSplittingTests
{
    private static readonly string[] Lines =
        ["Hello.\n", "From here.\n", "\nFrom there: there\n", ">From me\n", "a\r\nb\r\n", "\n\n", "Mon Feb  3 10:00:00 2025\n", new string('x', 9000) + "\n"];

    [Theory]
    [InlineData("From ada@x.example  3 Nov 2025 10:00:00 +0100")]
    [InlineData("From ada@x.example 11/03/2025 10:00:00")]
    [InlineData("From ada@x.example")]
    [InlineData("From ")]
    [InlineData("From MAILER-DAEMON")]
    [InlineData("From -4791163298237340742")]
    [InlineData("From ada@x.example 2025-11-03T10:00:00Z")]
    [InlineData("From ada@x.example lun. nov.  3 10:00:00 2025")]
    [InlineData("From ada Mo Nov  3 10:00:00 2025")]
    [InlineData("From ada@x.example Mon Nov  3 10.00.00 2025")]
    [InlineData("From - Mon Nov  3 10:00:00 25")]
    [InlineData("From ada@x.example Mon, 03-Nov-2025 10:00:00")]
    public async Task A_From_line_without_a_date_that_can_be_read_starts_a_message_with_a_header_below(string line)
    {
        var mbox = string.Concat(Enumerable.Range(1, 3).Select(number => MailText.Entry(MailText.Message($"{number}@x.example"), line)));
        foreach (var (text, count) in new[] { (mbox, 3), (MailText.Entry(MailText.Message("0@x.example")) + mbox, 4), (mbox.ReplaceLineEndings("\r\n"), 3) })
        {
            var items = await MailText.Read(text);
            Assert.Equal(count, items.Messages().Count);
            Assert.Empty(items.Problems());
            Assert.Equal(0, items.OfType<MailItem.End>().Single().UncertainSeparators);
        }
    }

    [Theory]
    [InlineData("From the desk of Ada\nFrom: Ada <ada@x.example>\nTo: bo@x.example\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nSubject: Berths\n\nHello.", 1, 0)]
    [InlineData("From ada@x.example I had this:\nFrom: Ada <ada@x.example>\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nMessage-ID: <a@x.example>\n\nHello.", 1, 0)]
    [InlineData("From Mon 3 Nov 2025 10:00 until Thursday\nBerth: 4 north\n\nHello.", 1, 0)]
    [InlineData("From ada Mon Nov  3 10:00:00 2025 remote from harbour\nFrom: Ada <ada@x.example>\nDate: Mon, 3 Nov 2025 10:00:00 +0000\n\nHello.", 2, 0)]
    [InlineData("From 10:00 on we load\nDate: Monday\nTo: the crane\n\nHello.", 1, 0)]
    [InlineData("From ada@x.example\nFrom: Ada <ada@x.example>\nSubject: Berths\n\nHello.", 1, 0)]
    [InlineData("From ada@x.example\nI had no word since.", 1, 0)]
    [InlineData("From ada@x.example\nFrom: Ada <ada@x.example>\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nSubject: Berths\n\nHello.", 2, 1)]
    [InlineData("From ada@x.example Sun Nov  2 09:00:00 2025\nFrom: Ada <ada@x.example>\nSubject: Berths\n\nHello.", 2, 1)]
    [InlineData("From ada@x.example Sun Nov  2 09:00:00 2025\nFrom: Ada <ada@x.example>\nDate: Mon, 3 Nov 2025 10:00:00 +0000\n\nHello.", 2, 0)]
    public async Task What_was_pasted_is_told_from_a_message_where_it_can_be_and_counted_where_not(string pasted, int messages, int uncertain)
    {
        var items = await MailText.Read(MailText.Entry(MailText.Message("1@x.example", body: $"See:\n\n{pasted}\n")));
        Assert.Equal((messages, uncertain), (items.Messages().Count, items.OfType<MailItem.End>().Single().UncertainSeparators));
    }

    [Fact]
    public async Task An_unquoted_From_line_in_a_body_starts_no_message()
    {
        var mbox = MailText.Entry(MailText.Message("a@x.example", body: "One.\n\nFrom the harbour we saw it.\nFrom here on: nothing.\n"))
            + MailText.Entry(MailText.Message("b@x.example"));
        var items = await MailText.Read(mbox);
        Assert.Equal(["a@x.example", "b@x.example"], items.Messages().Select(message => message.Id.Value));
        Assert.Contains("From here on: nothing.", items.Messages()[0].Body.Text, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<MailItem.End>(items[^1]).FromLinesInBodies);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n")]
    [InlineData("\0\0\0\0")]
    [InlineData("\0\0\n")]
    public async Task A_byte_order_mark_or_empty_lines_before_the_first_message_cost_no_message(string before)
    {
        var items = await MailText.Read(before + MailText.Entry(MailText.Message("a@x.example")) + MailText.Entry(MailText.Message("b@x.example")));
        Assert.Equal(["a@x.example", "b@x.example"], items.Messages().Select(message => message.Id.Value));
        Assert.Empty(items.Problems());
    }

    [Fact]
    public async Task A_whole_block_of_NULs_before_the_first_message_costs_no_message() =>
        Assert.Equal(2, (await MailText.Read(new string('\0', 20_000) + MailText.Entry(MailText.Message("a@x.example")) + MailText.Entry(MailText.Message("b@x.example")))).Messages().Count);

    [Theory]
    [InlineData("\0\0\0\0", 2)]
    [InlineData("Hello wor\0\0", 2)]
    [InlineData("\0\0From here on: nothing.\n\n", 2)]
    [InlineData("Hello\0From here\n\n", 2)]
    public async Task A_message_behind_NULs_is_a_message_of_its_own(string nuls, int count)
    {
        var items = await MailText.Read(MailText.Entry(MailText.Message("a@x.example")) + nuls + MailText.Entry(MailText.Message("b@x.example")));
        Assert.Equal(count, items.Messages().Count);
        Assert.Equal("b@x.example", items.Messages()[^1].Id.Value);
        Assert.DoesNotContain(items.Messages(), message => message.Body.Text.Contains('\0', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("From ada@x.example Mon Nov  3 10:00:00 97", 1997)]
    [InlineData("From ada@x.example Mon Nov  3 10:00:00 25", 2025)]
    [InlineData("From ada@x.example Mon Nov  3 10:00:00 2025", 2025)]
    public async Task The_year_of_a_From_line_may_have_two_digits(string line, int year)
    {
        var message = MailText.Message("a@x.example").Replace("Date: Mon, 3 Feb 2025 10:00:00 +0000\n", "", StringComparison.Ordinal);
        Assert.Equal(year, Assert.Single((await MailText.Read(MailText.Entry(message, line))).Messages()).Date?.Year);
    }

    [Fact]
    public async Task A_sentence_with_a_date_of_two_digits_starts_no_message() =>
        Assert.Single((await MailText.Read(MailText.Entry(MailText.Message("a@x.example", body: "See:\n\nFrom Mon Nov 3 10:00 25 people came\nBerth: 4 north\n")))).Messages());

    [Theory]
    [InlineData("garbage without a colon")]
    [InlineData(" a field's second line: without its first")]
    [InlineData("Fr\0om: Ada Byrne <ada@northwind.example>")]
    [InlineData("Fröm: Ada Byrne <ada@northwind.example>")]
    [InlineData(": a field without a name")]
    public async Task A_message_whose_first_header_line_is_broken_is_a_message_of_its_own(string line)
    {
        var broken = line + "\n" + MailText.Message("b@x.example");
        var mbox = MailText.Entry(MailText.Message("a@x.example")) + MailText.Entry(broken) + MailText.Entry(MailText.Message("c@x.example"));
        var items = await MailText.Read(mbox);
        Assert.Empty(items.Problems());
        Assert.Equal(["a@x.example", "b@x.example", "c@x.example"], items.Messages().Select(message => message.Id.Value));
        Assert.Equal("Hello there.", items.Messages()[1].Body.Text.Trim());
        Assert.Equal("b@x.example", Assert.Single((await MailText.Read($"\u0001\u0001\u0001\u0001\n{broken}\u0001\u0001\u0001\u0001\n")).Messages()).Id.Value);
    }

    [Fact]
    public async Task A_From_line_with_a_date_but_no_header_below_starts_no_message()
    {
        var mbox = MailText.Entry(MailText.Message("a@x.example", body: "He wrote\n\nFrom ada@northwind.example Mon Feb  3 10:00:00 2025\nwhich is odd.\n")) + MailText.Entry(MailText.Message("b@x.example"));
        Assert.Equal(2, (await MailText.Read(mbox)).Messages().Count);
    }

    [Theory]
    [InlineData("From ada@northwind.example Mon Feb  3 10:00:00 2025")]
    [InlineData("From - Mon Feb  3 10:00:00 2025")]
    [InlineData("From 1823450987234@xxx Mon Feb 03 10:00:00 +0000 2025")]
    [InlineData("From ???@??? Mon Feb 03 10:00:00 2025")]
    [InlineData("From ada at northwind.example  Mon Feb  3 10:00:00 2025")]
    [InlineData("From ada@northwind.example Mon Feb  3 10:00:00 EST 2025")]
    [InlineData("From ada@northwind.example Mon Feb  3 10:00:00 2025 -0500")]
    [InlineData("From ada@northwind.example Mon, 3 Feb 2025 10:00:00 +0000")]
    [InlineData("From MAILER-DAEMON Mon Feb  3 10:00 2025")]
    [InlineData("From ada@northwind.example 2025-02-03 10:00:00")]
    [InlineData("From uucp Mon Feb  3 10:00:00 2025 remote from host")]
    public async Task The_From_lines_of_all_exports_start_a_message(string fromLine)
    {
        var mbox = MailText.Entry(MailText.Message("a@x.example"), fromLine) + MailText.Entry(MailText.Message("b@x.example"), fromLine);
        Assert.Equal(2, (await MailText.Read(mbox)).Messages().Count);
    }

    [Fact]
    public async Task A_pasted_message_without_a_blank_line_before_is_read_and_counted_as_uncertain()
    {
        var mbox = MailText.Entry(MailText.Message("a@x.example", body: "Look at this:\n" + MailText.Entry(MailText.Message("pasted@x.example"))));
        var items = await MailText.Read(mbox);
        Assert.Equal(2, items.Messages().Count);
        Assert.Equal(1, Assert.IsType<MailItem.End>(items[^1]).UncertainSeparators);
    }

    [Fact]
    public async Task Content_Length_is_believed_where_a_message_starts_at_the_place_it_names()
    {
        var body = "See below.\n\n" + MailText.Entry(MailText.Message("pasted@x.example"));
        var mbox = MailText.Entry(MailText.Message("a@x.example", body: body, more: $"Content-Length: {body.Length}\n")) + MailText.Entry(MailText.Message("b@x.example"));
        Assert.Equal(["a@x.example", "b@x.example"], (await MailText.Read(mbox)).Messages().Select(message => message.Id.Value));
        using var folder = new MailFolder();
        folder.Write("mbox", mbox);
        Assert.Equal(["a@x.example", "b@x.example"], (await folder.ReadAll("mbox")).Messages().Select(message => message.Id.Value));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(999_999_999)]
    public async Task A_Content_Length_that_lies_is_not_believed(int length)
    {
        var mbox = MailText.Entry(MailText.Message("a@x.example", more: $"Content-Length: {length}\n")) + MailText.Entry(MailText.Message("b@x.example")) + MailText.Entry(MailText.Message("c@x.example"));
        Assert.Equal(3, (await MailText.Read(mbox)).Messages().Count);
    }

    [Fact]
    public async Task Lines_that_an_mbox_quoted_are_as_they_were_sent_and_quotes_stay_quotes()
    {
        var body = "Hello.\n>From tomorrow on we sail.\nBye.\n\n> He said:\n>From my view it is fine.\n> So be it.\n>>From the mboxrd kind.\n> end\n";
        var message = (await MailText.Read(MailText.Entry(MailText.Message("a@x.example", body: body)))).Messages()[0];
        Assert.StartsWith("Hello.\nFrom tomorrow on we sail.\nBye.\n\n> He said:\n>From my view it is fine.\n> So be it.\n>From the mboxrd kind.\n> end", message.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_line_ends_and_a_missing_last_one_are_no_trouble()
    {
        var mbox = (MailText.Entry(MailText.Message("a@x.example")) + MailText.Entry(MailText.Message("b@x.example", body: "Last"))).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd();
        var messages = (await MailText.Read(mbox)).Messages();
        Assert.Equal(2, messages.Count);
        Assert.Equal("Last", messages[1].Body.Text.Trim());
        Assert.DoesNotContain('\r', messages[0].Body.Text);
    }

    [Fact]
    public async Task An_mbox_cut_off_in_mid_header_gives_what_is_there()
    {
        var items = await MailText.Read(MailText.Entry(MailText.Message("a@x.example")) + "From b@x.example Mon Feb  3 10:00:00 2025\nFrom: Bo <bo@contoso.exam");
        Assert.Equal(2, items.Messages().Count);
        Assert.IsType<MailItem.End>(items[^1]);
    }

    [Fact]
    public async Task A_message_says_where_in_the_file_it_begins()
    {
        var first = MailText.Entry(MailText.Message("a@x.example"));
        var messages = (await MailText.Read(first + MailText.Entry(MailText.Message("b@x.example")))).Messages();
        Assert.Equal([0L, first.Length], messages.Select(message => message.Location.Offset));
    }

    [Fact]
    public void Every_message_of_any_mbox_comes_out_once_and_in_order()
    {
        var body = Gen.Int[0, 7].Select(index => Lines[index]).Array[0, 6];
        body.Array[1, 30].Sample(bodies =>
        {
            var mbox = string.Concat(bodies.Select((lines, index) => MailText.Entry(MailText.Message($"{index}@x.example", body: string.Concat(lines)))));
            var messages = MailText.Read(mbox).GetAwaiter().GetResult().Messages();
            Assert.Equal(Enumerable.Range(0, bodies.Length).Select(index => $"{index}@x.example"), messages.Select(message => message.Id.Value));
        }, iter: 100);
    }
}
