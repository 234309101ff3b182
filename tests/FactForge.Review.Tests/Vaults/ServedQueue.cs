using System.Collections.Concurrent;
using Xunit;

namespace FactForge.Review.Tests.Vaults;

/// <summary>The real site on a real port, before a vault.</summary>
internal sealed class ServedQueue : IAsyncDisposable
{
    private readonly ConcurrentQueue<Exception> faults = new();

    private ServedQueue(QueueVault vault) => Vault = vault;

    public QueueVault Vault { get; }

    public ReviewSite Site { get; private set; } = null!;

    /// <summary>The address without path and token.</summary>
    public Uri Root => new(Site.Address.GetLeftPart(UriPartial.Authority));

    public static async Task<ServedQueue> StartAsync(QueueVault vault)
    {
        var served = new ServedQueue(vault);
        var start = await ReviewSite.StartAsync(vault.Configuration, QueueVault.Clock, 0, served.faults.Enqueue, CancellationToken.None);
        Assert.Null(start.Refusal);
        served.Site = start.Site!;
        return served;
    }

    /// <summary>Ends it; a fault of the program in any page fails the test.</summary>
    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Vault.Dispose();
        Assert.Empty(faults);
    }
}
