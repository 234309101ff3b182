namespace FactForge.Prompting;

/// <summary>
/// Shuts a door behind which nothing can be had: a key that is refused, a model that is not there, an account without credit, a service that asks for a longer
/// wait than one waits. Ten thousand threads would otherwise be ten thousand refused calls. One refusal is enough while nothing was answered; later it
/// takes several without an answer between them, so that a gateway that takes offence at one mail does not end a night. Safe for use from many threads.
/// </summary>
internal sealed class Shutting(TimeProvider time, TimeSpan longestWait)
{
    private const int EnoughRefusals = 5;

    private readonly Lock gate = new();
    private int refusals;
    private ModelReply? reason;
    private DateTimeOffset? until;

    /// <summary>What is answered in the place of a call; null while the door is open.</summary>
    public ModelReply? Reason
    {
        get
        {
            lock (gate)
            {
                if (until <= time.GetUtcNow())
                    (reason, until) = (null, null);
                return reason;
            }
        }
    }

    /// <summary>Sees how a call ended.</summary>
    public void Saw(ModelReply reply, bool hasAnswered)
    {
        lock (gate)
        {
            // What waiting does not open stays shut, whatever calls that were under way are told.
            if (reason is not null && until is null)
                return;
            if (reply is { Outcome: ModelOutcome.RateLimited, RetryAfter: { } wait } && wait > longestWait)
            {
                (reason, until) = (reply with { Attempts = 0 }, time.GetUtcNow() + wait);
            }
            else if (reply.Outcome is ModelOutcome.Unauthorized or ModelOutcome.NotFound or ModelOutcome.OutOfCredit)
            {
                if (++refusals >= (hasAnswered ? EnoughRefusals : 1))
                    (reason, until) = (reply with { Attempts = 0 }, null);
            }
            else if (reply.Outcome is ModelOutcome.Answered or ModelOutcome.Truncated or ModelOutcome.Filtered or ModelOutcome.Refused)
            {
                refusals = 0;
            }
        }
    }
}
