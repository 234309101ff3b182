namespace FactForge.Consolidation;

/// <summary>Who wants to be told about the visit does not ask for the visit: in one the person is to be told or asked about a thing that is wanted itself in the other.</summary>
internal sealed class ToldOfItIsNotIt : IPairRule
{
    private static readonly HashSet<string> Telling = Stemmer.StemsOf("tell inform update notify consult");

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading told, Reading other) =>
        Told(told) is { } verb && Told(other) is null && !other.Tokens.Exists(token => !token.IsGone && (token.Stem == verb.Stem || token.Meaning == verb.Meaning || WordFamily.AreOfOne(token.Stem, verb.Stem) || NearWords.AreNear(token, verb)))
        && other.Subject is { IsSelf: true } && AnotherDeed.MainVerb(other) is { } wanting && AnotherDeed.HasThingBehind(other.Tokens, other.Tokens.IndexOf(wanting))
            ? new Comparison(JudgeRelation.Distinct, nameof(ToldOfItIsNotIt), $"in one the person is to be '{verb.Text}' about it") : null;

    // "wants to be told about", "asked to be kept informed of".
    private static Token? Told(Reading reading)
    {
        for (var i = 2; i + 1 < reading.Tokens.Count; i++)
        {
            if (Telling.Contains(reading.Tokens[i].Stem) && reading.Tokens[i].Form == WordForm.Past && reading.Tokens[i - 1].Lower is "be" or "kept" && reading.Tokens.Take(i).TakeLast(3).Any(token => token.Lower == "to") && reading.Tokens[i + 1].Lower is "about" or "of" or "on" or "in")
                return reading.Tokens[i];
        }

        return null;
    }
}
