namespace FactForge.Consolidation;

/// <summary>Who refuses to say whether she sold the boat has not refused to sell it: a question that is left open denies nothing.</summary>
internal sealed class NotToldIsNotDenied : IPairRule
{
    private const int Nearest = 4;

    private static readonly HashSet<string> Telling = Stemmer.StemsOf("say tell know disclose reveal comment confirm state answer mention discuss explain");

    public Comparison? Look(Pairing pair) =>
        LeavesOpen(pair.First) && !IsOpen(pair.Second) || LeavesOpen(pair.Second) && !IsOpen(pair.First)
            ? new Comparison(JudgeRelation.Distinct, nameof(NotToldIsNotDenied), "one leaves open what the other tells") : null;

    // "refused to say whether", "does not know if".
    private static bool LeavesOpen(Reading reading) =>
        reading.Tokens.FindIndex(token => token.Lower == "whether") is var question and > 0
        && reading.Tokens.Take(question).TakeLast(Nearest).Any(token => Telling.Contains(token.Stem))
        && reading.Tokens.Take(question).Any(token => token.Lower is "not" or "never" or "nothing" or "without" || token.Stem is "refus" or "refuse" or "declin" or "decline" or "fail");

    private static bool IsOpen(Reading reading) =>
        reading.IsAsked || reading.Certainty != Certainty.Certain || reading.Tokens.Exists(token => token.Lower is "whether" or "if" or "unsure" or "unclear" or "unknown" or "undecided" or "uncertain" or "open" or "comment" or "comments" or "question" or "questions");
}
