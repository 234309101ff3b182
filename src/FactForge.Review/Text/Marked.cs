namespace FactForge.Review.Text;

/// <summary>A piece of a text, marked or not.</summary>
public sealed record MarkedPiece(string Text, bool IsMarked);

/// <summary>Cuts a text at the spans that are to be marked in it.</summary>
internal static class Marked
{
    /// <summary>The pieces of <paramref name="part"/> of a text, in order; joined they are its slice. Spans that overlap are one.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(string text, TextSpan part, IEnumerable<TextSpan> spans)
    {
        var pieces = new List<MarkedPiece>();
        var at = part.Start;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            var start = Math.Max(span.Start, at);
            var end = Math.Min(span.End, part.End);
            if (end <= start)
                continue;
            if (start > at)
                pieces.Add(new(text[at..start], false));
            pieces.Add(new(text[start..end], true));
            at = end;
        }

        if (at < part.End)
            pieces.Add(new(text[at..part.End], false));
        return pieces;
    }
}
