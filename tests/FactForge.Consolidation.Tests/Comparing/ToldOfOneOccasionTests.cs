using Xunit;

namespace FactForge.Consolidation.Tests.Comparing;

/// <summary>One day, one place and one thing are one occasion, however its verb sees it; what ends it, undoes it or only wants it is another fact.</summary>
public sealed class ToldOfOneOccasionTests
{
    private const string Berth = "Ada Byrne has a berth in the old dock for the Kittiwake from 3 October 2026.";

    [Fact]
    public void A_verb_that_only_carries_the_rest_may_come_or_go() =>
        Assert.Equal((JudgeRelation.Refines, "ToldOfOneOccasion"), Told(Berth, "Ada Byrne has reserved a berth in the old dock for the Kittiwake from 3 October 2026."));

    [Theory]
    [InlineData("Ada Byrne has cancelled a berth in the old dock for the Kittiwake from 3 October 2026.")]
    [InlineData("Ada Byrne wants a berth in the old dock for the Kittiwake from 3 October 2026.")]
    [InlineData("Ada Byrne has reserved a berth in the new dock for the Kittiwake from 3 October 2026.")]
    [InlineData("Ada Byrne may have reserved a berth in the old dock for the Kittiwake from 3 October 2026.")]
    public void Another_deed_a_wish_another_place_or_a_guess_may_not(string other) => Assert.NotEqual("ToldOfOneOccasion", Told(Berth, other).Rule);

    [Fact]
    public void Without_a_day_a_name_or_an_amount_it_could_be_another() =>
        Assert.NotEqual("ToldOfOneOccasion", Told("Ada Byrne has a berth in the old dock.", "Ada Byrne has reserved a berth in the old dock.").Rule);

    private static (JudgeRelation? Relation, string Rule) Told(string first, string second) => EntryComparer.Compare("Ada Byrne", first, second) is var told ? (told.Relation, told.Rule) : default;
}
