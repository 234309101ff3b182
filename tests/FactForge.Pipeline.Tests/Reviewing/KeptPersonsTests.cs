using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;
using Xunit;
using static FactForge.Pipeline.Tests.Reviewing.Telling;

namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>What a note was made of last, kept so that an answer about it reads nothing else.</summary>
public sealed class KeptPersonsTests
{
    [Fact]
    public async Task What_is_kept_of_every_note_is_what_sorting_all_facts_anew_gives()
    {
        using var vault = await QueuedVault.FilledAsync();
        await RefusedAsync(vault, "Ada Byrne will bring Carl's drawings on 12 November 2025.");
        Assert.Equal([QueuedVault.Ada, "Bo Lund.md"], Kept(vault));
        await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.CloseClaim)).Id));
        Assert.Equal([QueuedVault.Ada, "Bo Lund.md"], Kept(vault));
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task What_is_kept_holds_no_longer_when_a_fact_goes()
    {
        using var vault = await QueuedVault.FilledAsync();
        vault.InLedger(ledger => ledger.Messages.Remove(new("one@northwind.example")));
        Assert.Equal(["Bo Lund.md"], Kept(vault));
    }

    private static List<string> Kept(QueuedVault vault)
    {
        var kept = new List<string>();
        vault.InLedger(ledger =>
        {
            var draftsman = new NoteDraftsman(ledger, AnswerBook.Read(ledger), NoteAdvisers.None, EvidenceForm.None, new(2026, 1, 15));
            kept = [.. ledger.Notes.All().Select(note => note.Path).Where(path => new KeptPersons(ledger).Find(path, draftsman.Inputs) is not null)];
        });
        return kept;
    }
}
