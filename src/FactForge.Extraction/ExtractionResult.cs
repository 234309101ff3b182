namespace FactForge.Extraction;

/// <summary>What came of one thread's extraction.</summary>
/// <param name="Facts">Grounded facts.</param>
/// <param name="Refused">Claims that did not ground, with reasons.</param>
/// <param name="Answered">The asked messages that were answered for, facts or none; they are not asked about again.</param>
/// <param name="Failures">What could not be asked or answered, with the reason; tried again next time.</param>
public sealed record ExtractionResult(
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<RefusedClaim> Refused,
    IReadOnlySet<MessageId> Answered,
    IReadOnlyList<ExtractionFailure> Failures)
{
    /// <summary>What the calls used.</summary>
    public ExtractionUsage Usage { get; init; } = ExtractionUsage.None;

    /// <summary>True where a limit of money, tokens or calls ended it before all was asked.</summary>
    public bool LimitReached { get; init; }
}

/// <summary>A part that failed.</summary>
/// <param name="Messages">The messages that it would have answered for.</param>
/// <param name="Reason">What went wrong, in words a person can act on.</param>
public sealed record ExtractionFailure(IReadOnlyList<MessageId> Messages, string Reason)
{
    /// <summary>Whose fault it is: only the mail's own counts as a try.</summary>
    public ExtractionFailureCause Cause { get; init; }
}

/// <summary>Why a part was not answered for.</summary>
public enum ExtractionFailureCause
{
    /// <summary>The question itself: it is tried so many times, then set aside.</summary>
    Mail,

    /// <summary>The model cannot be had: tried again whenever it can.</summary>
    Model,

    /// <summary>A limit of money, tokens or calls: left for the next run.</summary>
    Limit,

    /// <summary>Its answer is awaited from a batch.</summary>
    Waiting,

    /// <summary>Costs were being estimated: nothing was to be sent.</summary>
    Estimating,
}

/// <summary>What calls to a model used.</summary>
/// <param name="Calls">Calls sent; an answer from the store is none.</param>
/// <param name="StoredAnswers">Answers that the store had.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received.</param>
/// <param name="Cost">Cost in the currency of the price table; null where no price is known.</param>
public sealed record ExtractionUsage(int Calls, int StoredAnswers, long InputTokens, long OutputTokens, decimal? Cost)
{
    /// <summary>Nothing used.</summary>
    public static ExtractionUsage None { get; } = new(0, 0, 0, 0, null);

    /// <summary>The sum of both.</summary>
    public ExtractionUsage Plus(ExtractionUsage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Calls + other.Calls, StoredAnswers + other.StoredAnswers, InputTokens + other.InputTokens, OutputTokens + other.OutputTokens,
            Cost is null && other.Cost is null ? null : (Cost ?? 0) + (other.Cost ?? 0));
    }
}
