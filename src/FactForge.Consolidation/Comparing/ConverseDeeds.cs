namespace FactForge.Consolidation;

/// <summary>Verbs that tell one deed from its two sides: who lends a thing to somebody is who somebody borrows it from.</summary>
internal static class ConverseDeeds
{
    private static readonly (string One, string Other)[] Pairs =
    [
        ("lend", "borrow"), ("loan", "borrow"), ("sell", "buy"), ("give", "get"), ("give", "receiv"), ("teach", "studi"), ("teach", "learn"), ("pai", "receiv"), ("pay", "receiv"), ("pay", "get"), ("pai", "get"), ("lose", "win"), ("lost", "win"), ("suppli", "buy"), ("suppli", "get"), ("suppli", "receiv"), ("suppli", "order"), ("send", "receiv"), ("send", "get"), ("reach", "receiv"), ("reach", "get"), ("let", "rent"), ("award", "receiv"), ("award", "get"), ("award", "win"), ("grant", "receiv"), ("grant", "get"), ("hand over", "take over"), ("take over", "hand over"),
    ];

    /// <summary>True where the two verbs are such a pair, and each doer has a part in what the other does.</summary>
    public static bool AreOne(Reading first, Token one, Reading second, Token other)
    {
        if (LosesWhoLeaves(first, one, second, other) || LosesWhoLeaves(second, other, first, one))
            return true;
        if (!Array.Exists(Pairs, pair => (Is(one, pair.One) && Is(other, pair.Other)) || (Is(one, pair.Other) && Is(other, pair.One))))
            return false;
        // "was awarded the grant", "received the grant".
        if (GoesTo(first, one, second, other) || GoesTo(second, other, first, one))
            return true;
        return Doer(first, one) is { } doer && Doer(second, other) is { } otherDoer && doer != otherDoer && HasPart(first, otherDoer) && HasPart(second, doer);
    }

    // "the firm lost two drivers", "two of the drivers left": who leaves is whom the other loses.
    private static bool LosesWhoLeaves(Reading losing, Token lost, Reading leaving, Token left) =>
        lost.Stem is "lose" or "lost" or "loss" && left.Stem is "leav" or "leave" or "quit" or "resign" or "depart"
        && losing.Deeds.FirstOrDefault(deed => deed.Verb == lost.Meaning) is { IsPassive: false } loss && leaving.Deeds.FirstOrDefault(deed => deed.Verb == left.Meaning) is { IsPassive: false } leave
        && leave.Before.Overlaps(loss.Behind) && !leave.Before.Contains("@") && !GoesSomewhere(losing, lost) && !GoesSomewhere(leaving, left);

    // "lost two drivers to Arlo", "left Arlo for Boyle": from where to where is more than that they are gone.
    private static bool GoesSomewhere(Reading reading, Token verb) =>
        reading.Tokens.IndexOf(verb) is var place && reading.Tokens.Skip(place).Zip(reading.Tokens.Skip(place + 1)).Any(both => both.Second.IsName && !both.Second.IsGone && (both.First == verb ? both.First.Stem is not ("lose" or "lost" or "loss") : both.First.Lower is "to" or "for"));

    private static bool Is(Token token, string deed) => token.Stem == deed || (token.IsPhrase && token.Meaning == deed);

    private static bool GoesTo(Reading giving, Token passive, Reading getting, Token active) =>
        Doer(getting, active) is { } doer && giving.Deeds.Any(deed => deed.IsPassive && deed.Verb == passive.Meaning && deed.By is null && deed.Before.Contains(doer));

    private static string? Doer(Reading reading, Token verb) => reading.Doers.GetValueOrDefault(verb.Meaning);

    // Somebody: the note's person, a name, or what stands for one ("the creamery", "the Tolley family").
    private static bool HasPart(Reading reading, string doer) => reading.Tokens.Exists(token => (token.IsSelf || (!token.IsVerb && !token.IsGone && token.Value is null)) && token.Meaning == doer);
}
