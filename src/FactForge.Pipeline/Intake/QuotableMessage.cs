using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>A message that another may quote, with the marks by which the quote is known; they are made when first asked for.</summary>
internal sealed class QuotableMessage(Message message)
{
    private QuoteFingerprint? fingerprint;

    public Message Message { get; } = message;

    public QuoteFingerprint Fingerprint => fingerprint ??= QuoteFingerprint.Of(Message.Body.Text);
}
