namespace FactForge.Consolidation;

/// <summary>
/// What somebody asks for a thing, told in a verb of the person's, as what the person's thing costs, or as the person's fee: "charges 95 pounds for a tuning", "a tuning by her costs 95 pounds",
/// "her fee for a tuning is 95 pounds". Of one sum, and where the person is the one who is paid in both, the word for asking it tells nothing.
/// </summary>
internal static class ToldAsAPrice
{
    private static readonly HashSet<string> Asking = Stemmer.StemsOf("charge bill quote ask take want demand invoice");

    private static readonly HashSet<string> Prices = Stemmer.StemsOf("rate price fee cost charge tariff quote quotation");

    /// <summary>Takes the word for asking out of both.</summary>
    public static void Meet(Pairing pair)
    {
        if (pair.OnlyFirst.Count == 0 && pair.OnlySecond.Count == 0 || pair.First.IsNegated || pair.Second.IsNegated || !pair.Shared.Exists(both => both.First.Value?.Kind == ValueKind.Money))
            return;
        if (Word(pair.First) is not { } one || Word(pair.Second) is not { } other || (one.IsVerb && one.Tense == Tense.Planned) != (other.IsVerb && other.Tense == Tense.Planned) || pair.First.IsFormer != pair.Second.IsFormer)
            return;
        var (first, second) = (pair.OnlyFirst.Find(term => term.Token == one), pair.OnlySecond.Find(term => term.Token == other));
        if (first is not null && second is not null)
            pair.Shared.Add((first, second));
        pair.OnlyFirst.RemoveAll(term => term == first || IsPrice(term));
        pair.OnlySecond.RemoveAll(term => term == second || IsPrice(term));
    }

    private static bool IsPrice(Term term) => !term.IsNegated && !term.IsName && !term.Token.IsVerb && Prices.Contains(term.Token.Stem);

    // The word that tells what the person asks; null where the person is not told to be paid.
    private static Token? Word(Reading reading)
    {
        var tokens = reading.Tokens;
        var sum = tokens.FindIndex(token => token.Value?.Kind == ValueKind.Money);
        if (sum < 1 || tokens.FindIndex(sum + 1, token => token.Value?.Kind == ValueKind.Money) >= 0)
            return null;
        // Back over "a flat fee of", "about".
        var before = sum - 1;
        while (before > 0 && (tokens[before].Lower is "a" or "an" or "of" or "about" or "around" or "flat" or "fixed" or "only" or "just" || (!tokens[before].IsVerb && Prices.Contains(tokens[before].Stem) && tokens[before + 1].Lower == "of")))
            before--;
        var word = tokens[before];
        if (reading.Subject is { IsSelf: true })
            return Asking.Contains(word.Stem) && word.IsVerb && AnotherDeed.MainVerb(reading) == word && tokens[before - 1].Lower is not ("was" or "is" or "been" or "be" or "being") ? word : null;
        if (reading.Subject is { IsOfSelf: true } fee && tokens.Find(token => token.Meaning == fee.Head && Prices.Contains(token.Stem)) is { } noun && word.Lower is "is" or "are")
            return noun;
        // "a tuning by Ada costs 95 pounds", "Ada's tour costs 65 pounds".
        return word.Lower is "cost" or "costs" && tokens.Take(before).Any(token => token.IsSelf && !token.IsGone && (token.IsPossessive || tokens.IndexOf(token) is var self and > 0 && tokens[self - 1].Lower is "by" or "with")) ? word : null;
    }
}
