namespace FactForge;

/// <summary>A stretch of a body with one author. Segments of a body do not overlap and are in order of place; blank lines belong to the segment before them.</summary>
/// <param name="Span">Where it stands in <see cref="MessageBody.Text"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">How deep it is quoted; 0 for the sender's own.</param>
public sealed record BodySegment(TextSpan Span, SegmentKind Kind, int Depth)
{
    /// <summary>Who wrote it, where the attribution or the forwarded header tells.</summary>
    public MailAddress? Author { get; init; }

    /// <summary>When it was written, where that is told.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The subject of a forwarded or quoted message, where that is told.</summary>
    public string? Subject { get; init; }
}
