using System.Net;
using System.Text.RegularExpressions;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Review.Tests.Gatekeeping;

/// <summary>The site before hostile mail, walked once from its first page through every link, and through addresses that are attacks themselves.</summary>
public sealed partial class WalkedSite : IAsyncLifetime
{
    private const int MostPages = 150;
    private const string Attack = "%22%3E%3Cscript%3E";
    private readonly SortedDictionary<string, string> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> headers = new(StringComparer.Ordinal);

    /// <summary>The pages, as sent, by address.</summary>
    public IReadOnlyDictionary<string, string> Pages => pages;

    /// <summary>The headers of each answer, by address.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Headers => headers;

    public async ValueTask InitializeAsync()
    {
        await using var served = await ServedQueue.StartAsync(await Hostile.VaultAsync());
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var waiting = new Queue<string>(["/", "/search?q=" + Attack, "/search?q=Eve", "/people?q=" + Attack, "/history?q=" + Attack, "/?q=" + Attack, "/?group=" + Attack, "/?rule=" + Attack,
            "/items/" + Attack, "/people/" + Attack, "/thread?id=" + Attack, "/runs/" + Attack, "/" + Attack, "/?notice=" + Attack, "/assets/review.css", "/assets/review.js", "/assets/mark.svg"]);
        while (waiting.TryDequeue(out var path) && headers.Count < MostPages)
        {
            path = path.Split('#')[0];
            if (headers.ContainsKey(path))
                continue;
            using var response = await browser.GetAsync(path);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path}: {response.StatusCode}");
            headers.Add(path, response.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
            if (response.Content.Headers.ContentType!.MediaType != "text/html")
                continue;
            var html = await response.Content.ReadAsStringAsync();
            pages.Add(path, html);
            foreach (Match link in Link().Matches(html))
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [GeneratedRegex("<a [^>]*href=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
