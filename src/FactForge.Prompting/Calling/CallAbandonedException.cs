namespace FactForge.Prompting;

/// <summary>A call was given up while it was under way, or in the wait after an attempt that timed out: the service may well go on with it, and bill it.</summary>
public sealed class CallAbandonedException : OperationCanceledException
{
    /// <summary>Makes it.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="cancellationToken">What ended it.</param>
    public CallAbandonedException(ModelRequest request, CancellationToken cancellationToken)
        : base("A call to a model was given up while it was under way.", cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Charged = new(request.InputTokens, 0);
    }

    /// <summary>What it counts for where it is paid for: as much as is known to have been sent.</summary>
    public TokenUsage Charged { get; }
}
