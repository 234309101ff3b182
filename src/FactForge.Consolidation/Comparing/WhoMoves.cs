namespace FactForge.Consolidation;

/// <summary>Who moved her company to Cork has not moved there herself, and who returns the van does not return.</summary>
internal sealed class WhoMoves : IPairRule
{
    private static readonly HashSet<string> Moved = Stemmer.StemsOf("move relocate transfer return");

    public Comparison? Look(Pairing pair) =>
        AnotherDeed.MainVerb(pair.First) is { } one && AnotherDeed.MainVerb(pair.Second) is { } other && Moved.Contains(one.Stem) && Moved.Contains(other.Stem) && HasObject(pair.First, one) != HasObject(pair.Second, other)
        && pair.Shared.Exists(both => both.First.Token == one && both.Second.Token == other)
            ? new Comparison(JudgeRelation.Distinct, nameof(WhoMoves), "something is moved in one, and the person moves in the other") : null;

    // "moved her company to Cork"; not "moved house", "moved to Cork".
    private static bool HasObject(Reading reading, Token verb) =>
        reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1).FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "its")) is { IsFunction: false, IsGone: false, IsVerb: false, Value: null, IsAfterBreak: false } thing
        && thing.Lower is not ("house" or "home" or "in" or "out" or "away" or "back" or "abroad" or "jobs") && !thing.Lower.EndsWith("ly", StringComparison.Ordinal);
}
