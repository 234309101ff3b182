namespace FactForge.Consolidation;

/// <summary>Who does what: the doer of each verb, in active and passive voice; and the direction that a preposition gives to each word.</summary>
internal static class RoleReader
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "about", "into", "onto", "over", "under", "per", "via", "among", "between", "during", "through", "across", "around", "against", "near", "inside", "outside", "behind", "beyond", "toward", "towards", "along",
    };

    /// <summary>The doer of a verb, as the meaning of the head of its subject; null where the words do not tell.</summary>
    public static string? DoerOf(List<Token> tokens, int verb, out bool isPassive)
    {
        isPassive = IsPassive(tokens, verb);
        if (isPassive)
        {
            for (var i = verb + 1; i + 1 < tokens.Count && i < verb + 14; i++)
            {
                if (tokens[i].Lower == "by" && tokens[i + 1].Value is null && !(tokens[i + 1].IsName && tokens[i + 1].Lower.EndsWith("day", StringComparison.Ordinal)))
                    return HeadFrom(tokens, i + 1);
            }

            return null;
        }

        return SubjectBefore(tokens, verb, 0);
    }

    /// <summary>What a preposition in front says of a word: "from", "to", "before", "after", "without", "over" (put behind something); null for none of these.</summary>
    public static string? DirectionOf(List<Token> tokens, int place)
    {
        if (IsPutAside(tokens, place))
            return "than";
        if (GivesWay(tokens, place))
            return "from";
        // "from the Austrian firm Tolland": what the firm is of is not where anything comes from.
        if (tokens[place].IsName && tokens[place].Meaning != tokens[place].Stem && place + 1 < tokens.Count && !tokens[place + 1].IsAfterBreak && !tokens[place + 1].IsFunction && !tokens[place + 1].IsGone)
            return null;
        for (var i = place - 1; i >= 0 && i >= place - 4; i--)
        {
            var direction = tokens[i].Lower switch
            {
                "of" when i > 0 && tokens[i - 1].Lower == "out" => "from",
                "of" when i > 0 && tokens[i - 1].Lower is "instead" or "place" => "than",
                "from" when IsOrigin(tokens, i) => null,
                "from" => "from",
                "to" when IsPutBehind(tokens, i) => "than",
                // "by boat than by helicopter".
                "to" or "in" or "at" or "for" or "by" or "with" or "on" when i > 1 && tokens[i - 1].Lower == "than" && tokens[i - 2].Lower is not ("more" or "less" or "fewer" or "other") && (tokens[i - 2].Lower == "rather" || !tokens[i - 2].Lower.EndsWith("er", StringComparison.Ordinal)) => "than",
                "with" when TakesThePlaceOf(tokens, i) => "to",
                "to" or "into" or "onto" or "towards" or "toward" => "to",
                "before" => "before",
                "until" or "till" => "until",
                "after" => "after",
                "without" => "than",
                "above" => "above",
                // "payments over 5,000 euros".
                "over" when i + 1 < tokens.Count && tokens[i + 1].Value?.Kind == ValueKind.Money && !IsChoice(tokens, i) => "above",
                "below" or "under" or "beneath" => "below",
                "in" or "at" => "in",
                "for" => "for",
                // "hotter than 30", "more than 30" are above it.
                "than" when i > 0 && (tokens[i - 1].Lower is "more" or "higher" or "larger" or "greater" or "bigger" or "hotter" or "older" or "longer" or "later" or "heavier") => "above",
                "than" when i > 0 && (tokens[i - 1].Lower is "less" or "fewer" or "lower" or "smaller" or "younger" or "shorter" or "earlier" or "colder" or "lighter") => "below",
                "than" => "than",
                "not" when NegationReader.IsContrast(tokens, i) => "than",
                "over" when IsChoice(tokens, i) => "than",
                "instead" => "than",
                "by" => "by",
                _ => null,
            };
            if (direction is not null)
                return tokens[i].IsGone && direction is not "than" ? null : direction;
            if (tokens[place].IsAfterBreak || !(tokens[i].IsFunction || tokens[i].IsGone || IsInSamePhrase(tokens, i, place)))
                return null;
            if (tokens[i].Lower is "on" or "by" or "over" or "via" && i > 0 && tokens[i - 1].Lower == "than")
                return "than";
            if (tokens[i].Lower is "and" or "or" or "of" or "with" or "on" or "about")
                return null;
        }

        return null;
    }

    private static readonly HashSet<string> Replacing = new("replace swap exchange substitute".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    // "replaces Kestrel with Novapay" goes from the one to the other.
    private static bool TakesThePlaceOf(List<Token> tokens, int with) =>
        with > 1 && tokens.FindLastIndex(with - 1, Math.Min(with, 8), token => Replacing.Contains(token.Stem) && !token.IsName) is var verb and >= 0 && verb < with - 1
        && tokens.Skip(verb + 1).Take(with - verb - 1).All(token => !token.IsAfterBreak && token.Lower is not ("and" or "by" or "in" or "on" or "for" or "because"));

    private static bool GivesWay(List<Token> tokens, int place)
    {
        var verb = place > 0 ? tokens.FindLastIndex(place - 1, Math.Min(place, 5), token => Replacing.Contains(token.Stem) && !token.IsName) : -1;
        var with = verb < 0 ? -1 : tokens.FindIndex(place, token => token.Lower == "with" || token.IsAfterBreak);
        return with > place && tokens[with].Lower == "with" && with - verb < 8 && TakesThePlaceOf(tokens, with);
    }

    private static readonly HashSet<string> Moving = new("travel fly move relocate leave return come go transfer drive journey arrive commute migrate switch send ship fetch bring collect remove withdraw take exclude borrow buy hear receive get walk depart retire resign change import".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Persons = new("teacher engineer lawyer manager director doctor nurse friend colleague contact professor student developer designer researcher writer singer player builder banker farmer driver consultant adviser advisor accountant client customer supplier partner woman man person people buyer trainer dealer broker architect surgeon chef cook pilot agent delegate official expert specialist apprentice volunteer"
        .Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>True for what somebody does for a living, or is to another: "lawyer", "hydrologist", "friend".</summary>
    public static bool IsPersonNoun(Token token) => !token.IsGone && !token.IsVerb && token.Value is null && (Persons.Contains(token.Stem) || token.Lower.EndsWith("ist", StringComparison.Ordinal) || token.Lower.EndsWith("ician", StringComparison.Ordinal));

    // "Clara Voss from Nordpack", "a DJ from Durban": behind a name it tells where somebody belongs, unless something goes from there.
    private static bool IsOrigin(List<Token> tokens, int from) =>
        from > 0 && ((tokens[from - 1].IsName && !tokens[from - 1].IsPossessive) || IsPersonNoun(tokens[from - 1])) && !tokens[from].IsAfterBreak
        && !tokens.Skip(from + 1).Take(4).Any(token => token.Lower is "to" or "until") && !tokens.Exists(token => !token.IsName && !token.IsGone && Moving.Contains(token.Stem) && (token.IsVerb || Lexicon.MostlyVerbs.Contains(token.Stem)) && !IsAdjective(tokens, token));

    // "a retired teacher from Durban".
    private static bool IsAdjective(List<Token> tokens, Token token) =>
        token.Form == WordForm.Past && tokens.IndexOf(token) is var place and > 0 && tokens[place - 1].Lower is "a" or "an" or "the" or "now" && place + 1 < tokens.Count && !tokens[place + 1].IsFunction && !tokens[place + 1].IsAfterBreak && tokens[place + 1].Value is null;

    // "and not turn it into a sales call", "and avoid a sales call", "instead of making it a sales call": as "rather than a sales call" has it.
    private static bool IsPutAside(List<Token> tokens, int place)
    {
        for (var i = place - 1; i >= 0 && i >= place - 7; i--)
        {
            if (tokens[i].Stem == "avoid" || (tokens[i].Lower == "instead" && i + 1 < tokens.Count && tokens[i + 1].Lower == "of"))
                return !tokens[i].IsName && !IsBeside(tokens, i + (tokens[i].Lower == "instead" ? 2 : 1), place);
            if (tokens[i].Lower == "than" && i > 0 && tokens[i - 1].Lower == "rather")
                return !IsBeside(tokens, i + 1, place);
            // "without asking the board", as "without the board" has it.
            if (tokens[i].Lower == "without" && i + 1 < place && tokens[i + 1].Form == WordForm.Continuous)
                return !IsBeside(tokens, i + 1, place);
            if (tokens[i].Lower is "is" or "are" or "was" or "were" or "will" or "has")
                return false;
            if (tokens[i].Lower == "not")
                return i > 0 && i + 1 < tokens.Count && !tokens[i + 1].Lower.EndsWith("able", StringComparison.Ordinal) && (tokens[i - 1].Lower is "and" or "but" || tokens[i].IsAfterBreak) && i + 1 < tokens.Count && tokens[i + 1].Lower is not ("before" or "until");
            if (tokens[i + 1].IsAfterBreak || tokens[i].Lower is "and" or "but" or "because" or "since" or "while" or "if" or "when" or "who" or "which" or "that" or "until" or "before" or "after" or "as" or "for")
                return false;
        }

        return false;
    }

    // "Bruckner instead of Reger at the Easter service": the service is of both. "instead of turning it into a sales call": the call is put aside with the turning.
    private static bool IsBeside(List<Token> tokens, int from, int place) =>
        from + 1 < place && tokens[from].Form != WordForm.Continuous && !(Prepositions.Contains(tokens[from].Lower) && from + 3 > place)
        && tokens.Take(place).Skip(from + 1).Any(token => token.Lower is "at" or "in" or "on" or "for" or "from" or "during" or "to");

    // "chose lamps over panels": the second is put behind. "sent over the papers", "over the summer": nothing is.
    private static bool IsChoice(List<Token> tokens, int over) =>
        tokens.Take(over).Any(token => token.Lower is "chose" or "chosen" or "choose" or "chooses" || token.Stem is "prefer" or "pick" or "select" or "favor" or "opt" || token.Lower is "preference");

    /// <summary>"prefers trains to flights": the second is put behind. "prefers to fly", "prefers that it goes to Carl": nothing is.</summary>
    public static bool IsPutBehind(List<Token> tokens, int to)
    {
        if (to + 1 < tokens.Count && tokens[to + 1] is { IsVerb: true, Tense: Tense.Planned })
            return false;
        for (var i = to - 1; i > 0; i--)
        {
            if (tokens[i].Stem == "prefer")
                return i < to - 1;
            if (tokens[i].Lower is "to" or "that" or "if" or "when" || (tokens[i].IsVerb && tokens[i].Tense != Tense.Open))
                return false;
        }

        return false;
    }

    private static bool IsInSamePhrase(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i + 1].IsAfterBreak || tokens[i].IsVerb || tokens[i].IsFunction || tokens[i].Value?.Kind is ValueKind.Date or ValueKind.Time)
                return false;
        }

        return true;
    }

    // "is interested in buying it": nothing is done to who is.
    private static readonly HashSet<string> Wanted = new(["interested", "determined", "committed"], StringComparer.Ordinal);

    private static bool IsPassive(List<Token> tokens, int verb)
    {
        if (tokens[verb].Form != WordForm.Past)
            return false;
        // "as decided by the board": a participle, whatever stands in front.
        if (verb + 1 < tokens.Count && tokens[verb + 1].Lower == "by" && !tokens[verb + 1].IsAfterBreak && verb + 2 < tokens.Count && (tokens[verb + 2].IsName || tokens[verb + 2].IsSelf))
            return true;
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            if (tokens[i].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being")
                return !(tokens[i].IsOfPhrase && tokens[verb].IsPhrase && i + 1 == verb && Wanted.Contains(tokens[verb].Lower));
            if (!(tokens[i].Lower is "not" or "also" or "then" or "still" or "re" || tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal)))
                return false;
        }

        return false;
    }

    private static string? SubjectBefore(List<Token> tokens, int verb, int depth)
    {
        var i = verb - 1;
        // Behind "to" the doer is told by whoever governs: not by the words in front.
        if (i >= 0 && tokens[i].Lower == "to" && !(i > 0 && tokens[i - 1].IsVerb))
            return i > 0 && tokens[i - 1].IsName ? tokens[i - 1].Meaning : null;
        // Over auxiliaries, adverbs, and verbs that govern this one ("wants to buy").
        while (i >= 0 && (tokens[i].IsGone || (tokens[i].IsFunction && !Prepositions.Contains(tokens[i].Lower) && tokens[i].Lower is not ("who" or "which" or "that" or "and" or "because" or "since" or "while" or "if" or "he" or "she"))
            || tokens[i].Lower is "to" || tokens[i].IsVerb || Lexicon.Light.Contains(tokens[i].Stem)))
            i--;
        if (i < 0)
            return null;
        if (tokens[i].Lower is "he" or "she" or "and")
            return depth > 2 ? null : SubjectBefore(tokens, i, depth + 1) ?? (tokens[i].Lower == "and" ? null : "@");
        if (tokens[i].Lower is "who" or "which" or "that")
            i--;
        if (i < 0 || tokens[i].IsFunction)
            return null;
        // The noun phrase that ends here; back over prepositional phrases to the head of the whole.
        while (true)
        {
            var start = i;
            while (start > 0 && !tokens[start].IsAfterBreak && !tokens[start - 1].IsFunction && !tokens[start - 1].IsVerb && !tokens[start - 1].IsGone)
                start--;
            var before = start - 1;
            while (before >= 0 && tokens[before].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its")
                before--;
            if (before > 0 && !tokens[start].IsAfterBreak && (tokens[before].Lower == "and" || Prepositions.Contains(tokens[before].Lower)) && !tokens[before - 1].IsFunction && !tokens[before - 1].IsVerb && tokens[before - 1].Value is null)
            {
                i = before - 1;
                continue;
            }

            return tokens[i].Meaning;
        }
    }

    private static string? HeadFrom(List<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Count && tokens[i].IsFunction)
            i++;
        if (i >= tokens.Count)
            return null;
        while (i + 1 < tokens.Count && !tokens[i + 1].IsAfterBreak && !tokens[i + 1].IsFunction && tokens[i + 1].Value is null && !tokens[i + 1].IsVerb)
            i++;
        return tokens[i].Meaning;
    }
}
