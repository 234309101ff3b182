using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline.Tidying;

/// <summary>
/// Which entries of a note are known to be the owner's. With nothing remembered of the note none is: each counts as machine-written. What stood in the
/// note before FactForge first wrote to it may be any pipeline's; what came since, and FactForge did not write, is the owner's.
/// </summary>
internal static class OwnersEntries
{
    public static IReadOnlySet<string> Of(LedgerStore ledger, PersonNote note)
    {
        var path = note.File.RelativePath;
        if (ledger.Notes.Find(path) is not { } row)
            return new HashSet<string>();
        var first = ledger.Writes.FirstBefore(path);
        if (!row.Made && first is null)
            return new HashSet<string>();
        var known = ledger.Notes.Memory(path).Written.Where(entry => entry.State == WrittenState.Standing).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        if (first is not null)
            known.UnionWith(Texts(NoteParser.Parse(MarkedText.Read(NoteFile.Of(path, first).Text).Text)));
        return Texts(note.Note).Where(text => !known.Contains(text)).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Texts(Note note) => note.Sections.SelectMany(section => section.Entries).Select(entry => entry.Text);
}
