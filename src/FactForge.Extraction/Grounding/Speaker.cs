namespace FactForge.Extraction.Grounding;

/// <summary>Whose words a stretch of a body is. Words of a quote, a forward or a quoted signature are not the sender's.</summary>
internal static class Speaker
{
    /// <summary>Null where the claim may rest on the stretch; otherwise why not.</summary>
    public static string? Objection(Claim claim, Message message, EvidencePart part, TextSpan span)
    {
        if (part != EvidencePart.Body)
            return null;
        BodySegment? other = null;
        foreach (var segment in message.Body.Segments)
        {
            if (!segment.Span.Overlaps(span))
                continue;
            if (IsSenders(segment))
                return null;
            other ??= segment;
        }

        if (other is null)
            return null;
        if (other.Author is { } author && IsTold(claim.Holder, author))
            return null;
        return $"the quote stands in words that the sender did not write ({other.Kind.ToString().ToLowerInvariant()}), and the claim does not name their author";
    }

    private static bool IsSenders(BodySegment segment) =>
        segment.Kind == SegmentKind.Own || segment.Kind == SegmentKind.Disclaimer || (segment.Kind == SegmentKind.Signature && segment.Depth == 0);

    private static bool IsTold(PersonReference? holder, MailAddress author)
    {
        if (holder is null)
            return false;
        if (holder.Address is { } address)
            return string.Equals(address, author.Address, StringComparison.OrdinalIgnoreCase);
        return holder.Name is { } name && author.DisplayName is { } told && string.Equals(name.Trim(), told.Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
