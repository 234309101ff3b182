namespace FactForge.Consolidation;

/// <summary>
/// Who may not leave stays, what does not stop goes on, and what cannot be changed is fixed: of two contraries that leave nothing between them, denying the one
/// asserts the other.
/// </summary>
internal static class DeniedContraries
{
    // Of each line the first and any of the others leave nothing between them.
    private static readonly string[] Lines =
    [
        "leave: stay remain", "stop: continue keep proceed carry", "pause: continue proceed", "end: continue", "interrupt: continue", "change: lock fix freeze same unchanged stay", "raise: same unchanged freeze stay", "increase: same unchanged freeze stay",
        "move: stay remain", "close: open", "miss: attend", "withdraw: attend", "fail: pass succeed work", "lose: keep retain", "forget: remember", "expire: valid", "skip: attend", "cancel: keep", "drop: keep retain", "remove: keep retain leave", "replace: keep retain", "available: away absent",
    ];

    private static readonly HashSet<(string, string)> Contraries = Read();

    // Told of a thing, these tell that there is none of it.
    private static readonly HashSet<string> Ending = Stemmer.StemsOf("ban suspend stop end cancel scrap abolish discontinue prohibit forbid abandon");

    /// <summary>Takes out of both what tells one thing by its contrary.</summary>
    /// <param name="pair">The two.</param>
    /// <returns>True where the denial of the one is told by the other in this way.</returns>
    public static bool Meet(Pairing pair)
    {
        if (pair.First.IsNegated == pair.Second.IsNegated)
            return false;
        var (denying, asserting, denied, asserted) = pair.First.IsNegated
            ? (pair.OnlyFirst, pair.OnlySecond, pair.First, pair.Second) : (pair.OnlySecond, pair.OnlyFirst, pair.Second, pair.First);
        return IsByContrary(pair, denying, asserting, denied) || IsWithout(pair, asserting, asserted) || IsByEnding(pair, denying, asserting) || IsAwaited(denying, asserting, denied) || IsDoubted(asserting, denied);
    }

    // "does not allow visitors to leave", "visitors must stay".
    private static bool IsByContrary(Pairing pair, List<Term> denying, List<Term> asserting, Reading denied)
    {
        var permission = denying.Find(term => term is { IsNegated: true, Meaning: "allow" });
        foreach (var term in denying.Where(term => term != permission && !term.IsName && term.Value is null && (term.IsNegated || permission is not null)))
        {
            if (asserting.Find(other => other is { IsName: false, IsNegated: false, Value: null } && AreContrary(term.Token, other.Token)) is not { } contrary)
                continue;
            if (denied.Terms.Count(other => other.IsNegated) > 1)
                return false;
            denying.Remove(term);
            asserting.Remove(contrary);
            pair.Shared.Add(denied == pair.First ? (term, contrary) : (contrary, term));
            if (permission is not null)
                denying.Remove(permission);
            return true;
        }

        return false;
    }

    // "will not pause the trial", "the trial goes on without a pause".
    private static bool IsWithout(Pairing pair, List<Term> asserting, Reading asserted)
    {
        foreach (var (first, second) in pair.Shared)
        {
            var (denied, told) = pair.First.IsNegated ? (first, second) : (second, first);
            var place = asserted.Tokens.IndexOf(told.Token);
            if (!denied.IsNegated || place < 1 || !(asserted.Tokens[place - 1].Lower == "without" || asserted.Tokens[place - 1].Stem == "avoid" || (place > 1 && asserted.Tokens[place - 2].Lower == "without" && asserted.Tokens[place - 1].IsFunction)))
                continue;
            asserting.RemoveAll(term => term.Token.Stem is "continu" or "proce" or "run" or "go" or "avoid" && !term.IsName);
            return true;
        }

        return false;
    }

    // "has not been renewed yet", "is waiting for it to be renewed".
    private static bool IsAwaited(List<Term> denying, List<Term> asserting, Reading denied) =>
        (denying.TrueForAll(term => asserting.Exists(other => WordFamily.AreOfOne(term.Token.Stem, other.Token.Stem) || Thesaurus.AreRelated(term.Token.Stem, other.Token.Stem))) && denied.Tokens.Exists(token => token.Lower == "yet") || denying is [{ IsNegated: true } coming] && coming.Token.Stem is "arriv" or "come" or "receiv" or "get" && denying.Remove(coming)) && denied.Terms.Count(term => term.IsNegated) <= 1
        && asserting.RemoveAll(term => term.Meaning == "wait for" || term.Token.Stem is "await" or "pend" or "outstand") > 0;

    // "does not think that it will hold", "doubts that it will hold".
    private static bool IsDoubted(List<Term> asserting, Reading denied) =>
        denied.Terms.Count(term => term.IsNegated) <= 1 && denied.Tokens.Zip(denied.Tokens.Skip(1)).Any(both => both.First.Lower == "not" && both.Second.IsGone && both.Second.Stem is "think" or "believ" or "expect")
        && asserting.RemoveAll(term => (term.Token.Stem == "doubt" || term.Token.Lower is "sceptical" or "skeptical" or "doubtful") && !term.IsNegated) > 0;

    // "there will be no night drives", "suspended night drives".
    private static bool IsByEnding(Pairing pair, List<Term> denying, List<Term> asserting)
    {
        if (denying.Exists(term => term.IsNegated) || asserting.Find(term => !term.IsName && !term.IsNegated && Ending.Contains(term.Token.Stem)) is not { } ending)
            return false;
        // "will not take part in it", "cancelled her part in it": the deed is a thing there.
        if (!pair.Shared.Exists(both => (pair.First.IsNegated ? both : (both.Second, both.First)) is ({ IsNegated: true } denied, var told) && (!denied.Token.IsVerb || !(told.Token.IsVerb || told.Token.Form != WordForm.Plain))))
            return false;
        asserting.Remove(ending);
        return true;
    }

    /// <summary>True where two words that are one deed are read, the one as a denial, the other not: "banned night drives", "suspended night drives".</summary>
    public static bool AreBothEnded(Pairing pair) =>
        pair.Shared.Exists(both => both.First.Token is { IsVerb: true, IsPhrase: false } one && both.Second.Token is { IsVerb: true, IsPhrase: false } other && Ending.Contains(one.Stem) && Ending.Contains(other.Stem) && Synonyms.IsTurned(one.Stem) != Synonyms.IsTurned(other.Stem)
            && !pair.OnlyFirst.Concat(pair.OnlySecond).Any(term => Ending.Contains(term.Token.Stem)));

    /// <summary>True where what is ended is itself the end of something: "lifted the ban on night drives".</summary>
    public static bool EndsABan(Reading reading) =>
        AnotherDeed.MainVerb(reading) is { IsPhrase: false } verb && (Ending.Contains(verb.Stem) || verb.Stem == "lift") && Shades.Behind(reading, verb) is { IsVerb: false, Stem: "ban" or "suspens" or "suspend" or "prohibit" or "stop" };

    private static bool AreContrary(Token one, Token other) =>
        Contraries.Contains((one.Stem, other.Stem)) || Contraries.Contains((one.Meaning, other.Meaning)) || Contraries.Contains((one.Stem, other.Meaning)) || Contraries.Contains((one.Meaning, other.Stem));

    private static HashSet<(string, string)> Read()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var sides in Lines.Select(line => line.Split(':')))
        {
            foreach (var other in Stemmer.StemsOf(sides[1].Trim()))
            {
                pairs.Add((Stemmer.Stem(sides[0]), other));
                pairs.Add((other, Stemmer.Stem(sides[0])));
            }
        }

        return pairs;
    }
}
