namespace FactForge.Benchmarks.BodyFigures;

/// <summary>Which stretches of a body count as the author's text in a labelled set.</summary>
internal static class OwnLines
{
    public static string Of(MessageBody body, bool above, bool strict) =>
        string.Join('\n', Spans(body, above, strict).Select(span => span.Slice(body.Text).TrimEnd('\n')));

    public static IReadOnlyList<TextSpan> Spans(MessageBody body, bool above, bool strict)
    {
        var segments = body.Segments.AsEnumerable();
        segments = above ? segments.TakeWhile(segment => segment.Kind != SegmentKind.Attribution) : segments;
        return [.. segments.Where(segment => segment.Kind == SegmentKind.Own || (segment.Kind == SegmentKind.Disclaimer && !strict)).Select(segment => segment.Span)];
    }
}
