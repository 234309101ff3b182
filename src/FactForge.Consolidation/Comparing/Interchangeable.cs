namespace FactForge.Consolidation;

/// <summary>Words that may stand for each other in one place without telling another thing: of one meaning, near, or of one class of planning, telling or doing.</summary>
internal static class Interchangeable
{
    private static readonly IReadOnlyList<HashSet<string>> Classes =
        [.. WordLists.Lines("light-classes").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal))];

    private static readonly HashSet<string> Planning = Stemmer.StemsOf("have plan intend aim decide choose agree promise commit undertake offer pledge arrange mean go prepare resolve opt elect want wish hope like look keen ready happy glad able willing need expect can could may must should");

    /// <summary>True where the two may stand for each other.</summary>
    public static bool Are(Reading first, Token one, Reading second, Token other)
    {
        if (IsTold(first, one) != IsTold(second, other))
            return false;
        if (IsTold(first, one))
            return true;
        // "rejected the idea of it", "decided not to do it".
        if (first.Terms.Any(term => term.IsNegated) && second.Terms.Any(term => term.IsNegated) && ((IsRefusal(one) && Deciding.Contains(other.Stem)) || (IsRefusal(other) && Deciding.Contains(one.Stem))))
            return true;
        // "rejected a contract", "will not sign a contract".
        if ((IsRefusal(one) && one.Form == WordForm.Past && other.Tense == Tense.Planned && IsNotAdopted(second, other)) || (IsRefusal(other) && other.Form == WordForm.Past && one.Tense == Tense.Planned && IsNotAdopted(first, one)))
            return true;
        // "decided against a second system", "will not install a second system".
        if ((IsDecidedAgainst(first, one) && IsNotAdopted(second, other)) || (IsDecidedAgainst(second, other) && IsNotAdopted(first, one)))
            return true;
        if (one.IsPhrase != other.IsPhrase)
            return NearWords.AreNear(one, other);
        if (one.Stem == other.Stem || one.Meaning == other.Meaning || NearWords.AreNear(one, other)
            || Thesaurus.AreRelated(one.Stem, other.Stem) || WordFamily.AreOfOne(one.Stem, other.Stem))
            return true;
        // "promised Ferdi the plan", "will send Ferdi the plan".
        if (IsPromiseOf(one, other) || IsPromiseOf(other, one))
            return true;
        if (IsOfferOf(one, other) || IsOfferOf(other, one))
            return true;
        if (SupportVerbs.AreOneDeed(first, one, second, other) || IsChoiceOf(first, one, second, other) || IsChoiceOf(second, other, first, one))
            return true;
        if (Classes.Any(words => words.Contains(one.Stem) && words.Contains(other.Stem)))
            return true;
        // In front of a statement or of another verb it only tells how the thing is told or meant; in front of a thing it is what is done with it.
        return Tells(first, one) && Tells(second, other);
    }

    // "offered a discount of 7%", "can give a discount of 7%".
    private static bool IsOfferOf(Token offer, Token deed) => offer is { Stem: "offer", IsVerb: true } && deed is { IsVerb: true, Tense: Tense.Able } && (AnotherDeed.Handing.Contains(deed.Stem) || deed.Stem == "pai" || deed.Stem == "pay");

    // "opted for agency staff", "will use agency staff".
    private static bool IsChoiceOf(Reading choosing, Token choice, Reading doing, Token deed) => choice.IsVerb && Shades.Behind(choosing, choice)?.Meaning == Shades.Behind(doing, deed)?.Meaning && choice.Stem is "choos" or "choose" or "select" or "pick" or "opt" && deed is { IsVerb: true, Tense: Tense.Planned } && AnotherDeed.Adopting.Contains(deed.Stem);

    private static bool IsPromiseOf(Token promise, Token deed) => promise.Stem == AnotherDeed.Promise && AnotherDeed.Handing.Contains(deed.Stem) && deed.Tense != Tense.Past;

    /// <summary>True for a verb of planning or telling, whose deed is another verb's.</summary>
    public static bool IsAttitude(Token token) => (Planning.Contains(token.Stem) && token.Stem is not ("choos" or "choose" or "elect" or "have")) || Lexicon.Reporting.Contains(token.Stem);

    private static readonly HashSet<string> Deciding = Stemmer.StemsOf("decide choose opt resolve agree");

    private static bool IsDecidedAgainst(Reading reading, Token token) =>
        Deciding.Contains(token.Stem) && reading.Tokens.IndexOf(token) is var place && place + 1 < reading.Tokens.Count && reading.Tokens[place + 1].Lower is "against" or "not";

    private static bool IsNotAdopted(Reading reading, Token token) =>
        AnotherDeed.Adopting.Contains(token.Stem) && reading.Terms.Any(term => term.Token == token && term.IsNegated);

    private static bool IsRefusal(Token token) => token.IsPhrase ? token.IsTurned : Synonyms.IsTurned(token.Stem);

    private static bool Tells(Reading reading, Token token) =>
        token.IsFrame || ((Planning.Contains(token.Stem) || Lexicon.Reporting.Contains(token.Stem))
            && (!AnotherDeed.HasThingBehind(reading.Tokens, reading.Tokens.IndexOf(token)) || GovernsVerb(reading.Tokens, reading.Tokens.IndexOf(token)) || GovernsDeed(reading.Tokens, reading.Tokens.IndexOf(token))));

    // "plans a performance": the noun is made of a verb.
    private static bool GovernsDeed(List<Token> tokens, int verb)
    {
        var thing = tokens.FindIndex(verb + 1, token => !token.IsFunction && !token.IsGone);
        return thing > 0 && thing <= verb + 3 && !tokens[thing].IsVerb && Lexicon.Verbs.Contains(tokens[thing].Stem) && Endings.Any(ending => tokens[thing].Lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private static readonly string[] Endings = ["tion", "sion", "ment", "ance", "ence", "al", "ure"];

    // "was told that": who is told it has not said it.
    private static bool IsTold(Reading reading, Token token) =>
        (token.Stem is "learn" or "hear" && reading.Tokens.IndexOf(token) is var at && at >= 0 && at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].Lower is "that" or "from") ||
        token.Form == WordForm.Past && token.Stem is "tell" or "inform" or "advis" or "warn" && reading.Tokens.IndexOf(token) is var place && place > 0 && reading.Tokens[place - 1].Lower is "was" or "were" or "been" or "is" or "be";

    // "wants the contract to be signed", "wants the humidity held at 50%".
    private static bool GovernsVerb(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && !tokens[i].IsAfterBreak && tokens[i].Lower is not ("who" or "which" or "that" or "because" or "and"); i++)
        {
            if (tokens[i].IsVerb)
                return tokens[i].Form == WordForm.Past || tokens[i - 1].Lower is "to" or "be";
        }

        return false;
    }
}
