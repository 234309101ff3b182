namespace FactForge.Mail.Mailboxes;

/// <summary>A mailbox, or a part of one, is not read; the message is a sentence that says why and what to do.</summary>
internal sealed class MailboxRefusedException(string sentence) : IOException(sentence);
