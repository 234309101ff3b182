using FactForge.Mail;
using Xunit;

namespace FactForge.Pipeline.Tests.Running;

public sealed class RehearsalTests
{
    [Theory]
    [InlineData("mailboxes")]
    [InlineData("hostile")]
    public async Task Goes_through_any_mail_from_rules_to_a_composed_note(string folder)
    {
        var messages = new List<Message>();
        foreach (var file in MailboxFinder.Find(RepositoryFolder.At("fixtures", folder), TestContext.Current.CancellationToken).Files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, TestContext.Current.CancellationToken))
            {
                if (item is MailItem.Read read)
                    messages.Add(read.Message);
            }
        }

        Assert.True(await Rehearsal.RunAsync(messages, TestContext.Current.CancellationToken) > 0);
    }

    [Fact]
    public async Task A_mailbox_that_is_rehearsed_gives_the_notes_of_one_that_is_not()
    {
        var mails = Enumerable.Range(0, 300).Select(i => VaultOnDisk.Mail(
            $"Person {(char)('A' + (i % 7))} <p{i % 7}@harbour.example>", VaultOnDisk.Owner, $"Berth {i}", $"m{i}@harbour.example",
            $"I will send you the plan of berth {i} by 14 March 2026.")).ToList();
        mails[0] += string.Concat(Enumerable.Range(0, 7).Select(i => VaultOnDisk.Mail(VaultOnDisk.Owner, $"p{i}@harbour.example", "Berths", $"o{i}@tideway.example", "Thank you.")));
        using var large = new VaultOnDisk();
        large.WriteInbox([.. mails]);
        await large.RunAsync();
        using var grown = new VaultOnDisk();
        // Below the size of a batch that is rehearsed.
        grown.WriteInbox([.. mails.Take(200)]);
        await grown.RunAsync();
        grown.WriteInbox([.. mails]);
        await grown.RunAsync();

        Assert.Contains("14 March 2026", large.AllNotes(), StringComparison.Ordinal);
        Assert.Equal(large.AllNotes(), grown.AllNotes());
    }
}
