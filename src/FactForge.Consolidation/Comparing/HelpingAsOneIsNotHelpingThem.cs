namespace FactForge.Consolidation;

/// <summary>Who helps as a volunteer does not help the volunteers: what somebody is at it, told with "as", is not whom it is done to.</summary>
internal sealed class HelpingAsOneIsNotHelpingThem : IPairRule
{
    private static readonly HashSet<string> Serving = Stemmer.StemsOf("help assist support train teach coach advise represent treat supervise lead manage pay serve counsel mentor interview organise");

    public Comparison? Look(Pairing pair) =>
        pair.Shared.Find(both => IsServed(pair.First, both.First.Token) && IsOffice(pair.Second, both.Second.Token) || IsServed(pair.Second, both.Second.Token) && IsOffice(pair.First, both.First.Token)) is { First: { } office }
            ? new Comparison(JudgeRelation.Distinct, nameof(HelpingAsOneIsNotHelpingThem), $"'{office.Token.Text}' is what the person is in one, and who is helped in the other") : null;

    // "helps the young volunteers".
    private static bool IsServed(Reading reading, Token token) => Before(reading, token, out var verb) is not { Lower: "as" } && verb is { IsVerb: true } && Serving.Contains(verb.Stem) && reading.Subject is { IsSelf: true };

    // "as a volunteer"; not "helps him as a friend helps a friend".
    private static bool IsOffice(Reading reading, Token token) => Before(reading, token, out _) is { Lower: "as" };

    // Back over articles and what stands in front of the noun, to the small word or the verb that governs it.
    private static Token? Before(Reading reading, Token token, out Token? verb)
    {
        verb = null;
        if (token.IsName || token.Value is not null || token.IsVerb)
            return null;
        for (var place = reading.Tokens.IndexOf(token) - 1; place >= 0; place--)
        {
            var before = reading.Tokens[place];
            if (before.IsVerb)
            {
                verb = before;
                return before;
            }

            if (before.IsFunction && before.Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "other" or "new"))
                return before;
            if (before.IsSelf)
                return null;
        }

        return null;
    }
}
