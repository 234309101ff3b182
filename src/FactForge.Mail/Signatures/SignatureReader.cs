namespace FactForge.Mail.Signatures;

/// <summary>Reads what a signature block tells.</summary>
public static class SignatureReader
{
    /// <summary>The card of the first signature segment, with its e-mail addresses and the sender's name; null where there is none.</summary>
    public static SignatureCard? Read(string text, IReadOnlyList<BodySegment> segments, MailAddress? from)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Signature) is not { } block)
            return null;
        var fields = new List<SignatureField>();
        if (from?.DisplayName is { Length: > 0 } name && text.IndexOf(name, block.Span.Start, block.Span.Length, StringComparison.Ordinal) is >= 0 and var at)
            fields.Add(new(SignatureFieldKind.Name, name, new(at, name.Length)));
        return new(block.Span, fields);
    }
}
