namespace FactForge.Consolidation;

/// <summary>"Her landlord is Tom Reed" is told by "rents from Tom Reed": what somebody or something is to the person, and the person's deed that makes it so. A small list tells which deed goes with which role.</summary>
internal static class RoleToldAsADeed
{
    private static readonly IReadOnlyList<(HashSet<string> Roles, HashSet<string> Verbs, string[] Prepositions)> Rows = [.. WordLists.Lines("roles-as-deeds").Select(Read)];

    /// <summary>Takes the role and the deed out of what only one of the two says; true where they tell one thing so.</summary>
    public static bool Meet(Pairing pair) => Meet(pair, pair.First, pair.OnlyFirst, pair.Second, pair.OnlySecond, isTurned: false) || Meet(pair, pair.Second, pair.OnlySecond, pair.First, pair.OnlyFirst, isTurned: true);

    private static bool Meet(Pairing pair, Reading role, List<Term> named, Reading doing, List<Term> told, bool isTurned)
    {
        if (named.Count == 0 || role.IsNegated || doing.IsNegated || role.Subject is not { IsOfSelf: true, Voice: Voice.State } subject || doing.Subject is not { IsSelf: true } || AnotherDeed.MainVerb(doing) is not { } verb)
            return false;
        if (named.Find(term => term.Meaning == subject.Head && !term.IsName) is not { } noun || Who(role) is not { } who)
            return false;
        if (!Rows.Any(row => row.Roles.Contains(noun.Token.Stem) && row.Verbs.Contains(verb.Stem) && IsTime(role, verb) && row.Prepositions.Any(preposition => StandsBehind(doing, verb, preposition, who))))
            return false;
        var deed = told.Find(term => term.Token == verb);
        named.Remove(noun);
        if (deed is not null)
        {
            told.Remove(deed);
            pair.Shared.Add(isTurned ? (deed, noun) : (noun, deed));
        }

        return true;
    }

    // Who it is: the name behind "is".
    private static Token? Who(Reading role)
    {
        var place = role.Tokens.FindIndex(token => token.Lower is "is" or "was" or "are");
        return place < 0 ? null : role.Tokens.Skip(place + 1).SkipWhile(token => token.Lower is "the" or "a" or "an" || (!token.IsName && !token.IsFunction)).FirstOrDefault() is { IsName: true } name ? name : null;
    }

    // What was, was done; what is, is done.
    private static bool IsTime(Reading role, Token verb) => role.Tokens.Exists(token => token.Lower == "was") ? verb.Tense == Tense.Past : verb.Tense is Tense.Present or Tense.Ongoing or Tense.Open || verb.Form == WordForm.Plain;

    private static bool StandsBehind(Reading doing, Token verb, string preposition, Token who)
    {
        var name = doing.Tokens.FindIndex(token => token.IsName && token.Meaning == who.Meaning);
        if (name < 1)
            return false;
        var before = name - 1;
        while (before > 0 && (doing.Tokens[before].Lower is "the" or "a" or "an" || Lexicon.Titles.Contains(doing.Tokens[before].Lower)))
            before--;
        return preposition == "-" ? doing.Tokens[before] == verb
            : preposition == "by" ? doing.Tokens[before].Lower == "by" && verb.Form == WordForm.Past : doing.Tokens[before].Lower == preposition && verb != doing.Tokens[name];
    }

    private static (HashSet<string>, HashSet<string>, string[]) Read(string line)
    {
        var sides = line.Split(':', StringSplitOptions.TrimEntries);
        return (Stemmer.StemsOf(sides[0]), Stemmer.StemsOf(sides[1]), sides[2].Split(' '));
    }
}
