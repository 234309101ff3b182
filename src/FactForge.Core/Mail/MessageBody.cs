namespace FactForge;

/// <summary>A message's body as plain text, cut into segments that say whose words they are.</summary>
/// <param name="Text">The decoded text, line ends as <c>\n</c>. HTML-only mail is rendered to text first.</param>
/// <param name="Segments">Own words, quotes, signature and the rest, in order of place.</param>
public sealed record MessageBody(string Text, IReadOnlyList<BodySegment> Segments)
{
    /// <summary>The body of a message without one.</summary>
    public static MessageBody Empty { get; } = new("", []);

    /// <summary>The segments of one kind, in order.</summary>
    public IEnumerable<BodySegment> Of(SegmentKind kind) => Segments.Where(segment => segment.Kind == kind);

    /// <summary>
    /// What was answered between the lines: each stretch of own words right below quoted ones, with those. A message whose answer stands
    /// above or below the whole of what it quotes has none or one.
    /// </summary>
    public IReadOnlyList<InlineAnswer> Answers
    {
        get
        {
            var answers = new List<InlineAnswer>();
            for (var at = 1; at < Segments.Count; at++)
            {
                if (Segments[at].Kind == SegmentKind.Own && Segments[at - 1].Kind == SegmentKind.Quote && !Segments[at].Span.Slice(Text).AsSpan().IsWhiteSpace())
                    answers.Add(new(Segments[at - 1], Segments[at]));
            }

            return answers;
        }
    }

    /// <summary>The sender's own words, the segments joined by line ends; for showing and hashing, not for spans.</summary>
    public string OwnText => string.Join('\n', Of(SegmentKind.Own).Select(segment => segment.Span.Slice(Text).Trim('\n'))).Trim();
}
