using System.Globalization;

namespace FactForge.Mail.Copies;

/// <summary>
/// Tells copies of one message from different messages of one Message-ID. A copy may have a list's footer and subject tag, other
/// recipients' headers, other labels; its author, its second and its subject are the same. Some senders use one id for
/// everything they send.
/// </summary>
public static class MessageCopies
{
    /// <summary>True where both are one message: the same content, or the same id with the same subject, at the same second.</summary>
    public static bool AreOne(Message left, Message right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Content == right.Content || (left.Id == right.Id && Key(left) == Key(right));
    }

    /// <summary>
    /// What copies of a message have in common that lie under ids of their own (Exchange gives each folder's copy one): the content, what
    /// it answers, and whom it went to. A letter sent to many, one by one, is many messages.
    /// </summary>
    public static ContentHash FolderKey(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return ContentHash.Of([
            message.Content.Hex, .. message.References.Select(reference => reference.Value).Order(StringComparer.Ordinal), "",
            .. message.To.Concat(message.Cc).Select(address => address.Address).Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>
    /// What stays the same over all copies of a message, and differs between messages that share an id; short enough to keep in a
    /// ledger. Compare among messages of one Message-ID only.
    /// </summary>
    public static string Key(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        // Not the author: a list may have put its own address there, in one copy and not in the other.
        return message.Date is null ? message.Content.Short : ContentHash.Of(
            message.Date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            Threading.SubjectText.Normalize(message.Subject).Text).Short;
    }

    /// <summary>
    /// Gives messages that share an id with different content an identity of their own: the first by date keeps the id, each other
    /// is known by its content. Copies keep the id of what they are a copy of.
    /// </summary>
    /// <param name="message">The message that came in.</param>
    /// <param name="sameId">The messages of its Message-ID that are known, in any order.</param>
    public static Message WithOwnId(Message message, IReadOnlyCollection<Message> sameId)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(sameId);
        foreach (var known in sameId)
            if (AreOne(known, message))
                return message with { Id = known.Id };
        return sameId.Count == 0 ? message : message with { Id = new("sha256:" + message.Content.Hex) };
    }

    /// <summary>
    /// One message from two copies: the copy that holds more own words, and of equals the one of the lesser location, with the labels,
    /// recipients and references of both. The result does not depend on which is named first.
    /// </summary>
    public static Message Join(Message left, Message right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (kept, other) = Order(left, right) <= 0 ? (left, right) : (right, left);
        return kept with
        {
            From = kept.From ?? other.From,
            Labels = Union(kept.Labels, other.Labels, label => label),
            To = Union(kept.To, other.To, address => address.Address),
            Cc = Union(kept.Cc, other.Cc, address => address.Address),
            ReplyTo = Union(kept.ReplyTo, other.ReplyTo, address => address.Address),
            DeliveredTo = Union(kept.DeliveredTo, other.DeliveredTo, address => address),
            References = Union(kept.References, other.References, reference => reference.Value),
            DeclaredThread = kept.DeclaredThread ?? other.DeclaredThread,
            List = kept.List ?? other.List,
        };
    }

    /// <summary>The labels and folders of two copies together.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Union(left, right, label => label);
    }

    // A direct copy goes before a list's, which may have a footer and rewritten fields; then the fuller, then by place.
    private static int Order(Message left, Message right)
    {
        var byList = (left.List is not null).CompareTo(right.List is not null);
        if (byList != 0)
            return byList;
        var byLength = right.Body.Text.Length.CompareTo(left.Body.Text.Length);
        if (byLength != 0)
            return byLength;
        var byText = string.CompareOrdinal(left.Body.Text, right.Body.Text);
        if (byText != 0)
            return byText;
        var byMailbox = string.CompareOrdinal(left.Location.Mailbox, right.Location.Mailbox);
        return byMailbox != 0 ? byMailbox : left.Location.Offset.CompareTo(right.Location.Offset);
    }

    // Where both hold the same the order stays as told; else it is by value, so that no order of joining shows.
    private static IReadOnlyList<T> Union<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, string> key) =>
        second.Select(key).ToHashSet(StringComparer.Ordinal).SetEquals(first.Select(key)) ? first : [.. first.Concat(second).DistinctBy(key, StringComparer.Ordinal).Order(Comparer<T>.Create((left, right) => string.CompareOrdinal(key(left), key(right))))];
}
