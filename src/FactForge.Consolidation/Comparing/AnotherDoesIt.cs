namespace FactForge.Consolidation;

/// <summary>Who told the manager to close the shop does not close it: what somebody else is told, asked or wanted to do is not what the person does.</summary>
internal sealed class AnotherDoesIt : IPairRule
{
    private static readonly HashSet<string> Directing = new("tell ask advise instruct order request urge remind recommend suggest propose want get expect invite persuade encourage require allow let insist demand need beg warn permit direct command".Split(' ').Select(Stemmer.Stem).Append("told").Append("got"), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) =>
        (IsDirected(pair.First, pair.Second) || IsDirected(pair.Second, pair.First)) ? new Comparison(JudgeRelation.Distinct, nameof(AnotherDoesIt), "in one the person does it, in the other somebody else is to") : null;

    private static bool IsDirected(Reading directing, Reading doing)
    {
        if (doing.Subject is not { IsSelf: true } || Deed(doing) is not { } deed)
            return false;
        // "was asked by Ada to insure it": she asks there, too.
        if (doing.Deeds.Any(told => told is { IsPassive: true, By: "@" } && told.Verb != deed.Meaning))
            return false;
        // Behind the person, though it be read as a frame: "told them", "asked that".
        var self = directing.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false });
        while (self >= 0 && self + 1 < directing.Tokens.Count && directing.Tokens[self + 1].IsSelf)
            self++;
        var place = self < 0 ? -1 : directing.Tokens.FindIndex(self + 1, token => !token.IsFunction);
        if (place < 0 || !Directing.Contains(directing.Tokens[place].Stem))
            return false;
        var done = directing.Tokens.FindIndex(place + 1, token => !token.IsGone && token.Meaning == deed.Meaning);
        if (done < place + 2)
            return false;
        var between = directing.Tokens.GetRange(place + 1, done - place - 1);
        // "told them to close it", "asked that the manager close it"; not "asked for leave to close it", "wants to close it".
        if (between[^1].Lower == "to" && between.Count > 1 && between[0].Lower is not ("to" or "for" or "about" or "of" or "on"))
            return true;
        if (between[0].Lower == "that" && between.Skip(1).Any(token => !token.IsFunction && !token.IsSelf && !token.IsGone))
            return directing.Tokens.Take(done).Last(token => token.Lower != "only").Lower is not ("be" or "is" or "are" or "been" or "was" or "were");
        // "wants it closed by the manager".
        var by = directing.Tokens.FindIndex(done + 1, token => token.Lower == "by");
        return directing.Tokens[done].Form == WordForm.Past && by == done + 1 && by + 1 < directing.Tokens.Count
            && directing.Tokens.Skip(by + 1).FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "her" or "his")) is { Value: null } doer && (doer.IsName || RoleReader.IsPersonNoun(doer));
    }

    // "closed it", "plans to close it": what the person does in the end.
    private static Token? Deed(Reading reading)
    {
        var verb = AnotherDeed.MainVerb(reading);
        for (var place = verb is null ? reading.Tokens.Count : reading.Tokens.IndexOf(verb); place + 2 < reading.Tokens.Count && reading.Tokens[place + 1].Lower == "to" && reading.Tokens[place + 2].IsVerb; place += 2)
            verb = reading.Tokens[place + 2];
        return verb;
    }
}
