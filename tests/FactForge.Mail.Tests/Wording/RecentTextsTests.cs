using FactForge.Mail.Wording;

namespace FactForge.Mail.Tests.Wording;

public sealed class RecentTextsTests
{
    [Fact]
    public void What_was_made_of_a_text_is_remembered()
    {
        var recent = new RecentTexts<int>();
        recent.Keep("Ada Byrne", 9);

        Assert.True(recent.TryGet("Ada Byrne", out var made));
        Assert.Equal(9, made);
        Assert.False(recent.TryGet("Ada Byrn", out _));
    }

    [Fact]
    public void A_text_comes_again_when_it_is_met_for_the_second_time()
    {
        var recent = new RecentTexts<int>();

        Assert.False(recent.ComesAgain("Harbour Office"));
        Assert.False(recent.ComesAgain("Northwind Ferries"));
        Assert.True(recent.ComesAgain("Harbour Office"));
    }

    [Fact]
    public void Many_texts_drive_out_others_and_are_never_taken_for_them()
    {
        var recent = new RecentTexts<int>();
        for (var at = 0; at < 20_000; at++)
            recent.Keep($"Berth {at}", at);

        var kept = Enumerable.Range(0, 20_000).Where(at => recent.TryGet($"Berth {at}", out var made) && (made == at ? true : throw new InvalidOperationException($"Berth {at} is {made}"))).ToList();

        Assert.InRange(kept.Count, 1, 4096);
    }
}
