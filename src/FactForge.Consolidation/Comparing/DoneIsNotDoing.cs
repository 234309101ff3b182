namespace FactForge.Consolidation;

/// <summary>
/// Who restored the chapel does not renovate it now, and who can lead the choir does not lead it for that. Of one verb <see cref="PlannedIsNotDone"/> looks at the times; here
/// two words tell the deed. What somebody is, has, thinks or comes from may be told as of then or of now.
/// </summary>
internal sealed class DoneIsNotDoing : IPairRule
{
    // Deeds with an end: done, they are over, whoever does them.
    private static readonly HashSet<string> Ended = Stemmer.StemsOf("restore renovate refurbish rebuild reconstruct repair mend fix build construct clean wash paint decorate write draft buy acquire purchase sell move relocate teach install replace print bind translate record film test inspect audit map design edit plant brew bake");

    // Of these the one that is over tells that the other holds: "got a dog", "has a dog"; "grew up in Cork", "comes from Cork".
    private static readonly HashSet<string> Lasting = Stemmer.StemsOf("have get own keep come grow");

    public Comparison? Look(Pairing pair)
    {
        foreach (var (first, second) in pair.Shared)
        {
            var (one, other) = (first.Token, second.Token);
            if (!one.IsVerb || !other.IsVerb)
                continue;
            var isTold = IsTold(pair, one, other);
            if (one.Meaning != other.Meaning && (isTold || (Ended.Contains(one.Stem) && Ended.Contains(other.Stem))) && IsOver(pair, one, other))
                return new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), $"'{one.Text}' and '{other.Text}' are told in another time");
            if (isTold && IsAble(pair, one, other))
                return new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), $"the person can '{one.Text}' in one, and does in the other");
        }

        // A light verb is no term of either: "taught the course", "gives the course"; not "had an operation and works again", "works again after an operation".
        return pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && AnotherDeed.MainVerb(pair.First) is { } did && AnotherDeed.MainVerb(pair.Second) is { } does && (IsLight(did) || IsLight(does))
            && IsTold(pair, did, does) && !IsToldBy(pair.Second, did) && !IsToldBy(pair.First, does) && (IsOver(pair, did, does) || IsAble(pair, did, does))
            ? new Comparison(JudgeRelation.Distinct, nameof(DoneIsNotDoing), $"'{did.Text}' and '{does.Text}' are told in another time") : null;
    }

    private static bool IsOver(Pairing pair, Token one, Token other) =>
        (one.Tense, other.Tense) is (Tense.Past, Tense.Present or Tense.Ongoing) or (Tense.Present or Tense.Ongoing, Tense.Past) && IsPast(pair.First, one) != IsPast(pair.Second, other);

    // Not "is employed".
    private static bool IsPast(Reading reading, Token verb) =>
        verb.Form == WordForm.Past && !(reading.Tokens.IndexOf(verb) is var place and > 0 && reading.Tokens[place - 1].Lower is "is" or "are" or "being");

    // Not "can stay for two days at most", which is how long one stays.
    private static bool IsAble(Pairing pair, Token one, Token other) =>
        ((one.Tense, other.Tense) is (Tense.Able, Tense.Present or Tense.Ongoing) or (Tense.Present or Tense.Ongoing, Tense.Able) || (IsAbleTo(pair.First, one) && other.Tense == Tense.Present) || (IsAbleTo(pair.Second, other) && one.Tense == Tense.Present)) && !pair.First.Tokens.Exists(IsLimit) && !pair.Second.Tokens.Exists(IsLimit);

    private static bool IsAbleTo(Reading reading, Token verb) =>
        reading.Tokens.IndexOf(verb) is var place and > 1 && reading.Tokens[place - 1].Lower == "to" && reading.Tokens[place - 2].Lower == "able";

    private static bool IsLimit(Token token) => token.Lower is "most" or "least" or "maximum" or "minimum" or "only";

    private static bool IsLight(Token verb) => Lexicon.Light.Contains(verb.Stem);

    private static bool IsToldBy(Reading reading, Token verb) => reading.Tokens.Exists(token => token.IsVerb && !token.IsGone && token.Meaning == verb.Meaning && AnotherDeed.MainVerb(reading) != token);

    // Told by these, of the person; no matter of liking, meaning or standing, and no degree, which one did and holds.
    private static bool IsTold(Pairing pair, Token one, Token other) =>
        AnotherDeed.MainVerb(pair.First) == one && AnotherDeed.MainVerb(pair.Second) == other && !IsStanding(one) && !IsStanding(other) && !DirectionStaysApart.Learns(pair.First);

    private static bool IsStanding(Token verb) => Lexicon.Attitude.Contains(verb.Meaning) || Lasting.Contains(verb.Stem);
}
