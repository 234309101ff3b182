namespace FactForge.Consolidation;

/// <summary>Who bought the mill in 2019 has owned it since 2019: a state told by since when it holds, and what brought it about told by when that was.</summary>
internal static class SinceThen
{
    // "states : what brings them about".
    private static readonly (HashSet<string> States, HashSet<string> Beginnings)[] Rows =
    [
        (Stemmer.StemsOf("own"), Stemmer.StemsOf("buy purchase acquire inherit")),
        (Stemmer.StemsOf("have hold"), Stemmer.StemsOf("get receive obtain gain earn acquire")),
        (Stemmer.StemsOf("lead run head manage direct"), Stemmer.StemsOf("take become")),
        (Stemmer.StemsOf("use"), Stemmer.StemsOf("get adopt introduce start")),
        (Stemmer.StemsOf("chair"), Stemmer.StemsOf("become")),
        (Stemmer.StemsOf("marry"), Stemmer.StemsOf("marry")),
        (Stemmer.StemsOf("retire"), Stemmer.StemsOf("retire")),
        (Stemmer.StemsOf("know"), Stemmer.StemsOf("meet")),
    ];

    /// <summary>Takes the two verbs out of what only one of the two says; true where they tell one thing so.</summary>
    public static bool Meet(Pairing pair) => Meet(pair, pair.First, pair.OnlyFirst, pair.Second, pair.OnlySecond, isTurned: false) || Meet(pair, pair.Second, pair.OnlySecond, pair.First, pair.OnlyFirst, isTurned: true);

    private static bool Meet(Pairing pair, Reading state, List<Term> holding, Reading begun, List<Term> beginning, bool isTurned)
    {
        if (state.IsNegated || begun.IsNegated || state.Subject is not { IsSelf: true } || begun.Subject is not { IsSelf: true } || AnotherDeed.MainVerb(state) is not { } holds || AnotherDeed.MainVerb(begun) is not { Form: WordForm.Past } begins)
            return false;
        if (!pair.Shared.Exists(both => (isTurned ? both.Second : both.First) is { Value.Kind: ValueKind.Date } since && Before(state, since.Token) == "since" && Before(begun, (isTurned ? both.First : both.Second).Token) is "in" or "on"))
            return false;
        if (begun.Tokens.Take(begun.Tokens.IndexOf(begins)).Any(token => token.Lower is "has" or "have" or "had" or "was" or "is" or "to") || !state.Tokens.Take(state.Tokens.IndexOf(holds)).Any(token => token.Lower == "has"))
            return false;
        if (!Array.Exists(Rows, row => row.States.Contains(holds.Stem) && row.Beginnings.Contains(begins.Stem)))
            return false;
        if (holds.Stem == begins.Stem)
            return true;
        var (held, began) = (holding.Find(term => term.Token == holds), beginning.Find(term => term.Token == begins));
        holding.RemoveAll(term => term == held);
        beginning.RemoveAll(term => term == began);
        held ??= new Term(holds.Meaning, holds, null, IsNegated: false);
        began ??= new Term(begins.Meaning, begins, null, IsNegated: false);
        pair.Shared.Add(isTurned ? (began, held) : (held, began));
        return true;
    }

    private static string? Before(Reading reading, Token date) => reading.Tokens.IndexOf(date) is var place and > 0 ? reading.Tokens[place - 1].Lower : null;
}
