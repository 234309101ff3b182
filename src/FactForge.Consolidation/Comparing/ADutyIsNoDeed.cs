namespace FactForge.Consolidation;

/// <summary>Who should, could or has to lead a team does not lead it for that: a duty or a chance on one side is not the deed on the other.</summary>
internal sealed class ADutyIsNoDeed : IPairRule
{
    // Other helpers and small words between the duty's word and its verb.
    private const int Furthest = 3;

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading duty, Reading deed)
    {
        if (duty.IsNegated || deed.IsNegated || MainVerb(deed) is not { } done || IsBound(deed, done) || !(deed.Tenses.TryGetValue(done.Meaning, out var tense) && tense is Tense.Present or Tense.Past))
            return null;
        return duty.Tokens.Find(token => token.IsVerb && !token.IsGone && token.Meaning == done.Meaning) is { } bound && IsBound(duty, bound)
            ? new Comparison(JudgeRelation.Distinct, nameof(ADutyIsNoDeed), $"'{bound.Text}' is a duty or a chance in one and a deed in the other") : null;
    }

    // The deed of the person, told as such: "Ada Byrne leads", not "says that … leads".
    private static Token? MainVerb(Reading reading) => reading.Subject is { IsSelf: true } && AnotherDeed.MainVerb(reading) is { IsGone: false } verb ? verb : null;

    // "should lead", "could still lead", "has to lead", "ought to lead".
    private static bool IsBound(Reading reading, Token verb)
    {
        var place = reading.Tokens.IndexOf(verb);
        for (var i = place - 1; i >= 0 && i >= place - Furthest; i--)
        {
            if (reading.Tokens[i].Lower is "should" or "could" or "might" or "must" or "ought" || (reading.Tokens[i].Lower is "has" or "have" or "needs" && reading.Tokens[i + 1].Lower == "to"))
                return true;
            if (!reading.Tokens[i].IsFunction)
                return false;
        }

        return false;
    }
}
