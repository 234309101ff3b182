namespace FactForge.Prompting;

/// <summary>Counts for a door, and what it learns about the length of answers.</summary>
internal sealed class DoorMeter
{
    private const double Weight = 0.1;

    private readonly Lock gate = new();
    private ModelCounts counts = new(0, 0, 0, 0, 0, 0, 0, TokenUsage.None);
    private double? outputMean;

    /// <summary>Why the last failed request failed.</summary>
    public string LastFailure { get; private set; } = "";

    /// <summary>True once a call was answered.</summary>
    public bool HasAnswered
    {
        get
        {
            lock (gate)
                return outputMean is not null;
        }
    }

    public ModelCounts Read()
    {
        lock (gate)
            return counts;
    }

    public void Called()
    {
        lock (gate)
            counts = counts with { Calls = counts.Calls + 1 };
    }

    public void Attempted(bool isRetry)
    {
        lock (gate)
            counts = counts with { Attempts = counts.Attempts + 1, Retries = counts.Retries + (isRetry ? 1 : 0) };
    }

    public void Broke()
    {
        lock (gate)
            counts = counts with { Breaks = counts.Breaks + 1 };
    }

    public void Ended(ModelReply reply)
    {
        lock (gate)
        {
            counts = counts with { Usage = counts.Usage.Plus(reply.Usage) };
            counts = reply.Outcome switch
            {
                ModelOutcome.Answered or ModelOutcome.Truncated or ModelOutcome.Filtered or ModelOutcome.Refused => counts,
                ModelOutcome.RateLimited => counts with { RateLimited = counts.RateLimited + 1 },
                ModelOutcome.TimedOut => counts with { TimedOut = counts.TimedOut + 1 },
                _ => counts with { Failed = counts.Failed + 1 },
            };
            if (reply.Reason.Length > 0)
                LastFailure = reply.Reason;
            if (reply.Outcome == ModelOutcome.Answered)
                outputMean = outputMean is { } mean ? mean + (Weight * (reply.Usage.Output - mean)) : reply.Usage.Output;
        }
    }

    /// <summary>How long an answer is likely to be: what is reserved until it is there.</summary>
    public double ExpectedOutput(int most)
    {
        lock (gate)
            return Math.Min(most, outputMean ?? Math.Min(most, 400));
    }
}
