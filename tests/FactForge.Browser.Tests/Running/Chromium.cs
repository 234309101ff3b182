using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(FactForge.Browser.Tests.Running.Chromium))]

namespace FactForge.Browser.Tests.Running;

/// <summary>The one browser of all tests; each test has a context of its own in it, with its own cookies.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private IPlaywright? playwright;

    /// <summary>Where the browser's program is; null where there is none. <c>FACTFORGE_CHROMIUM</c> names another.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("FACTFORGE_CHROMIUM") is { Length: > 0 } told ? told : Places.FirstOrDefault(File.Exists);

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Skips the test where there is no browser, and says what is missing.</summary>
    public static void Need() => Assert.SkipWhen(Program is null, $"there is no Chromium at {string.Join(", ", Places)}: `apt-get install --no-install-recommends chromium` brings it, FACTFORGE_CHROMIUM names another");
}
