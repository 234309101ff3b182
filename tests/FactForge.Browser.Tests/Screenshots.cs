using FactForge.Browser.Tests.Running;
using FactForge.Review.Tests.Vaults;
using Microsoft.Playwright;
using Xunit;

namespace FactForge.Browser.Tests;

/// <summary>The pictures of the README, taken of the fixture's half year. Made anew by <c>dotnet run -c Release --project tests/FactForge.Browser.Tests -- -explicit only</c>.</summary>
public sealed class Screenshots(Chromium chromium)
{
    private static readonly string Folder = RepositoryFolder.At("src", "FactForge.Review", "Screenshots");

    private static string? Told => Environment.GetEnvironmentVariable("FACTFORGE_SCREENSHOTS");

    [Theory(Explicit = true)]
    [InlineData("desktop-light", 1280, 860, ColorScheme.Light)]
    [InlineData("desktop-dark", 1280, 860, ColorScheme.Dark)]
    [InlineData("narrow-light", 400, 860, ColorScheme.Light)]
    [InlineData("narrow-dark", 400, 860, ColorScheme.Dark)]
    public async Task Are_taken(string name, int width, int height, ColorScheme scheme)
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await HalfYear.VaultAsync(), new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        await Shoot(queue, name, "queue");
        var question = queue.Page.Locator("a.question", new() { HasText = "Tomasz" }).First;
        await question.ClickAsync();
        await Shoot(queue, name, "item");
        await queue.Page.Locator(".trail a[data-key=p]").ClickAsync();
        await Shoot(queue, name, "person");
        await queue.GoAsync("/runs/1");
        await Shoot(queue, name, "run");
        if (!string.IsNullOrEmpty(Told))
            await EverythingAsync(queue, name);
    }

    // The README shows five; with a folder named, pages of every kind are made in full length, to be looked at while working on the style sheet.
    private static async Task EverythingAsync(OpenedQueue queue, string name)
    {
        foreach (var (page, question) in new[] { ("item-who", "Who is Gunnar"), ("item-twins", "Do these say"), ("item-claim", "Does this hold") })
        {
            await queue.GoAsync("/");
            await queue.LeaveAsync(() => queue.Page.Locator("a.question", new() { HasText = question }).First.ClickAsync());
            await Shoot(queue, name, page);
        }

        await queue.PressAsync("t");
        await Shoot(queue, name, "thread");
        await queue.GoAsync("/");
        await queue.PressAsync("Enter");
        await queue.PressAsync("l");
        await Shoot(queue, name, "notice");
        await queue.GoAsync("/");
        await queue.LeaveAsync(() => queue.Page.Locator("a.question", new() { HasText = "Tomasz" }).First.ClickAsync());
        await queue.PressAsync("a");
        foreach (var (page, path) in new[] { ("history", "/history"), ("search", "/search?q=crane"), ("people", "/people"), ("runs", "/runs"), ("keys", "/keys"), ("trouble", "/items/none") })
        {
            await queue.GoAsync(path);
            await Shoot(queue, name, page);
        }
    }

    private static async Task Shoot(OpenedQueue queue, string name, string page)
    {
        if (string.IsNullOrEmpty(Told) && name != "desktop-light" && (name, page) != ("desktop-dark", "item"))
            return;
        var file = name == "desktop-light" ? $"{page}.png" : $"{page}-{name}.png";
        await queue.Page.ScreenshotAsync(new() { Path = Path.Combine(string.IsNullOrEmpty(Told) ? Folder : Told, file), FullPage = !string.IsNullOrEmpty(Told) });
    }
}
