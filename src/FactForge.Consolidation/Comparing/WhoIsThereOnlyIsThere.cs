namespace FactForge.Consolidation;

/// <summary>A sister who is in Cork is not told to lead a team there: where "who" is only said to be somewhere in one wording, what "who" does in the other is another thing.</summary>
internal sealed class WhoIsThereOnlyIsThere : IPairRule
{
    // Who lives or works in a place is there.
    private static readonly HashSet<string> Standing = new("live reside stay work base locate".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) =>
        IsOnlyThere(pair.First) && IsAtWorkThere(pair.Second) || IsOnlyThere(pair.Second) && IsAtWorkThere(pair.First) ? new Comparison(null, nameof(WhoIsThereOnlyIsThere), "the person is only there in one, and works there in the other") :
        IsThere(pair.First) && Does(pair.Second) is { } deed && pair.OnlySecond.Exists(term => term.Token == deed) || IsThere(pair.Second) && Does(pair.First) is { } other && pair.OnlyFirst.Exists(term => term.Token == other)
            ? new Comparison(null, nameof(WhoIsThereOnlyIsThere), "somebody is only there in one, and does something in the other") : null;

    // "Ada is in Cork", "Ada works in Cork": of nothing but a place, who is there may be on a visit.
    private static bool IsOnlyThere(Reading reading) => reading.Terms is [{ IsName: true }] && AnotherDeed.IsState(reading) && reading.Tokens.Exists(token => token.Lower == "in");

    private static bool IsAtWorkThere(Reading reading) => reading.Terms is [{ IsName: true }] && AnotherDeed.MainVerb(reading) is { Stem: "work" };

    // "who is in Cork", "who was at the port".
    private static bool IsThere(Reading reading) =>
        Behind(reading) is { } place && place + 2 < reading.Tokens.Count && reading.Tokens[place].Lower is "is" or "are" or "was" or "were" && reading.Tokens[place + 1].Lower is "in" or "at" or "on";

    private static Token? Does(Reading reading) =>
        Behind(reading) is { } place && place < reading.Tokens.Count && reading.Tokens[place] is { IsVerb: true, IsGone: false, IsFunction: false } verb && !Standing.Contains(verb.Stem) && !Standing.Contains(verb.Meaning) ? verb : null;

    private static int? Behind(Reading reading) => reading.Tokens.FindIndex(token => token is { Lower: "who", IsGone: false }) is var who and >= 0 ? who + 1 : null;
}
