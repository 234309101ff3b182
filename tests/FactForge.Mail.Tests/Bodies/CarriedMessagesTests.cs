using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class CarriedMessagesTests
{
    [Theory]
    [InlineData("Quoting Jo Falk <jo@contoso.example>:\n\n> Can you come?\n\nYes.\n", "a.q.o", "Jo Falk")]
    [InlineData("Zitat von Jo Falk <jo@contoso.example>:\n\n> Kommst du?\n\nJa.\n", "a.q.o", "Jo Falk")]
    [InlineData("Quoting Jo Alexandra Falk-Lindqvist of the Berths Office\n<jo@contoso.example>:\n\n> Can you come?\n", "aa.q", null)]
    [InlineData("Quoting jo@contoso.example:\n\n> Can you come?\n", "a.q", null)]
    public void Horde_says_whom_it_quotes_without_a_date(string text, string lines, string? name)
    {
        Assert.Equal(lines, SplitView.Letters(text));
        var author = SplitView.Split(text).Of(SegmentKind.Quote).Single().Author!;
        Assert.Equal("jo@contoso.example", author.Address);
        if (name is not null)
            Assert.Equal(name, author.DisplayName);
    }

    [Theory]
    [InlineData("Quoting the handbook of the berths:\n> Stay moored.\n")]
    [InlineData("Quoting ask@contoso.example on this would be wrong.\n")]
    [InlineData("Quoting Jo Falk <jo@contoso.example>:\nno mark follows.\n")]
    public void Who_quotes_a_book_or_quotes_nothing_writes_that_line(string text) => Assert.Equal('o', SplitView.Letters(text)[0]);

    [Theory]
    [InlineData("Fine.\n\n----- Message from jo@contoso.example ---------\n    Date: Mon, 02 Mar 2026 16:12:33 +0100\n    From: Jo Falk <jo@contoso.example>\n Subject: Lease\n      To: Ada Byrne <ada@northwind.example>\n\n> I have moved to Bergen.\n\n----- End message from jo@contoso.example -----\n\nWrite to her.\n", "o.aaaaa.f.a.o")]
    [InlineData("Fine.\n\n----- Forwarded message from Jo Falk <jo@contoso.example> -----\n\nDate: Mon, 02 Mar 2026 16:12:33 +0100\nFrom: Jo Falk <jo@contoso.example>\nSubject: Lease\nTo: Ada Byrne <ada@northwind.example>\n\nI have moved to Bergen.\n\n----- End forwarded message -----\n\nWrite to her.\n", "o.a.aaaa.f.a.o")]
    [InlineData("Gut.\n\n----- Nachricht von jo@contoso.example ---------\n  Datum: Mon, 02 Mar 2026 16:12:33 +0100\n    Von: Jo Falk <jo@contoso.example>\nBetreff: Miete\n     An: Ada Byrne <ada@northwind.example>\n\nIch bin umgezogen.\n\n----- Ende der Nachricht von jo@contoso.example -----\n\nSchreib ihr.\n", "o.aaaaa.f.a.o")]
    public void What_stands_below_the_end_of_a_message_passed_on_is_the_senders_again(string text, string lines)
    {
        Assert.Equal(lines, SplitView.Letters(text));
        var carried = SplitView.Split(text).Of(SegmentKind.Forwarded).Single();
        Assert.Equal((new MailAddress("jo@contoso.example", "Jo Falk"), 1, 2026), (carried.Author!, carried.Depth, carried.Date?.Year));
    }

    [Fact]
    public void The_end_of_a_message_within_another_leaves_the_outer_one_open() => Assert.Equal(
        "o.aa.f.aa.f.a.f.a.o",
        SplitView.Letters("Fine.\n\n----- Forwarded message from Jo -----\nFrom: Jo Falk <jo@contoso.example>\n\nSee below.\n\n------- Forwarded message from Bo -------\nFrom: Bo Lund <bo@contoso.example>\n\nI moved.\n\n------- End forwarded message -------\n\nThat is all.\n\n----- End forwarded message -----\n\nGood.\n"));

    [Theory]
    [InlineData("We come.\n----- End forwarded message -----\nAt ten.\n")]
    [InlineData("----- Message from the board ---------\nWe come at ten.\n")]
    [InlineData("Message from jo@contoso.example: come at ten.\n")]
    public void An_end_without_a_beginning_and_a_message_from_nobody_are_the_senders(string text) => Assert.Equal([SegmentKind.Own], BodySplitter.Split(text).Select(segment => segment.Kind));

    [Fact]
    public void Many_ends_of_few_messages_take_no_long_time()
    {
        var text = string.Concat(Enumerable.Repeat("----- Message from jo@contoso.example -----\n", 20_000)) + string.Concat(Enumerable.Repeat("------ End message from jo@contoso.example -----\n", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.True(BodySplitter.Split(text).Count > 0);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }
}
