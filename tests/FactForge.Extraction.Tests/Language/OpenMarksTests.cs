using FactForge.Extraction.Language;
using Xunit;

namespace FactForge.Extraction.Tests.Language;

public sealed class OpenMarksTests
{
    [Theory]
    [InlineData("Ada Byrne said that the crates (they are 40 kg each.")]
    [InlineData("Ada Byrne said that the crates are 40 kg each).")]
    [InlineData("Ada Byrne said that the label has \"KEEP DRY.")]
    [InlineData("Ada Byrne said that the label has 'KEEP DRY.")]
    [InlineData("Ada Byrne said that the label has “KEEP DRY.")]
    [InlineData("Ada Byrne said that the list [of May is out.")]
    public void Half_of_a_mark_is_seen(string words) => Assert.True(OpenMarks.In(words));

    [Theory]
    [InlineData("Ada Byrne said that the drivers' room is closed.")]
    [InlineData("Ada Byrne said that the label has 'KEEP DRY' and \"UP\" (on the 'lid').")]
    [InlineData("Ada Byrne has known Bo since the '90s, or '87.")]
    [InlineData("Ada Byrne stays 'til Friday.")]
    [InlineData("Ada Byrne moved from St Brannock's in May.")]
    [InlineData("Ada Byrne said that the ‘Heron’ isn’t in.")]
    public void Whole_marks_and_apostrophes_are_none(string words) => Assert.False(OpenMarks.In(words));
}
