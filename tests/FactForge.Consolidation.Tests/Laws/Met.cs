namespace FactForge.Consolidation.Tests.Laws;

/// <summary>A story whose facts met the note in one run, and what the laws do with it next.</summary>
/// <param name="Story">The facts and the note that they meet.</param>
/// <param name="Manner">In which words it is told once more.</param>
/// <param name="Seed">Which order its facts are shuffled into.</param>
/// <param name="Cut">How many of them the first batch has.</param>
/// <param name="Message">Which message is withdrawn.</param>
internal sealed record Met(Story Story, Manner Manner, int Seed, int Cut, int Message)
{
    public IReadOnlyList<Fact> Facts { get; } = Story.Facts;

    /// <summary>The note after that run.</summary>
    public Desk Once { get; } = Desk.Of(Story.Note).Run(Story.Facts);

    public override string ToString() => $"{Story}\n{Manner}, shuffled by {Seed}, cut at {Cut}, m{Message} withdrawn";
}
