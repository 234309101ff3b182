namespace FactForge.Consolidation;

/// <summary>One tablet twice a day is not two tablets once a day, and twice a week is not two weeks: how often a thing is done is no number of anything else.</summary>
internal sealed class HowOften : IPairRule
{
    private static readonly HashSet<string> Spans = Stemmer.StemsOf("hour day night week fortnight month quarter term season year morning evening");

    public Comparison? Look(Pairing pair)
    {
        var (one, other) = (Often(pair.First), Often(pair.Second));
        if (one is null && other is null || one == other)
            return null;
        // Told in one alone it may be left out in the other; not where there the same number counts something else.
        return one is not null && other is not null || IsCount(one is null ? pair.First : pair.Second, one ?? other)
            ? new Comparison(JudgeRelation.Distinct, nameof(HowOften), $"'{one ?? "not told how often"}' in one, '{other ?? "not told how often"}' in the other") : null;
    }

    // "twice a day", "three times per week".
    private static string? Often(Reading reading)
    {
        for (var i = 0; i + 2 < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            var isTimes = reading.Tokens[i + 1].Lower == "times";
            var at = i + (isTimes ? 2 : 1);
            if (!(token.Lower is "once" or "twice" || (isTimes && token.Value is { Kind: ValueKind.Number })) || at + 1 >= reading.Tokens.Count)
                continue;
            if (reading.Tokens[at].Lower is "a" or "an" or "per" or "each" or "every" && Spans.Contains(reading.Tokens[at + 1].Stem))
                return $"{(token.Lower is "once" ? "1" : token.Lower is "twice" ? "2" : token.Value!.Key)} {reading.Tokens[at + 1].Stem}";
        }

        return null;
    }

    private static bool IsCount(Reading reading, string? often) =>
        often is ['2', ' ', ..] && reading.Tokens.Zip(reading.Tokens.Skip(1)).Any(both => both.First.Lower is "two" or "2" && Spans.Contains(both.Second.Stem));
}
