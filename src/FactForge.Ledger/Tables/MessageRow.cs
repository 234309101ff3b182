using System.Text.Json;

namespace FactForge.Ledger;

/// <summary>A message as its row will hold it. Made apart from the ledger, so that many can be made side by side before one of them is recorded.</summary>
public sealed class MessageRow
{
    private MessageRow(Message message, string link, string details)
    {
        Message = message;
        Link = link;
        Details = details;
    }

    /// <summary>The message.</summary>
    public Message Message { get; }

    internal string Link { get; }

    internal string Details { get; }

    /// <summary>Makes the row.</summary>
    /// <param name="message">The message.</param>
    /// <param name="link">What threading needs, as JSON.</param>
    public static MessageRow Of(Message message, string link)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message, link, JsonSerializer.Serialize(MessageDetails.Of(message), ReadableJson.Types.MessageDetails));
    }
}
