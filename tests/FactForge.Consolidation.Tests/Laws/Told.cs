namespace FactForge.Consolidation.Tests.Laws;

/// <summary>One fact as a message tells it.</summary>
/// <param name="Thought">What is told.</param>
/// <param name="Manner">In which words.</param>
/// <param name="Message">Which message tells it.</param>
internal sealed record Told(Thought Thought, Manner Manner, int Message)
{
    public string Words => Paraphraser.Say(Thought, Manner);
}

/// <summary>A value of a slot as a message tells it.</summary>
internal sealed record ToldSlot(Slot Slot, int Value, int Message);

/// <summary>What is known of Ada Byrne, and the note that it meets.</summary>
internal sealed record Story(IReadOnlyList<Told> Told, IReadOnlyList<ToldSlot> Slots, IReadOnlyList<int> Contexts, IReadOnlyList<(int Topic, int Message)> Topics, OwnNote Note)
{
    /// <summary>The facts, in the order in which they were made up.</summary>
    public IReadOnlyList<Fact> Facts =>
    [
        .. Told.Select((told, i) => Mail.Fact(told.Thought.Kind, told.Words, told.Message, i, told.Manner.IsSure ? Certainty.Certain : Certainty.Likely)),
        .. Slots.Select((slot, i) => Mail.OfSlot(slot, 20 + i)),
        .. Contexts.Select((message, i) => Mail.Fact(FactKind.Context, Mail.Contexts[i % Mail.Contexts.Length], message, 30 + i)),
        .. Topics.Select((topic, i) => Mail.Fact(FactKind.Topic, Mail.Topics[topic.Topic], topic.Message, 40 + i)),
    ];

    /// <summary>The same, told outright and in dated messages alone: a message without a date counts behind every other, and so loses its words to a later one.</summary>
    public Story Sure => this with { Told = [.. Told.Select(told => told with { Manner = told.Manner with { Hedge = 0 }, Message = told.Message == Mail.Undated ? 0 : told.Message })] };

    public override string ToString() => string.Join('\n', Facts.Select(fact => $"{fact.SaidAt:yyyy-MM-dd} {fact.Evidence.Message} {fact.Kind} {fact.Slot} {fact.Value}: {fact.Statement}")) + "\n" + Note.Text;
}

/// <summary>The owner's note before FactForge meets it.</summary>
internal sealed record OwnNote(IReadOnlyList<string> Facts, IReadOnlyList<string> Decisions, bool IsLoose)
{
    /// <summary>A section that is the owner's alone.</summary>
    public const string Own = "## Personal\n\n- Ada Byrne reports to Carl Brandt.\n- Ada Byrne reports to Carl Brandt.\n\n> [!tip] bees\n";

    public string Text => "---\ntype: people\ntitle: Ada Byrne\nemail: ada@northwind.example\n---\n\n# Ada Byrne\n\n" + Section("Key Facts", Facts) + Section("Key Decisions", Decisions) + Own;

    private string Section(string heading, IReadOnlyList<string> entries) =>
        entries.Count == 0 ? "" : $"## {heading}\n\n" + string.Concat(entries.Select(entry => $"- {entry}\n{(IsLoose ? "\n" : "")}")) + (IsLoose ? "" : "\n");
}
