namespace FactForge.Consolidation;

/// <summary>Who stopped teaching in 2019 has not only taught in 2019, and has not begun to: what was stopped on a day is told of that day as done, or as begun, in the other.</summary>
internal sealed class StoppedThenIsNotDoneThen : IPairRule
{
    private static readonly HashSet<string> Stopping = Stemmer.StemsOf("stop cease");

    private static readonly HashSet<string> Starting = Stemmer.StemsOf("start begin resume");

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading stopped, Reading other)
    {
        if (stopped.IsFormer == other.IsFormer || Stopped(stopped) is not { } deed || other.Tokens.Find(token => !token.IsGone && token.Meaning == deed.Meaning) is not { } done)
            return null;
        return Begun(other, done) || (done.Tense == Tense.Past && !other.Tokens.Exists(token => token.Lower is "until" or "till" or "to" or "up" or "last" && token.Value is null))
            ? new Comparison(JudgeRelation.Distinct, nameof(StoppedThenIsNotDoneThen), $"'{deed.Text}' is stopped in one, and done in the other") : null;
    }

    // "stopped teaching".
    private static Token? Stopped(Reading reading)
    {
        var stop = reading.Tokens.FindIndex(token => token.IsGone && Stopping.Contains(token.Stem));
        return stop >= 0 && stop + 1 < reading.Tokens.Count && reading.Tokens[stop + 1].Form == WordForm.Continuous ? reading.Tokens[stop + 1] : null;
    }

    // "started teaching", "started to teach".
    private static bool Begun(Reading reading, Token done) =>
        reading.Tokens.IndexOf(done) is var place && reading.Tokens.Take(place).TakeLast(2).Any(token => Starting.Contains(token.Stem));
}
