using FactForge.Browser.Tests.Running;
using FactForge.Review.Tests.Vaults;
using Microsoft.Playwright;
using Xunit;

namespace FactForge.Browser.Tests;

/// <summary>Every page, narrow and wide, light and dark.</summary>
public sealed class Reading(Chromium chromium)
{
    [Fact]
    public async Task Every_page_fits_a_narrow_and_a_wide_window_and_every_word_stands_out_from_its_ground_by_day_and_by_night()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await HalfYear.VaultAsync());
        foreach (var path in await PathsAsync(queue))
        {
            await queue.GoAsync(path);
            await queue.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await queue.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var width in new[] { 400, 1280 })
                {
                    await queue.Page.SetViewportSizeAsync(width, 800);
                    Assert.True(await queue.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, $"{path} is wider than {width}");
                }

                Assert.Empty(await queue.Page.EvaluateAsync<string[]>(PageScripts.FaintText));
                var ground = await queue.Page.EvaluateAsync<double>(PageScripts.LightnessOfGround);
                Assert.True(scheme == ColorScheme.Dark ? ground < 0.15 : ground > 0.8, $"{path}: the ground's lightness is {ground}");
            }
        }
    }

    [Fact]
    public async Task Whoever_uses_the_tab_key_sees_where_they_are_and_gets_to_every_answer()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(2));
        await queue.PressAsync("Enter");
        await queue.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await queue.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        var answers = await queue.Page.Locator(".answers button").CountAsync();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 60; i++)
        {
            await queue.Page.Keyboard.PressAsync("Tab");
            var at = await queue.Page.EvaluateAsync<string?>(PageScripts.FocusedAnswer);
            if (at is not null)
                reached.Add(at);
        }

        Assert.Equal(answers, reached.Count);
        Assert.DoesNotContain(reached, at => at.EndsWith("no outline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keys_are_told_by_a_key()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(1));
        await queue.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(queue.Page.Locator("dialog")).ToBeVisibleAsync();
        await queue.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(queue.Page.Locator("dialog")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_words_are_marked_in_their_message_one_click_away()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Deciding.CrewAsync(1));
        await queue.PressAsync("Enter");
        var quote = await queue.Page.Locator(".quote mark").First.InnerTextAsync();
        await queue.PressAsync("t");
        Assert.Contains(quote, await queue.Page.Locator(".messages .here mark").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Hostile_text_is_text()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Hostile.VaultAsync());
        foreach (var path in await PathsAsync(queue))
        {
            await queue.GoAsync(path);
            await queue.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
            Assert.NotEqual("hit", await queue.Page.TitleAsync());
            Assert.Equal(0, await queue.Page.Locator("main script, main img, main svg, main iframe, main b, main style, main a[href*=':']").CountAsync());
        }
    }

    [Fact]
    public async Task Hostile_text_stands_in_the_thread_word_for_word()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await Hostile.VaultAsync());
        var thread = (await PathsAsync(queue)).Where(path => path.StartsWith("/thread", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(thread);
        var texts = new List<string>();
        foreach (var path in thread)
        {
            await queue.GoAsync(path);
            texts.Add(await queue.Page.Locator("main").InnerTextAsync());
        }

        foreach (var hostile in new[] { Hostile.Script, Hostile.Picture, Hostile.Remote, Hostile.Markdown, Hostile.Obsidian })
            Assert.Contains(texts, text => text.Contains(hostile, StringComparison.Ordinal));
    }

    /// <summary>A page of each kind, by the links that a reader follows.</summary>
    private static async Task<List<string>> PathsAsync(OpenedQueue queue)
    {
        var paths = new List<string> { "/", "/people", "/history", "/runs", "/runs/1", "/keys", "/search?q=a", "/nothing" };
        await queue.GoAsync("/");
        paths.AddRange(await LinksAsync(queue, "a.question", 6));
        await queue.GoAsync("/people");
        paths.AddRange(await LinksAsync(queue, ".people a", 4));
        foreach (var path in paths.Where(path => path.StartsWith("/people/", StringComparison.Ordinal)).ToList())
        {
            await queue.GoAsync(path);
            paths.AddRange(await LinksAsync(queue, "a[href^='/thread']", 4));
        }

        return [.. paths.Distinct()];
    }

    private static async Task<IEnumerable<string>> LinksAsync(OpenedQueue queue, string selector, int most) =>
        (await queue.Page.EvalOnSelectorAllAsync<string[]>(selector, "links => links.map(link => link.getAttribute('href'))")).Distinct().Take(most);
}
