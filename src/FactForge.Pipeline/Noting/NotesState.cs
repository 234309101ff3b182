using System.Globalization;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Asking;

namespace FactForge.Pipeline.Noting;

/// <summary>The state in which all notes were last brought up to date: where it is the same, nothing that they follow from came or went.</summary>
internal sealed class NotesState(LedgerStore ledger, VaultConfiguration configuration, IReadOnlySet<string> owners, NoteAdvisers advisers)
{
    private const string Mark = "notes";

    /// <summary>True where everything that is known was taken up by the notes; their own bytes are not looked at.</summary>
    public bool IsCurrent => ledger.Mark(Mark) == Now();

    /// <summary>All notes are up to date.</summary>
    public void Reached() => ledger.SetMark(Mark, Now());

    // Of everything that the notes follow from beside their own bytes.
    private string Now() => ContentHash.Of([
        NoteStage.ReconcilerVersion, ledger.State().Hex, configuration.PeopleFolder, configuration.ColdMakesNotes.ToString(), advisers.Name,
        .. configuration.Evidence == EvidenceForm.None ? [] : new[] { configuration.Evidence.ToString(), ledger.Messages.CountOfPlaces().ToString(CultureInfo.InvariantCulture) },
        .. owners.Order(StringComparer.Ordinal), .. configuration.SamePeople.Select(same => string.Join(' ', same)),
    ]).Hex;
}
