namespace FactForge.Consolidation;

/// <summary>Much in common, and on each side a word that the other lacks: the rules cannot tell whether the two words mean one thing.</summary>
internal sealed class NearTwinsAreForTheJudge : IPairRule
{
    private const double Floor = 0.5;

    public Comparison? Look(Pairing pair)
    {
        if (pair.Shared.Count < 2 || pair.Likeness < Floor)
            return null;
        var contrary = pair.OnlyFirst.SelectMany(_ => pair.OnlySecond, (one, other) => (one, other)).FirstOrDefault(both => Lexicon.Antonyms.Contains((both.one.Meaning, both.other.Meaning))
            || (!both.one.IsName && !both.other.IsName && Thesaurus.AreContrary(both.one.Token.Stem, both.other.Token.Stem)));
        if (contrary.one is not null)
            return new Comparison(JudgeRelation.Contradicts, "ContrariesStayApart", $"'{contrary.one.Token.Text}' is the contrary of '{contrary.other.Token.Text}'");
        return new Comparison(null, nameof(NearTwinsAreForTheJudge), $"much in common, but '{Words(pair.OnlyFirst)}' against '{Words(pair.OnlySecond)}'");
    }

    private static string Words(List<Term> terms) => string.Join(' ', terms.Take(3).Select(term => term.Token.Text));
}
