namespace FactForge.Prompting;

/// <summary>How a question to a prompt ended.</summary>
public enum AskOutcome
{
    /// <summary>With a valid answer.</summary>
    Answered,

    /// <summary>With an answer that does not fit, also when shown what is wrong with it.</summary>
    Invalid,

    /// <summary>With an answer that was cut off: the question holds too much.</summary>
    Truncated,

    /// <summary>Stopped by a content filter.</summary>
    Filtered,

    /// <summary>The model declined.</summary>
    Refused,

    /// <summary>The question is too long for the model.</summary>
    TooLong,

    /// <summary>The model failed over this question.</summary>
    Failed,

    /// <summary>The model cannot be had: not reached, misconfigured, without credit, overloaded for longer than one waits. No question's fault.</summary>
    Unavailable,

    /// <summary>Not sent: a limit of money, tokens or calls forbids it.</summary>
    LimitReached,

    /// <summary>Not sent: it waits in a batch.</summary>
    Waiting,

    /// <summary>Not sent: costs are being estimated.</summary>
    NotSent,
}
