namespace FactForge.Consolidation;

/// <summary>Where a word stands in its statement.</summary>
/// <param name="Role">The preposition that governs it; "'s" for an owner; empty for none.</param>
/// <param name="IsSomebody">True for the note's person and for a name.</param>
/// <param name="IsTime">True for a word of time.</param>
/// <param name="Clause">Which clause, from 0.</param>
/// <param name="Group">Which noun phrase: what "and" joins is one.</param>
/// <param name="At">Which token.</param>
internal sealed record StandingPlace(string Role, bool IsSomebody, bool IsTime, int Clause, int Group, int At)
{
    /// <summary>The role of what no preposition governs.</summary>
    public const string Bare = "";

    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal)
    {
        "to", "from", "by", "with", "for", "of", "at", "in", "on", "above", "below", "under", "over", "before", "after", "behind", "against", "than", "about", "into",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night", "today", "tomorrow", "yesterday", "weekend", "weekends", "spring", "summer", "autumn", "winter",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "daily", "weekly", "monthly", "yearly", "term", "season", "hour", "hours",
    };

    /// <summary>For each word the word that follows it in its phrase, by meaning.</summary>
    public static Dictionary<string, string> FollowersOf(Reading reading)
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

    /// <summary>The place of each word that stands in one place alone, by meaning.</summary>
    public static Dictionary<string, StandingPlace> Of(Reading reading)
    {
        var places = new Dictionary<string, StandingPlace>(StringComparer.Ordinal);
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
            if (!places.TryAdd(token.Meaning, new StandingPlace(RoleOf(reading.Tokens, i), token.IsSelf || token.IsName, Times.Contains(token.Lower) || token is { IsPhrase: true, Lower: "every" or "other" or "second" }, clause, group, i)))
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
                return tokens[i].Lower == "with" && i > 0 && tokens[i - 1].Lower == "only" ? "only with" : tokens[i].Lower;
            if (tokens[i].IsVerb || tokens[i].IsSelf || tokens[i].Value is not null || (tokens[i].IsFunction && tokens[i].Lower is not ("a" or "an" or "the" or "his" or "her" or "their" or "its") && !Lexicon.Titles.Contains(tokens[i].Lower)))
                return Bare;
        }

        return Bare;
    }

}
