using FactForge.Notes;

namespace FactForge.Pipeline.Reviewing;

/// <summary>A note in which the owner's answers were carried out, with what is remembered of it then.</summary>
internal sealed record OwnWordsEdited(string Text, NoteMemory Memory);

/// <summary>Carries out in a note what the owner's answers change in the owner's own words. Pure.</summary>
internal static class OwnWords
{
    private const string Reason = "the owner decided it in the review queue";

    /// <summary>Carries the edits out, one after the other; one whose ground the note no longer has changes nothing.</summary>
    public static OwnWordsEdited Apply(string text, NoteMemory memory, IEnumerable<OwnEdit> edits)
    {
        foreach (var edit in edits)
        {
            var note = NoteParser.Parse(text);
            if (note.Problem is not null)
                break;
            if (Change(note, edit) is not { } change)
                continue;
            text = NoteEdit.Apply(text, NoteComposer.Compose(note, [change]));
            memory = Remembered(memory, edit);
        }

        return new(text, memory);
    }

    private static NoteChange? Change(Note note, OwnEdit edit) => edit switch
    {
        OwnEdit.Replace(var of, var words) when Find(note, of) is { } entry => new NoteChange.ReplaceEntry("", entry, words, Reason),
        OwnEdit.Remove(_, var words) when Find(note, words) is { } entry => new NoteChange.RemoveEntry(entry, Reason),
        OwnEdit.Add(var section, var words) when Find(note, words) is null => new NoteChange.AddEntry("", section, words, Last(note.Find(section)), null, Reason),
        OwnEdit.SetField(var name, var from, var to, _) when note.FrontMatter?.Value(name) == from => new NoteChange.SetField(name, to, Reason),
        _ => null,
    };

    private static Entry? Last(Section? section) => section is { Entries: [.., var last] } ? last : null;

    private static Entry? Find(Note note, string words) =>
        note.Sections.Where(section => section.Kind != SectionKind.Owner).SelectMany(section => section.Entries).FirstOrDefault(entry => entry.Text == words && !entry.IsStruck);

    // What FactForge wrote and the answer changed is the owner's from then on.
    private static NoteMemory Remembered(NoteMemory memory, OwnEdit edit)
    {
        switch (edit)
        {
            case OwnEdit.Replace(var of, var words):
                return memory with { Written = [.. memory.Written.Select(entry => Stands(entry, of) ? entry with { Text = words, State = WrittenState.Reworded } : entry)] };
            case OwnEdit.Remove(_, var words):
                return memory with { Written = [.. memory.Written.Select(entry => Stands(entry, words) ? entry with { State = WrittenState.Buried } : entry)] };
            case OwnEdit.SetField(var name, _, var to, var isOwners):
                var fields = new Dictionary<string, string>(memory.Fields, StringComparer.Ordinal);
                if (isOwners)
                    fields.Remove(name);
                else
                    fields[name] = to;
                return memory with { Fields = fields };
            default:
                return memory;
        }
    }

    private static bool Stands(WrittenEntry entry, string words) => entry.State is WrittenState.Standing or WrittenState.Reworded && entry.Text == words;
}
