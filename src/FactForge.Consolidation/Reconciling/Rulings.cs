namespace FactForge.Consolidation;

/// <summary>Answers of the judge and the owner about pairs of wordings, looked up in either order.</summary>
internal sealed class Rulings
{
    private readonly Dictionary<(string, string), PairRuling> answers = [];

    public Rulings(IEnumerable<PairRuling> rulings)
    {
        foreach (var ruling in rulings)
            answers[(ruling.FirstText, ruling.SecondText)] = ruling;
    }

    /// <summary>One sentence that was composed of both, in whichever order they were asked about; null for none.</summary>
    public string? WordingOf(string first, string second) =>
        (answers.GetValueOrDefault((first, second)) ?? answers.GetValueOrDefault((second, first)))?.Wording;

    /// <summary>What was answered about the pair, seen as first against second; null where nothing was.</summary>
    public JudgeRelation? Of(string first, string second)
    {
        if (answers.TryGetValue((first, second), out var ruling))
            return ruling.Relation;
        if (!answers.TryGetValue((second, first), out var turned))
            return null;
        return turned.Relation switch
        {
            // The other way round, the fuller wording arrived first: the poorer one repeats it. Which of two is later cannot be turned.
            JudgeRelation.Refines => JudgeRelation.Same,
            JudgeRelation.Supersedes => JudgeRelation.Contradicts,
            var same => same,
        };
    }
}
