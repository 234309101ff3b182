namespace FactForge.Consolidation;

/// <summary>How the subject stands to the verb of a main clause.</summary>
internal enum Voice
{
    /// <summary>It does it.</summary>
    Active,

    /// <summary>It is something, or something is said of it.</summary>
    State,
}

/// <summary>What a main clause is about.</summary>
/// <param name="Head">Meaning of the head of its noun phrase; of the doer in a passive clause that names one.</param>
/// <param name="IsSelf">True for the note's person.</param>
/// <param name="IsName">True for a proper name.</param>
/// <param name="Voice">How it stands to the verb.</param>
internal sealed record Subject(string Head, bool IsSelf, bool IsName, Voice Voice)
{
    /// <summary>True for somebody or something of the person's: "her brother", "Ada's brother".</summary>
    public bool IsOfSelf { get; init; }

    /// <summary>True for the person's organisation.</summary>
    public bool IsOrganisation { get; init; }
}

/// <summary>Finds subject and tense of the main clause: the first noun phrase that no preposition or conjunction governs.</summary>
internal static class SubjectReader
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "in", "on", "at", "from", "since", "because", "as", "if", "when", "while", "although", "though", "after", "before", "by", "for", "with", "without", "during", "until", "per", "to", "of", "under", "over", "despite",
    };

    private static readonly HashSet<string> Firms = new("company firm studio business practice workshop lab laboratory shop store restaurant bakery kitchen farm orchard vineyard garage clinic startup brewery".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>The subject; null where the words do not tell, or where subject and predicate may change places ("the chair is X").</summary>
    public static Subject? Read(List<Token> tokens)
    {
        var start = MainStart(tokens);
        if (start < 0)
            return null;
        var end = PhraseEnd(tokens, start);
        var head = HeadOf(tokens, start, end);
        var isOfSelf = head is { IsSelf: false, IsGone: false, IsPhrase: false } && (tokens[start] is { IsSelf: true, IsPossessive: true } || (start > 0 && tokens[start - 1].Lower is "her" or "his" or "their"));
        // What the person's firm does is told as what the person does.
        var isFirm = head.IsOrganisation || (isOfSelf && Firms.Contains(head.Stem));
        var verb = end + 1;
        // "two of the leads in Rotterdam left": over prepositional phrases to the verb.
        while (verb + 1 < tokens.Count && tokens[verb].Lower is "of" or "in" or "on" or "at" or "for" or "with" or "from" && !tokens[verb].IsAfterBreak)
            verb = PhraseEnd(tokens, SkipDeterminers(tokens, verb + 1)) + 1;
        while (verb < tokens.Count && (tokens[verb].IsGone || tokens[verb].Lower.EndsWith("ly", StringComparison.Ordinal) || tokens[verb].Lower is "also" or "not" or "only" or "now" or "still"))
            verb++;
        if (verb >= tokens.Count)
            return null;
        var lower = tokens[verb].Lower;
        if (lower is "is" or "are" or "was" or "were" or "be" || (lower is "has" or "have" or "had" or "will" or "would" or "must" or "can" or "could" or "should" or "may" or "might" && tokens.Skip(verb + 1).Take(3).Any(token => token.Lower is "be" or "been")))
            return Passive(tokens, verb) is { } doer ? doer : new Subject(head.Meaning, head.IsSelf, head.IsName, Voice.State) { IsOfSelf = isOfSelf, IsOrganisation = isFirm };
        return new Subject(head.Meaning, head.IsSelf, head.IsName, lower is "has" or "have" or "had" && !(verb + 1 < tokens.Count && tokens[verb + 1].Form == WordForm.Past) ? Voice.State : Voice.Active) { IsOfSelf = isOfSelf, IsOrganisation = isFirm };
    }

    /// <summary>The verb whose tense is that of the main clause; null where no verb tells it.</summary>
    public static Token? MainVerb(List<Token> tokens)
    {
        var start = MainStart(tokens);
        // "paper costs more, so the price will rise": which of the two is the main thing is not told.
        if (tokens.Zip(tokens.Skip(1)).Any(both => both.First is { Lower: "so", IsAfterBreak: true, IsGone: false } && both.Second.Lower is not ("that" or "far" or "long")))
            return null;
        for (var i = Math.Max(start, 0); i < tokens.Count; i++)
        {
            if (tokens[i].Lower is "who" or "which" or "because" or "since" or "while" or "if" or "when" or "after" or "before" or "once" or "until" or "till" or "unless" or "although" or "though" or "whereas" or "where" || (i > start && tokens[i] is { Lower: "as", IsAfterBreak: true }))
                return null;
            if (tokens[i].IsGone || !tokens[i].IsVerb || tokens[i].Tense == Tense.Open || Lexicon.Attitude.Contains(tokens[i].Meaning) || Lexicon.Attitude.Contains(tokens[i].Stem) || Lexicon.Attitude.Contains(Synonyms.OfStem(tokens[i].Stem)) || tokens[i].Stem is "set" or "fix" or "impos")
                continue;
            if (IsOrdering(tokens, i) || IsReducedClause(tokens, i) || IsReceiving(tokens, i))
                continue;
            return tokens[i];
        }

        return null;
    }

    // "received an invitation to judge": was invited to.
    private static bool IsReceiving(List<Token> tokens, int verb) =>
        tokens[verb].Stem is "receiv" or "get" && tokens.Skip(verb + 1).Take(3).Any(token => !token.IsVerb && !token.IsAfterBreak && (Lexicon.Attitude.Contains(token.Meaning) || Lexicon.Attitude.Contains(token.Stem)));

    // "ordered that it be closed" decides what is to come; "ordered twelve chairs" has done it.
    private static bool IsOrdering(List<Token> tokens, int verb) =>
        tokens[verb].Stem is "order" or "instruct" or "demand" && verb + 1 < tokens.Count && tokens[verb + 1].Lower == "that";

    // "every pound raised in January will be matched": the verb of the whole is yet to come.
    private static bool IsReducedClause(List<Token> tokens, int verb)
    {
        if (tokens[verb].Form != WordForm.Past || verb + 1 >= tokens.Count || tokens[verb + 1].IsAfterBreak || tokens[verb + 1].Lower is not ("in" or "by" or "for" or "at" or "on" or "from" or "with" or "to" or "during" or "under")
            || (verb > 0 && (tokens[verb - 1].IsSelf || tokens[verb - 1].IsName || tokens[verb - 1].IsFunction)))
            return false;
        for (var i = verb + 1; i < tokens.Count && !tokens[i].IsAfterBreak; i++)
        {
            if (tokens[i].Lower is "and" or "or" or "but" or "who" or "which" or "that" or "because" or "since" or "when" or "while" or "where" or "than" or "as" or "if" or "before" or "after" or "until" or "so" or "what" or "how")
                return false;
            if (tokens[i].Lower is "will" or "would" or "is" or "are" or "was" or "were" or "must" or "can" or "should" or "has" or "have")
                return true;
        }

        return false;
    }

    private static int MainStart(List<Token> tokens)
    {
        var i = 0;
        while (i < tokens.Count && tokens[i].IsGone)
            i++;
        // A clause or phrase in front ("Because nails split the hoof, …", "In August 2026 …") ends at a comma or at the person.
        if (i < tokens.Count && Openers.Contains(tokens[i].Lower) && !tokens[i].IsName)
        {
            var next = tokens.FindIndex(i + 1, token => !token.IsGone && (token.IsAfterBreak || token.IsSelf && !token.IsPossessive || IsBehindDate(tokens, token)));
            if (next < 0)
                return -1;
            i = next;
        }

        i = SkipDeterminers(tokens, i);
        return i < tokens.Count && !tokens[i].IsFunction ? i : -1;
    }

    // "from May Tom Lund works there".
    private static bool IsBehindDate(List<Token> tokens, Token token) =>
        token.IsName && tokens.IndexOf(token) is var place and > 1 && tokens[place - 1].Value is { Kind: ValueKind.Date } && place + 1 < tokens.Count && tokens.Skip(place + 1).SkipWhile(next => next.IsName).FirstOrDefault() is { IsVerb: true };

    private static int SkipDeterminers(List<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Count && (tokens[i].IsGone || tokens[i].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "all" or "both" or "every" or "each" or "some" or "this" or "that" || IsTitle(tokens, i)))
            i++;
        return i;
    }

    // "Mr Lund".
    private static bool IsTitle(List<Token> tokens, int place) =>
        Lexicon.Titles.Contains(tokens[place].Lower) && place + 1 < tokens.Count && tokens[place + 1].IsName;

    // To the end of the noun phrase; a possessive and a modifier go with the noun behind them.
    private static int PhraseEnd(List<Token> tokens, int start)
    {
        var i = Math.Min(start, tokens.Count - 1);
        while (i + 1 < tokens.Count && !tokens[i + 1].IsAfterBreak && !tokens[i + 1].IsFunction && !tokens[i + 1].IsVerb && !tokens[i + 1].IsGone && !tokens[i + 1].IsSelf)
        {
            var isName = tokens[i].IsName || tokens[i].IsSelf;
            // Behind a whole name stands its verb, unless the name owns what follows.
            if (isName && !tokens[i].IsPossessive && !tokens[i + 1].IsName && (tokens[i].IsSelf || tokens[i + 1].Lower.EndsWith('s') || tokens[i + 1].Form == WordForm.Past))
                break;
            i++;
        }

        return i;
    }

    // "her daughter Ida": the name stands beside the noun, which is the head.
    private static Token HeadOf(List<Token> tokens, int start, int end)
    {
        var head = end;
        while (head > start && tokens[head].IsName && !tokens[start].IsName)
            head--;
        return tokens[head].IsFunction || (tokens[head].IsSelf && head < end) ? tokens[end] : tokens[head];
    }

    private static Subject? Passive(List<Token> tokens, int verb)
    {
        var participle = tokens.FindIndex(verb, token => token.IsVerb && token.Form == WordForm.Past && token.Lower is not ("been" or "had" or "was" or "were"));
        if (participle < 0 || participle > verb + 5)
            return null;
        var by = tokens.FindIndex(participle, token => token.Lower == "by");
        if (by < 0 || by + 1 >= tokens.Count || tokens[by + 1].Value is not null)
            return null;
        var from = SkipDeterminers(tokens, by + 1);
        if (from >= tokens.Count)
            return null;
        var head = HeadOf(tokens, from, PhraseEnd(tokens, from));
        return new Subject(head.Meaning, head.IsSelf, head.IsName, Voice.Active);
    }
}
