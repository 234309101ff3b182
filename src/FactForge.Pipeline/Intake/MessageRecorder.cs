using System.Text.Json;
using FactForge.Ledger;
using FactForge.Mail;
using FactForge.Mail.Copies;
using FactForge.Mail.Threading;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Records a message under its identity. Two messages that share a Message-ID are one message in two versions (a list copy beside the direct one) or two messages;
/// which of them keeps the id is decided by what they are, not by which came first. One content under two ids (Exchange gives each folder's copy its own) is one message.
/// </summary>
internal static class MessageRecorder
{
    /// <summary>Set where what is known of a message that is threaded already has changed, so that the threads are made anew.</summary>
    internal const string ThreadsMark = "threads-stale";

    /// <summary>Messages of one content beyond this many are a machine's, and are not compared.</summary>
    private const int MostOfOneContent = 20;

    /// <summary>The classes of what is set aside as long as no copy of it lies elsewhere.</summary>
    internal static readonly MessageClass[] Aside = [MessageClass.Draft, MessageClass.Spam, MessageClass.Deleted];

    /// <summary>The message with all that does not hang on what the ledger knows: many can be made side by side.</summary>
    public static MessageRow Prepare(Message message) => MessageRow.Of(message, JsonSerializer.Serialize(ThreadingLink.Of(message), IntakeJson.Default.ThreadingLink));

    /// <summary>Records it; true where the ledger did not know it.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="row">The message with its row.</param>
    /// <param name="run">The run that read it.</param>
    /// <param name="isToldAgain">True where what the ledger knows of the mailbox was told by older rules: the class that it gets now counts.</param>
    public static bool Record(LedgerStore ledger, MessageRow row, long run, bool isToldAgain = false)
    {
        var message = row.Message;
        var known = ledger.Messages.ContentOf(message.Id);
        if (message.CarriedBy is null && (known == message.Content ? message.Id : OtherId(ledger, message)) is { } same)
        {
            if (!IsSetAside(message.Classification) && ledger.Messages.IsOf(same, Aside))
                Replace(ledger, ledger.Messages.Find(same)!, message with { Id = same }, run);
            else if (isToldAgain && !IsSetAside(message.Classification))
                Retell(ledger, message with { Id = same });
            AddCopy(ledger, same, message);
            return false;
        }

        if (known is null || known == message.Content)
            return Add(ledger, row, run);
        var other = ledger.Messages.Find(message.Id)!;
        if (CopyRule.AreVersions(other.From, other.Date, message.From, message.Date) || CopyRule.IsDraftOf(other.Classification, other.From, message.Classification, message.From))
        {
            // The places and labels of both copies are kept; the plainer version gives the words.
            if (ComesFirst(ledger, message, other))
                Replace(ledger, other, message, run);
            else
                AddCopy(ledger, other.Id, message);
            return false;
        }

        if (!ComesFirst(ledger, message, other))
            return Add(ledger, Prepare(Renamed(message)), run);
        Remove(ledger, other);
        Add(ledger, Prepare(Renamed(other)), run);
        Add(ledger, row, run);
        return true;
    }

    // The copy that gave the message its class gives it the newer one.
    private static void Retell(LedgerStore ledger, Message message)
    {
        if (ledger.Messages.Find(message.Id) is { } known && known.Classification.Class != message.Classification.Class && IsAtOnePlace(known.Location, message.Location))
            ledger.Messages.Retell(message);
    }

    private static bool IsAtOnePlace(MessageLocation one, MessageLocation other) => one.Offset == other.Offset && MaildirName.Place(one.Mailbox) == MaildirName.Place(other.Mailbox);

    /// <summary>The id under which a copy of the message is known already.</summary>
    private static MessageId? OtherId(LedgerStore ledger, Message message)
    {
        if (ledger.Messages.IdOf(message.Content) is null)
            return null;
        var key = MessageCopies.FolderKey(message);
        return ledger.Messages.OfContent(message.Content, MostOfOneContent).FirstOrDefault(known => MessageCopies.FolderKey(known) == key)?.Id;
    }

    /// <summary>A message under the id of its content.</summary>
    private static Message Renamed(Message message) => message with { Id = new("sha256:" + message.Content.Hex) };

    private static bool Add(LedgerStore ledger, MessageRow row, long run)
    {
        var isNew = ledger.Messages.Add(row, run) == MessageArrival.New;
        if (isNew && row.Message.CarriedBy is null)
            ledger.Messages.Sight(row.Message);
        return isNew;
    }

    // What lies among the drafts, the junk or the trash and elsewhere too was sent, is no junk, or was kept: whichever copy was read first.
    internal static bool IsSetAside(MessageClassification classification) => Aside.Contains(classification.Class);

    private static void Replace(LedgerStore ledger, Message other, Message message, long run)
    {
        var places = ledger.Messages.Locations(other.Id);
        var answered = Link(ledger, other.Id).References;
        Remove(ledger, other);
        Add(ledger, Prepare(message with { Labels = MessageCopies.Labels(other.Labels, message.Labels) }), run);
        Refer(ledger, message.Id, answered);
        foreach (var place in places)
            ledger.Messages.AddPlace(message.Id, place);
    }

    private static void AddCopy(LedgerStore ledger, MessageId known, Message copy)
    {
        ledger.Messages.AddPlace(known, copy.Location);
        var labels = ledger.Messages.LabelsOf(known);
        if (copy.Labels.Any(label => !labels.Contains(label, StringComparer.Ordinal)))
            ledger.Messages.Label(known, MessageCopies.Labels(labels, copy.Labels));
        // An id that another message holds was given out twice: who answers it does not answer this one.
        if (copy.Id != known && !copy.Id.Value.StartsWith("sha256:", StringComparison.Ordinal) && !ledger.Messages.Has(copy.Id))
            AnswerTo(ledger, known, copy.Id);
    }

    /// <summary>Who answers the copy by its id answers the message.</summary>
    private static void AnswerTo(LedgerStore ledger, MessageId known, MessageId other) => Refer(ledger, known, [other.Value]);

    private static void Refer(LedgerStore ledger, MessageId id, IEnumerable<string> references)
    {
        var link = Link(ledger, id);
        var missing = references.Where(reference => reference != id.Value && !link.References.Contains(reference, StringComparer.Ordinal)).ToList();
        if (missing.Count == 0)
            return;
        ledger.Messages.SetLink(id, JsonSerializer.Serialize(link with { References = [.. missing, .. link.References] }, IntakeJson.Default.ThreadingLink));
        ledger.SetMark(ThreadsMark, "1");
    }

    private static ThreadingLink Link(LedgerStore ledger, MessageId id) => JsonSerializer.Deserialize(ledger.Messages.LinkOf(id)!, IntakeJson.Default.ThreadingLink)!;

    private static void Remove(LedgerStore ledger, Message message)
    {
        ledger.Messages.Sight(message, -1);
        ledger.Messages.Remove(message.Id);
    }

    private static bool ComesFirst(LedgerStore ledger, Message one, Message other)
    {
        var bySide = IsSetAside(one.Classification).CompareTo(IsSetAside(other.Classification));
        if (bySide != 0)
            return bySide < 0;
        var byList = (one.List is not null).CompareTo(other.List is not null);
        if (byList != 0)
            return byList < 0;
        var byDate = (one.Date ?? DateTimeOffset.MaxValue).CompareTo(other.Date ?? DateTimeOffset.MaxValue);
        if (byDate != 0)
            return byDate < 0;
        // One that was cut off, and is whole now, has the time of the whole one. A body that is not kept tells nothing.
        var byLength = ledger.Messages.KeepsBody(other.Id) ? other.Body.Text.Length.CompareTo(one.Body.Text.Length) : 0;
        return byLength != 0 ? byLength < 0 : string.CompareOrdinal(one.Content.Hex, other.Content.Hex) < 0;
    }
}
