namespace FactForge.FakeModel;

/// <summary>What the fake server does with a call. Closed.</summary>
public abstract record FakeReply
{
    private FakeReply()
    {
    }

    /// <summary>How long it takes before it does so.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Headers that go with it.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>A chat completion.</summary>
    /// <param name="Content">The answer's text; null for none.</param>
    /// <param name="Finish">stop, length or content_filter.</param>
    public sealed record Answer(string? Content, string Finish = "stop") : FakeReply
    {
        /// <summary>The refusal, where the model declines.</summary>
        public string? Refusal { get; init; }

        /// <summary>The usage told; null counts four characters a token.</summary>
        public (long Input, long Output)? Usage { get; init; }

        /// <summary>True to leave the usage out.</summary>
        public bool NoUsage { get; init; }
    }

    /// <summary>An answer with a status of its own.</summary>
    public sealed record Status(int Code, string Body = "") : FakeReply;

    /// <summary>The connection is cut without an answer.</summary>
    public sealed record Drop : FakeReply;

    /// <summary>The answer starts and the connection is cut in the middle of it.</summary>
    public sealed record DropMidway(string Start) : FakeReply;

    /// <summary>Too many requests.</summary>
    public static FakeReply RateLimited(string? retryAfter = null, string code = "rate_limit_exceeded") =>
        new Status(429, $$$"""{"error":{"message":"Rate limit reached","type":"requests","code":"{{{code}}}"}}""")
        {
            Headers = retryAfter is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["Retry-After"] = retryAfter },
        };

    /// <summary>The prompt was stopped by the content filter, as Azure says it.</summary>
    public static FakeReply FilteredPrompt() =>
        new Status(400, """{"error":{"message":"The response was filtered","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation"}}}""");

    /// <summary>An error in OpenAI's form.</summary>
    public static FakeReply Error(int status, string code, string message) =>
        new Status(status, $$$"""{"error":{"message":"{{{message}}}","type":"error","code":"{{{code}}}"}}""");
}
