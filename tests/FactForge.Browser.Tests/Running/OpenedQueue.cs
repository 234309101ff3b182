using FactForge.Pipeline;
using FactForge.Review.Tests.Vaults;
using Microsoft.Playwright;
using Xunit;

namespace FactForge.Browser.Tests.Running;

/// <summary>The site before a vault, opened in the browser. That no page asked another host for anything, and that none broke its own policy, is looked at in every test.</summary>
internal sealed class OpenedQueue : IAsyncDisposable
{
    private readonly List<string> strays = [];
    private readonly ServedQueue served;
    private readonly IBrowserContext context;

    private OpenedQueue(ServedQueue served, IBrowserContext context)
    {
        this.served = served;
        this.context = context;
        context.SetDefaultTimeout(60_000);
        context.Request += (_, request) => Stray(!request.Url.StartsWith(Root, StringComparison.Ordinal), "asked for " + request.Url);
        context.Console += (_, message) => Stray(message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal), message.Text);
        context.WebError += (_, error) => Stray(true, error.Error);
    }

    public QueueVault Vault => served.Vault;

    public string Root => served.Root.ToString();

    public IPage Page { get; private set; } = null!;

    public ReviewLook Look => new(Vault.Configuration, QueueVault.Clock);

    public static async Task<OpenedQueue> OpenAsync(Chromium chromium, QueueVault vault, BrowserNewContextOptions? options = null)
    {
        var served = await ServedQueue.StartAsync(vault);
        var opened = new OpenedQueue(served, await chromium.Browser.NewContextAsync(options ?? new()));
        opened.Page = await opened.context.NewPageAsync();
        await opened.Page.GotoAsync(served.Site.Address.AbsoluteUri);
        await opened.ArriveAsync(address => address == opened.Root);
        return opened;
    }

    public Task<IPage> NewTabAsync() => context.NewPageAsync();

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(new Uri(served.Root, path).AbsoluteUri);

    /// <summary>Presses a key that leads to another page, and waits for it.</summary>
    public Task PressAsync(string key) => LeaveAsync(() => Page.Keyboard.PressAsync(key));

    /// <summary>Does what leads to another page, and waits for it.</summary>
    public async Task LeaveAsync(Func<Task> step)
    {
        var before = Page.Url;
        await step();
        await ArriveAsync(address => address != before);
    }

    // Looked at again and again: a navigation that ends between the look at the address and the waiting for it is lost to the browser driver's own wait.
    private async Task ArriveAsync(Func<string, bool> isThere)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!isThere(Page.Url))
            await Task.Delay(20, patience.Token);
        await Page.WaitForLoadStateAsync();
    }

    public async Task<long> OpenItemsAsync() => (await Look.StatsAsync(CancellationToken.None)).Value!.Open;

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await served.DisposeAsync();
        Assert.Empty(strays);
    }

    private void Stray(bool isStray, string what)
    {
        if (isStray)
            strays.Add(what);
    }
}
