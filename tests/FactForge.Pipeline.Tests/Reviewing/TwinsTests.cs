using Xunit;
using static FactForge.Pipeline.Tests.Reviewing.Telling;

namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>Two entries that may say the same, which no rule decides and no judge is there for.</summary>
public sealed class TwinsTests
{
    private const string First = "Ada Byrne expects the crane to be repaired soon.";
    private const string Second = "Ada Byrne thinks that the crane will be repaired shortly.";

    [Fact]
    public async Task They_become_one_in_the_words_of_the_first_of_the_second_or_of_the_owner()
    {
        using var vault = await AskedAsync();
        var item = await vault.OneAsync(ReviewReason.UndecidedTwin);
        Assert.Equal("Do these say the same?", item.Question);
        Assert.Equal([First, Second], item.Candidates);
        var asked = vault.Disk.Note(QueuedVault.Ada);
        const string typed = "Ada Byrne counts on a repaired crane before long.";
        foreach (var (decision, stays, goes) in new (Decision, string, string[])[]
        {
            (new Decision.Accept(item.Id), First, [Second]), (new Decision.Merge(item.Id, 0), First, [Second]), (new Decision.Merge(item.Id, 1), Second, [First]),
            (new Decision.Amend(item.Id, typed), typed, [First, Second]),
        })
        {
            var number = await vault.AppliedAsync(decision);
            var note = vault.Disk.Note(QueuedVault.Ada);
            Assert.Contains($"- {stays}\n", note, StringComparison.Ordinal);
            Assert.All(goes, gone => Assert.DoesNotContain(gone, note, StringComparison.Ordinal));
            await vault.UnchangedByAnotherRunAsync();
            await vault.UndoAsync(number);
            Assert.Equal(asked, vault.Disk.Note(QueuedVault.Ada));
            Assert.Equal(item.Id, (await vault.OneAsync(ReviewReason.UndecidedTwin)).Id);
        }
    }

    [Fact]
    public async Task Told_apart_they_both_stay_and_no_re_wording_asks_again()
    {
        using var vault = await AskedAsync();
        await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.UndecidedTwin)).Id));
        await vault.UnchangedByAnotherRunAsync();
        await SaidAsync(vault, Stated("Ada Byrne said that she thinks that the crane will be repaired shortly.", 6, "t3"), Stated("Ada Byrne stated that she expects the crane to be repaired soon.", 7, "t4"));
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.UndecidedTwin }));
        Assert.Contains($"- {First}\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains($"- {Second}\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    private static async Task<QueuedVault> AskedAsync()
    {
        var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Stated(First, 4, "t1"), Stated(Second, 5, "t2"));
        return vault;
    }
}
