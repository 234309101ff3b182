using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>A message that another may quote, with what the quote is known by; it is made when first asked for.</summary>
internal sealed class QuotableMessage(Message message)
{
    private QuoteFingerprint? fingerprint;
    private QuoteFingerprint? told;
    private string? words;

    public Message Message { get; } = message;

    /// <summary>The marks of its text.</summary>
    public QuoteFingerprint Fingerprint => fingerprint ??= QuoteFingerprint.Of(Message.Body.Text);

    /// <summary>The marks of what is heard of it: its author's own words, and what it quotes of others who are told.</summary>
    public QuoteFingerprint Told => told ??= QuoteFingerprint.Of(string.Join('\n', SecondHandMessages.From(Message).Select(quoted => quoted.Body.Text).Prepend(Message.Body.OwnText)));

    /// <summary>Its text as words alone: see <see cref="PlainWords"/>.</summary>
    public string Words => words ??= PlainWords.Of(Message.Body.Text);

    /// <summary>False for a draft, for junk and for what was deleted: nothing is heard from them, so nothing is known by them.</summary>
    public static bool IsHeard(Message message) => !MessageRecorder.IsSetAside(message.Classification);

    /// <summary>True where it was sent before the other.</summary>
    public bool IsBefore(Message other)
    {
        var order = (Message.Date ?? DateTimeOffset.MaxValue).CompareTo(other.Date ?? DateTimeOffset.MaxValue);
        return order != 0 ? order < 0 : string.CompareOrdinal(Message.Id.Value, other.Id.Value) < 0;
    }
}
