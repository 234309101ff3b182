using System.Globalization;
using FactForge.Browser.Tests.Running;
using FactForge.Pipeline;
using FactForge.Review.Tests.Vaults;
using Microsoft.Playwright;
using Xunit;

namespace FactForge.Browser.Tests;

/// <summary>The owner at the keyboard.</summary>
public sealed class Deciding(Chromium chromium)
{
    private const int People = 24;

    [Fact]
    public async Task Twenty_questions_are_decided_by_keys_alone()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        Assert.Equal(People, await queue.OpenItemsAsync());
        await queue.PressAsync("Enter");
        for (var i = 0; i < 20; i++)
            await queue.PressAsync(i % 2 == 0 ? "a" : "r");

        Assert.Equal(People - 20, await queue.OpenItemsAsync());
        var notes = Enumerable.Range(0, People).Select(i => queue.Vault.Note(Name(i))).ToList();
        Assert.Equal(10, notes.Count(note => note.Contains("role: Head of Pilotage", StringComparison.Ordinal)));
        Assert.Equal(14, notes.Count(note => note.Contains("role: Pilot", StringComparison.Ordinal)));
        Assert.Equal(People - 20, notes.Count(note => note.Contains("needs-review", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_list_is_walked_with_j_and_k_and_an_item_with_them_too()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        var questions = await queue.Page.Locator("a.question").AllInnerTextsAsync();
        await queue.Page.Keyboard.PressAsync("j");
        await queue.Page.Keyboard.PressAsync("j");
        await queue.Page.Keyboard.PressAsync("j");
        await queue.Page.Keyboard.PressAsync("k");
        await queue.PressAsync("Enter");
        Assert.Equal(questions[1], await queue.Page.Locator("h1").InnerTextAsync());
        await queue.PressAsync("j");
        Assert.Equal(questions[2], await queue.Page.Locator("h1").InnerTextAsync());
        await queue.PressAsync("k");
        Assert.Equal(questions[1], await queue.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task An_answer_in_the_owners_own_words_is_shown_in_the_note_before_it_is_given()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        await queue.PressAsync("Enter");
        var name = await queue.Page.Locator(".trail a[data-key=p]").InnerTextAsync();
        var before = queue.Vault.Note(name);
        await queue.Page.Keyboard.PressAsync("e");
        await queue.Page.Keyboard.TypeAsync("Master of the Outer Harbour");
        await queue.LeaveAsync(() => queue.Page.GetByRole(AriaRole.Button, new() { Name = "Show the note" }).ClickAsync());
        Assert.Contains("Master of the Outer Harbour", await queue.Page.Locator(".amend .diff .added").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, queue.Vault.Note(name));

        await queue.LeaveAsync(() => queue.Page.GetByRole(AriaRole.Button, new() { Name = "Use these words" }).ClickAsync());
        Assert.Contains("role: Master of the Outer Harbour", queue.Vault.Note(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_answered_at_once_and_taken_back_at_once()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        var before = Enumerable.Range(0, People).Select(i => queue.Vault.Note(Name(i))).ToList();
        foreach (var _ in Enumerable.Range(0, 5))
        {
            await queue.Page.Keyboard.PressAsync("j");
            await queue.Page.Keyboard.PressAsync("x");
        }

        Assert.Equal("5 chosen", await queue.Page.Locator(".many .chosen").InnerTextAsync());
        await queue.LeaveAsync(() => queue.Page.Locator(".many").GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync());
        Assert.Equal(People - 5, await queue.OpenItemsAsync());
        Assert.Equal(5, Enumerable.Range(0, People).Count(i => queue.Vault.Note(Name(i)).Contains("role: Head of Pilotage", StringComparison.Ordinal)));

        await queue.PressAsync("u");
        Assert.Equal(People, await queue.OpenItemsAsync());
        Assert.Equal(before, Enumerable.Range(0, People).Select(i => queue.Vault.Note(Name(i))));
    }

    [Fact]
    public async Task A_decision_is_taken_back_where_it_was_given_and_in_the_history()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        await queue.PressAsync("Enter");
        var question = await queue.Page.Locator("h1").InnerTextAsync();
        var name = await queue.Page.Locator(".trail a[data-key=p]").InnerTextAsync();
        var before = queue.Vault.Note(name);
        await queue.PressAsync("a");
        Assert.NotEqual(before, queue.Vault.Note(name));
        await queue.PressAsync("u");
        Assert.Equal(question, await queue.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(before, queue.Vault.Note(name));

        await queue.PressAsync("a");
        await queue.GoAsync("/history");
        await queue.LeaveAsync(() => queue.Page.Locator(".decisions li:not(.undone)").First.GetByRole(AriaRole.Button).ClickAsync());
        Assert.Equal(before, queue.Vault.Note(name));
        Assert.Equal(2, await queue.Page.Locator(".decisions li.undone").CountAsync());
    }

    [Fact]
    public async Task Search_finds_the_person_and_the_question()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync());
        await queue.Page.Keyboard.PressAsync("/");
        await queue.Page.Keyboard.TypeAsync(Name(7));
        await queue.PressAsync("Enter");
        Assert.Contains(Name(7), await queue.Page.Locator(".people").InnerTextAsync(), StringComparison.Ordinal);
        await queue.LeaveAsync(() => queue.Page.Locator(".plain a").First.ClickAsync());
        Assert.Contains(Name(7), await queue.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_plain_decisions_work_all_the_same()
    {
        Chromium.Need();
        await using var queue = await OpenedQueue.OpenAsync(chromium, await CrewAsync(), new() { JavaScriptEnabled = false });
        await queue.LeaveAsync(() => queue.Page.Locator(".button.main").ClickAsync());
        var name = await queue.Page.Locator(".trail a[data-key=p]").InnerTextAsync();
        await queue.LeaveAsync(() => queue.Page.Locator("button[value=accept]").ClickAsync());
        Assert.Contains("role: Head of Pilotage", queue.Vault.Note(name), StringComparison.Ordinal);
        await queue.LeaveAsync(() => queue.Page.Locator(".notice button").ClickAsync());
        Assert.Contains("role: Pilot", queue.Vault.Note(name), StringComparison.Ordinal);
        await queue.GoAsync("/");
        await queue.Page.Locator("input[name=item]").First.CheckAsync();
        await queue.LeaveAsync(() => queue.Page.Locator(".many button[value=reject]").ClickAsync());
        Assert.Equal(People - 1, await queue.OpenItemsAsync());
    }

    internal static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"Ada {(char)('A' + (i / 26))}{(char)('a' + (i % 26))}bury");

    internal static async Task<QueueVault> CrewAsync(int people = People)
    {
        var vault = new QueueVault();
        for (var i = 0; i < people; i++)
            vault.WithPerson(Name(i), string.Create(CultureInfo.InvariantCulture, $"ada{i}@northwind.example"), "Pilot", "Head of Pilotage");
        await vault.RunAsync();
        return vault;
    }
}
