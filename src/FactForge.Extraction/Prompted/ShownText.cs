namespace FactForge.Extraction.Prompted;

/// <summary>What of a message is shown: own words and signature as they stand, quoted and forwarded words marked as such, disclaimers left out.</summary>
internal static class ShownText
{
    private const string QuoteMark = "| ";
    private const int LongestInnerQuote = 12;
    private const int LongestQuote = 60;
    private const int LongestForward = 120;
    private const string LeftOut = "[…]";

    /// <summary>The text as shown.</summary>
    /// <param name="message">The message.</param>
    /// <param name="thread">Its thread: what the thread has as a message of its own is not shown again.</param>
    public static string Of(Message message, MailThread thread)
    {
        var body = message.Body;
        if (body.Segments.Count == 0)
            return Delimiters.Neutralize(body.Text).Trim('\n');
        var isFirst = thread.Messages[0].Id == message.Id;
        var isCarried = thread.Messages.Any(other => other.CarriedBy == message.Id);
        var lastOwn = LastOwn(body);
        var parts = new List<string>();
        for (var at = 0; at < body.Segments.Count; at++)
        {
            var segment = body.Segments[at];
            var text = Delimiters.Neutralize(segment.Span.Slice(body.Text)).Trim('\n');
            if (text.Trim().Length == 0)
                continue;
            var shown = segment.Kind switch
            {
                SegmentKind.Own or SegmentKind.Signature => text,
                SegmentKind.Quote when at > lastOwn && !isFirst => null,
                SegmentKind.Quote => Marked(text, at < lastOwn ? LongestInnerQuote : LongestQuote, keepEnd: at < lastOwn),
                SegmentKind.Forwarded when isCarried => null,
                SegmentKind.Forwarded => Marked(text, LongestForward, keepEnd: false),
                SegmentKind.Attribution when at < lastOwn || isFirst => Marked(text, 3, keepEnd: false),
                _ => null,
            };
            if (shown is not null)
                parts.Add(shown);
        }

        return string.Join("\n\n", parts);
    }

    /// <summary>True where the sender wrote something that can be asked about.</summary>
    public static bool HasOwnWords(Message message) =>
        message.Body.Segments.Count == 0
            ? message.Body.Text.Trim().Length > 0
            : message.Body.Segments.Any(segment => segment.Kind is SegmentKind.Own or SegmentKind.Signature && segment.Span.Slice(message.Body.Text).Trim().Length > 0);

    private static int LastOwn(MessageBody body)
    {
        for (var at = body.Segments.Count - 1; at >= 0; at--)
        {
            if (body.Segments[at].Kind == SegmentKind.Own && body.Segments[at].Span.Slice(body.Text).Trim().Length > 0)
                return at;
        }

        return -1;
    }

    private static string Marked(string text, int longest, bool keepEnd)
    {
        var lines = text.Split('\n').Select(line => line.TrimStart('>', ' ', '|')).ToList();
        if (lines.Count > longest)
            lines = keepEnd ? [LeftOut, .. lines[^longest..]] : [.. lines[..longest], LeftOut];
        return string.Join('\n', lines.Select(line => QuoteMark + line));
    }
}
