namespace FactForge.Consolidation;

/// <summary>What is planned or going on is not what is done; done later, it takes the plan's place.</summary>
internal sealed class PlannedIsNotDone : IPairRule
{
    // Who "has agreed to lend" and who "agrees to lend" bind themselves alike.
    private static readonly HashSet<string> Committing = new[] { "agree", "decide", "plan", "intend", "commit", "promise", "confirm", "choose", "offer" }.Select(Synonyms.Of).ToHashSet(StringComparer.Ordinal);

    public Comparison? Look(Pairing pair)
    {
        foreach (var (verb, tense) in pair.First.Tenses)
        {
            if (!pair.Second.Tenses.TryGetValue(verb, out var other) || !AreApart(verb, tense, other))
                continue;
            var isCarriedOut = other == Tense.Past && tense is Tense.Planned or Tense.Ongoing;
            var isAlike = pair.Likeness >= 0.5 && !(pair.OnlyFirst.Count > 0 && pair.OnlySecond.Count > 0);
            return new Comparison(isAlike ? isCarriedOut ? JudgeRelation.Supersedes : JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(PlannedIsNotDone), $"'{verb}' is told in another time");
        }

        if ((pair.First.MainTense, pair.Second.MainTense) is (Tense.Planned, Tense.Past) or (Tense.Past, Tense.Planned))
            return new Comparison(pair.Likeness >= 0.5 && pair.Second.MainTense == Tense.Past ? JudgeRelation.Supersedes : JudgeRelation.Distinct, nameof(PlannedIsNotDone), "one is planned, the other done");
        if ((pair.First.MainTense, pair.Second.MainTense) is (Tense.Ongoing, Tense.Past) or (Tense.Past, Tense.Ongoing))
            return new Comparison(pair.Likeness >= 0.5 && pair.Second.MainTense == Tense.Past ? JudgeRelation.Supersedes : JudgeRelation.Distinct, nameof(PlannedIsNotDone), "one is going on, the other done");
        return null;
    }

    private static bool AreApart(string verb, Tense first, Tense second)
    {
        if (first == second || (first != Tense.Past && second != Tense.Past))
            return false;
        if (Committing.Contains(verb))
            return false;
        var other = first == Tense.Past ? second : first;
        return other == Tense.Planned || !Lexicon.Attitude.Contains(verb);
    }

}
