using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Ruling;

public sealed class WithdrawalTests
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";
    private const string Carl = "Carl Brandt <carl@contoso.example>";
    private const string Nora = "Nora <nora@tideway.example>";

    private static readonly string First = VaultOnDisk.Mail(Ada, Nora, "Survey", "one@northwind.example", "I will send the survey by 12 November 2025.");
    private static readonly string Second = VaultOnDisk.Mail(Ada, Nora, "Bees", "two@northwind.example", "I prefer calls before noon.", "Tue, 04 Nov 2025 09:12:00 +0000");
    private static readonly string Third = VaultOnDisk.Mail(Carl, Nora, "Crane", "three@contoso.example", "I will inspect the crane on 20 November 2025.", "Wed, 05 Nov 2025 09:12:00 +0000");
    private static readonly string Answer = VaultOnDisk.Mail(Nora, Ada, "Re: Survey", "four@tideway.example", "Thank you.", "Thu, 06 Nov 2025 09:12:00 +0000", "one@northwind.example");
    private static readonly string AnswerToCarl = VaultOnDisk.Mail(Nora, Carl, "Re: Crane", "five@tideway.example", "Thank you.", "Thu, 06 Nov 2025 10:12:00 +0000", "three@contoso.example");
    private static readonly string AnswerOnBees = VaultOnDisk.Mail(Nora, Ada, "Re: Bees", "six@tideway.example", "Thank you.", "Thu, 06 Nov 2025 11:12:00 +0000", "two@northwind.example");

    private static string[] All => [First, Second, Third, Answer, AnswerToCarl, AnswerOnBees];

    [Fact]
    public async Task What_only_a_forgotten_message_said_leaves_the_note_and_does_not_come_back()
    {
        using var vault = await FilledAsync();
        Assert.Contains("survey", vault.Note("Ada Byrne.md"), StringComparison.OrdinalIgnoreCase);

        await Ruled(vault, new OwnersRuling.Forget("<one@northwind.example>"));

        Assert.DoesNotContain("12 November 2025", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        Assert.Contains("before noon", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        var forgotten = vault.AllNotes();
        await vault.RunAsync();
        Assert.Equal(forgotten, vault.AllNotes());
    }

    [Fact]
    public async Task A_mailbox_that_is_written_anew_as_it_was_withdraws_nothing()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();
        vault.WriteInbox(All);
        File.SetLastWriteTimeUtc(vault.Inbox, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain((await vault.RunAsync()).Remarks, remark => remark.Contains("gone", StringComparison.Ordinal));
        await File.AppendAllTextAsync(vault.Inbox, "\n\n", TestContext.Current.CancellationToken);
        Assert.DoesNotContain((await vault.RunAsync()).Remarks, remark => remark.Contains("gone", StringComparison.Ordinal));
        Assert.Equal(before, vault.AllNotes());
    }

    [Fact]
    public async Task A_mailbox_that_an_older_ledger_knows_by_a_path_below_a_folder_is_known_again_and_what_is_deleted_from_it_is_withdrawn()
    {
        using var vault = await FilledAsync();
        var below = Path.GetRelativePath(Directory.GetCurrentDirectory(), vault.Inbox);
        vault.ChangeLedger(ledger => ledger.Sources.Rename(vault.Inbox, below));
        var known = await VaultOnDisk.RunAsync(new RunRequest { Mailboxes = [below], Configuration = vault.Configuration });
        Assert.Equal(0, known.MessagesRead);
        Assert.Equal([vault.Inbox], vault.InLedger(ledger => ledger.Sources.All()));

        vault.WriteInbox([.. All.Where(mail => mail != Second)]);
        await vault.RunAsync();
        Assert.DoesNotContain("before noon", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_thread_takes_its_line_along()
    {
        using var vault = await FilledAsync();
        await Ruled(vault, new OwnersRuling.Forget(await ThreadOf("two@northwind.example", vault)));

        Assert.DoesNotContain("Bees", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("before noon", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        Assert.Contains("Survey", vault.Note("Ada Byrne.md"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_note_of_a_forgotten_person_goes_and_undo_brings_it_back()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();

        var report = await Ruled(vault, new OwnersRuling.Forget("Carl Brandt"));
        Assert.False(vault.Has("Carl Brandt.md"));
        await vault.RunAsync();
        Assert.False(vault.Has("Carl Brandt.md"));

        await vault.UndoAsync(report.Run);
        Assert.Equal(before, vault.AllNotes());
        await vault.RunAsync();
        Assert.Equal(before, vault.AllNotes());
    }

    [Fact]
    public async Task In_a_note_that_the_owner_worked_on_the_owners_words_stay()
    {
        using var vault = await FilledAsync();
        vault.WriteNote("Carl Brandt.md", vault.Note("Carl Brandt.md") + "\n## Personal\n\nPlays the cello.\n");

        await Ruled(vault, new OwnersRuling.Forget("carl@contoso.example"));

        Assert.Contains("Plays the cello.", vault.Note("Carl Brandt.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("20 November 2025", vault.Note("Carl Brandt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_gone_from_its_mailbox_is_withdrawn_until_it_is_there_again()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();

        vault.WriteInbox(Second, Third, Answer, AnswerToCarl, AnswerOnBees);
        await vault.RunAsync();
        Assert.DoesNotContain("12 November 2025", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);

        vault.WriteInbox([.. All, VaultOnDisk.Mail(Carl, Nora, "Tide", "seven@contoso.example", "Thanks.", "Fri, 07 Nov 2025 10:12:00 +0000")]);
        await vault.RunAsync();
        Assert.Contains("12 November 2025", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        Assert.Equal(before.Split("Carl Brandt.md")[0], vault.AllNotes().Split("Carl Brandt.md")[0]);
    }

    [Fact]
    public async Task A_mailbox_that_only_grew_withdraws_nothing()
    {
        using var vault = await FilledAsync();
        var before = vault.Note("Ada Byrne.md");

        File.AppendAllText(vault.Inbox, VaultOnDisk.Mail(Carl, Nora, "Tide", "seven@contoso.example", "Thanks.", "Fri, 07 Nov 2025 10:12:00 +0000"));
        await vault.RunAsync();

        Assert.Equal(before, vault.Note("Ada Byrne.md"));
    }

    [Fact]
    public async Task Merged_people_have_one_note_with_the_facts_of_both()
    {
        using var vault = await FilledAsync();

        await Ruled(vault, new OwnersRuling.Merge("ada@northwind.example", "carl@contoso.example"));

        Assert.True(vault.Has("Ada Byrne.md") != vault.Has("Carl Brandt.md"));
        var note = vault.AllNotes();
        Assert.Contains("12 November 2025", note, StringComparison.Ordinal);
        Assert.Contains("20 November 2025", note, StringComparison.Ordinal);
        await vault.RunAsync();
        Assert.Equal(note, vault.AllNotes());
    }

    [Fact]
    public async Task A_renamed_person_has_a_note_of_that_name_and_undo_restores_the_old_one()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();

        var report = await Ruled(vault, new OwnersRuling.Rename("ada@northwind.example", "Ada Byrne-Lund"));

        Assert.False(vault.Has("Ada Byrne.md"));
        Assert.Contains("# Ada Byrne-Lund", vault.Note("Ada Byrne-Lund.md"), StringComparison.Ordinal);
        await vault.UndoAsync(report.Run);
        Assert.Equal(before, vault.AllNotes());
    }

    [Fact]
    public async Task What_nobody_knows_is_refused_in_one_sentence()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();

        var report = await vault.RuleAsync(new OwnersRuling.Forget("nobody@nowhere.example"));

        Assert.Equal(RunOutcome.Refused, report.Outcome);
        Assert.Contains("nobody@nowhere.example", report.Refusal, StringComparison.Ordinal);
        Assert.Equal(before, vault.AllNotes());
    }

    private static async Task<VaultOnDisk> FilledAsync()
    {
        var vault = new VaultOnDisk();
        vault.WriteInbox(All);
        var report = await vault.RunAsync();
        Assert.Equal(RunOutcome.Done, report.Outcome);
        Assert.True(vault.Has("Ada Byrne.md") && vault.Has("Carl Brandt.md"), vault.AllNotes());
        return vault;
    }

    private static async Task<RunReport> Ruled(VaultOnDisk vault, OwnersRuling ruling)
    {
        var report = await vault.RuleAsync(ruling);
        Assert.Equal((RunOutcome.Done, (string?)null), (report.Outcome, report.Refusal));
        return report;
    }

    private static Task<string> ThreadOf(string message, VaultOnDisk vault)
    {
        var opening = (Ledger.LedgerOpening.Opened)Ledger.LedgerDoor.Open(vault.Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch, readOnly: true);
        using (opening.Ledger)
            return Task.FromResult(opening.Ledger.Messages.Links((json, _) => json).Single(link => link.Id.Value == message).Thread!);
    }
}
