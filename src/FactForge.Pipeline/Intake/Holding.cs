using FactForge.Mail;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// What a mailbox holds, as it is read. A message that was deleted from it, and that no other mailbox holds, is withdrawn: what only it said leaves the notes,
/// until it is there again. One whose copies all lie among the drafts, in the junk or in the trash by now is set aside. Noticed only where the mailbox was read from its start to its end without a problem; a mailbox that is not read tells nothing.
/// </summary>
internal sealed class Holding(RunContext context, MailboxFile file, string source, Departures departures)
{
    private const string StandardInput = "-";
    private readonly HashSet<string> contents = new(StringComparer.Ordinal);
    private readonly List<(string Place, string Content, MessageId Id, MessageClassification? Aside)> messages = [];
    private readonly HashSet<(string Place, string Content)> kept = [];
    private readonly bool isFolder = file.Format is MailboxFormat.MessageFolder or MailboxFormat.Maildir;
    private bool isWhole = file.Path != StandardInput && file.Format is not MailboxFormat.OutlookData && !file.IsPartial;

    public void Read(Message message)
    {
        var place = isFolder ? MaildirName.Place(message.Location.Mailbox) : "";
        contents.Add(message.Content.Hex);
        messages.Add((place, message.Content.Hex, message.Id, MessageRecorder.IsSetAside(message.Classification) ? message.Classification : null));
        if (!MessageRecorder.IsSetAside(message.Classification))
            kept.Add((place, message.Content.Hex));
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
            foreach (var (place, content, id, aside) in messages)
            {
                context.Ledger.Held.Add(source, place, content, id, kept.Contains((place, content)) ? null : aside, isAll: isFolder || end.IsFromStart);
                if (!returning)
                    continue;
                context.Ledger.Forgotten.Back(id, context.Run);
                if (context.Ledger.Messages.IdOf(new ContentHash(content)) is { } known)
                    context.Ledger.Forgotten.Back(known, context.Run);
                context.Ledger.Forgotten.Back(new MessageId("sha256:" + content), context.Run);
            }

            var doubtful = messages.Where(message => message.Aside is not null).Select(message => (message.Content, message.Id));
            if (isWhole)
            {
                var (gone, elsewhere) = context.Ledger.Held.Sweep(source, (place, content) => isFolder ? members.Contains(MaildirName.Place(place)) : contents.Contains(content));
                departures.Add(file.DisplayName, context.Ledger.Forgotten.Gone(gone, file.DisplayName, context.Run, now));
                doubtful = doubtful.Concat(elsewhere);
            }

            SetAside(doubtful.Distinct().ToList());
        });
    }

    private void SetAside(IReadOnlyList<(string Content, MessageId Id)> doubtful)
    {
        foreach (var (content, id) in doubtful)
        {
            // Of two versions of one message the other may be the one that is known by its content.
            var known = context.Ledger.Messages.IdOf(new ContentHash(content)) ?? id;
            if (context.Ledger.Messages.Has(known) && !context.Ledger.Messages.IsOf(known, MessageRecorder.Aside) && context.Ledger.Held.Aside(content, known) is { } aside)
                context.Ledger.Messages.Classify(known, aside);
        }
    }
}
