namespace FactForge.Consolidation;

/// <summary>
/// Four words of both or more, a day, an amount or a name among them, and what is left is a verb that only carries the rest: "has a space in the big shed from
/// 10 October", "has reserved a space there". Two wordings of one occasion seldom differ in more than in how it is seen; so what other rules leave undecided for
/// a verb's sake is one here, unless the verb tells a deed of its own, or one wants what the other has.
/// </summary>
internal static class ToldOfOneOccasion
{
    private const int SharedAtLeast = 4;
    private const int MoreAtMost = 2;

    // A day weighs two, a name or another value one, a word a half.
    private const double WeightAtLeast = 2.5;
    private const double WeightOfTwoSides = 3.5;
    private const double WeightOfAnyDeed = 4;

    private static readonly HashSet<string> Undecided = new(StringComparer.Ordinal) { nameof(AnotherWordInItsPlace), nameof(AnotherDeed), nameof(NearTwinsAreForTheJudge) };

    // They tell that something is, or is to be, and nothing of what it is.
    private static readonly HashSet<string> Carrying = Stemmer.StemsOf("be have keep hold do make take put get plan intend aim mean decide choose opt expect set fix schedule arrange organise organize mark");

    // What naturally is done on an occasion or with the thing that is told of; one of them alone adds no second fact.
    private static readonly HashSet<string> Unfolding = Stemmer.StemsOf(
        "attend participate join visit travel go come appear stand stay live work serve act run lead manage head oversee handle conduct perform host run exhibit show display install fit introduce adopt establish book reserve confirm "
        + "start begin open happen occur follow arrive reach last cost amount total charge price quote deliver send submit supply provide hand ship forward bring give offer share suffer grow");

    // They end, undo, change or hand over what is told of: a fact of its own, whatever else is the same.
    private static readonly HashSet<string> Turning = Stemmer.StemsOf(
        "cancel drop stop end quit cease postpone delay defer refuse reject decline deny repair mend replace sell buy pay refund lose break damage destroy close shut remove return resign retire dismiss fire leave teach learn train marry divorce sue win fail forget miss withdraw suspend "
        + "kill die steal borrow lend rent lease hire sign approve finish complete receive order change switch move extend shorten reduce increase raise lower double halve forbid ban avoid hate doubt fear write call phone read");

    // Who wants it has it not.
    private static readonly HashSet<string> Wanting = Stemmer.StemsOf("want wish need require request ask demand prefer like hope seek look suggest propose recommend advise consider think invite urge insist lack fear worry apply bid");

    private static readonly HashSet<string> Giving = Stemmer.StemsOf("deliver send submit supply provide hand ship forward bring give offer share pay lend sell");

    private static readonly HashSet<string> Getting = Stemmer.StemsOf("get receive take obtain collect fetch accept borrow buy");

    /// <summary>That they say the same, where another rule could not tell for a verb's sake; null where they may not.</summary>
    public static Comparison? Look(Pairing pair, Comparison undecided)
    {
        if (undecided.Relation is not null || !Undecided.Contains(undecided.Rule) || pair.Shared.Count < SharedAtLeast || pair.First.Certainty != pair.Second.Certainty || pair.First.IsNegated || pair.Second.IsNegated)
            return null;
        var isTwoSided = pair.OnlyFirst.Count > 0 && pair.OnlySecond.Count > 0;
        var weight = Weight(pair);
        if (weight < (isTwoSided ? WeightOfTwoSides : WeightAtLeast))
            return null;
        // "is the contact while Tom is away", "is away while Tom is the contact".
        if (HaveTwoStates(pair.First) || HaveTwoStates(pair.Second))
            return null;
        var (fewer, more) = pair.OnlyFirst.Count <= pair.OnlySecond.Count ? (pair.OnlyFirst, pair.OnlySecond) : (pair.OnlySecond, pair.OnlyFirst);
        if (fewer.Count > 1 || more.Count > MoreAtMost || fewer.Concat(more).Any(term => term.IsNegated) || fewer.Exists(term => term.IsName || term.Value is not null))
            return null;
        if (fewer == pair.OnlyFirst ? pair.MorePreciseFirst : pair.MorePreciseSecond)
            return null;
        // A thing on either side that the other does not tell of is another thing.
        if (pair.OnlyFirst.Exists(term => IsThing(pair.First, term)) && pair.OnlySecond.Exists(term => IsThing(pair.Second, term)))
            return null;
        if (AnotherWordInItsPlace.Exchanges(pair).Any(exchanged => WordClass.IsVerb(pair.First, exchanged.One) is not true || WordClass.IsVerb(pair.Second, exchanged.Other) is not true))
            return null;
        if (NearTwinsAreForTheJudge.Contrary(pair) is not null || !AreOfOneMind(pair, weight))
            return null;
        return pair.OnlySecond.Count > pair.OnlyFirst.Count || pair.MorePreciseSecond
            ? new Comparison(JudgeRelation.Refines, nameof(ToldOfOneOccasion), "it tells of the same occasion, and a little more")
            : new Comparison(JudgeRelation.Same, nameof(ToldOfOneOccasion), "they tell of one occasion");
    }

    private static bool HaveTwoStates(Reading reading) => reading.Tokens.Exists(token => token.Lower is "while" or "whereas");

    // Few things fall on one day.
    private static double Weight(Pairing pair)
    {
        var values = pair.Shared.Sum(both => both.First.Value is not { } value ? 0 : value.Kind == ValueKind.Date && !value.Key.EndsWith('?') ? 2 : 1);
        var names = pair.Shared.Select(both => both.First.Token).Where(token => token.IsName && !token.IsOrganisation).Select(token => pair.First.Tokens.IndexOf(token)).Order().ToList();
        var words = pair.Shared.Count(both => both.First is { IsName: false, Value: null } || both.First.Token.IsOrganisation);
        return values + names.Where((place, i) => i == 0 || place != names[i - 1] + 1).Count() + words / 2.0;
    }

    private static bool IsThing(Reading reading, Term term) => !term.IsName && term.Value is null && !term.Token.IsOrganisation && WordClass.IsVerb(reading, term.Token) is not true;

    private static bool AreOfOneMind(Pairing pair, double weight)
    {
        var ones = Verbs(pair.First, pair, isSecond: false);
        var others = Verbs(pair.Second, pair, isSecond: true);
        ones.RemoveAll(one => others.RemoveAll(other => other.Stem == one.Stem || other.Meaning == one.Meaning) > 0);
        Predicate<Token> isHarmless = weight < WeightOfAnyDeed || (ones.Count > 0 && others.Count > 0) ? IsHarmless : verb => !Turning.Contains(verb.Stem);
        if (!ones.TrueForAll(isHarmless) || !others.TrueForAll(isHarmless))
            return false;
        if (ones.Exists(verb => !IsCarrying(verb)) && others.Exists(verb => !IsCarrying(verb)))
            return false;
        if (Any(pair.First, Wanting) != Any(pair.Second, Wanting))
            return false;
        return !(Any(ones, Giving) && Any(others, Getting)) && !(Any(ones, Getting) && Any(others, Giving));
    }

    private static bool IsHarmless(Token verb) => IsCarrying(verb) || Unfolding.Contains(verb.Stem);

    private static bool IsCarrying(Token verb) => Carrying.Contains(verb.Stem);

    private static bool Any(Reading reading, HashSet<string> stems) => reading.Tokens.Exists(token => token.IsVerb && stems.Contains(token.Stem));

    private static bool Any(List<Token> verbs, HashSet<string> stems) => verbs.Exists(verb => stems.Contains(verb.Stem));

    // Those that the other has not; the verb of a frame tells who says it.
    private static List<Token> Verbs(Reading reading, Pairing pair, bool isSecond) =>
        [.. reading.Tokens.Where(token => !token.IsFrame && !token.IsGone && (token.IsVerb || WordClass.IsVerb(reading, token) is true) && !pair.Shared.Exists(both => (isSecond ? both.Second : both.First).Token == token))];
}
