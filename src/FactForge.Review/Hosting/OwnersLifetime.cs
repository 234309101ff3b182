using Microsoft.Extensions.Hosting;

namespace FactForge.Review;

/// <summary>The site lives as long as whoever started it wants: signals are the program's, not the host's.</summary>
internal sealed class OwnersLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
