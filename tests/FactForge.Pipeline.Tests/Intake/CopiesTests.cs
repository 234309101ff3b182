using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Intake;

public sealed class CopiesTests
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";
    private const string Nora = "Nora <nora@tideway.example>";
    private static readonly MessageId One = new("one@northwind.example");

    [Fact]
    public async Task Labels_of_a_later_copy_are_added()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Labelled("Work"));
        await vault.RunAsync();
        vault.WriteInbox(Labelled("Work"), Labelled("\"Berth plan\",Work"));
        await vault.RunAsync();
        Assert.Equal(["Berth plan", "Work"], vault.InLedger(ledger => ledger.Messages.Find(One)!.Labels));
    }

    [Fact]
    public async Task The_same_mail_under_two_ids_is_one_message_and_who_answers_either_answers_it()
    {
        using var vault = new VaultOnDisk();
        var first = VaultOnDisk.Mail(Ada, Nora, "Survey", One.Value, "I will send the survey by 12 November 2025.");
        var answer = VaultOnDisk.Mail(Nora, Ada, "Something else", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "moved@exchange.example");
        vault.WriteInbox(first, answer);
        await vault.RunAsync();
        Assert.Equal(2, vault.InLedger(ledger => ledger.Threads.Count));

        vault.WriteInbox(first, answer, first.Replace(One.Value, "moved@exchange.example", StringComparison.Ordinal));
        await vault.RunAsync();
        Assert.Equal((2L, 1L), vault.InLedger(ledger => (ledger.Messages.Count, ledger.Threads.Count)));
        Assert.Equal(2, vault.InLedger(ledger => ledger.Messages.Locations(One).Count));
    }

    [Fact]
    public async Task Two_messages_that_share_an_id_stay_two_threads_when_they_are_read_again()
    {
        using var vault = new VaultOnDisk();
        var first = VaultOnDisk.Mail(Ada, Nora, "Notice 14", One.Value, "The inner lock is closed on 4 December 2025.");
        var second = VaultOnDisk.Mail(Ada, Nora, "Notice 19", One.Value, "The farewell is on 29 January 2026.", "Fri, 28 Nov 2025 12:00:26 +0000");
        vault.WriteInbox(first, second);
        await vault.RunAsync();
        Assert.Equal((2L, 2L), vault.InLedger(ledger => (ledger.Messages.Count, ledger.Threads.Count)));

        vault.WriteInbox(first, second, second, first);
        await vault.RunAsync();
        Assert.Equal((2L, 2L), vault.InLedger(ledger => (ledger.Messages.Count, ledger.Threads.Count)));
    }

    [Theory]
    [InlineData("Draft", "Sent")]
    [InlineData("Sent", "Draft")]
    [InlineData("Spam", "Inbox")]
    [InlineData("Trash", "Inbox")]
    [InlineData("Inbox", "Trash")]
    public async Task What_lies_among_the_drafts_the_junk_or_the_trash_and_elsewhere_too_is_heard_whichever_was_read_first(string first, string second)
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Labelled(first));
        await vault.RunAsync();
        Assert.Equal(first is "Sent" or "Inbox", vault.InLedger(ledger => ledger.Facts.All().Any()));
        vault.WriteInbox(Labelled(first), Labelled(second));
        await vault.RunAsync();
        Assert.Equal(MessageClass.Person, vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class));
        Assert.Equal(2, vault.InLedger(ledger => ledger.Messages.Find(One)!.Labels.Count));
        Assert.True(vault.InLedger(ledger => ledger.Facts.All().Any()));
    }

    [Fact]
    public async Task Who_answered_a_copy_of_a_draft_answers_what_was_sent()
    {
        using var vault = new VaultOnDisk();
        var answer = VaultOnDisk.Mail(Nora, Ada, "Something else", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "moved@exchange.example");
        var draft = Labelled("Drafts");
        var moved = draft.Replace(One.Value, "moved@exchange.example", StringComparison.Ordinal);
        vault.WriteInbox(draft, moved, answer);
        await vault.RunAsync();
        Assert.Equal(1, vault.InLedger(ledger => ledger.Threads.Count));
        vault.WriteInbox(draft, moved, answer, Labelled("Work"));
        await vault.RunAsync();
        Assert.Equal((2L, 1L), vault.InLedger(ledger => (ledger.Messages.Count, ledger.Threads.Count)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_draft_of_days_before_under_the_id_of_what_was_sent_hides_none_of_it(bool draftFirst)
    {
        using var vault = new VaultOnDisk();
        var draft = VaultOnDisk.Mail(Ada, Nora, "Survey\nX-Gmail-Labels: Drafts", One.Value, "I will send the sur", "Mon, 27 Oct 2025 09:12:00 +0000");
        var answer = VaultOnDisk.Mail(Nora, Ada, "Something else", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", One.Value);
        vault.WriteInbox(draftFirst ? draft : Labelled("Sent"));
        await vault.RunAsync();
        vault.WriteInbox([.. draftFirst ? new[] { draft, Labelled("Sent") } : [Labelled("Sent"), draft], answer]);
        await vault.RunAsync();
        Assert.Equal((2L, 1L), vault.InLedger(ledger => (ledger.Messages.Count, ledger.Threads.Count)));
        Assert.Equal(MessageClass.Person, vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class));
        Assert.EndsWith("12 November 2025.", vault.InLedger(ledger => ledger.Messages.Find(One)!.Body.Text).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_sent_to_many_one_by_one_is_many_messages()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail(Ada, Nora, "Survey", "one@northwind.example", "The survey is done."),
            VaultOnDisk.Mail(Ada, "Carl Brandt <carl@contoso.example>", "Survey", "two@northwind.example", "The survey is done."));
        await vault.RunAsync();
        Assert.Equal(2L, vault.InLedger(ledger => ledger.Messages.Count));
    }

    [Fact]
    public async Task A_message_that_was_cut_off_and_is_whole_later_is_known_whole()
    {
        var whole = VaultOnDisk.Mail(Ada, Nora, "Survey", One.Value, "We meet on Monday at the berth. I will send the survey by 12 November 2025.");
        foreach (var cut in new[] { 4, 12, 21, 30, 41, 52, 60, 70 })
        {
            using var vault = new VaultOnDisk();
            var asked = VaultOnDisk.Mail(Nora, Ada, "Survey", "zero@tideway.example", "Good morning Ada.", "Sun, 02 Nov 2025 09:12:00 +0000");
            vault.WriteInbox(asked, whole[..^cut]);
            await vault.RunAsync();
            vault.WriteInbox(asked, whole);
            await vault.RunAsync();
            Assert.EndsWith("12 November 2025.", vault.InLedger(ledger => ledger.Messages.Find(One)!.Body.Text).TrimEnd(), StringComparison.Ordinal);
            Assert.Contains(vault.InLedger(ledger => ledger.Facts.All().ToList()), fact => fact.ToString()!.Contains("by 12 November 2025", StringComparison.Ordinal));
        }
    }

    private static string Labelled(string labels) =>
        VaultOnDisk.Mail(Ada, Nora, "Survey\nX-Gmail-Labels: " + labels, One.Value, "I will send the survey by 12 November 2025.");
}
