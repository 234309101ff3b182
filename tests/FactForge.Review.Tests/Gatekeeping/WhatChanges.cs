using System.Net;
using System.Net.Http.Headers;
using FactForge.Pipeline;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Review.Tests.Gatekeeping;

public sealed class WhatChanges : IAsyncLifetime
{
    private ServedQueue served = null!;
    private ReviewDetail item = null!;
    private string note = "";

    public async ValueTask InitializeAsync()
    {
        var vault = new QueueVault().WithPerson("Ada Byrne", "ada@northwind.example", "Pilot", "Head of Pilotage");
        await vault.RunAsync();
        served = await ServedQueue.StartAsync(vault);
        var look = new ReviewLook(vault.Configuration, QueueVault.Clock);
        var line = Assert.Single((await look.QueueAsync(new(), 0, 10, CancellationToken.None)).Value!.Lines);
        item = (await look.ItemAsync(line.Id, new(), CancellationToken.None)).Value!;
        note = vault.Note("Ada Byrne");
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    private Dictionary<string, string> Form(string key) => new() { ["form-key"] = key, ["version"] = item.Version, ["answer"] = "accept" };

    private string Address => $"/items/{item.Item.Id}/answer";

    [Fact]
    public async Task A_form_of_the_page_changes_the_note()
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        using var response = await browser.PostAsync(Address, Form(await browser.FormKeyAsync()));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Contains("role: Head of Pilotage", served.Vault.Note("Ada Byrne"), StringComparison.Ordinal);
    }

    public static TheoryData<string> Attacks => [.. Wrong.Keys];

    private static readonly Dictionary<string, Action<HttpRequestMessage>> Wrong = new(StringComparer.Ordinal)
    {
        ["no origin"] = request => request.Headers.Remove("Origin"),
        ["another site's origin"] = request => Origin(request, "https://attacker.example"),
        ["the origin of nothing"] = request => Origin(request, "null"),
        ["another port's origin"] = request => Origin(request, "http://127.0.0.1:1"),
        ["an origin that begins alike"] = request => Origin(request, request.Headers.GetValues("Origin").Single() + ".attacker.example"),
        ["another scheme's origin"] = request => Origin(request, request.Headers.GetValues("Origin").Single().Replace("http://", "https://", StringComparison.Ordinal)),
        ["two origins"] = request => request.Headers.TryAddWithoutValidation("Origin", "https://attacker.example"),
        ["sent by another site, as the browser tells"] = request => request.Headers.Add("Sec-Fetch-Site", "cross-site"),
        ["sent by another port, as the browser tells"] = request => request.Headers.Add("Sec-Fetch-Site", "same-site"),
        ["a body that is no form"] = request => request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"),
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Nothing_else_changes_anything(string attack)
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        using var response = await browser.PostAsync(Address, Form(await browser.FormKeyAsync()), Wrong[attack]);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await NothingChangedAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_form_without_the_pages_key_changes_nothing(string key)
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        foreach (var path in new[] { Address, "/answers", "/undo", $"/items/{item.Item.Id}/preview" })
        {
            using var response = await browser.PostAsync(path, Form(key));
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }

        await NothingChangedAsync();
    }

    [Fact]
    public async Task A_form_with_the_key_and_no_cookie_changes_nothing()
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var key = await browser.FormKeyAsync();
        using var stranger = new LoopbackBrowser(served.Root);
        using var response = await stranger.PostAsync(Address, Form(key));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await NothingChangedAsync();
    }

    [Fact]
    public async Task Reading_changes_nothing_whatever_the_address_says()
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var key = await browser.FormKeyAsync();
        foreach (var path in new[] { Address, "/answers", "/undo" })
        {
            using var response = await browser.GetAsync($"{path}?form-key={key}&version={item.Version}&answer=accept&item={item.Item.Id}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options, HttpMethod.Patch })
        {
            using var request = new HttpRequestMessage(method, new Uri(Address, UriKind.Relative));
            using var response = await browser.SendAsync(request);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }

        await NothingChangedAsync();
    }

    [Fact]
    public async Task A_form_larger_than_any_of_the_pages_is_refused()
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var form = Form(await browser.FormKeyAsync());
        form["wording"] = new string('x', 200_000);
        using var response = await browser.PostAsync(Address, form);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        await NothingChangedAsync();
    }

    private async Task NothingChangedAsync()
    {
        Assert.Equal(note, served.Vault.Note("Ada Byrne"));
        var look = new ReviewLook(served.Vault.Configuration, QueueVault.Clock);
        Assert.Equal(1, (await look.StatsAsync(CancellationToken.None)).Value!.Open);
    }

    private static void Origin(HttpRequestMessage request, string origin)
    {
        request.Headers.Remove("Origin");
        request.Headers.TryAddWithoutValidation("Origin", origin);
    }
}
