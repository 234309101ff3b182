using FactForge.Notes;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>A note and what is remembered of it.</summary>
internal sealed record Desk(string Text, NoteMemory Memory)
{
    private static readonly Person Ada = new(new PersonId("ada"), Paraphraser.Name, ["ada@northwind.example"]);

    public Note Note => NoteParser.Parse(Text);

    /// <summary>What the last run said.</summary>
    public Reconciliation? Last { get; init; }

    /// <summary>Entries of the two sections of statements.</summary>
    public IReadOnlyList<Entry> Statements => [.. Note.Sections.Where(section => section.Kind is SectionKind.KeyFacts or SectionKind.KeyDecisions).SelectMany(section => section.Entries)];

    /// <summary>A note of the owner's, never met before.</summary>
    public static Desk Of(OwnNote note) => new(note.Text, NoteMemory.None);

    /// <summary>One run with all that is known.</summary>
    public Desk Run(IEnumerable<Fact> facts)
    {
        var known = facts.ToList();
        var dated = known.Where(fact => fact.SaidAt != DateTimeOffset.MaxValue).Select(fact => DateOnly.FromDateTime(fact.SaidAt.UtcDateTime)).ToList();
        var note = Note;
        var result = Reconciler.Reconcile(new PersonDossier(Ada, known, new Dictionary<ThreadId, ThreadGlimpse>(), dated.Count > 0 ? dated.Max() : null), note, Memory, ReconcileSettings.Default);
        return new Desk(NoteEdit.Apply(Text, NoteComposer.Compose(note, result.Changes)), result.Memory) { Last = result };
    }

    /// <summary>The note after the owner replaced a part of it.</summary>
    public Desk Edited(string old, string replacement) => this with { Text = Text.Replace(old, replacement, StringComparison.Ordinal) };
}
