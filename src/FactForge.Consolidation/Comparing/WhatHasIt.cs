namespace FactForge.Consolidation;

/// <summary>A tank that has a leak is told by "a leak in the tank", not by "a tank in the leak"; a stream with a delay is no delay that has a stream.</summary>
internal sealed class WhatHasIt : IPairRule
{
    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading having, Reading other)
    {
        var has = having.Tokens.FindIndex(token => token is { IsVerb: true, IsGone: false, Lower: "has" or "have" or "had" });
        if (has < 1 || having.Tokens[has - 1] is not { IsFunction: false, IsSelf: false, IsGone: false, IsVerb: false } holder || Next(having.Tokens, has + 1) is not { } held)
            return null;
        // "the school has a new head", who need not be the person that says so.
        if (having.Subject is { IsSelf: false } && having.IsHeldBySelf && AnotherDeed.IsState(other) && other.Subject is { IsSelf: true } && AnotherOffice.Of(other)?.Meaning == having.Tokens.Skip(has + 1).TakeWhile((token, at) => !token.IsAfterBreak && !token.IsVerb && !(token.IsFunction && at > 0)).LastOrDefault(token => !token.IsFunction)?.Meaning)
            return new Comparison(JudgeRelation.Distinct, nameof(WhatHasIt), "somebody is told to be it in one, the person in the other");
        // "the leak in the tank", where the leak has it; "the tank with a leak".
        return Stands(other, holder, held) is "in" or "on" or "at" or "of" || Stands(other, held, holder) is "with"
            ? new Comparison(JudgeRelation.Distinct, nameof(WhatHasIt), $"'{holder.Text}' has '{held.Text}' in one, and belongs to it in the other") : null;
    }

    // The preposition between two words.
    private static string? Stands(Reading reading, Token one, Token other)
    {
        var place = reading.Tokens.FindIndex(token => !token.IsGone && token.Meaning == one.Meaning);
        return place >= 0 && place + 1 < reading.Tokens.Count && !reading.Tokens[place + 1].IsAfterBreak && Next(reading.Tokens, place + 2)?.Meaning == other.Meaning ? reading.Tokens[place + 1].Lower : null;
    }

    private static Token? Next(List<Token> tokens, int from) =>
        tokens.Skip(from).FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "its")) is { IsFunction: false, IsGone: false, Value: null } next ? next : null;
}
