namespace FactForge.Consolidation;

/// <summary>What the person's client, sister or team does is not what the person does, and the neighbour's kitchen is not the person's own.</summary>
internal sealed class WhoseItIs : IPairRule
{
    private static readonly HashSet<string> People = new(("client customer employer employee boss manager supervisor team staff department agency organisation division sister brother sibling wife husband spouse partner son daughter child mother father parent uncle aunt cousin nephew niece grandmother grandfather grandson "
        + "assistant secretary deputy colleague friend acquaintance neighbour tenant landlord agent lawyer student pupil apprentice trainee intern predecessor successor mentor competitor rival supplier patient guest crew group foundation charity parishioner teammate roommate fiance fiancee ex").Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Own = new("his her their my our".Split(' '), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) =>
        (Somebody(pair.First, pair.OnlyFirst, pair.Second) ?? Somebody(pair.Second, pair.OnlySecond, pair.First) ?? Owner(pair, isTurned: false) ?? Owner(pair, isTurned: true)) is { } whose
            ? new Comparison(JudgeRelation.Distinct, nameof(WhoseItIs), $"'{whose.Text}' stands between the person and it in one") : null;

    // "Ada's client moved", where the other tells that she moved, or whose deputy is hers.
    private static Token? Somebody(Reading reading, List<Term> extra, Reading other)
    {
        var tokens = reading.Tokens;
        var self = tokens.FindIndex(token => token.IsSelf && !token.IsGone);
        if (self < 0 || !tokens[self].IsPossessive || !other.MentionsSelf)
            return null;
        for (var i = self + 1; i < tokens.Count && i < self + 4 && tokens[i] is { IsFunction: false, IsAfterBreak: false, Value: null, IsSelf: false } && !(tokens[i].IsName && !tokens[i].IsPossessive); i++)
        {
            if (!IsSomebody(tokens[i]) || !extra.Exists(term => term.Token == tokens[i]))
                continue;
            // "Ada's colleague Tom Reed", "Tom Reed, Ada's colleague": who that is is told by the name.
            if (!tokens[i].IsPossessive && (self > 0 || (i + 1 < tokens.Count && (tokens[i + 1].IsName || tokens[i + 1].IsAfterBreak))))
                return null;
            // "her contact at the port is a former colleague", "a former colleague of hers is at the port": one and the same.
            return tokens[i].IsPossessive || !other.Terms.Any(term => IsSomebody(term.Token) && reading.Terms.Any(mine => mine.Meaning == term.Meaning)) ? tokens[i] : null;
        }

        return null;
    }

    /// <summary>True for a noun of what somebody is to another: "client", "sister", "team".</summary>
    public static bool IsSomebody(Token token) => People.Contains(token.Stem) || RoleReader.IsPersonNoun(token);

    // "renovates his kitchen", "renovates the neighbour's kitchen".
    private static Token? Owner(Pairing pair, bool isTurned)
    {
        foreach (var (first, second) in pair.Shared)
        {
            var (own, others) = isTurned ? (second, first) : (first, second);
            var (mine, theirs) = isTurned ? (pair.Second, pair.First) : (pair.First, pair.Second);
            if (Before(mine, own.Token) is { } holder && (Own.Contains(holder.Lower) || holder is { IsSelf: true, IsPossessive: true })
                && Before(theirs, others.Token) is { IsPossessive: true, IsSelf: false, IsFunction: false, Value: null } owner
                && (IsSomebody(owner) || (owner is { IsName: true, IsOrganisation: false } && holder.Lower != "their"))
                && (isTurned ? pair.OnlyFirst : pair.OnlySecond).Exists(term => term.Token == owner) && !mine.Tokens.Exists(token => token.Meaning == owner.Meaning || token.Lower == owner.Lower))
                return owner;
        }

        return null;
    }

    private static Token? Before(Reading reading, Token token) => reading.Tokens.IndexOf(token) is var place and > 0 && !token.IsAfterBreak ? reading.Tokens[place - 1] : null;
}
