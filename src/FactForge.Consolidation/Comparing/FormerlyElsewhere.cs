namespace FactForge.Consolidation;

/// <summary>
/// Who works at the one place and was at the other before is not who works at the other and was at the one: a name told with what is over in one wording has to be
/// told so in the other, where that tells something as over as well.
/// </summary>
internal sealed class FormerlyElsewhere : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        var (first, second) = (pair.First.FormerNames, pair.Second.FormerNames);
        if (first.Count == 0 || second.Count == 0)
            return null;
        return (Misplaced(first, second, pair.Second) ?? Misplaced(second, first, pair.First)) is { } name
            ? new Comparison(JudgeRelation.Distinct, nameof(FormerlyElsewhere), $"'{name}' is told as over in one, and not in the other") : null;
    }

    private static string? Misplaced(IReadOnlySet<string> over, IReadOnlySet<string> overThere, Reading other) =>
        over.FirstOrDefault(name => !overThere.Contains(name) && other.Tokens.Exists(token => token.IsName && token.Meaning == name));

    /// <summary>The names told with "formerly", "ex-", "used to": those behind it up to the end of its clause, or, where none stands there, those in front.</summary>
    public static IReadOnlySet<string> In(Reading reading)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tokens = reading.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Meaning != "former" || tokens[i].IsName || tokens[i].Lower is "past" or "earlier")
                continue;
            var before = names.Count;
            Collect(tokens, i, 1, names);
            if (names.Count == before)
                Collect(tokens, i, -1, names);
        }

        return names;
    }

    private static void Collect(List<Token> tokens, int from, int step, HashSet<string> names)
    {
        for (var i = from + step; i >= 0 && i < tokens.Count && !Ends(tokens, i, step); i += step)
        {
            if (tokens[i].IsName)
                names.Add(tokens[i].Meaning);
        }
    }

    // "a former captain at Nordline, is now …", "was at Arup before and is now …".
    private static bool Ends(List<Token> tokens, int at, int step)
    {
        var token = tokens[at];
        if (token.IsSelf || token.Lower is "now" or "who" or "which" or "but" or "while" or "where" or "currently" or "today" or "is" or "works" or "runs")
            return true;
        // A list of names goes on over commas and "and".
        if (token.Lower == "and")
            return !(at + 1 < tokens.Count && (tokens[at + 1].IsName || tokens[at + 1].Meaning == "former" || tokens[at + 1].Lower is "for" or "at" or "with" or "in"));
        return step > 0 ? token.IsAfterBreak && !token.IsName && token.Meaning != "former" : tokens[at + 1].IsAfterBreak;
    }
}
