namespace FactForge.Consolidation;

/// <summary>Finds verbs and how they stand in time, from auxiliaries and forms alone.</summary>
internal static class TenseReader
{
    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "am", "be", "being", "s" };
    private static readonly HashSet<string> Was = new(StringComparer.Ordinal) { "was", "were" };
    private static readonly HashSet<string> Have = new(StringComparer.Ordinal) { "has", "have", "had", "having" };
    private static readonly HashSet<string> Modal = new(StringComparer.Ordinal) { "will", "would", "shall", "should", "must", "may", "might", "ll" };

    private static readonly HashSet<string> Unchanged = new(StringComparer.Ordinal) { "let", "put", "set", "cut", "hit", "shut", "cost", "spread", "quit", "split", "bid", "bet", "cast", "hurt", "read" };

    /// <summary>True for a form that is a noun as well, behind another noun and where its clause has a verb before: "approved the budget cut".</summary>
    public static bool LooksLikeNoun(List<Token> tokens, int place) => Unchanged.Contains(tokens[place].Lower) && HasVerbBefore(tokens, place);

    /// <summary>Marks verbs and their tense.</summary>
    public static void Read(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsSelf || token.IsName || NoVerbs.Contains(token.Lower) || token.Value is not null || token.Lower.Length == 0 || (token.IsFunction && token.Lower is not ("do" or "did" or "does") && !IsPossession(tokens, i)))
                continue;
            if (IsParticiple(tokens, i))
                token.Form = WordForm.Past;
            var (tense, isVerb) = Of(tokens, i);
            token.Tense = tense;
            token.IsVerb = isVerb;
        }
    }

    // "was set up", "has been cut".
    private static bool IsParticiple(List<Token> tokens, int place) =>
        place > 0 && Unchanged.Contains(tokens[place].Lower) && tokens[place].Form == WordForm.Plain && !tokens[place].IsAfterBreak && tokens[place - 1].Lower is "was" or "were" or "been" or "being";

    /// <summary>The verbs of clauses opened by "once", "after", "as soon as", "until", "when", "if" and told in the present or the perfect, by meaning: yet to come, however they are told.</summary>
    public static IReadOnlySet<string> Awaited(List<Token> tokens)
    {
        var awaited = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsVerb && !tokens[i].IsGone && IsAwaited(tokens, i))
                awaited.Add(tokens[i].Meaning);
        }

        return awaited;
    }

    private static bool IsAwaited(List<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (tokens[i].Lower is "once" or "after" or "until" or "till" or "when" or "if" or "unless" or "before" || (tokens[i].Lower == "as" && i > 1 && tokens[i - 1].Lower == "soon"))
                return tokens[verb].Form != WordForm.Past || tokens.Skip(i + 1).Take(verb - i - 1).Any(token => Have.Contains(token.Lower) || Be.Contains(token.Lower));
            if (tokens[i + 1].IsAfterBreak || (tokens[i].IsVerb && !Have.Contains(tokens[i].Lower)) || tokens[i].Lower is "because" or "since" or "while" or "who" or "which" or "that")
                return false;
        }

        return false;
    }

    private static (Tense Tense, bool IsVerb) Of(List<Token> tokens, int i)
    {
        var token = tokens[i];
        // The helper of "does not want" is no verb of its own.
        if (token.Lower is "do" or "does" or "did" && !(i + 1 < tokens.Count && tokens[i + 1].Lower is "a" or "an" or "the" or "his" or "her" or "their") && tokens.Skip(i + 1).Take(3).Any(next => next.Lower == "not" || Lexicon.Verbs.Contains(next.Stem)))
            return (Tense.Open, false);
        var aux = i - 1;
        while (aux >= 0 && !tokens[aux].IsAfterBreak && (tokens[aux].Lower is "not" or "also" or "only" or "still" or "yet" or "just" or "never" or "now" or "already" or "been" or "both" or "even" or "re" || tokens[aux].Lower.EndsWith("ly", StringComparison.Ordinal)))
            aux--;
        var helper = aux >= 0 ? tokens[aux].Lower : "";
        var beforeHelper = aux > 0 ? tokens[aux - 1].Lower : "";
        if (Modal.Contains(helper) || (helper is "be" or "have" && Modal.Contains(beforeHelper)))
            return (Tense.Planned, true);
        // What can be done is not done for that.
        if (helper is "can" or "could" || (helper is "be" or "have" && beforeHelper is "can" or "could"))
            return (Tense.Able, true);
        if (helper is "do" or "does")
            return (Tense.Present, true);
        if (helper is "did")
            return (Tense.Past, true);
        if (token.Lower is "has" or "have" or "having")
            return (token.Lower == "has" ? Tense.Present : Tense.Open, true);
        if (token.Form == WordForm.Past)
        {
            // Who has rented a hall rents it.
            if (Have.Contains(helper) && token.Stem is "rent" or "leas" or "lease" or "subscrib" or "insur" or "hedg" or "hedge")
                return (Tense.Present, true);
            if (Have.Contains(helper))
                return (HasSpan(tokens, i) && !Turning.Contains(token.Stem) ? Tense.Present : Tense.Past, true);
            if (helper == "to" || beforeHelper == "to" && helper is "be" or "have")
                return (IsHadTo(tokens, helper == "to" ? aux : aux - 1) ? Tense.Past : Tense.Planned, true);
            // "is sold out" and "has sold out" are one; who does it again and again is told with "by".
            if (Be.Contains(helper))
                return (i + 2 < tokens.Count && tokens[i + 1].Lower == "by" && tokens[i + 2].Value is null ? Tense.Present : Tense.Open, true);
            // "insists that concussed players rest": no verb, but of the noun behind it.
            if (helper == "that" && aux > 0 && Lexicon.Reporting.Contains(tokens[aux - 1].Stem))
                return (Tense.Open, false);
            return (Was.Contains(helper) || (IsSubject(tokens, aux) && !HasVerbBefore(tokens, i)) ? Tense.Past : Tense.Open, true);
        }

        // "has been working there": it goes on.
        if (token.Form == WordForm.Continuous && Have.Contains(helper) && tokens[i - 1].Lower == "been")
            return (helper == "had" ? Tense.Past : Tense.Ongoing, true);
        if (token.Form == WordForm.Continuous)
            return Be.Contains(helper) ? (Tense.Ongoing, true) : Was.Contains(helper) ? (Tense.Past, true) : (Tense.Open, true);
        if (helper == "to" && beforeHelper == "used")
            return (Tense.Past, true);
        // Who refused to do it did not do it.
        if (helper == "to" && beforeHelper is "refused" or "declined" or "failed" && !(aux > 1 && Have.Contains(tokens[aux - 2].Lower)))
            return (Tense.Past, true);
        if (helper == "to" && !IsNounPutBehind(tokens, aux, i) && !IsCompound(tokens, i) && beforeHelper is not ("allergic" or "related" or "similar" or "opposed" or "addicted" or "adjacent" or "loyal" or "immune" or "exposed" or "attached" or "connected" or "linked" or "trip" or "visit" or "letter" or "reply" or "introduction" or "reference" or "contrary" or "damage" or "due" or "owing" or "thanks" or "according" or "prior" or "up" or "addition" or "next" or "close" or "access" or "subject" or "compared" or "relation" or "response"))
            return (IsHadTo(tokens, aux) ? Tense.Past : IsPurpose(tokens, aux) ? Tense.Open : Tense.Planned, true);
        // "lessons with Ada cost 180 pounds": she is not what costs it.
        if (token.Lower == "cost" && aux > 0 && (tokens[aux].IsSelf || tokens[aux].IsName) && tokens[aux - 1].Lower is "with" or "by" or "from" or "at")
            return (Tense.Open, true);
        // "let", "put", "cut" look the same in the past: behind the one who does it and without -s they are.
        if (Unchanged.Contains(token.Lower) && aux >= 0 && (tokens[aux].IsSelf || tokens[aux].IsName || i == 1) && !tokens[aux].IsPossessive && !HasVerbBefore(tokens, i))
            return (Tense.Past, true);
        // "carries", "supplies" behind a noun: the present, where it can be a verb and no verb came before.
        if (token.Lower.EndsWith('s') && token.Lower.Length > 3 && aux >= 0 && !token.IsAfterBreak && !token.IsPossessive && Lexicon.Verbs.Contains(token.Stem) && IsSubject(tokens, aux) && !HasVerbBefore(tokens, i)
            && i + 1 < tokens.Count && !Be.Contains(tokens[i + 1].Lower) && !Was.Contains(tokens[i + 1].Lower) && !Have.Contains(tokens[i + 1].Lower) && !Modal.Contains(tokens[i + 1].Lower))
            return (Tense.Present, true);
        // "reports", "leads" straight behind a name or a relative: the present.
        if (token.Lower.EndsWith('s') && token.Lower.Length > 3 && aux >= 0 && !tokens[aux].IsPossessive && (tokens[aux].IsSelf || (tokens[aux].IsName && aux > 0 && i + 1 < tokens.Count && tokens[i + 1].Lower is "the" or "a" or "an" or "his" or "her" or "to") || tokens[aux].Lower is "who" or "which" or "she" or "he" or "it"))
            return (Tense.Present, true);
        return (Tense.Open, false);
    }

    // "had to cancel the Friday": done, as "cancelled it".
    private static bool IsHadTo(List<Token> tokens, int to) => to > 0 && tokens[to].Lower == "to" && tokens[to - 1].Lower == "had";

    // "joined the firm to run its labs": what a deed that is done was for is no plan. "decided to run", "agreed to run" are.
    private static bool IsPurpose(List<Token> tokens, int to)
    {
        for (var i = to - 1; i > 0 && !tokens[i + 1].IsAfterBreak; i--)
        {
            if (tokens[i].IsVerb)
                return tokens[i].Tense == Tense.Past && i < to - 1 && !Lexicon.Attitude.Contains(tokens[i].Meaning) && !Lexicon.Attitude.Contains(tokens[i].Stem) && !Lexicon.Light.Contains(tokens[i].Stem);
            if (tokens[i].Lower is "and" or "but" or "because" or "since" or "while" or "as" or "if" or "when")
                return false;
        }

        return false;
    }

    // "to latex gloves": no verb that is known, and a plural behind it.
    private static bool IsCompound(List<Token> tokens, int place) =>
        !Lexicon.Verbs.Contains(tokens[place].Stem) && place + 1 < tokens.Count && !tokens[place + 1].IsAfterBreak && !tokens[place + 1].IsFunction && !tokens[place + 1].IsSelf && !tokens[place + 1].IsName
        && tokens[place + 1].Value is null && tokens[place + 1].Lower.EndsWith('s') && !tokens[place + 1].Lower.EndsWith("ss", StringComparison.Ordinal);

    private static readonly HashSet<string> NoVerbs = new(StringComparer.Ordinal) { "always", "perhaps", "sometimes", "nowadays", "besides", "regardless", "upwards", "downwards", "afterwards", "towards", "thus", "plus", "less", "overseas", "indoors", "outdoors" };

    // "prefers letters to phone calls": what follows "to" is a noun there, unless it can only be a verb.
    private static bool IsNounPutBehind(List<Token> tokens, int to, int place) =>
        RoleReader.IsPutBehind(tokens, to) && (!Lexicon.Verbs.Contains(tokens[place].Stem) || tokens[place].Lower.EndsWith('s')
            || (place + 1 < tokens.Count && !tokens[place + 1].IsAfterBreak && !tokens[place + 1].IsFunction && tokens[place + 1].Value is null && tokens[place + 1].Lower.EndsWith('s')));

    // "had dinner", "will have dinner": a verb of its own, where no participle and no "to" follows.
    private static bool IsPossession(List<Token> tokens, int place) =>
        Have.Contains(tokens[place].Lower) && place + 1 < tokens.Count && tokens[place + 1].Lower is not ("to" or "been" or "not" or "also" or "already" or "now")
        && tokens[place + 1].Form != WordForm.Past && !tokens[place + 1].Lower.EndsWith("ly", StringComparison.Ordinal) && place > 0;

    private static bool HasVerbBefore(List<Token> tokens, int place)
    {
        for (var i = place - 1; i >= 0 && tokens[i + 1].IsAfterBreak is false; i--)
        {
            // "said the lorry left": who says it is of no part of what is said.
            if (i > 0 && tokens[i].Stem == "say" && (tokens[i - 1].IsSelf || tokens[i - 1].IsName))
                return false;
            if (tokens[i].IsVerb || Be.Contains(tokens[i].Lower) || Was.Contains(tokens[i].Lower) || Have.Contains(tokens[i].Lower))
                return true;
            if (tokens[i].Lower is "and" or "but" or "who" or "which" or "that" or "because" or "since" or "while" or "as" or "if" or "when")
                return false;
        }

        return false;
    }

    // "prices have risen since last year": they rose.
    private static readonly HashSet<string> Turning = new("go rise fall increase decrease drop climb improve double halve change lose gain".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    // "has chaired it since 2019" still holds.
    private static bool HasSpan(List<Token> tokens, int verb) =>
        tokens.Skip(verb).Zip(tokens.Skip(verb + 1)).Any(pair => pair.First.Lower == "since" && (pair.Second.Value?.Kind == ValueKind.Date || pair.Second.Lower is "then" or "last" or "early" or "late" or "spring" or "summer" or "autumn" or "winter")) || tokens.Skip(verb).Zip(tokens.Skip(verb + 1)).Any(pair => pair.First.Lower == "for" && pair.Second.Value?.Kind == ValueKind.Number);

    private static bool IsSubject(List<Token> tokens, int place) =>
        place >= 0 && !tokens[place].IsPossessive && (tokens[place].IsSelf || tokens[place].IsName || !tokens[place].IsFunction || tokens[place].Lower is "who" or "which" or "that" or "he" or "she" or "they" or "it" or "and");
}
