using System.Threading.RateLimiting;

namespace FactForge.Prompting;

/// <summary>A place among the calls under way; disposing gives it back.</summary>
internal sealed class TurnLease(Action leave) : RateLimitLease
{
    private Action? leave = leave;

    /// <inheritdoc/>
    public override bool IsAcquired => true;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Interlocked.Exchange(ref leave, null)?.Invoke();
        base.Dispose(disposing);
    }
}
