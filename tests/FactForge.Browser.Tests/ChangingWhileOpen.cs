using FactForge.Browser.Tests.Running;
using FactForge.Pipeline;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Browser.Tests;

/// <summary>The page is open, and something else moves: another tab, the owner's editor, a run.</summary>
public sealed class ChangingWhileOpen(Chromium chromium)
{
    [Fact]
    public async Task Two_tabs_do_not_decide_one_question_twice()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(3));
        await queue.PressAsync("Enter");
        var name = await queue.Page.Locator(".trail a[data-key=p]").InnerTextAsync();
        var other = await queue.NewTabAsync();
        await other.GotoAsync(queue.Page.Url);

        await queue.PressAsync("a");
        var decided = queue.Vault.Note(name);
        var before = other.Url;
        await other.Keyboard.PressAsync("r");
        await other.WaitForURLAsync(address => address != before);

        Assert.NotEmpty(await other.Locator(".notice.trouble").InnerTextAsync());
        Assert.Contains("no longer open", await other.Locator(".ended").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(decided, queue.Vault.Note(name));
        Assert.Equal(1, (await queue.Look.HistoryAsync(ReviewFilter.None, 0, 10, CancellationToken.None)).Value!.Total);
    }

    [Fact]
    public async Task A_note_that_its_owner_changed_meanwhile_is_looked_at_again_before_anything_is_decided()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(3));
        await queue.PressAsync("Enter");
        var name = await queue.Page.Locator(".trail a[data-key=p]").InnerTextAsync();
        var typed = queue.Vault.Note(name).Replace("Likes the view", "Loves the view", StringComparison.Ordinal);
        queue.Vault.WriteNote(name, typed);

        await queue.PressAsync("a");
        Assert.NotEmpty(await queue.Page.Locator(".notice.trouble").InnerTextAsync());
        Assert.Equal(typed, queue.Vault.Note(name));
        Assert.Equal(3, await queue.OpenItemsAsync());

        // The page shows the note as it is now: asked again, it is decided.
        await queue.PressAsync("a");
        Assert.Contains("role: Head of Pilotage", queue.Vault.Note(name), StringComparison.Ordinal);
        Assert.Contains("Loves the view", queue.Vault.Note(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulk_over_all_pages_is_refused_when_the_queue_is_no_longer_the_one_that_was_shown()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(52));
        await queue.Page.Locator("input[name=all]").CheckAsync();
        var desk = new ReviewDesk(queue.Vault.Configuration, QueueVault.Clock);
        var first = (await queue.Look.QueueAsync(new(), 0, 1, CancellationToken.None)).Value!.Lines[0];
        await desk.DecideAsync([new(new Decision.Reject(first.Id), null)], CancellationToken.None);

        await queue.LeaveAsync(() => queue.Page.Locator(".many button[value=accept]").ClickAsync());
        Assert.Contains("Nothing was changed", await queue.Page.Locator(".notice.trouble").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(51, await queue.OpenItemsAsync());
    }
}
