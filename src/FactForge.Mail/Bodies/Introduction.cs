namespace FactForge.Mail.Bodies;

/// <summary>Lines that introduce somebody else's words: an attribution, a header block, or a mark between dashes.</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="Rest">True where all that follows is the introduced message, whether or not quote marks stand before it.</param>
/// <param name="Forward">True where the message is said to be passed on.</param>
internal sealed record Introduction(int First, int Last, bool Rest, bool Forward)
{
    /// <summary>Who wrote what follows, where told.</summary>
    public MailAddress? Author { get; init; }

    /// <summary>When, where told.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Its subject, where told.</summary>
    public string? Subject { get; init; }
}
