namespace FactForge.Mail.Bodies;

/// <summary>Cuts a body into own words, quotes and signature.</summary>
public static class BodySplitter
{
    /// <summary>The segments, in order of place: lines behind "&gt;" are quotes, what stands behind "-- " is the signature.</summary>
    public static IReadOnlyList<BodySegment> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var segments = new List<BodySegment>();
        var inSignature = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var newline ? newline + 1 : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd("\r\n");
            var depth = Depth(line);
            inSignature |= depth == 0 && line is "-- ";
            var kind = depth > 0 ? SegmentKind.Quote : inSignature ? SegmentKind.Signature : SegmentKind.Own;
            if (segments.Count > 0 && ((segments[^1].Kind == kind && segments[^1].Depth == depth) || line.IsWhiteSpace()))
                segments[^1] = segments[^1] with { Span = TextSpan.FromBounds(segments[^1].Span.Start, end) };
            else
                segments.Add(new(TextSpan.FromBounds(start, end), kind, depth));
            start = end;
        }

        return segments;
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        var depth = 0;
        foreach (var letter in line)
        {
            if (letter == '>')
                depth++;
            else if (letter != ' ')
                break;
        }

        return depth;
    }
}
