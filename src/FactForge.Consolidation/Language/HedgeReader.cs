namespace FactForge.Consolidation;

/// <summary>Splits off how sure a statement is: for the whole of it, or for a part ("reports to Carl, probably Carl Brandt").</summary>
internal static class HedgeReader
{
    private static readonly HashSet<string> Clausal = new(StringComparer.Ordinal)
    {
        "think", "thinks", "thought", "believe", "believes", "believed", "suspect", "suspects", "suspected", "assume", "assumes", "assumed", "guess", "guesses", "suppose", "supposes",
        "feel", "feels", "felt", "reckon", "reckons", "understand", "understands", "understood", "appear", "appears", "appeared", "seem", "seems", "seemed", "imply", "implies", "implied",
        "wonder", "wonders", "expected", "rumoured", "rumored", "uncertain", "unclear", "unsure",
    };

    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal)
    {
        "that", "to", "is", "are", "was", "were", "will", "would", "has", "have", "had", "may", "might", "can", "could", "whether", "if", "comes", "come", "as",
    };

    private static readonly HashSet<string> Supports = new(StringComparer.Ordinal)
    {
        "thread", "context", "signature", "email", "mail", "message", "address", "invitation", "header", "conversation", "footer", "list", "cc", "line",
    };

    /// <summary>How sure the whole is; supposed parts are marked, what tells that something is not known is taken out.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="isHeldByAnother">True where somebody else than the note's person is told to say it.</param>
    public static Certainty Read(List<Token> tokens, bool isHeldByAnother)
    {
        Unknowns(tokens);
        Sources(tokens);
        var certainty = Pondering(tokens) ? Certainty.Possible : Certainty.Certain;
        var isQuestion = tokens.Exists(token => !token.IsGone && token.Lower is "whether") || tokens.Exists(token => token.Lower is "asked" or "asks" or "ask");
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsGone || token.IsName || token.IsSelf || token.Value is not null)
                continue;
            var level = Level(token);
            if (level is not { } found)
                continue;
            // "could not sail": that it was not to be done is no guess.
            if (token.Lower == "could" && i + 2 < tokens.Count && tokens[i + 1].Lower == "not" && tokens[i + 2].Lower is not ("be" or "have"))
                continue;
            // "X said that the person could join": proposed, not supposed.
            if (isHeldByAnother && token.Lower == "could" && i + 1 < tokens.Count && tokens[i + 1].Lower is not ("be" or "have"))
            {
                token.IsGone = true;
                continue;
            }

            // "said he could send it": offered, not supposed.
            if (token.Lower == "could" && i > 0 && (tokens[i - 1].IsSelf || tokens[i - 1].Lower is "he" or "she") && i + 1 < tokens.Count && tokens[i + 1].Lower is not ("be" or "have"))
            {
                token.IsGone = true;
                continue;
            }

            // "decided that effects may last ten seconds", "may sign off orders of up to 500": allowed, not supposed.
            if (token.Lower == "may" && (tokens.Take(i).Any(before => before.Stem is "decid" or "decide" or "agre" or "agree" or "allow" or "permit" or "rule") || tokens.Skip(i + 1).Any(after => after.Lower is "permission" || (after.Lower == "up" && tokens.IndexOf(after) is var up && up + 2 < tokens.Count && tokens[up + 1].Lower == "to" && tokens.Skip(up + 2).Take(2).Any(value => value.Value is not null)))))
            {
                token.IsGone = true;
                continue;
            }

            if (isQuestion && token.Lower is "could" or "might" or "may")
            {
                token.IsGone = true;
                continue;
            }

            if (Clausal.Contains(token.Lower) && !tokens.Skip(i + 1).Any(next => Finite.Contains(next.Lower)) && !(i > 0 && tokens[i - 1].Lower is "is" or "are" or "be" or "it"))
                continue;
            token.IsGone = true;
            // "X thinks that …": the one who thinks it is no part of what is thought.
            if (Clausal.Contains(token.Lower) && i > 0 && tokens[i - 1] is { IsSelf: true, IsPossessive: false } && tokens.Take(i - 1).All(before => before.IsGone))
                tokens[i - 1].IsGone = true;
            if (IsPartial(tokens, i))
                Suppose(tokens, i);
            else if (found < certainty)
                certainty = found;
        }

        return certainty;
    }

    // "is considering moving", "is thinking about retirement": as sure as "may move".
    private static bool Pondering(List<Token> tokens)
    {
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].IsGone || tokens[i].IsName || !(tokens[i].Stem is "consider" or "contempl" or "ponder" || (tokens[i].Stem == "think" && tokens[i + 1].Lower is "about" or "of")))
                continue;
            var what = i + (tokens[i].Stem == "think" ? 2 : 1);
            if (tokens[i].Stem != "think" && tokens[what].Lower is "a" or "an" or "the" or "his" or "her")
                continue;
            if (what >= tokens.Count || !(tokens[what].Form == WordForm.Continuous || (tokens[what].Lower.EndsWith("ment", StringComparison.Ordinal) || tokens[what].Lower.EndsWith("tion", StringComparison.Ordinal)) && Lexicon.Verbs.Contains(tokens[what].Stem)))
                continue;
            tokens[i].IsGone = true;
            return true;
        }

        return false;
    }

    private static Certainty? Level(Token token) =>
        Lexicon.Hedges.TryGetValue(token.Lower, out var level) ? level
        : token.Form != WordForm.Plain || token.Lower.EndsWith('s') ? Lexicon.Hedges.TryGetValue(token.Stem, out level) ? level : null : null;

    // In brackets, or straight in front of a name behind a comma or noun: the supposition is about that part alone.
    private static bool IsPartial(List<Token> tokens, int hedge)
    {
        if (tokens[hedge].Depth > 0)
            return true;
        var next = hedge + 1;
        while (next < tokens.Count && (tokens[next].IsGone || tokens[next].Lower is "a" or "the" or "be" or "to"))
            next++;
        return hedge > 0 && tokens[hedge].IsAfterBreak && next < tokens.Count && (tokens[next].IsName || tokens[next].Value is not null) && !IsFollowedByVerb(tokens, next);
    }

    private static bool IsFollowedByVerb(List<Token> tokens, int from) =>
        tokens.Skip(from).TakeWhile(token => !token.IsAfterBreak || token == tokens[from]).Any(token => token.Lower is "is" or "are" or "was" or "were" or "will" or "has" or "have" or "may");

    private static void Suppose(List<Token> tokens, int hedge)
    {
        var depth = tokens[hedge].Depth;
        var from = hedge;
        while (depth > 0 && from > 0 && tokens[from - 1].Depth >= depth)
            from--;
        for (var i = depth > 0 ? from : hedge + 1; i < tokens.Count; i++)
        {
            if (depth > 0 ? tokens[i].Depth < depth : tokens[i].IsAfterBreak && i > hedge + 1)
                break;
            if (tokens[i].IsName || tokens[i].Value is not null)
                tokens[i].IsHedged = true;
            else if (depth > 0 && !tokens[i].IsSelf)
                tokens[i].IsGone = true;
        }
    }

    // "(surname not given)", "(no last name in the thread)", "but has not said who it is".
    private static void Unknowns(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Depth == 0 || (i > 0 && tokens[i - 1].Depth >= tokens[i].Depth && !tokens[i].IsAfterBreak))
                continue;
            var end = i;
            while (end < tokens.Count && tokens[end].Depth >= tokens[i].Depth)
                end++;
            var inside = tokens[i..end];
            var isName = inside.Exists(token => token.Lower is "surname" or "name" or "lastname" or "role" or "title" or "date");
            var isMissing = inside.Exists(token => token.Lower is "not" or "no" or "unknown" or "unnamed" or "unspecified" or "unstated" or "missing" or "without");
            if ((isName && isMissing) || inside.Exists(token => token.Lower is "unnamed" or "unspecified"))
                inside.ForEach(token => token.IsGone = true);
            i = end - 1;
        }

        UnknownNames(tokens);
        var whose = tokens.FindIndex(token => token.Lower is "who" or "whom" or "name" or "named");
        var without = tokens.FindIndex(token => token.Lower is "without" or "not");
        var but = tokens.FindIndex(token => token.Lower is "but" or "without" or "though");
        // "without her uncle's name" is no name that nobody has told.
        if (but < 0 || whose < but || without < but || whose < 0 || tokens.Skip(but).Take(whose - but).Any(token => token.IsPossessive))
            return;
        if (tokens.Skip(but).Any(token => token.IsName || token.Value is not null))
            return;
        foreach (var token in tokens.Skip(but))
            token.IsGone = true;
    }

    // "the director, whose name is not given".
    private static void UnknownNames(List<Token> tokens)
    {
        var whose = tokens.FindIndex(token => token.Lower == "whose");
        if (whose < 0)
            return;
        var name = tokens.FindIndex(whose, token => token.Lower is "name" or "surname" or "lastname");
        var missing = name < 0 ? -1 : tokens.FindIndex(name, token => token.Lower is "not" or "unknown" or "unstated" or "unspecified" or "missing");
        if (name < 0 || name > whose + 2 || missing < 0 || missing > name + 3)
            return;
        var end = missing + (tokens[missing].Lower == "not" ? 1 : 0);
        for (var i = whose; i <= Math.Min(end, tokens.Count - 1); i++)
            tokens[i].IsGone = true;
    }

    // "per the thread", "going by the signature", "from the mail address": where a guess is from is no part of what is guessed.
    private static void Sources(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var opens = tokens[i].Lower switch
            {
                "per" or "from" or "in" or "by" or "given" => 1,
                "according" or "going" or "judging" or "based" => 2,
                _ => 0,
            };
            if (opens == 0)
                continue;
            var noun = i + opens;
            while (noun < tokens.Count && noun < i + 5 && (tokens[noun].IsFunction || tokens[noun].Stem is "mail" or "email"))
            {
                if (Supports.Contains(tokens[noun].Lower))
                    break;
                noun++;
            }

            if (noun >= tokens.Count || !Supports.Contains(tokens[noun].Lower) || (tokens[i].Lower is "from" or "in" or "by" && tokens[i].Depth == 0 && !tokens[i].IsAfterBreak))
                continue;
            while (noun + 1 < tokens.Count && !tokens[noun + 1].IsAfterBreak && Supports.Contains(tokens[noun + 1].Lower))
                noun++;
            for (var gone = i; gone <= noun; gone++)
                tokens[gone].IsGone = true;
        }
    }
}
