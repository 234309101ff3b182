namespace FactForge.Consolidation;

/// <summary>Who cannot pay does not for that refuse to: what is denied for want of means in one is denied for want of will in the other.</summary>
internal sealed class UnableIsNotUnwilling : IPairRule
{
    private static readonly HashSet<string> Refusing = Stemmer.StemsOf("refuse unwilling");

    public Comparison? Look(Pairing pair) =>
        (IsUnable(pair.First) && IsUnwilling(pair.Second)) || (IsUnwilling(pair.First) && IsUnable(pair.Second))
            ? new Comparison(null, nameof(UnableIsNotUnwilling), "the person cannot in one, and will not in the other") : null;

    // "cannot pay"; not "cannot be paid", which tells nothing of the person's means.
    private static bool IsUnable(Reading reading) =>
        !IsUnwilling(reading) && reading.Subject is { IsSelf: true } && reading.Tokens.Zip(reading.Tokens.Skip(1)).Any(both => both.First.Lower is "can" or "could" && both.Second.Lower == "not" && reading.Tokens.IndexOf(both.Second) + 1 is var next && next < reading.Tokens.Count && reading.Tokens[next].Lower is not ("be" or "have"));

    private static bool IsUnwilling(Reading reading) => reading.Tokens.Exists(token => Refusing.Contains(token.Stem) && !token.IsName);
}
