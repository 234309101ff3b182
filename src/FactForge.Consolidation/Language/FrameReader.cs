namespace FactForge.Consolidation;

/// <summary>
/// Splits "X stated that …", "according to X, …", "…, X noted" into who says and what is said. Who says it, where that is not the note's person,
/// is kept apart: the same claim told with and without its speaker is one claim, told by two speakers it is two.
/// </summary>
internal static class FrameReader
{
    // These tell who says it only with "that": "recommended Ida for the post" is a deed; "recommended that Ida takes the post" tells who says it.
    private static readonly HashSet<string> Proposing = new(new[] { "propose", "recommend", "find", "discover", "notice", "learn", "realise", "agree", "promise", "share", "describe", "raise" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>True for a verb with which somebody is put forward: "recommended Ida for the post".</summary>
    public static bool IsNaming(Token token) => Naming.Contains(token.Stem);

    private static readonly HashSet<string> Naming = new(new[] { "suggest", "propose", "recommend", "nominate", "add", "name" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Takes frames out of the tokens and gives back who else is said to say it, as lower-cased names.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="isAsked">True where it is asked whether it is so: told by nobody as certain.</param>
    public static IReadOnlySet<string> Read(List<Token> tokens, out bool isAsked)
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);
        isAsked = Asking(tokens);
        AccordingTo(tokens, holders);
        Suggesting(tokens, holders);
        Leading(tokens, holders);
        Trailing(tokens, holders);
        return holders;
    }

    // "X asked whether …", "X wanted to know if …".
    private static bool Asking(List<Token> tokens)
    {
        var first = tokens.FindIndex(token => !token.IsGone);
        if (first < 0 || !tokens[first].IsSelf || tokens[first].IsPossessive)
            return false;
        var end = first + 1;
        if (end + 2 < tokens.Count && tokens[end].Lower is "wanted" or "wants" && tokens[end + 1].Lower == "to" && tokens[end + 2].Lower == "know")
            end += 3;
        else if (end < tokens.Count && tokens[end].Lower is "asked" or "asks" or "wondered" or "wonders" or "enquired" or "inquired")
            end++;
        else
            return false;
        if (end + 1 >= tokens.Count || tokens[end].Lower is not ("if" or "whether"))
            return false;
        for (var i = first; i <= end; i++)
            tokens[i].IsGone = true;
        // "asked if Ida could stand in" asks somebody to do it.
        return !(tokens.Skip(end + 2).Take(4).Any(token => token.Lower is "could" or "would" or "can"));
    }

    private static void AccordingTo(List<Token> tokens, HashSet<string> holders)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Lower != "according" || tokens[i + 1].Lower != "to" || !IsPerson(tokens[i + 2]))
                continue;
            Drop(tokens[i], tokens[i + 1]);
            Hold(tokens, i + 2, holders);
        }
    }

    // "X said (that) …": the speaker, perhaps an adverb or auxiliary, a verb of saying, and a statement behind it.
    private static void Leading(List<Token> tokens, HashSet<string> holders)
    {
        var first = tokens.FindIndex(token => !token.IsGone);
        if (first < 0 || !IsPerson(tokens[first]) || tokens[first].IsPossessive)
            return;
        var verb = EndOfPerson(tokens, first);
        while (verb < tokens.Count && (tokens[verb].Lower is "has" or "have" or "had" or "also" or "further" or "later" or "is" || (tokens[verb].Lower.EndsWith("ly", StringComparison.Ordinal) && tokens[verb].Lower is not ("rarely" or "hardly" or "scarcely" or "barely" or "nearly" or "partly"))))
            verb++;
        if (verb >= tokens.Count - 1 || !(Lexicon.Reporting.Contains(tokens[verb].Stem) || Proposing.Contains(tokens[verb].Stem)))
            return;
        var next = verb + 1;
        // "pointed out that".
        if (tokens[next].Lower == "out" && next + 1 < tokens.Count)
            next++;
        var hasThat = tokens[next].Lower == "that";
        // "confirmed his attendance": that is what is confirmed, no statement of its own.
        if (!hasThat && (tokens[next].Lower is "his" or "her" or "their") && tokens[verb].Stem is "confirm" or "announce" or "explain" or "describe" or "report" or "express" or "share" or "reiterate" or "state")
            return;
        if (!hasThat && (Proposing.Contains(tokens[verb].Stem) || tokens[verb].Form == WordForm.Continuous || !(StartsStatement(tokens, next) || tokens[verb].Stem is "suggest")))
            return;
        Hold(tokens, first, holders);
        for (var i = first; i <= (hasThat ? next : next - 1); i++)
            Drop(tokens[i]);
    }

    // "X suggested (inviting) the note's person for …": who says that the person is to do it.
    private static void Suggesting(List<Token> tokens, HashSet<string> holders)
    {
        var first = tokens.FindIndex(token => !token.IsGone);
        if (first < 0 || !tokens[first].IsName || tokens[first].IsPossessive)
            return;
        var verb = EndOfPerson(tokens, first);
        // "put Ada forward for the panel".
        var isPutForward = verb + 2 < tokens.Count && tokens[verb].Lower == "put" && tokens[verb + 1].IsSelf && tokens[verb + 2].Lower == "forward";
        if (verb >= tokens.Count || !(isPutForward || Naming.Contains(tokens[verb].Stem)))
            return;
        if (isPutForward)
            Drop(tokens[verb + 2]);
        var self = verb + 1;
        if (self < tokens.Count && tokens[self].Form == WordForm.Continuous)
            self++;
        if (self >= tokens.Count || !tokens[self].IsSelf || tokens[self].IsPossessive)
            return;
        // "recommended Ada to the dean": to whom she is recommended is told of a deed.
        var to = tokens.FindIndex(self, token => !token.IsSelf);
        if (self == verb + 1 && to > 0 && to + 1 < tokens.Count && tokens[to].Lower == "to" && (tokens[to + 1].IsName || tokens[to + 1].Lower is "the" or "a" or "an" or "his" or "her" or "their" or "its"))
            return;
        Hold(tokens, first, holders);
        for (var i = verb; i < self; i++)
            Drop(tokens[i]);
    }

    // "…, X noted" and "…, said X, …".
    private static void Trailing(List<Token> tokens, HashSet<string> holders)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsGone || !tokens[i].IsAfterBreak)
                continue;
            if (Lexicon.Reporting.Contains(tokens[i].Stem) && IsPerson(tokens[i + 1]) && EndsClause(tokens, EndOfPerson(tokens, i + 1)))
            {
                Drop(tokens[i]);
                Hold(tokens, i + 1, holders);
            }
            else if (IsPerson(tokens[i]) && !tokens[i].IsPossessive)
            {
                var verb = EndOfPerson(tokens, i);
                if (verb + 1 != tokens.Count || !(Lexicon.Reporting.Contains(tokens[verb].Stem) || (tokens[i].IsSelf && tokens[verb].Stem is "decid" or "decide" or "agre" or "agree")))
                    continue;
                Hold(tokens, i, holders);
                Drop(tokens[verb]);
            }
        }
    }

    private static bool EndsClause(List<Token> tokens, int end) => end >= tokens.Count || tokens[end].IsAfterBreak;

    /// <summary>True where a statement with a verb of its own begins there.</summary>
    public static bool StartsStatement(List<Token> tokens, int from)
    {
        // A finite verb or modal somewhere behind a subject makes it a statement: "said his van broke down".
        if (tokens[from].Lower is "to" or "for" or "about" or "on" or "in" or "by" or "of" or "with")
            return false;
        // "said patients wait": a plural, and a verb in its plain form.
        for (var i = from; i + 2 < tokens.Count && i < from + 3; i++)
        {
            if (!tokens[i].IsFunction && tokens[i].Value is null && tokens[i].Lower.EndsWith('s') && !tokens[i].IsPossessive && !tokens[i + 1].IsAfterBreak && tokens[i + 1].Form == WordForm.Plain && !tokens[i + 1].Lower.EndsWith('s') && Lexicon.Verbs.Contains(tokens[i + 1].Stem)
                && (tokens[i + 2].IsFunction || tokens[i + 2].Value is not null))
                return true;
        }

        return tokens.Skip(from + 1).TakeWhile(token => token.Lower is not ("because" or "since" or "while" or "if" or "when" or "as" or "so" or "which" or "who")).Any(token => token.Lower is "is" or "are" or "was" or "were" or "will" or "would" or "has" or "have" or "had" or "may" or "might" or "can" or "could" or "must" or "should"
            || (token.Form == WordForm.Past && !token.IsFunction) || (token.Form == WordForm.Plain && token.Lower.EndsWith('s') && !token.IsPossessive && !token.IsFunction && token.Lower.Length > 3 && Lexicon.Verbs.Contains(token.Stem)));
    }

    private static bool IsPerson(Token token) => token.IsSelf || token.IsName || token.Lower is "he" or "she" or "they";

    private static int EndOfPerson(List<Token> tokens, int from)
    {
        var end = from + 1;
        if (tokens[from].IsSelf || !tokens[from].IsName)
            return end;
        while (end < tokens.Count && tokens[end].IsName && !tokens[end].IsAfterBreak && !tokens[end - 1].IsPossessive)
            end++;
        return end;
    }

    private static void Hold(List<Token> tokens, int from, HashSet<string> holders)
    {
        for (var i = from; i < EndOfPerson(tokens, from); i++)
        {
            if (tokens[i].IsName)
                holders.Add(tokens[i].Lower);
            tokens[i].IsGone = true;
        }
    }

    private static void Drop(params ReadOnlySpan<Token> gone)
    {
        foreach (var token in gone)
            token.IsGone = true;
    }
}
