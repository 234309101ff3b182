using System.Net;
using System.Net.Sockets;
using System.Text;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Review.Tests.Gatekeeping;

public sealed class WhoIsLetIn : IAsyncLifetime
{
    private ServedQueue served = null!;

    public async ValueTask InitializeAsync()
    {
        var vault = new QueueVault().WithPerson("Ada Byrne", "ada@northwind.example", "Pilot", "Head of Pilotage");
        await vault.RunAsync();
        served = await ServedQueue.StartAsync(vault);
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task Nobody_without_the_cookie_sees_anything()
    {
        using var stranger = new LoopbackBrowser(served.Root);
        foreach (var path in new[] { "/", "/items/x", "/people", "/history", "/runs", "/search?q=Ada", "/thread?id=x", "/keys", "/assets/review.css", "/nothing" })
        {
            using var response = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.DoesNotContain("Ada", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wrong_or_missing_token_lets_nobody_in()
    {
        using var stranger = new LoopbackBrowser(served.Root);
        foreach (var path in new[] { "/enter", "/enter?token=", "/enter?token=" + new string('0', 64), served.Site.Address.PathAndQuery[..^1], served.Site.Address.PathAndQuery + "0" })
        {
            using var response = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }

        Assert.Equal(0, stranger.Cookies.Count);
    }

    [Fact]
    public async Task The_token_is_taken_for_a_cookie_that_no_script_and_no_other_site_can_use()
    {
        using var browser = new LoopbackBrowser(served.Root);
        using var entered = await browser.GetAsync(served.Site.Address.PathAndQuery);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(served.Site.Address.Query["?token=".Length..], cookie, StringComparison.Ordinal);
        Assert.Contains("Ada Byrne", await browser.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_that_a_browser_is_opened_with_is_good_once()
    {
        using var first = new LoopbackBrowser(served.Root);
        using var entered = await first.GetAsync(served.Site.AddressGoodOnce.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);

        using var second = new LoopbackBrowser(served.Root);
        using var refused = await second.GetAsync(served.Site.AddressGoodOnce.PathAndQuery);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_token_of_one_start_is_worth_nothing_at_the_next()
    {
        await using var next = await ServedQueue.StartAsync(new QueueVault());
        using var browser = new LoopbackBrowser(next.Root);
        using var response = await browser.GetAsync(served.Site.Address.PathAndQuery);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("attacker.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.attacker.example:{port}")]
    [InlineData("localhost.attacker.example:{port}")]
    [InlineData("[::1]:{port}")]
    [InlineData("0.0.0.0:{port}")]
    public async Task A_name_that_was_made_to_lead_here_is_not_answered_to(string host)
    {
        using var browser = await LoopbackBrowser.LetInAsync(served);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host.Replace("{port}", served.Root.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.DoesNotContain("Ada", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_entrance_too_is_closed_to_a_name_that_was_made_to_lead_here()
    {
        using var browser = new LoopbackBrowser(served.Root);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Site.Address.PathAndQuery, UriKind.Relative));
        request.Headers.Host = "attacker.example";
        using var response = await browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task It_answers_on_the_loopback_and_on_no_other_address_of_the_machine()
    {
        Assert.Equal("127.0.0.1", served.Root.Host);
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => !IPAddress.IsLoopback(address)).ToList();
        Assert.SkipWhen(others.Count == 0, "this machine has no address but the loopback");
        foreach (var address in others)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAnyAsync<SocketException>(async () => await socket.ConnectAsync(address, served.Root.Port));
        }
    }

    [Fact]
    public async Task A_request_without_a_host_is_not_answered()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Root.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.0\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Assert.Contains(" 421 ", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_refused_in_one_sentence()
    {
        var start = await ReviewSite.StartAsync(served.Vault.Configuration, QueueVault.Clock, served.Root.Port, _ => { }, CancellationToken.None);
        Assert.Null(start.Site);
        Assert.Contains("--port", start.Refusal, StringComparison.Ordinal);
    }
}
