using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>A message that another may quote, with what the quote is known by; it is made when first asked for.</summary>
internal sealed class QuotableMessage(Message message)
{
    private QuoteFingerprint? fingerprint;
    private string? words;

    public Message Message { get; } = message;

    /// <summary>The marks of its text.</summary>
    public QuoteFingerprint Fingerprint => fingerprint ??= QuoteFingerprint.Of(Message.Body.Text);

    /// <summary>Its text as words alone: see <see cref="PlainWords"/>.</summary>
    public string Words => words ??= PlainWords.Of(Message.Body.Text);

    /// <summary>False where it carries words of others without telling whose they are.</summary>
    public bool TellsAuthors { get; } = message.Body.Segments.All(segment => segment.Kind is not (SegmentKind.Quote or SegmentKind.Forwarded) || segment.Author is not null);

    /// <summary>True where it was sent before the other.</summary>
    public bool IsBefore(Message other)
    {
        var order = (Message.Date ?? DateTimeOffset.MaxValue).CompareTo(other.Date ?? DateTimeOffset.MaxValue);
        return order != 0 ? order < 0 : string.CompareOrdinal(Message.Id.Value, other.Id.Value) < 0;
    }
}
