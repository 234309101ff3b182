namespace FactForge.Extraction.Rules;

/// <summary>The author's prose: own words without the sign-off that the body's segments leave in them, and without a house's notice below it.</summary>
internal static class OwnWords
{
    /// <summary>The prose of a segment of own words; empty where nothing is left.</summary>
    public static TextSpan Of(Message message, TextSpan segment)
    {
        if (message.Signature is not { } card || card.Span.Start >= segment.End || card.Span.End <= segment.Start)
            return IsNotice(message, segment) ? new(segment.Start, 0) : segment;
        return TextSpan.FromBounds(segment.Start, Math.Max(segment.Start, card.Span.Start)) is { IsEmpty: false } before ? before : new(segment.Start, 0);
    }

    /// <summary>A stretch right behind the signature that is no postscript.</summary>
    private static bool IsNotice(Message message, TextSpan segment)
    {
        if (message.Signature is not { } card || segment.Start < card.Span.End)
            return false;
        var text = message.Body.Text;
        if (!string.IsNullOrWhiteSpace(TextSpan.FromBounds(card.Span.End, segment.Start).Slice(text)))
            return false;
        var words = text.AsSpan(segment.Start, segment.Length).TrimStart();
        return !(words.StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || words.StartsWith("PS", StringComparison.OrdinalIgnoreCase) || words.StartsWith("PPS", StringComparison.OrdinalIgnoreCase));
    }
}
