namespace FactForge.Consolidation;

/// <summary>Who took on two trainees has not taken over from them, and who got over the flu has not got it: the particle behind a verb is half of its meaning.</summary>
internal sealed class AnotherParticle : IPairRule
{
    private static readonly HashSet<string> Particles = new("up off out down over away back through on in".Split(' '), StringComparer.Ordinal);

    // Of these the bare verb tells another thing.
    private static readonly HashSet<string> Changed = Stemmer.StemsOf("get take set give turn put break run");

    public Comparison? Look(Pairing pair)
    {
        if (AnotherDeed.MainVerb(pair.First) is not { } one || AnotherDeed.MainVerb(pair.Second) is not { } other || one.Stem != other.Stem || one.Meaning == other.Meaning && one.IsPhrase)
            return null;
        var (first, second) = (Behind(pair.First, one), Behind(pair.Second, other));
        if (first == second || (first is "on" or "in" or null && second is "on" or "in" or null) || !Changed.Contains(one.Stem))
            return null;
        // "put it back", "put back".
        if (first is null && pair.First.Tokens.Exists(token => token.Lower == second) || second is null && pair.Second.Tokens.Exists(token => token.Lower == first))
            return null;
        return new Comparison(JudgeRelation.Distinct, nameof(AnotherParticle), $"'{one.Text} {first}' in one, '{other.Text} {second}' in the other");
    }

    private static string? Behind(Reading reading, Token verb) =>
        reading.Tokens.IndexOf(verb) is var place && place + 1 < reading.Tokens.Count && Particles.Contains(reading.Tokens[place + 1].Lower) ? reading.Tokens[place + 1].Lower : null;
}
