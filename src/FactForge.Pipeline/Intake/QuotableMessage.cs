using FactForge.Mail.SecondHand;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Intake;

/// <summary>A message that another may quote, with what the quote is known by; it is made when first asked for.</summary>
internal sealed class QuotableMessage(Message message)
{
    private QuoteFingerprint? fingerprint;
    private string? words;
    private IReadOnlyList<string>? authorWords;

    public Message Message { get; } = message;

    /// <summary>The marks of its text.</summary>
    public QuoteFingerprint Fingerprint => fingerprint ??= QuoteFingerprint.Of(Message.Body.Text);

    /// <summary>Its text as words alone: see <see cref="PlainWords"/>.</summary>
    public string Words => words ??= PlainWords.Of(Message.Body.Text);

    /// <summary>The words of its author's name.</summary>
    public IReadOnlyList<string> AuthorWords => authorWords ??= PersonName.Words(Message.From?.DisplayName);
}
