using Xunit;

namespace FactForge.Consolidation.Tests.Tidying;

/// <summary>Measured on the labelled notes. A threshold only ever rises, unless harder notes join the set.</summary>
public sealed class TidyFiguresTests
{
    [Theory]
    [InlineData("develop")]
    [InlineData("held-out")]
    public void No_two_different_things_are_brought_together(string set) =>
        Assert.Empty(MessyNote.All(set).SelectMany(note => TidyScore.Of(note.Note, note.Tidied(), note.Labels).WrongMerges));

    [Theory]
    [InlineData("develop")]
    [InlineData("held-out")]
    public void No_number_date_name_or_quoted_term_is_lost(string set) =>
        Assert.Empty(MessyNote.All(set).SelectMany(note => TidyScore.Of(note.Note, note.Tidied(), note.Labels).TermsGone));

    [Theory]
    [InlineData("develop", SectionKind.KeyFacts, 0.875)]
    [InlineData("develop", SectionKind.RecentContext, 0.95)]
    [InlineData("develop", SectionKind.Topics, 0.95)]
    [InlineData("develop", SectionKind.KeyDecisions, 0.875)]
    [InlineData("held-out", SectionKind.KeyFacts, 0.82)]
    [InlineData("held-out", SectionKind.KeyDecisions, 0.935)]
    [InlineData("held-out", SectionKind.RecentContext, 0.95)]
    [InlineData("held-out", SectionKind.Topics, 0.90)]
    public void What_says_the_same_is_brought_together(string set, SectionKind kind, double least)
    {
        var sections = MessyNote.All(set).SelectMany(note => TidyScore.Of(note.Note, note.Tidied(), note.Labels).Sections).Where(section => section.Section == kind).ToList();
        var recall = sections.Sum(section => section.RightPairs) / (double)sections.Sum(section => section.GoldPairs);

        Assert.True(recall >= least, $"recall in {kind} is {recall:0.000}");
    }
}
