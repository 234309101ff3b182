namespace FactForge.Extraction.Grounding;

/// <summary>The texts of a message that evidence can lie in.</summary>
public static class MessageParts
{
    /// <summary>The text of a part.</summary>
    public static string TextOf(Message message, EvidencePart part) => part switch
    {
        EvidencePart.Body => message.Body.Text,
        EvidencePart.Subject => message.Subject,
        EvidencePart.From => FromLine(message),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Known parts: Body, Subject, From."),
    };

    /// <summary>The author as <see cref="EvidencePart.From"/> writes them: <c>Name &lt;address&gt;</c>, or the address alone.</summary>
    public static string FromLine(Message message) =>
        message.From is not { } from ? "" : from.DisplayName is { Length: > 0 } name ? $"{name} <{from.Address}>" : from.Address;
}
