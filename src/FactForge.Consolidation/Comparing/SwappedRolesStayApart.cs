namespace FactForge.Consolidation;

/// <summary>The same deed by another doer is another fact; with doer and done-to swapped it is the contrary.</summary>
internal sealed class SwappedRolesStayApart : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.First.Lines.Count > 0 && pair.Second.Lines.Count > 0)
        {
            foreach (var (who, toWhom) in pair.Second.Lines)
            {
                if (pair.First.Lines.Contains((toWhom, who)))
                    return Apart(pair, "who reports to whom is the other way round");
            }

            // Of one person who reports, another line above is another fact.
            if (pair.First.Lines[0].Who != pair.Second.Lines[0].Who && !pair.First.Lines.Any(line => pair.Second.Lines.Contains(line)))
                return Apart(pair, "another person reports");
        }

        if (Subjects(pair) is { } subjects)
            return subjects;
        foreach (var (verb, doer) in pair.First.Doers)
        {
            if (verb == RelationReader.Line || Lexicon.Symmetric.Contains(verb) || !pair.Second.Doers.TryGetValue(verb, out var other) || string.Equals(doer, other, StringComparison.Ordinal))
                continue;
            if (doer == "@" || other == "@" || Knows(pair.Second, doer) || Knows(pair.First, other))
                return Apart(pair, $"'{verb}' has another doer");
        }

        return null;
    }

    private static Comparison? Subjects(Pairing pair)
    {
        if (pair.First.Subject is not { } one || pair.Second.Subject is not { } other || string.Equals(one.Head, other.Head, StringComparison.Ordinal))
            return null;
        if (pair.First.Lines.Count > 0 && pair.Second.Lines.Count > 0)
            return null;
        // Who or what only one of the two speaks of is what that one is about.
        if (pair.OnlyFirst.Exists(term => term.Meaning == one.Head) || pair.OnlySecond.Exists(term => term.Meaning == other.Head))
            return one.IsSelf || other.IsSelf || (one.IsName && other.IsName) ? Apart(pair, "it is about another subject") : null;
        var isSwap = (one.IsSelf || one.IsName || other.IsSelf || other.IsName) && one.Voice == Voice.Active && other.Voice == Voice.Active;
        return isSwap && !pair.Shared.Exists(both => Lexicon.Symmetric.Contains(both.First.Meaning)) ? Apart(pair, "doer and done-to are the other way round") : null;
    }

    private static bool Knows(Reading reading, string meaning) => reading.Terms.Any(term => string.Equals(term.Meaning, meaning, StringComparison.Ordinal));

    private static Comparison Apart(Pairing pair, string reason) =>
        new(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(SwappedRolesStayApart), reason);
}
