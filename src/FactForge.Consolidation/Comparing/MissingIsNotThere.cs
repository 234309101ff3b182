namespace FactForge.Consolidation;

/// <summary>What was held because papers were missing was not held because of the papers: where one tells that a thing is missing and the other has the thing and denies nothing, they tell two reasons.</summary>
internal sealed class MissingIsNotThere : IPairRule
{
    private static readonly HashSet<string> Lacking = Stemmer.StemsOf("missing lack lacking short want need absence absent lose lost incomplete wait await without late delay");

    public Comparison? Look(Pairing pair) => Look(pair.OnlyFirst, pair.First, pair.Second) ?? Look(pair.OnlySecond, pair.Second, pair.First);

    private static Comparison? Look(List<Term> extra, Reading reading, Reading other) =>
        extra.Find(term => term.Token.Lower == "missing" && Behind(reading, term.Token) is { } thing && other.Terms.Any(there => there.Meaning == thing.Meaning)) is { } missing && !other.IsNegated && !other.Terms.Any(term => term.IsNegated)
        && !other.Tokens.Exists(token => Lacking.Contains(token.Stem) || token.Lower is "no" or "not" or "without" or "never" or "none" || (token.IsPhrase && Lacking.Contains(token.Meaning.Split(' ')[0])))
            ? new Comparison(JudgeRelation.Distinct, nameof(MissingIsNotThere), $"'{missing.Token.Text}' makes another reason of it") : null;

    private static Token? Behind(Reading reading, Token token) => reading.Tokens.IndexOf(token) is var place && place + 1 < reading.Tokens.Count ? reading.Tokens[place + 1] : null;
}
