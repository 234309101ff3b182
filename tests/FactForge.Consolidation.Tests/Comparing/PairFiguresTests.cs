using Xunit;

namespace FactForge.Consolidation.Tests.Comparing;

/// <summary>Measured on the labelled pairs. A floor only ever rises; a wrong merge is never approved.</summary>
public sealed class PairFiguresTests
{
    [Theory]
    [InlineData("develop.tsv")]
    [InlineData("held-out.tsv")]
    [InlineData("hard-negatives.tsv")]
    public void No_two_different_things_are_taken_for_one(string file) =>
        Assert.Empty(Score(file).WrongMerges.Select(miss => $"{miss.Comparison.Rule}: {miss.Pair.First} | {miss.Pair.Second}"));

    [Fact]
    public void One_thing_changed_is_never_taken_for_the_same_in_the_other_direction_either()
    {
        var turned = PairScore.Read(Fixtures.Lines("pairs", "hard-negatives.tsv")).Where(pair => pair.Label is null).Select(pair => pair with { First = pair.Second, Second = pair.First });

        Assert.Empty(PairScore.Of(turned).WrongMerges.Select(miss => $"{miss.Comparison.Rule}: {miss.Pair.First} | {miss.Pair.Second}"));
    }

    [Fact]
    public void The_hard_negatives_are_at_least_three_hundred() =>
        Assert.True(PairScore.Read(Fixtures.Lines("pairs", "hard-negatives.tsv")).Count(pair => pair.Label is null) >= 300);

    [Theory]
    [InlineData("develop.tsv", 0.98, 0.95)]
    [InlineData("hard-negatives.tsv", 1.0, 1.0)]
    [InlineData("held-out.tsv", 0.70, 0.95)]
    public void What_says_the_same_is_recognised(string file, double same, double refines)
    {
        var score = Score(file);

        Assert.True(score.SameFound >= same * score.Same, $"same: {score.SameFound} of {score.Same}");
        Assert.True(score.RefinesFound >= refines * score.Refines, $"refines: {score.RefinesFound} of {score.Refines}");
    }

    private static PairScore Score(string file) => PairScore.Of(PairScore.Read(Fixtures.Lines("pairs", file)));
}
