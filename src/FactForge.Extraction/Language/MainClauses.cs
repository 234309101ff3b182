using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Cuts a sentence into its main clauses: "Restringing is £640; regulation is £280", "the dryer is down, moisture is 15.1 and we stop".</summary>
internal static class MainClauses
{
    private const int Shortest = 3;

    /// <summary>Verbs of saying, thinking and denying, in the forms that stand behind a subject.</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Of(
        "says say said claims claim claimed tells told thinks think thought believes believe believed reckons reckon reckoned guess guesses suppose supposes assumes assume assumed hears hear heard denies deny denied disputes disputed contests contested insists insist insisted reports reported argues argue argued alleges alleged suggests suggested "
        + "maintains fears fear feared hopes hope hoped doubts doubt writes wrote states stated suspects suspect suspected understands understand understood gathers gather knows warns warned complains complained swears swore expects expect promises promised admits admitted agrees wonder wonders feels felt");

    /// <summary>True for a verb of saying or thinking, in a form that stands behind a subject.</summary>
    public static bool IsTelling(string lower) => Telling.Contains(lower);

    /// <summary>The clauses as sentences of their own, in order; the sentence itself where it is one. To be asked for by <see cref="Sentence.MainClauses"/>.</summary>
    public static List<Sentence> Cut(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        List<Sentence>? clauses = null;
        var first = 0;
        for (var at = Shortest; at < tokens.Count - Shortest; at++)
        {
            if (Break(tokens, first, at) is not (> 0 and var next))
                continue;
            clauses ??= [];
            var comma = JoinedSubject(tokens, first, at);
            clauses.Add(Part(sentence, first, (comma > 0 ? comma : at) - 1));
            first = comma > 0 ? comma + 1 : next;
            at = next + Shortest - 1;
        }

        if (clauses is null)
            return [sentence];
        clauses.Add(Part(sentence, first, tokens.Count - 1));
        return clauses;
    }

    /// <summary>Index of the first token of a new main clause behind a mark or joining word at an index; -1 where none starts.</summary>
    private static int Break(TokenList tokens, int first, int at)
    {
        var next = at + 1;
        var isStrong = tokens[at].Is(';') || IsColon(tokens, at) || tokens[at].Is('–') || tokens[at].Is('—') || (tokens[at].Is('-') && tokens[at].Span.Start > tokens[at - 1].Span.End && tokens[at + 1].Span.Start > tokens[at].Span.End);
        if (isStrong)
            return tokens[at].Is(':') && IsReported(tokens, first, at) ? -1 : ClauseVerb.IndexIn(tokens, first + 1, at - first - 1) >= 0 && ClauseVerb.IndexIn(tokens, next, 8) >= 0 ? next : -1;
        var isJoint = tokens[at].Is("and") || tokens[at].Is("but") || tokens[at].Is("so");
        if (!(tokens[at].Is(',') || isJoint))
            return -1;
        if (tokens[at].Is(',') && (tokens[next].Is("and") || tokens[next].Is("but") || tokens[next].Is("so")))
            next++;
        if (next >= tokens.Count - 2 || !StartsSubject(tokens, next, isJoint) || ClauseVerb.IndexIn(tokens, first + 1, at - first - 1) < 0 || !HasMainVerb(tokens, first, at))
            return -1;
        // ", and I am hoping …": behind a mark the author goes on as themselves.
        if ((isJoint && HangsOn(tokens, first, at)) || (IsReported(tokens, first, at) && !(tokens[at].Is(',') && (tokens[next].Is("i") || tokens[next].Is("we")))))
            return -1;
        var verb = ClauseVerb.IndexIn(tokens, next + 1, 6);
        // "… has a roof and a bar and will be sold": the subject of that verb stands further before.
        return verb > next && !(tokens[verb - 1].Lower is "and" or "or" or "but") && !Enumerable.Range(next, verb - next).Any(index => !tokens[index].IsWord && tokens[index].Kind != TokenKind.Number && !tokens[index].Is('£') && !tokens[index].Is('€') && !tokens[index].Is('$')) ? next : -1;
    }

    /// <summary>"The planner was refused, crane driver and electrician are in": where the first clause ends, the comma before two nouns that are one subject; -1 where "and" is the joint.</summary>
    private static int JoinedSubject(TokenList tokens, int first, int joint)
    {
        if (!tokens[joint].Is("and"))
            return -1;
        var comma = joint - 1;
        while (comma > first && joint - comma <= 4 && tokens[comma].IsWord && !WordClasses.IsFunctionWord(tokens[comma].Lower))
            comma--;
        return comma > first + 1 && comma < joint - 1 && tokens[comma].Is(',') && tokens[comma - 1].IsWord && VerbForms.IsParticiple(tokens[comma - 1].Lower) && ClauseVerb.IndexIn(tokens, comma + 1, joint - comma - 1) < 0 ? comma : -1;
    }

    /// <summary>"125 A is decided: I have changed the application": what is said behind a colon is said by itself.</summary>
    private static bool IsColon(TokenList tokens, int at) =>
        tokens[at].Is(':') && tokens[at + 1].Span.Start > tokens[at].Span.End && tokens[at + 1].IsWord && (WordClasses.IsSubjectPronoun(tokens[at + 1].Lower) || WordClasses.IsDeterminer(tokens[at + 1].Lower)) && FiniteVerbs.IndexIn(tokens, at - 3, 3) >= at - 3 && at > 3;

    /// <summary>"We start once the wall is dry and the paint has arrived": what is joined by a bare "and" hangs on the same word.</summary>
    private static bool HangsOn(TokenList tokens, int first, int joint)
    {
        for (var at = first + 1; at < joint - 1; at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "once" or "when" or "until" or "till" or "unless" or "if" or "after" or "before" or "while" or "whenever" or "whether" or "provided" && ClauseVerb.IndexIn(tokens, at + 1, joint - at - 1) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"when the dryer is down, we stop": what stands before the mark may hang on what follows.</summary>
    private static bool HasMainVerb(TokenList tokens, int first, int end) =>
        !(tokens[first].IsWord && tokens[first].Lower is "when" or "if" or "as" or "since" or "because" or "while" or "although" or "though" or "once" or "after" or "before" or "until" or "unless" or "whenever" or "where" or "whether" or "given")
        && !Enumerable.Range(first, Math.Min(3, end - first)).Any(at => tokens[at].Is("if"));

    /// <summary>"The tenant claims the boiler is broken and rent is not due", "My guess is …": what somebody says or thinks goes on behind the joint, and is no statement by itself.</summary>
    private static bool IsReported(TokenList tokens, int first, int joint)
    {
        if (tokens[first].IsWord && tokens[first].Lower is "according" or "apparently" or "allegedly" or "supposedly" or "reportedly" or "presumably" or "probably" or "possibly" or "perhaps" or "maybe" or "seemingly" or "hopefully")
            return true;
        for (var at = first + 1; at < joint - 1; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            if (tokens[at].Lower is "said" or "reported" or "alleged" or "rumoured" or "thought" or "believed" or "supposed" && tokens[at - 1].IsWord && tokens[at - 1].Lower is "is" or "are" or "was" or "were")
                return true;
            var isVerbal = Telling.Contains(tokens[at].Lower) && !(tokens[at + 1].IsWord && tokens[at + 1].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "will");
            var isNoun = tokens[at].Lower is "guess" or "view" or "opinion" or "hunch" or "hope" or "fear" or "claim" or "belief" or "understanding" or "feeling" or "impression" or "bet" or "theory" or "rumour" or "word" or "argument" or "worry" && tokens[at + 1].Lower is "is" or "was" or "'s";
            if ((isVerbal || tokens[at].Is("that")) && ClauseVerb.IndexIn(tokens, at + 2, joint - at - 2) >= 0)
                return true;
            if (isNoun && ClauseVerb.IndexIn(tokens, at + 3, joint - at - 3) >= 0)
                return true;
        }

        return false;
    }

    private static bool StartsSubject(TokenList tokens, int at, bool isJoint)
    {
        var token = tokens[at];
        if (token.IsWord && token.Lower is "which" or "who" or "that" or "because" or "since" or "as" or "when" or "if" or "unless" or "while" or "where" or "until" or "than" or "not" or "to")
            return false;
        if (token.IsWord && (token.Lower is "the" or "a" or "an" or "my" or "our" or "your" or "their" or "his" or "her" or "no" or "both" or "each" or "all" or "some" or "i" or "we" or "you" or "he" or "she" or "it" or "they" or "there" or "this" or "these" or "those"))
            return true;
        // "… since Monday and free time will expire on the 30th": behind "and" a noun or two, and a verb that is only one.
        if (isJoint && token.IsWord && !WordClasses.IsFunctionWord(token.Lower) && !VerbForms.IsPast(token.Lower))
        {
            for (var verb = at + 1; verb < tokens.Count && verb <= at + 3 && tokens[verb].IsWord; verb++)
            {
                if (tokens[verb].Lower is "will" or "is" or "are" or "was" or "were" or "has" or "must" or "cannot")
                    return true;
                if (WordClasses.IsFunctionWord(tokens[verb].Lower))
                    break;
            }

            return false;
        }

        // "moisture is 15.1", "two copies are in the post": a bare noun or number with its verb right behind.
        // "The tenant, who paid, has left": that verb has its subject further before.
        if (token.IsWord && token.Lower is "has" or "have" or "had" or "is" or "are" or "was" or "were" or "will" or "does" or "did")
            return false;
        return !isJoint && (token.Kind == TokenKind.Number || (token.IsWord && !WordClasses.IsFunctionWord(token.Lower) && FiniteVerbs.IndexIn(tokens, at + 1, 2) > at));
    }

    private static Sentence Part(Sentence sentence, int first, int last)
    {
        while (first < last && !sentence.Tokens[first].IsWord && sentence.Tokens[first].Kind == TokenKind.Mark && sentence.Tokens[first].Lower is "," or ";" or "-" or "–" or "—")
            first++;
        while (last > first && sentence.Tokens[last].Kind == TokenKind.Mark && sentence.Tokens[last].Lower is "," or ";" or "-" or "–" or "—")
            last--;
        return new(TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End), sentence.Tokens.Slice(first, last - first + 1), sentence.Paragraph);
    }
}
