namespace FactForge.Consolidation;

/// <summary>
/// Tells reporting lines in one way: "A reports to B" for "A's manager is B", "B is A's boss", "B manages A", so that the direction can be compared.
/// </summary>
internal static class RelationReader
{
    /// <summary>What the verb of a reporting line means, however it is told.</summary>
    public const string Line = "report to";

    /// <summary>The pairs (who reports, to whom), each as the meanings of the words of the name.</summary>
    public static IReadOnlyList<(string Who, string ToWhom)> Read(List<Token> tokens)
    {
        var found = new List<(string, string)>();
        var live = tokens.Where(token => !token.IsGone || token.IsHedged).ToList();
        for (var i = 0; i < live.Count; i++)
        {
            if ((live[i].Stem == "report" && i + 1 < live.Count && live[i + 1].Lower == "to" && Person(live, i + 2, forward: true) is { } above)
                || (live[i] is { IsPhrase: true, Meaning: Line } && live[i].Stem != "manag" && (above = Person(live, i + 1, forward: true)) is not null))
            {
                if (Person(live, SkipBack(live, i - 1), forward: false) is { } below)
                    Add(live, i, below, above, found);
            }
            else if (live[i].Meaning == "boss" && i > 0 && Owner(live, i - 1) is { } owner)
            {
                // "A's manager is B", "A's manager, B".
                var next = i + 1;
                while (next < live.Count && live[next].Lower is "is" or "was" or "a" or "the")
                    next++;
                // "A's manager is harbour master B": over what B is to the name; "B, the harbour master, is A's manager": back over it.
                var other = Person(live, next, forward: true) ?? (next > i + 1 ? Person(live, OverOffice(live, next, 1), forward: true) : null)
                    ?? (i > 2 && live[i - 2].Lower == "is" ? Person(live, i - 3, forward: false) ?? Person(live, OverOffice(live, i - 3, -1), forward: false) : null);
                if (other is not null && other != owner)
                    Add(live, i, owner, other, found);
            }
            else if (live[i].Meaning == "boss" && i + 1 < live.Count && live[i + 1].Lower == "of" && Person(live, i + 2, forward: true) is { } led
                && Person(live, SkipBack(live, i - 1), forward: false) is { } leader && leader != led)
            {
                // "B is the manager of A".
                Add(live, i, led, leader, found);
            }
            else if (live[i].Stem == "manag" && live[i].Lower is "manages" or "managed" or "supervises" && Person(live, i - 1, forward: false) is { } boss && Person(live, i + 1, forward: true) is { } report)
            {
                // "is managed by": its "by" stands in the phrase.
                Add(live, i, live[i].IsPhrase ? boss : report, live[i].IsPhrase ? report : boss, found);
            }
        }

        return found;
    }

    // At most three words of an office, articles and brackets left out.
    private static int OverOffice(List<Token> live, int from, int step)
    {
        var (place, words) = (from, 0);
        while (place >= 0 && place < live.Count && !live[place].IsName && !live[place].IsSelf && (!live[place].IsVerb || live[place].Form == WordForm.Continuous) && live[place].Value is null && (words < 4))
        {
            if (live[place].Lower is not ("a" or "an" or "the" or "of" or "for") && live[place].IsFunction)
                return -1;
            words += live[place].IsFunction ? 0 : 1;
            place += step;
        }

        return place;
    }

    private static void Add(List<Token> live, int verb, string who, string toWhom, List<(string, string)> found)
    {
        found.Add((who, toWhom));
        live[verb].Meaning = Line;
    }

    private static int SkipBack(List<Token> tokens, int from)
    {
        // "B is CTO and reports to A": over what B is.
        if (from > 1 && tokens[from].Lower == "and")
        {
            var office = from - 1;
            while (office > 0 && from - office < 5 && !tokens[office].IsName && !tokens[office].IsVerb && tokens[office].Value is null && tokens[office].Lower is not ("is" or "was"))
                office--;
            if (office > 0 && tokens[office].Lower is "is" or "was" && (tokens[office - 1].IsName || tokens[office - 1].IsSelf))
                return office - 1;
        }

        while (from >= 0 && (tokens[from].IsFunction && tokens[from].Lower is not ("who" or "she" or "he") || Lexicon.Light.Contains(tokens[from].Stem)))
            from--;
        return from >= 0 && tokens[from].Lower == "who" ? from - 1 : from;
    }

    private static string? Owner(List<Token> tokens, int place) =>
        tokens[place].Lower is "her" or "his" ? "@" : tokens[place].IsPossessive ? Person(tokens, place, forward: false) : null;

    private static readonly HashSet<string> Sites = Stemmer.StemsOf("rink hotel shop store restaurant cafe bakery farm school clinic hospital museum theatre cinema club pub bar garage warehouse factory plant mill brewery vineyard garden park port marina hall library gallery studio workshop company firm business agency charity foundation");

    private static string? Person(List<Token> tokens, int place, bool forward)
    {
        if (place < 0 || place >= tokens.Count)
            return null;
        if (tokens[place].IsSelf || tokens[place].Lower is "she" or "he" or "her" or "him" or "herself" or "himself")
            return "@";
        // "Dr Peter Lund".
        if (forward && tokens[place].Lower is "dr" or "mr" or "mrs" or "ms" or "prof" or "professor" or "frau" or "herr" && place + 1 < tokens.Count && tokens[place + 1].IsName)
            place++;
        // A person is known by the first word of the name here: "Carl" and "Carl Brandt" fill the same place.
        if (!tokens[place].IsName)
            return null;
        var end = place;
        while (!forward && place > 0 && tokens[place - 1].IsName && !tokens[place].IsAfterBreak)
            place--;
        while (forward && end + 1 < tokens.Count && tokens[end + 1].IsName && !tokens[end + 1].IsAfterBreak)
            end++;
        return IsPlace(tokens, place, end, forward) ? null : tokens[place].Meaning;
    }

    // "the rink in Chambley is managed by Ada", "the manager of Frostring, an ice rink": no one of that name reports to anybody.
    private static bool IsPlace(List<Token> tokens, int start, int end, bool forward)
    {
        if (!forward)
            return start > 1 && tokens[start - 1].Lower is "in" or "at" or "near" && tokens[start - 2] is { IsVerb: false, IsFunction: false };
        return end + 2 < tokens.Count && tokens[end + 1] is { IsAfterBreak: true, Lower: "a" or "an" or "the" }
            && tokens.Skip(end + 2).TakeWhile(token => !token.IsFunction && !token.IsVerb && !token.IsAfterBreak).LastOrDefault() is { } kind && Sites.Contains(kind.Stem);
    }
}
