namespace FactForge.Prompting;

/// <summary>How a call to a model ended.</summary>
public enum ModelOutcome
{
    /// <summary>With a whole answer.</summary>
    Answered,

    /// <summary>With an answer that was cut off at its length limit.</summary>
    Truncated,

    /// <summary>Stopped by the service's content filter, before or within the answer.</summary>
    Filtered,

    /// <summary>The model declined.</summary>
    Refused,

    /// <summary>The service would not take more calls (429), also after waiting.</summary>
    RateLimited,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>No connection, or one that broke.</summary>
    Unreachable,

    /// <summary>The service failed (5xx), or answered what is no answer of its protocol.</summary>
    ServerFailed,

    /// <summary>The service did not accept the key or its rights (401, 403).</summary>
    Unauthorized,

    /// <summary>The service knows no such model or deployment (404).</summary>
    NotFound,

    /// <summary>The account has no credit left.</summary>
    OutOfCredit,

    /// <summary>The question is too long for the model.</summary>
    TooLong,

    /// <summary>The service did not accept the request (other 4xx).</summary>
    Rejected,

    /// <summary>Not sent: the model failed so often that it is left alone for a while.</summary>
    LeftAlone,

    /// <summary>Not sent: the question waits in a batch.</summary>
    Waiting,

    /// <summary>Not sent: a limit of money, tokens or calls forbids it.</summary>
    LimitReached,

    /// <summary>Not sent: costs are being estimated.</summary>
    NotSent,
}
