using Xunit;

namespace FactForge.Pipeline.Tests.Looking;

public sealed class WordMatchTests
{
    [Theory]
    [InlineData("Ada is Head of Platform.", "ada is head of platform", 0)]
    [InlineData("ada is", "Ada is Head of Platform.", 1)]
    [InlineData("head of platform", "Ada is **Head of\nPlatform**.", 2)]
    [InlineData("platform head", "Ada is Head of Platform.", 3)]
    [InlineData("plat", "Ada is Head of Platform.", null)]
    [InlineData("Head of Sales", "Ada is Head of Platform.", null)]
    public void Words_are_found_as_people_remember_them(string asked, string entry, int? rank) => Assert.Equal(rank, WordMatch.Of(asked).Rank(entry));

    [Fact]
    public void Punctuation_alone_asks_for_nothing() => Assert.True(WordMatch.Of(" -- ").IsEmpty);
}
