namespace FactForge.Consolidation;

/// <summary>
/// Answers about pairs of wordings, looked up in either order: a judge's of the very wordings that it was asked about, the owner's of everything that says the
/// same as these.
/// </summary>
internal sealed class Rulings
{
    private readonly Dictionary<(string, string), PairRuling> answers = [];
    private readonly Dictionary<(string, string), JudgeRelation> owners = [];
    private readonly Dictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Reading> sides;

    public Rulings(NoteMemory memory, ReadingRoom room)
    {
        foreach (var ruling in memory.Rulings)
            answers[(ruling.FirstText, ruling.SecondText)] = ruling;
        foreach (var ruling in memory.Answers.Pairs)
            owners[(ruling.FirstText, ruling.SecondText)] = ruling.Relation;
        sides = [.. owners.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct(StringComparer.Ordinal).Select(room.Read)];
    }

    /// <summary>One sentence that was composed of both, in whichever order they were asked about; null for none.</summary>
    public string? WordingOf(string first, string second) =>
        (answers.GetValueOrDefault((first, second)) ?? answers.GetValueOrDefault((second, first)))?.Wording;

    /// <summary>What was answered about the pair, seen as first against second; null where nothing was.</summary>
    public JudgeRelation? Of(Reading first, Reading second) => OfOwner(first, second) ?? OfJudge(first.Text, second.Text);

    /// <summary>What the owner answered; null where nothing.</summary>
    public JudgeRelation? OfOwner(Reading first, Reading second)
    {
        if (owners.Count == 0)
            return null;
        foreach (var one in Known(first))
        {
            foreach (var other in Known(second))
            {
                if (owners.TryGetValue((one, other), out var relation))
                    return relation;
                if (owners.TryGetValue((other, one), out var turned))
                    return Turned(turned);
            }
        }

        return null;
    }

    private JudgeRelation? OfJudge(string first, string second) =>
        answers.TryGetValue((first, second), out var ruling) ? ruling.Relation
        : answers.TryGetValue((second, first), out var turned) ? Turned(turned.Relation)
        : null;

    private static JudgeRelation Turned(JudgeRelation relation) => relation switch
    {
        // The other way round, the fuller wording arrived first: the poorer one repeats it. Which of two is later cannot be turned.
        JudgeRelation.Refines => JudgeRelation.Same,
        JudgeRelation.Supersedes => JudgeRelation.Contradicts,
        var same => same,
    };

    // The wordings that the owner was asked about and that say what this one says.
    private IReadOnlyList<string> Known(Reading reading)
    {
        if (!known.TryGetValue(reading.Text, out var same))
            known[reading.Text] = same = [.. sides.Where(side => SameMeaning.Is(side, reading)).Select(side => side.Text)];
        return same;
    }
}
