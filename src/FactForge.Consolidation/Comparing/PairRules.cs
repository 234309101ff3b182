namespace FactForge.Consolidation;

/// <summary>The rules about a pair of wordings, in the order in which they speak: what is equal, what forbids a merge, what is contained.</summary>
internal static class PairRules
{
    private static readonly EqualAfterNormalising Equal = new();

    private static readonly IReadOnlyList<IPairRule> Guards =
    [
        new OtherSpeakerIsAnotherClaim(),
        new DifferentValuesStayApart(),
        new DifferentNamesStayApart(),
        new DeniedIsNotAsserted(),
        new AQuestionIsNoClaim(),
        new SwappedRolesStayApart(),
        new WhoProposesIsNotProposed(),
        new AnotherDoesIt(),
        new DirectionStaysApart(),
        new OrderOfDeedsStaysApart(),
        new WhileIsOfOneOfThem(),
        new PrepositionTurnsIt(),
        new StayingIsNotLeaving(),
        new SmallWordsTurnIt(),
        new FormerlyElsewhere(),
        new WhatIsOverSupersedes(),
        new PlannedIsNotDone(),
        new AWishIsNoDeed(),
        new ADutyIsNoDeed(),
        new WhoDidIsNotWhoDoes(),
        new DoneIsNotDoing(),
        new AnotherDestination(),
        new SomebodysOwn(),
        new LearningIsNotTeaching(),
        new WhoMoves(),
        new WhatHasIt(),
        new AnotherOffice(),
        new CrossedParts(),
        new HowOften(),
        new ToDoOrDoing(),
        new AnotherParticle(),
        new EveryTimeIsNotOnce(),
        new WhatIsUsualIsNotOneOccasion(),
        new WhoIsCharged(),
        new WhoseItIs(),
        new EndedIsNotToEnd(),
        new NotToldIsNotDenied(),
        new AnotherOneIsDenied(),
        new AnotherIsNotTheOne(),
        new WhoIsThereOnlyIsThere(),
        new WhatWasIsNotWhatIs(),
        new OneIsTheOthers(),
        new StoppedThenIsNotDoneThen(),
        new WithItIsNotIt(),
        new AnotherUnit(),
        new ToldOfItIsNotIt(),
        new GivenBackIsNotGiven(),
        new HeldThenIsNotHeldNow(),
        new DoneToSomebodyIsNotDoneByThem(),
        new HelpingAsOneIsNotHelpingThem(),
        new OffThatDayIsNotAtWorkThatDay(),
        new MissingIsNotThere(),
        new UnableIsNotUnwilling(),
        new SmallWordInItsPlace(),
    ];

    private static readonly IReadOnlyList<IPairRule> ContentGuards = [new DifferentValuesStayApart(), new DifferentNamesStayApart(), new DeniedIsNotAsserted()];

    private static readonly IReadOnlyList<IPairRule> Meetings = [new ContainedInTheOther(), new ToldInAnotherTurn(), new NearTwinsAreForTheJudge()];

    /// <summary>How the second stands to the first.</summary>
    public static Comparison Compare(Reading first, Reading second)
    {
        var pair = new Pairing(first, second);
        if (Equal.Look(pair) is { } equal)
            return equal;
        if (IsFar(pair))
            return TooLittle;
        foreach (var rule in Guards)
        {
            if (rule.Look(pair) is { } kept)
                return kept;
        }

        foreach (var rule in Meetings)
        {
            if (rule.Look(pair) is { } met)
                return Weighed(pair, met);
        }

        return TooLittle;
    }

    // What no rule could tell for a verb's sake may be told by the occasion.
    private static Comparison Weighed(Pairing pair, Comparison met)
    {
        if (!met.Merges)
            return ToldOfOneOccasion.Look(pair, met) is { } told ? Hindrance(pair) ?? told : met;
        if (Hindrance(pair) is { } hindrance)
            return hindrance;
        var weighed = AnotherWordInItsPlace.Look(pair) ?? met;
        return ToldOfOneOccasion.Look(pair, weighed) ?? weighed;
    }

    private static Comparison? Hindrance(Pairing pair) => GovernedByMore.Look(pair) ?? OnlyUnderACondition.LookBefore(pair) ?? OnlyUnderACondition.Look(pair);

    /// <summary>The rule of pairs that no rule finds anything to say of.</summary>
    public const string TooLittleInCommon = "TooLittleInCommon";

    private static readonly Comparison TooLittle = new(JudgeRelation.Distinct, TooLittleInCommon, "they have too little in common");

    // Words of their own on both sides, and hardly any of both: no rule could bring them together, and no guard has a contradiction to tell.
    private static bool IsFar(Pairing pair) =>
        pair.Likeness < Pairing.FarBelow && pair.OnlyFirst.Exists(term => term.Value is null) && pair.OnlySecond.Exists(term => term.Value is null) && pair.First.Lines.Count + pair.Second.Lines.Count == 0;

    /// <summary>True where a guard forbids that the two ever stand as one, whatever a judge says.</summary>
    public static bool Forbids(Reading first, Reading second)
    {
        var pair = new Pairing(first, second);
        return Equal.Look(pair) is null && Guards.Any(rule => rule.Look(pair) is not null);
    }

    /// <summary>True where two wordings of one quote tell different things: another value, another name, a denial.</summary>
    public static bool TellsAnother(Reading first, Reading second)
    {
        var pair = new Pairing(first, second);
        return Equal.Look(pair) is null && ContentGuards.Any(rule => rule.Look(pair) is not null);
    }

    /// <summary>How a second topic stands to a first.</summary>
    public static Comparison CompareTopics(Reading first, Reading second) => TopicRules.Compare(first, second);
}
