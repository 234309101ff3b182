using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace FactForge.Review.Tests.Vaults;

/// <summary>What a browser does, without a screen: keeps cookies, follows no redirection by itself, sends forms as a page of the site would.</summary>
internal sealed partial class LoopbackBrowser : IDisposable
{
    private readonly HttpClient client;

    public LoopbackBrowser(Uri root)
    {
        Root = root;
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = Cookies }) { BaseAddress = root };
    }

    public Uri Root { get; }

    public CookieContainer Cookies { get; } = new();

    public static async Task<LoopbackBrowser> LetInAsync(ServedQueue served)
    {
        var browser = new LoopbackBrowser(served.Root);
        using var entered = await browser.GetAsync(served.Site.Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        return browser;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Sends a form as a page of the site sends it; what is wrong with an attack is put in by <paramref name="attack"/>.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields, Action<HttpRequestMessage>? attack = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", Root.GetLeftPart(UriPartial.Authority));
        attack?.Invoke(request);
        return await client.SendAsync(request);
    }

    /// <summary>The key that a page of the site has in its forms.</summary>
    public async Task<string> FormKeyAsync() => KeyField().Match(await TextAsync("/")).Groups[1].Value;

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"form-key\" value=\"([0-9a-f]{64})\"")]
    private static partial Regex KeyField();
}
