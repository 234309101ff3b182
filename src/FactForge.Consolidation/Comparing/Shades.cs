namespace FactForge.Consolidation;

/// <summary>
/// Words that only one wording has, and that tell no thing of their own where nearly all else is of both: the verb with which the person told it, the verb that
/// something is or happens, the choice that the other tells as what is done.
/// </summary>
internal static class Shades
{
    private const int SharedAtLeast = 3;

    private static readonly HashSet<string> Existing = Stemmer.StemsOf("occur happen exist arise");

    private static readonly HashSet<string> Telling = Stemmer.StemsOf("warn complain announce report stress remind explain describe criticise inform advise mention note");

    private static readonly HashSet<string> Choosing = Stemmer.StemsOf("choose select pick opt decide settle");

    /// <summary>Takes such words out of both.</summary>
    public static void LeaveOut(Pairing pair)
    {
        if (pair.Shared.Count < SharedAtLeast || pair.OnlyFirst.Count == 0 || pair.OnlySecond.Count == 0)
            return;
        LeaveOutExisting(pair.OnlyFirst, pair.First);
        LeaveOutExisting(pair.OnlySecond, pair.Second);
        pair.OnlyFirst.RemoveAll(term => IsBecoming(term, pair.First));
        pair.OnlySecond.RemoveAll(term => IsBecoming(term, pair.Second));
        MeetReplaced(pair, pair.OnlyFirst, pair.First, pair.OnlySecond, pair.Second, isTurned: false);
        MeetReplaced(pair, pair.OnlySecond, pair.Second, pair.OnlyFirst, pair.First, isTurned: true);
        LeaveOutTelling(pair.OnlyFirst, pair.First, pair.OnlySecond, pair.Second);
        LeaveOutTelling(pair.OnlySecond, pair.Second, pair.OnlyFirst, pair.First);
        if (pair.Shared.Exists(both => both.First.Meaning == "maximum" && both.Second.Meaning == "maximum"))
        {
            // "takes up to 25 children", "allows at most 25 children": the limit tells which.
            pair.OnlyFirst.RemoveAll(IsAllowing);
            pair.OnlySecond.RemoveAll(IsAllowing);
        }

        MeetLeft(pair, pair.OnlyFirst, pair.First, pair.OnlySecond, pair.Second, isTurned: false);
        MeetLeft(pair, pair.OnlySecond, pair.Second, pair.OnlyFirst, pair.First, isTurned: true);
        MeetChosen(pair, pair.OnlyFirst, pair.First, pair.OnlySecond, pair.Second, isTurned: false);
        MeetChosen(pair, pair.OnlySecond, pair.Second, pair.OnlyFirst, pair.First, isTurned: true);
    }

    // "damage occurred to three crates", "a strike lasting 48 hours".
    private static void LeaveOutExisting(List<Term> extra, Reading reading) =>
        extra.RemoveAll(term => IsPlain(term) && !term.Token.IsPhrase && (Existing.Contains(term.Token.Stem) || (term.Token.Lower is "lasting" or "lasts" && IsBeforeValue(reading.Tokens, term.Token))));

    private static bool IsBeforeValue(List<Token> tokens, Token token) => tokens.IndexOf(token) is var place && place + 1 < tokens.Count && tokens[place + 1].Value is not null;

    // "warned of a strike", "said there will be a strike": where the other tells no deed more.
    private static void LeaveOutTelling(List<Term> extra, Reading reading, List<Term> beside, Reading other)
    {
        if (reading.Subject is not { IsSelf: true } || !other.IsHeldBySelf || other.Holders.Count > 0 || reading.Holders.Count > 0 || AnotherDeed.MainVerb(reading) is not { } verb || !Telling.Contains(verb.Stem) || verb.IsPhrase)
            return;
        if (beside.Exists(term => WordClass.IsVerb(other, term.Token) is not false && !term.IsName && term.Value is null))
            return;
        extra.RemoveAll(term => term.Token == verb && IsPlain(term));
    }

    // "opted for agency staff as cover", "will use agency staff to cover".
    private static void MeetChosen(Pairing pair, List<Term> choosing, Reading chosen, List<Term> adopting, Reading other, bool isTurned)
    {
        if (choosing.Find(term => IsPlain(term) && term.Token.IsVerb && Choosing.Contains(term.Token.Stem) && AnotherDeed.MainVerb(chosen) == term.Token) is not { } choice
            || adopting.Find(term => IsPlain(term) && term.Token is { IsVerb: true, IsPhrase: false, Tense: Tense.Planned } && AnotherDeed.Adopting.Contains(term.Token.Stem) && AnotherDeed.MainVerb(other) == term.Token) is not { } adopted)
            return;
        if (!HaveOneObject(pair, chosen, choice.Token, other, adopted.Token, isTurned))
            return;
        choosing.Remove(choice);
        adopting.Remove(adopted);
        pair.Shared.Add(isTurned ? (adopted, choice) : (choice, adopted));
    }

    private static bool IsAllowing(Term term) => IsPlain(term) && term.Token is { IsVerb: true, IsPhrase: false } && Allowing.Contains(term.Token.Stem);

    private static readonly HashSet<string> Allowing = Stemmer.StemsOf("allow take accept permit let admit limit");

    private static readonly HashSet<string> Keeping = Stemmer.StemsOf("keep hold");

    // "leaves the gate open until May", "keeps the gate open until May". Without a state of the thing behind it, who leaves a thing is gone from it: "leaves the club until May".
    private static void MeetLeft(Pairing pair, List<Term> leaving, Reading reading, List<Term> keeping, Reading other, bool isTurned)
    {
        if (leaving.Find(term => IsPlain(term) && term.Token is { Stem: "leav", IsPhrase: false }) is not { } left || keeping.Find(term => IsPlain(term) && Keeping.Contains(term.Token.Stem)) is not { } kept)
            return;
        if (left.Token.Tense != kept.Token.Tense || !HaveOneObject(pair, reading, left.Token, other, kept.Token, isTurned) || StateLeft(reading, left.Token) is not { } state || StateLeft(other, kept.Token) != state)
            return;
        leaving.Remove(left);
        keeping.Remove(kept);
        pair.Shared.Add(isTurned ? (kept, left) : (left, kept));
    }

    // The state behind the object: "open" of "leaves the gate open"; not of "leaves the open gate" or "leaves it in the open air".
    private static string? StateLeft(Reading reading, Token verb)
    {
        var place = Behind(reading, verb) is { } thing ? reading.Tokens.IndexOf(thing) + 1 : 0;
        // "leaves the ship at anchor until Monday", "leaves the horse barefoot for eight weeks": how it is to be, and how long. Not "leaves the house at the coast until".
        while (place > 0 && place < reading.Tokens.Count && reading.Tokens[place].IsName && reading.Tokens[place - 1].IsName)
            place++;
        if (place > 0 && reading.Tokens.FindIndex(place, token => token.Lower is "until" or "till" || IsSpan(reading.Tokens, token)) is var span && span > place
            && span - place == (reading.Tokens[place].Lower is "at" or "in" or "on" ? 2 : 1) && reading.Tokens[span - 1] is { IsFunction: false, IsAfterBreak: false, IsName: false, Value: null, Lower: not ("night" or "noon" or "dawn" or "dusk" or "times" or "early" or "late") } how)
            return how.Meaning;
        return place > 0 && place < reading.Tokens.Count && reading.Tokens[place].Lower is "open" or "closed" or "shut" or "locked" or "unlocked" or "unchanged" or "untouched"
            && (place + 1 == reading.Tokens.Count || reading.Tokens[place + 1].IsAfterBreak || reading.Tokens[place + 1].IsFunction) ? reading.Tokens[place].Lower : null;
    }

    // "for eight weeks"; not "for a bicycle".
    private static bool IsSpan(List<Token> tokens, Token token) => token.Lower == "for" && tokens.IndexOf(token) is var place && place + 1 < tokens.Count && tokens[place + 1].Value is not null;

    // "once it becomes stable", "once it is stable".
    private static bool IsBecoming(Term term, Reading reading) => IsPlain(term) && term.Token.Stem == "becom" && (reading.Awaited.Contains(term.Meaning) || reading.Tokens.Take(reading.Tokens.IndexOf(term.Token)).Reverse().Take(5).Any(token => token.Lower is "once" or "after" or "until" or "when"));

    private static readonly HashSet<string> Replacing = Stemmer.StemsOf("replace swap exchange substitute switch change");

    /// <summary>True for a verb of putting one thing in the place of another.</summary>
    public static bool IsReplacing(Token token) => token.IsVerb && Replacing.Contains(token.Stem) && !token.IsGone;

    // "replaces plastic bags with paper bags", "uses paper bags instead of plastic bags".
    private static void MeetReplaced(Pairing pair, List<Term> replacing, Reading reading, List<Term> taken, Reading other, bool isTurned)
    {
        if (replacing.Find(term => IsPlain(term) && IsReplacing(term.Token)) is not { } replaced || taken.Find(term => IsPlain(term) && term.Token.IsVerb && AnotherDeed.Adopting.Contains(term.Token.Stem)) is not { } used)
            return;
        if (!pair.Shared.Exists(both => isTurned ? both.First.Direction == "than" && both.Second.Direction == "from" : both.Second.Direction == "than" && both.First.Direction == "from"))
            return;
        // Who will replace them, or wants to, does not yet use the others.
        if (replaced.Token.Tense != used.Token.Tense || AnotherDeed.MainVerb(reading) != replaced.Token || AnotherDeed.MainVerb(other) != used.Token)
            return;
        replacing.Remove(replaced);
        taken.Remove(used);
        pair.Shared.Add(isTurned ? (used, replaced) : (replaced, used));
    }

    private static bool HaveOneObject(Pairing pair, Reading chosen, Token choice, Reading other, Token adopted, bool isTurned) =>
        Behind(chosen, choice) is { } one && Behind(other, adopted) is { } two && pair.Shared.Exists(both => isTurned ? both.First.Token == two && both.Second.Token == one : both.First.Token == one && both.Second.Token == two);

    /// <summary>The first word of weight behind a verb.</summary>
    public static Token? Behind(Reading reading, Token verb) => reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1).FirstOrDefault(token => !token.IsFunction && !token.IsGone);

    private static bool IsPlain(Term term) => !term.IsName && !term.IsNegated && term.Value is null;
}
