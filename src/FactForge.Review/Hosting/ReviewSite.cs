using System.Net;
using FactForge.Pipeline;
using FactForge.Review.Gatekeeping;
using FactForge.Review.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactForge.Review;

/// <summary>
/// The review queue as a page for one owner on one machine: listens on 127.0.0.1 alone and lets in whoever has <see cref="Address"/>. It looks and it sends
/// decisions; it never edits a note.
/// </summary>
public sealed class ReviewSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private ReviewSite(WebApplication app, Gatekeeper gatekeeper)
    {
        this.app = app;
        Address = new Uri(gatekeeper.FirstAddress);
        AddressGoodOnce = new Uri(gatekeeper.AddressGoodOnce);
    }

    /// <summary>The address to open first. It holds the token, which is good until the site is disposed.</summary>
    public Uri Address { get; }

    /// <summary>The address to open a browser with: it lets in once, for others may see what a process is started with.</summary>
    public Uri AddressGoodOnce { get; }

    /// <summary>Starts listening.</summary>
    /// <param name="configuration">The vault.</param>
    /// <param name="clock">For the times that decisions are recorded with.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="faults">Is told of every fault of the program that a page met with; the page shows that there was one.</param>
    /// <param name="cancellationToken">Ends the starting.</param>
    /// <returns>The site, or a sentence that says why there is none.</returns>
    public static async Task<ReviewSiteStart> StartAsync(
        VaultConfiguration configuration, TimeProvider clock, int port, Action<Exception> faults, CancellationToken cancellationToken)
    {
        // An empty builder: no environment variable and no file of the folder it was started in can make it listen elsewhere or say more than it should.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "FactForge.Review" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listening => listening.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();
        builder.Services.AddSingleton(configuration).AddSingleton(clock).AddSingleton<ReviewLook>().AddSingleton<ReviewDesk>();
        builder.Services.AddSingleton<SiteKeys>().AddSingleton<Notices>().AddSingleton<PageWriter>();
        var app = builder.Build();
        var listened = 0;
        var gatekeeper = new Gatekeeper(app.Services.GetRequiredService<SiteKeys>(), () => listened);
        app.Use(next => context => gatekeeper.StandAsync(context, next));
        app.Use(next => context => FaultPage.GuardAsync(context, next, faults));
        app.UseRouting();
        SiteRoutes.Map(app);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException failure)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            return new(null, FormattableString.Invariant($"Port {port} of this machine cannot be listened on ({failure.Message.TrimEnd('.')}). Name another with --port, or none for any that is free."));
        }

        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        listened = new Uri(bound).Port;
        return new(new ReviewSite(app, gatekeeper), null);
    }

    /// <summary>Stops listening; answers that are being given are finished.</summary>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>What came of starting the site: the site, or a sentence that says why there is none.</summary>
public sealed record ReviewSiteStart(ReviewSite? Site, string? Refusal);
