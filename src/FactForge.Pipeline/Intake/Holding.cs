using FactForge.Mail;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// What a mailbox holds, as it is read. A message that was deleted from it, and that no other mailbox holds, is withdrawn: what only it said leaves the notes,
/// until it is there again. Noticed only where the mailbox was read from its start to its end without a problem; a mailbox that is not read tells nothing.
/// </summary>
internal sealed class Holding(RunContext context, MailboxFile file, string source, Departures departures)
{
    private const string StandardInput = "-";
    private readonly HashSet<string> contents = new(StringComparer.Ordinal);
    private readonly List<(string Place, string Content, MessageId Id)> messages = [];
    private readonly bool isFolder = file.Format is MailboxFormat.MessageFolder or MailboxFormat.Maildir;
    private bool isWhole = file.Path != StandardInput && file.Format is not MailboxFormat.OutlookData && !file.IsPartial;

    public void Read(Message message)
    {
        contents.Add(message.Content.Hex);
        messages.Add((isFolder ? MaildirName.Place(message.Location.Mailbox) : "", message.Content.Hex, message.Id));
    }

    public void Missed()
    {
        // What could not be read may be what seems to be gone.
        if (!isFolder)
            isWhole = false;
    }

    /// <summary>The mailbox is read to its end.</summary>
    public void End(MailItem.End end, DateTimeOffset now)
    {
        if (file.Path == StandardInput)
            return;
        // An mbox that has grown, or was only written anew as it was, is read on from its end: what stands before was not looked at. One that is cut off may lack what follows.
        isWhole &= isFolder || (end.IsFromStart && !end.EndsInLine);
        var members = file.Members.Select(member => MaildirName.Place(member.DisplayName)).ToHashSet(StringComparer.Ordinal);
        context.Ledger.InTransaction(() =>
        {
            var returning = context.Ledger.Forgotten.AnyGone;
            foreach (var (place, content, id) in messages)
            {
                context.Ledger.Held.Add(source, place, content, id);
                if (!returning)
                    continue;
                context.Ledger.Forgotten.Back(id, context.Run);
                if (context.Ledger.Messages.IdOf(new ContentHash(content)) is { } known)
                    context.Ledger.Forgotten.Back(known, context.Run);
                context.Ledger.Forgotten.Back(new MessageId("sha256:" + content), context.Run);
            }

            if (!isWhole)
                return;
            var gone = context.Ledger.Held.Sweep(source, (place, content) => isFolder ? members.Contains(MaildirName.Place(place)) : contents.Contains(content));
            departures.Add(file.DisplayName, context.Ledger.Forgotten.Gone(gone, file.DisplayName, context.Run, now));
        });
    }
}
