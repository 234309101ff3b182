namespace FactForge.Extraction.Language;

/// <summary>Finds the clauses of a sentence in which the author speaks of themselves.</summary>
internal static class Clauses
{
    /// <summary>Clauses with "I" or "we" as subject, in order. Those under a condition ("if I", "once we") are left out.</summary>
    public static IEnumerable<Clause> OfAuthor(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion)
            yield break;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!(tokens[at].Is("i") || tokens[at].Is("we")) || (at + 1 < tokens.Count && tokens[at + 1].Is('.')))
                continue;
            if (IsSomebodysWords(tokens, at) || IsOthersWord(tokens, at))
                continue;
            if (!(StartsClause(tokens, at) || FollowsLead(tokens, at)) || IsConditional(tokens, at) || IsRelative(tokens, at))
                continue;
            var verb = at + 1;
            while (verb < tokens.Count && tokens[verb].IsWord && (WordClasses.IsAdverb(tokens[verb].Lower) || WordClasses.LooksAdverbial(tokens[verb].Lower)))
                verb++;
            if (verb >= tokens.Count || !tokens[verb].IsWord)
                continue;
            var end = End(tokens, verb);
            var (first, main) = (at, verb);
            while (SharedSubject(tokens, main, end) is var (joint, second))
            {
                yield return new(sentence, first, main, tokens[joint - 1].Is(',') ? joint - 2 : joint - 1) { Subject = at };
                (first, main) = (second, second);
            }

            yield return new(sentence, first, main, end) { Subject = at };
        }
    }

    /// <summary><c>"We are not calling for frost," said one of them</c>: inside quotation marks another speaks.</summary>
    private static bool IsSomebodysWords(TokenList tokens, int at)
    {
        var opened = tokens.Take(at).Count(token => token.Is('"') || token.Is('“') || token.Is('”')) % 2 == 1;
        for (var index = at + 1; index + 1 < tokens.Count; index++)
        {
            if (!(tokens[index].Is('"') || tokens[index].Is('”')))
                continue;
            if (opened || tokens[index + 1].Lower is "said" or "says" or "he" or "she" or "according" or "told" or "added")
                return opened || index + 2 < tokens.Count && tokens[index - 1].Is(',');
            break;
        }

        return false;
    }

    /// <summary>
    /// "I trained in Leeds and worked at Contoso", "I will call and will send the list": where the second of two clauses with one subject is joined,
    /// and its verb; null where there is none. Bare verbs stay with the first ("I'll scan and send it").
    /// </summary>
    private static (int Joint, int Verb)? SharedSubject(TokenList tokens, int verb, int last)
    {
        var isPast = VerbForms.IsPast(tokens[verb].Lower) || tokens[verb].Is("have");
        for (var at = verb + 2; at + 1 < last; at++)
        {
            if (!(tokens[at].Is("and") || tokens[at].Is("but")))
                continue;
            if (IsOfAnother(tokens, verb, at) && !tokens[at + 1].Is("am"))
                return null;
            var second = at + 1;
            while (second < last && tokens[second].IsWord && WordClasses.IsAdverb(tokens[second].Lower) && !tokens[second].Is("not"))
                second++;
            if (second >= last || !tokens[second].IsWord || tokens[second].IsCapital || !tokens[second + 1].IsWord && tokens[second + 1].Kind != TokenKind.Number)
                continue;
            // "I'm part-time and don't work Mondays"
            if (tokens[second].Is("do") && tokens[second + 1].Is("not") && second + 2 < last)
                return (at, second);
            var next = tokens[second + 1];
            var takes = next.Kind == TokenKind.Number || next.IsCapital || WordClasses.IsPreposition(next.Lower) || WordClasses.IsDeterminer(next.Lower) || next.Lower is "most" or "much" or "many" or "several" || NumberWords.Value(next.Lower) > 0;
            var joins = tokens[second].Lower is "will" or "shall" ? next.IsWord && !WordClasses.IsSubjectPronoun(next.Lower)
                : tokens[second].Is("am") || (tokens[second].Lower is "leave" or "start" or "join" or "retire" or "return" && tokens[second + 1].Lower is "on" or "in" or "at" or "from" && IsAsserted(tokens, verb, at)) || (isPast && VerbForms.IsPast(tokens[second].Lower) && takes && !VerbForms.IsPast(tokens[at - 1].Lower));
            if (joins)
                return (at, second);
        }

        return null;
    }

    /// <summary>
    /// "I am changing jobs and leave on 26 March": a bare verb has the author as its subject only behind a verb that is finite and asserted.
    /// "I asked him to pack and leave", "I may finish early and leave" and "I hear they stop and leave" go on with what hangs on the first.
    /// </summary>
    private static bool IsAsserted(TokenList tokens, int verb, int joint)
    {
        if (WordClasses.IsModal(tokens[verb].Lower) || tokens[verb].Lower is "'d" or "do" or "did" or "let" or "help" or "make" or "made" or "see" or "saw" or "hear" or "heard" or "watch" or "watched")
            return false;
        for (var at = verb + 1; at < joint; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            if (WordClasses.IsModal(tokens[at].Lower) || tokens[at].Lower is "not" or "never" or "hardly" or "either" or "or" or "do" or "that" or "who" or "he" or "she" or "they" or "you" or "it" or "let" || (at > verb + 1 && FiniteVerbs.IndexIn(tokens, at, 1) >= 0))
                return false;
            if (tokens[at].Is("to") && at + 1 < joint && tokens[at + 1].IsWord && !tokens[at + 1].IsCapital && !WordClasses.IsDeterminer(tokens[at + 1].Lower))
                return false;
        }

        return true;
    }

    /// <summary>"I think she is away and will return on Friday": what is thought or heard has a subject of its own, and the verb behind "and" goes with that.</summary>
    private static bool IsOfAnother(TokenList tokens, int verb, int joint) =>
        tokens[verb].Lower is "think" or "thought" or "know" or "knew" or "hear" or "heard" or "hope" or "believe" or "believed" or "guess" or "suppose" or "understand" or "understood" or "see" or "saw" or "say" or "said" or "told" or "read" or "expect" or "assume" or "assumed" or "gather" or "trust" or "doubt" or "fear" or "bet" or "wish" or "reckon" or "am" or "learned" or "learnt" or "noticed" or "found" or "felt" or "feel"
        && Enumerable.Range(verb + 1, Math.Max(0, joint - verb - 1)).Any(at => tokens[at].IsWord && (tokens[at].Lower is "he" or "she" or "they" or "you" or "it" or "there" || (at > verb + 1 && tokens[at].Lower is "is" or "are" or "was" or "were" or "has" or "had" or "will" or "would" or "does" or "did" or "comes" or "goes" or "works" or "worked" or "lives" or "left")) && !tokens.Slice(verb + 1, at - verb - 1).Any(token => token.Is("i") || token.Is("we") || token.Is("who") || token.Is("which")));

    /// <summary>"They say I have …", "he thinks that we might …": what others say of the author is not the author's word.</summary>
    public static bool IsOthersWord(TokenList tokens, int at)
    {
        // "Dad said: I do not want a fuss", "the form reads: I agree", "in the words of my father: I will pay"
        for (var colon = at - 1; colon > 0; colon--)
        {
            if (tokens[colon].Is(':'))
                return Enumerable.Range(0, colon).Any(index => tokens[index].IsWord && IsVoice(tokens[index].Lower)) && !tokens.Take(colon).Any(token => token.Is("i") || token.Is("we"));
        }

        if (Denials.Govern(tokens, at))
            return true;
        var verb = at > 1 && tokens[at - 1].Is("that") ? at - 2 : at - 1;
        return verb > 0 && tokens[verb].IsWord && tokens[verb].Lower is "say" or "says" or "said" or "claim" or "claims" or "claimed" or "think" or "thinks" or "thought" or "believe" or "believes" or "believed" or "reckon" or "reckons" or "insist" or "insists" or "insisted" or "allege" or "alleges" or "alleged" or "assume" or "assumes" or "assumed" or "suppose" or "supposes" or "supposed"
            && !tokens.Take(verb).Any(token => token.Is("i") || token.Is("we"));
    }

    private static bool IsVoice(string word) =>
        word is "said" or "says" or "wrote" or "writes" or "replied" or "answered" or "told" or "texted" or "asked" or "me" or "us" or "reads" or "states" or "quote" or "quoting" or "words" or "slogan" or "sign" or "label";

    /// <summary>"After five years at Gripworks I have decided …": a phrase with a preposition leads up to the first subject.</summary>
    private static bool FollowsLead(TokenList tokens, int at) =>
        at is > 1 and < 9 && tokens[0].IsWord && (WordClasses.IsPreposition(tokens[0].Lower) || tokens[0].Lower is "unfortunately" or "tomorrow" or "today") && FiniteVerbs.IndexIn(tokens, 0, at) < 0
        && !tokens.Take(at).Any(token => token.Is("i") || token.Is("we") || token.Is("you"));

    /// <summary>The subject stands at the start, behind a mark or behind a joining word.</summary>
    private static bool StartsClause(TokenList tokens, int at)
    {
        if (at == 0)
            return true;
        var before = tokens[at - 1];
        if (tokens[0].Is("as") && at <= 7 && before.IsWord && before.Lower is "heard" or "aware" or "discussed" or "mentioned" or "know" or "said" or "seen" or "agreed")
            return true;
        // "Previously I ran the shop", "Before I came here I was a nurse"
        if (at == 1 && before.IsWord && before.Lower is "previously" or "formerly" or "originally" or "initially" or "earlier" or "later" or "eventually" or "afterwards" or "nowadays" or "today" or "tomorrow" or "tonight")
            return true;
        if (at is > 2 and < 10 && tokens[0].IsWord && tokens[0].Lower is "before" or "after" or "when" or "while" or "until" && before.IsWord && !WordClasses.IsFunctionWord(before.Lower)
            && (tokens.Take(at).Any(token => token.IsWord && VerbForms.IsPast(token.Lower)) || FiniteVerbs.IndexIn(tokens, 1, at - 1) > 0))
            return true;
        if (before.IsWord && before.Lower is "afraid" or "informed" or "advised" or "aware" or "note" or "confirm" || IsFronted(tokens, at))
            return true;
        if (at == 2 && tokens[0].Is("these") && before.Is("days"))
            return true;
        if (before.Is("next") && at > 1 && tokens[at - 2].Is("after"))
            return true;
        return !before.IsWord || WordClasses.JoinsClauses(before.Lower) || WordClasses.IsOpening(before.Lower) || Dates.DateWordsEnd.IsDateWord(before.Lower);
    }

    /// <summary>"The full results I will send you on 30 July": the object stands before the subject, and no other verb makes it a relative clause.</summary>
    private static bool IsFronted(TokenList tokens, int at) =>
        at is >= 2 and <= 7 && at + 2 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].Lower is "will" or "shall" && tokens[0].IsWord && tokens[0].Lower is "the" or "your" or "all" or "these" or "this" or "both" && FiniteVerbs.IndexIn(tokens, 1, at - 1) < 0
        && !Enumerable.Range(at + 3, Math.Max(0, tokens.Count - at - 3)).Any(index => tokens[index].IsWord && tokens[index].Lower is "is" or "are" or "was" or "were" or "will" or "has" or "have");

    /// <summary>"what we agreed", "as I said", "the day when we met": what hangs on another clause is no statement of its own.</summary>
    private static bool IsRelative(TokenList tokens, int at)
    {
        if (at == 0 || !tokens[at - 1].IsWord)
            return false;
        if (tokens[at - 1].Is("as"))
            return at + 1 < tokens.Count && tokens[at + 1].Lower is "said" or "say" or "mentioned" or "told" or "wrote" or "agreed" or "know" or "understand" or "discussed" or "promised" or "explained" or "see";
        return tokens[at - 1].Lower is "what" or "which" or "whatever" or "than" or "whom" or "where" or "how" or "when" or "before" or "after" or "until";
    }

    /// <summary>True where the clause, or the one it hangs on, is only so if something else is.</summary>
    private static bool IsConditional(TokenList tokens, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (tokens[before].IsWord && tokens[before].Lower is "if" or "unless" or "whether" or "provided" or "assuming" or "suppose" or "should" or "were" or "had" && (before == 0 || tokens[before].Lower is "if" or "unless" or "whether"))
                return true;
            if (ConditionWords.AreSeveral(tokens, before))
                return true;
        }

        return false;
    }

    /// <summary>Index of the last word of the clause whose verb stands at an index.</summary>
    public static int End(TokenList tokens, int verb)
    {
        var last = verb;
        for (var at = verb + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Is(';') || tokens[at].Is('(') || tokens[at].Is('—') || tokens[at].Is('!') || tokens[at].Is('?') || tokens[at].Is('…') || tokens[at].Is(':'))
                break;
            if (tokens[at].Is('.') && !IsOrdinal(tokens, at) && !IsTitled(tokens, at) && (at + 1 == tokens.Count || tokens[at + 1].Span.Start > tokens[at].Span.End))
                break;
            if (tokens[at].Is('-') && at + 1 < tokens.Count && tokens[at].Span.End < tokens[at + 1].Span.Start && tokens[at].Span.Start > tokens[at - 1].Span.End)
                break;
            if (tokens[at].Is('–') || StartsNew(tokens, at))
                break;
            last = at;
        }

        return last;
    }

    /// <summary>", Jules covers …": a capitalised word and its verb begin a clause of somebody else.</summary>
    private static bool StartsWithName(TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].IsWord && tokens[at].IsCapital && !tokens[at].Is("i") && !DateWords.IsMonth(tokens[at].Lower) && DateWords.Weekday(tokens[at].Lower) == 0 && FiniteVerbs.IndexIn(tokens, at + 1, 2) >= 0;

    /// <summary>", my daughter talked me into it": somebody's own, and its verb right behind, begin a clause of their own.</summary>
    private static bool StartsWithPossession(TokenList tokens, int at) =>
        at + 3 < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "my" or "our" or "his" or "her" or "their" or "the" or "this"
        && tokens[at + 1].IsWord && !WordClasses.IsFunctionWord(tokens[at + 1].Lower) && tokens[at + 2].IsWord
        && (tokens[at + 2].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "can" or "must" or "does" or "did" || (VerbForms.IsPast(tokens[at + 2].Lower) && !(tokens[at].Lower is "the" or "this")));

    /// <summary>"the 12. of June".</summary>
    private static bool IsOrdinal(TokenList tokens, int at) =>
        tokens[at - 1].Kind == TokenKind.Number && tokens[at - 1].Span.Length <= 2 && at + 2 < tokens.Count && (tokens[at + 1].Is("of") || DateWords.IsMonth(tokens[at + 1].Lower));

    /// <summary>"with Mrs. Alvarez".</summary>
    private static bool IsTitled(TokenList tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].IsCapital && tokens[at - 1].Lower is "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "rev";

    /// <summary>", but …", ", and I …", "and we …", ", please …", ", I …".</summary>
    private static bool StartsNew(TokenList tokens, int at)
    {
        var next = at + 1 < tokens.Count ? tokens[at + 1].Lower : "";
        var afterNext = at + 2 < tokens.Count ? tokens[at + 2].Lower : "";
        if (TrailingTag.StartsAt(tokens, at))
            return true;
        if (tokens[at].Is(',') && (StartsWithName(tokens, at + 1) || (next is "and" or "but" or "so" && StartsWithName(tokens, at + 2)) || (next == "by" && afterNext == "the" && at + 3 < tokens.Count && tokens[at + 3].Is("way"))))
            return true;
        if (tokens[at].Is(',') && StartsWithPossession(tokens, at + 1))
            return true;
        if (tokens[at].Is(','))
            return next is "but" or "so" or "though" or "although" or "whereas" or "please" or "which" or "because" or "since" || WordClasses.IsSubjectPronoun(next)
                || (next is "and" or "or" && (WordClasses.IsSubjectPronoun(afterNext) || afterNext is "please" or "if" or "then" or "would" or "could" or "can"))
                || next is "don't" or "promise" or "thanks" or "if";
        if (tokens[at].Is("and") || tokens[at].Is("but") || tokens[at].Is("so"))
            return WordClasses.IsSubjectPronoun(next) || next is "please" or "if" or "then" or "would" or "could";
        return false;
    }
}
