namespace FactForge.Consolidation;

/// <summary>
/// Whether a word that only one wording has stands in the place of a word that only the other has: "the widow of the baker", "the vicar of the baker". Put in
/// one place, two words tell two things; a word that has no counterpart is only one more.
/// </summary>
internal static class Contrast
{
    /// <summary>Two words that stand in one place; null where no two do.</summary>
    public static (Term One, Term Other)? Find(Pairing pair) => Find(pair, static _ => false);

    /// <summary>The same, of the words that are not passed over.</summary>
    public static (Term One, Term Other)? Find(Pairing pair, Predicate<Term> passesOver) => Find(pair, passesOver, isOfPlaceAlone: false);

    /// <summary>The same.</summary>
    /// <param name="pair">The two wordings.</param>
    /// <param name="passesOver">The words that are passed over.</param>
    /// <param name="isOfPlaceAlone">True where two verbs, too, are held against each other only where they stand in one place.</param>
    public static (Term One, Term Other)? Find(Pairing pair, Predicate<Term> passesOver, bool isOfPlaceAlone)
    {
        foreach (var one in pair.OnlyFirst.Where(one => !passesOver(one)))
        {
            foreach (var other in pair.OnlySecond.Where(other => !passesOver(other)))
            {
                if (IsVerb(pair.First, one) is { } first && IsVerb(pair.Second, other) is { } second)
                {
                    if (first != second)
                        continue;
                    if (first && !isOfPlaceAlone)
                        return (one, other);
                }

                if (StandAlike(pair, one, other))
                    return (one, other);
            }
        }

        return null;
    }

    // Null where the form does not tell.
    private static bool? IsVerb(Reading reading, Term term) =>
        term.IsName || term.Value is not null || IsBehindArticle(reading, term) ? false
        : term.Token.IsVerb || Lexicon.MostlyVerbs.Contains(term.Token.Stem) ? true
        : Lexicon.Verbs.Contains(term.Token.Stem) ? null : false;

    private static bool IsBehindArticle(Reading reading, Term term) =>
        reading.Tokens.IndexOf(term.Token) is var place and > 0 && reading.Tokens[place - 1].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "of" or "for" or "in" or "by" or "with" or "about" or "on" or "at";

    private static bool StandAlike(Pairing pair, Term one, Term other)
    {
        if (one.Direction is not null && string.Equals(one.Direction, other.Direction, StringComparison.Ordinal))
            return true;
        return AreOne(pair, Beside(pair.First, one, -1), Beside(pair.Second, other, -1)) || AreOne(pair, Beside(pair.First, one, 1), Beside(pair.Second, other, 1));
    }

    private static bool AreOne(Pairing pair, Token? one, Token? other) =>
        one is null || other is null ? one is null && other is null
        : string.Equals(one.Meaning, other.Meaning, StringComparison.Ordinal) || pair.Shared.Exists(both => both.First.Token == one && both.Second.Token == other);

    // The nearest word that carries meaning.
    private static Token? Beside(Reading reading, Term term, int step)
    {
        var tokens = reading.Tokens;
        for (var i = tokens.IndexOf(term.Token) + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (tokens[i].IsSelf || (!tokens[i].IsGone && !tokens[i].IsFunction && !Lexicon.Light.Contains(tokens[i].Stem)))
                return tokens[i];
        }

        return null;
    }
}
