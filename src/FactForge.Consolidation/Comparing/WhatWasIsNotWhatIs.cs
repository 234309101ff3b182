namespace FactForge.Consolidation;

/// <summary>Who worked at Arup is not employed there for that: a verb in the plain past in one wording, and in the other the same told as a state that holds.</summary>
internal sealed class WhatWasIsNotWhatIs : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        // Behind "said that" English tells in the past what holds.
        if (pair.First.IsHeldBySelf || pair.Second.IsHeldBySelf || pair.First.Holders.Count + pair.Second.Holders.Count > 0)
            return null;
        return Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);
    }

    private static Comparison? Look(Reading past, Reading present) =>
        AnotherDeed.MainVerb(past) is { IsPhrase: false, Form: WordForm.Past, Tense: Tense.Past } verb && !IsPerfect(past, verb)
        && present.Tokens.Find(token => token.IsPhrase && !token.IsGone && token.Meaning == verb.Meaning) is { Form: WordForm.Past } state && IsHolding(present, state)
            ? new Comparison(JudgeRelation.Distinct, nameof(WhatWasIsNotWhatIs), $"'{verb.Text}' in one, and it still holds in the other") : null;

    // "has worked".
    private static bool IsPerfect(Reading reading, Token verb) => reading.Tokens.Take(reading.Tokens.IndexOf(verb)).TakeLast(3).Any(token => token.Lower is "has" or "have" or "had" or "having");

    // "is employed".
    private static bool IsHolding(Reading reading, Token state) => reading.Tokens.IndexOf(state) is var place and > 1 && reading.Tokens[place - 1].Lower is "is" or "are" && reading.Tokens[place - 2] is { IsSelf: true, IsPossessive: false };
}
