namespace FactForge.Pipeline.Noting;

/// <summary>The statements of one note that could say the same: told by facts, standing there, or kept in mind because the owner did not want to hear them.</summary>
internal static class Wordings
{
    /// <summary>The statements, in no order; some may be told more than once.</summary>
    public static IEnumerable<string> Of(PersonDossier dossier, Note note, NoteMemory memory) => dossier.Facts
        .Where(fact => fact.Slot is null && fact.Kind is not (FactKind.Topic or FactKind.Mention or FactKind.Context)).Select(fact => PlainLine.Of(fact.Statement))
        .Concat(Of(note))
        .Concat(memory.Written.Where(written => IsOfStatements(written.Section) && written.State is WrittenState.Buried or WrittenState.Reworded).SelectMany(written => new[] { written.Text, written.Meaning }))
        .Concat(memory.Answers.Rejected.Where(rejected => IsOfStatements(rejected.Section)).Select(rejected => rejected.Text))
        .Concat(memory.Answers.Words.Where(words => IsOfStatements(words.Section)).Select(words => words.Text));

    /// <summary>Those that stand in a note.</summary>
    public static IEnumerable<string> Of(Note note) => note.Sections.Where(section => IsOfStatements(section.Kind)).SelectMany(section => section.Entries).Select(entry => entry.Text);

    private static bool IsOfStatements(SectionKind section) => section is SectionKind.KeyFacts or SectionKind.KeyDecisions;
}
