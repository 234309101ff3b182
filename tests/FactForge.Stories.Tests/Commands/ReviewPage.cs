using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary><c>review --web</c> as a process of its own.</summary>
public sealed class ReviewPage
{
    [Fact]
    public async Task The_page_is_there_from_the_address_printed_until_the_program_is_stopped()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var elsewhere = FreePort();

        // What other ASP.NET programs listen to is not listened to here.
        using var process = Factforge.Start(["review", "--web", "--no-open", "--vault", vault.Root], new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://0.0.0.0:{elsewhere}"),
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
        });
        process.StandardInput.Close();
        var address = new Uri((await process.StandardOutput.ReadLineAsync())!);
        Assert.Equal("127.0.0.1", address.Host);
        Assert.NotEqual(elsewhere, address.Port);
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
        Assert.Contains("To the queue", await client.GetStringAsync(address), StringComparison.Ordinal);
        Assert.Contains("<h1>Queue</h1>", await client.GetStringAsync(new Uri(address, "/")), StringComparison.Ordinal);
        using (var probe = new TcpClient())
            await Assert.ThrowsAnyAsync<SocketException>(async () => await probe.ConnectAsync(IPAddress.Loopback, elsewhere));

        // A run beside an open page is not kept out by it.
        var beside = await Factforge.RunAsync("run", Fixtures.Later, "--vault", vault.Root, "--owner", Fixtures.Owner);
        Assert.Equal(0, beside.Status);
        Assert.Contains("<h1>Run 2</h1>", await client.GetStringAsync(new Uri(address, "/runs/2")), StringComparison.Ordinal);

        using (var stop = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await stop.WaitForExitAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public async Task Where_there_is_nothing_to_review_yet_it_is_said_in_one_sentence()
    {
        using var vault = new TemporaryVault();
        var outcome = await Factforge.RunAsync("review", "--web", "--no-open", "--vault", vault.Root);
        Assert.Equal(2, outcome.Status);
        Assert.Contains("There is no ledger", Assert.Single(outcome.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
