namespace FactForge.Consolidation;

/// <summary>
/// Whether two things have exchanged the places that prepositions and order give them: "sold to Sven by Kirsten" against "sold to Kirsten by Sven". Told
/// without knowing which word is the verb.
/// </summary>
internal static class ExchangedPlaces
{
    private const string Bare = "";

    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal)
    {
        "to", "from", "by", "with", "for", "of", "at", "in", "on", "above", "below", "under", "over", "before", "after", "behind", "against", "than", "about", "into",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night", "today", "tomorrow", "yesterday", "weekend", "weekends", "spring", "summer", "autumn", "winter",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "daily", "weekly", "monthly", "yearly", "term", "season", "hour", "hours",
    };

    private static readonly HashSet<string> Ordering = new(StringComparer.Ordinal) { "to", "from", "above", "below", "under", "before", "after", "behind", "than", "into" };

    /// <summary>The two that exchanged places; null where none did.</summary>
    /// <param name="first">One reading.</param>
    /// <param name="second">The other.</param>
    /// <param name="isWhole">True where the two have the same words throughout: then the order tells for what is no name, too.</param>
    public static (string One, string Other)? Find(Reading first, Reading second, bool isWhole)
    {
        var ones = Places(first);
        var others = Places(second);
        var shared = ones.Keys.Where(others.ContainsKey).ToList();
        for (var i = 0; i < shared.Count; i++)
        {
            for (var j = i + 1; j < shared.Count; j++)
            {
                var (x, y) = (shared[i], shared[j]);
                if (AreExchanged(ones[x], ones[y], others[x], others[y], isWhole))
                    return (x, y);
            }
        }

        return null;
    }

    /// <summary>Two words that each stand before what the other stood before: "a red boat with blue sails", "3 boats for 4 days". Null where none do.</summary>
    public static (string One, string Other)? FindPairs(Reading first, Reading second)
    {
        var ones = Followers(first);
        var others = Followers(second);
        foreach (var (a, x) in ones)
        {
            if (!others.TryGetValue(a, out var y) || string.Equals(x, y, StringComparison.Ordinal))
                continue;
            foreach (var (b, behind) in ones)
            {
                if (string.Equals(behind, y, StringComparison.Ordinal) && others.TryGetValue(b, out var other) && string.Equals(other, x, StringComparison.Ordinal))
                    return (a, b);
            }
        }

        return null;
    }

    private static Dictionary<string, string> Followers(Reading reading)
    {
        var followers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < reading.Tokens.Count; i++)
        {
            var (token, next) = (reading.Tokens[i], reading.Tokens[i + 1]);
            if (!IsContent(token) || !IsContent(next) || next.IsAfterBreak || next.Value is not null)
                continue;
            followers.TryAdd(token.Meaning, next.Meaning);
        }

        return followers;
    }

    private static bool IsContent(Token token) => !token.IsGone && !token.IsSelf && !token.IsFunction && token.Lower.Length > 0 && !token.IsVerb;

    private static bool AreExchanged(Place x1, Place y1, Place x2, Place y2, bool isWhole)
    {
        // "follows the work of B": whose it is, and who does it.
        if (isWhole && x1.IsSomebody && y1.IsSomebody && x1.Role == y2.Role && y1.Role == x2.Role && ((x1.Role, y1.Role) is (Bare or "'s", "of") or ("of", Bare or "'s")) && x1.At < y1.At != x2.At < y2.At)
            return true;
        if (x1.Role == y2.Role && y1.Role == x2.Role && x1.Role != y1.Role)
        {
            return (x1.IsSomebody && y1.IsSomebody && !(x1.Role is "of" or "with" || y1.Role is "of" or "with"))
                || ((x1.Role == Bare || Ordering.Contains(x1.Role)) && (y1.Role == Bare || Ordering.Contains(y1.Role)));
        }

        // Doer and done-to stand bare on either side of the verb, which only their order tells apart.
        return (x1.IsSomebody && y1.IsSomebody || (isWhole && !x1.IsTime && !y1.IsTime && (x1.IsSomebody || y1.IsSomebody))) && x1.Role == Bare && y1.Role == Bare && x2.Role == Bare && y2.Role == Bare
            && x1.Clause == y1.Clause && x2.Clause == y2.Clause && x1.Group != y1.Group && x2.Group != y2.Group && x1.At < y1.At != x2.At < y2.At;
    }

    private static Dictionary<string, Place> Places(Reading reading)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        var (clause, group) = (0, 0);
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (token.Lower is "because" or "since" or "while" or "if" or "when" or "who" or "which" or "as" or "that" or "what" or "where" or "how" || (token.IsAfterBreak && !token.IsName))
                clause++;
            // What "and" joins, or stands beside another name, is in one place with it.
            if (!token.IsName && !token.IsSelf && token.Lower is not ("and" or "&"))
                group++;
            if (token.IsGone || token.Value is not null || token.IsVerb || (token.IsFunction && !token.IsSelf) || token.Lower.Length == 0)
                continue;
            if (!places.TryAdd(token.Meaning, new Place(RoleOf(reading.Tokens, i), token.IsSelf || token.IsName, Times.Contains(token.Lower), clause, group, i)))
                twice.Add(token.Meaning);
        }

        foreach (var meaning in twice)
            places.Remove(meaning);
        return places;
    }

    private static string RoleOf(List<Token> tokens, int place)
    {
        if (tokens[place].IsPossessive)
            return "'s";
        for (var i = place - 1; i >= 0 && i >= place - 4; i--)
        {
            if (tokens[i + 1].IsAfterBreak && !tokens[i + 1].IsName)
                return Bare;
            if (Governing.Contains(tokens[i].Lower) && !tokens[i].IsGone)
                return tokens[i].Lower;
            if (tokens[i].IsVerb || tokens[i].IsSelf || tokens[i].Value is not null || (tokens[i].IsFunction && tokens[i].Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "its")))
                return Bare;
        }

        return Bare;
    }

    private sealed record Place(string Role, bool IsSomebody, bool IsTime, int Clause, int Group, int At);
}
