namespace FactForge.Consolidation;

/// <summary>Much in common, and on each side a word that the other lacks: the rules cannot tell whether the two words mean one thing.</summary>
internal sealed class NearTwinsAreForTheJudge : IPairRule
{
    private const double Floor = 0.5;

    public Comparison? Look(Pairing pair)
    {
        if (pair.Shared.Count < 2 || pair.Likeness < Floor)
            return null;
        if (Contrary(pair) is { } contrary)
            return new Comparison(JudgeRelation.Contradicts, "ContrariesStayApart", $"'{contrary.One.Token.Text}' is the contrary of '{contrary.Other.Token.Text}'");
        return new Comparison(null, nameof(NearTwinsAreForTheJudge), $"much in common, but '{Words(pair.OnlyFirst)}' against '{Words(pair.OnlySecond)}'");
    }

    /// <summary>Two words of contrary meaning, one on each side; null where there are none.</summary>
    public static (Term One, Term Other)? Contrary(Pairing pair)
    {
        foreach (var one in pair.OnlyFirst)
        {
            var contrary = pair.OnlySecond.Find(other => Lexicon.Antonyms.Contains((one.Meaning, other.Meaning))
                || (!one.IsName && !other.IsName && Thesaurus.AreContrary(one.Token.Stem, other.Token.Stem)));
            if (contrary is not null)
                return (one, contrary);
        }

        return null;
    }

    private static string Words(List<Term> terms) => string.Join(' ', terms.Take(3).Select(term => term.Token.Text));
}
