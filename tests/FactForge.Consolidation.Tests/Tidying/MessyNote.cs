using FactForge.Notes;

namespace FactForge.Consolidation.Tests.Tidying;

/// <summary>A messy note of the fixtures with its labels.</summary>
internal sealed record MessyNote(string Name, string Text, IReadOnlyDictionary<(string Section, int Ordinal), string> Labels)
{
    public Note Note { get; } = NoteParser.Parse(Text);

    public Person Person => PersonOf(Note);

    /// <summary>The notes that rules are developed on, or the others.</summary>
    public static IReadOnlyList<MessyNote> All(string set) => [.. Directory.EnumerateDirectories(Path.Combine(Fixtures.Root, "tidy", set)).Order(StringComparer.Ordinal).Select(folder => new MessyNote(
        Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "note.md")).TrimStart('\uFEFF'), TidyScore.ReadLabels(File.ReadLines(Path.Combine(folder, "labels.tsv")))))];

    public static Person PersonOf(Note note)
    {
        var identity = NoteIdentity.Of(note);
        return new Person(new PersonId("p"), identity.Title ?? "Ada Byrne", identity.Addresses) { Aliases = identity.Aliases, Organisation = note.FrontMatter?.Value("company") };
    }

    public TidyResult Tidied() => Tidier.Tidy(Person, Note, NoteMemory.None, TidySettings.Default);

    /// <summary>A note's text once it is tidied.</summary>
    public static string Tidy(string text)
    {
        var note = NoteParser.Parse(text);
        return NoteEdit.Apply(text, NoteComposer.Compose(note, Tidier.Tidy(PersonOf(note), note, NoteMemory.None, TidySettings.Default).Changes));
    }
}
