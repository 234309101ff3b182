using System.Text.RegularExpressions;
using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Intake;

/// <summary>A ledger made by a program whose rules gave a message another class.</summary>
public sealed partial class ToldAgainTests
{
    private const string Ada = "Ada Byrne <ada@northwind.example>";
    private const string Nora = "Nora <nora@tideway.example>";
    private static readonly MessageId One = new("one@northwind.example");
    private static readonly string Promise = VaultOnDisk.Mail(Ada, Nora, "Survey", One.Value, "I will send the survey by 12 November 2025.");
    private static readonly string Asked = VaultOnDisk.Mail(Nora, Ada, "Survey", "zero@tideway.example", "Good morning Ada.", "Sun, 02 Nov 2025 09:12:00 +0000");
    private static readonly string Campaign = Promise.Replace("Message-ID", "List-Unsubscribe: <https://northwind.example/leave>\nFeedback-ID: 7\nMessage-ID", StringComparison.Ordinal);

    [Fact]
    public async Task A_message_that_older_rules_passed_over_is_read_once_the_rules_know_better()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Asked, Promise);
        await vault.RunAsync();
        var told = vault.AllNotes();
        Tell(vault, MessageClass.Newsletter);
        await vault.RunAsync();
        Assert.DoesNotContain("send the survey", vault.AllNotes(), StringComparison.Ordinal);

        Older(vault);
        await vault.RunAsync();
        Assert.Equal(MessageClass.Person, vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class));
        Assert.Equal(told, vault.AllNotes());
        Assert.Contains("send the survey", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_older_rules_took_for_a_persons_word_leaves_the_notes_once_the_rules_know_better()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Asked, Campaign);
        await vault.RunAsync();
        Tell(vault, MessageClass.Person);
        await vault.RunAsync();
        Assert.Contains("send the survey", vault.AllNotes(), StringComparison.Ordinal);

        Older(vault);
        await vault.RunAsync();
        Assert.Equal(MessageClass.Newsletter, vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class));
        Assert.DoesNotContain("send the survey", vault.AllNotes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_that_these_rules_read_is_not_read_again()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Asked, Promise);
        await vault.RunAsync();
        Older(vault);
        Assert.Equal(0, (await vault.RunAsync()).MailboxesUnchanged);
        Assert.Equal(1, (await vault.RunAsync()).MailboxesUnchanged);
    }

    [Fact]
    public async Task A_copy_in_the_junk_makes_no_junk_of_a_message_that_lies_elsewhere_too()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(Asked, Promise, Promise.Replace("Message-ID", "X-Gmail-Labels: Spam\nMessage-ID", StringComparison.Ordinal));
        await vault.RunAsync();
        Older(vault);
        await vault.RunAsync();
        Assert.Equal(MessageClass.Person, vault.InLedger(ledger => ledger.Messages.Find(One)!.Classification.Class));
    }

    private static void Tell(VaultOnDisk vault, MessageClass told) =>
        vault.ChangeLedger(ledger => ledger.Messages.Retell(ledger.Messages.Find(One)! with { Classification = new(told, "older rules") }));

    private static void Older(VaultOnDisk vault) => vault.ChangeLedger(ledger => ledger.Sources.Remember(vault.Inbox, Edition().Replace(ledger.Sources.Bookmark(vault.Inbox)!, "\"edition\":0"), 1));

    [GeneratedRegex("\"edition\":[0-9]+")]
    private static partial Regex Edition();
}
