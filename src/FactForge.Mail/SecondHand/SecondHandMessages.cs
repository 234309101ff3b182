namespace FactForge.Mail.SecondHand;

/// <summary>Messages that are known only because another one quotes or forwards them.</summary>
public static class SecondHandMessages
{
    /// <summary>
    /// The messages that a message quotes or forwards with an author told. Each has <see cref="Message.CarriedBy"/> set. The caller
    /// drops those whose original is in the mailbox: see <see cref="IsCopyOf"/>.
    /// </summary>
    public static IEnumerable<Message> From(Message message) => QuotedMessage.AllIn(message).Select(quoted => quoted.Read());

    /// <summary>True where the second-hand message is the other one, as quoted: nearly all its words are there, and the author, where both tell one, agrees.</summary>
    public static bool IsCopyOf(Message secondHand, QuoteFingerprint words, Message original, QuoteFingerprint originalWords)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(originalWords);
        return MayBe(secondHand, original) && words.IsIn(originalWords, 0.7);
    }

    /// <summary>True unless both tell an author and they differ: what there is to ask before the words are compared.</summary>
    public static bool MayBe(Message secondHand, Message original)
    {
        ArgumentNullException.ThrowIfNull(secondHand);
        ArgumentNullException.ThrowIfNull(original);
        return secondHand.From is null || original.From is null || secondHand.From.DisplayName is null || original.From.DisplayName is null || CanBeBy(secondHand.From, original.From);
    }

    /// <summary>
    /// True where an author as a quote tells them can be one whom a message names: an attribution tells a name, an address, or both, and its address may be one of
    /// several that a person has.
    /// </summary>
    public static bool CanBeBy(MailAddress told, MailAddress known)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(known);
        return (told.Address.Length > 0 && told.Address == known.Address) || (told.DisplayName is { } name && known.DisplayName is { } other && ToldNames.CanBeOne(name, other));
    }
}
