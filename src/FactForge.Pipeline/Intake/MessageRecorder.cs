using System.Text.Json;
using FactForge.Ledger;
using FactForge.Mail.Threading;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Records a message under its identity. Two messages that share a Message-ID are one message in two versions (a list copy beside the direct one) or two messages;
/// which of them keeps the id is decided by what they are, not by which came first.
/// </summary>
internal static class MessageRecorder
{
    private static readonly TimeSpan SameMessage = TimeSpan.FromHours(36);

    /// <summary>Records it; true where the ledger did not know it.</summary>
    public static bool Record(LedgerStore ledger, Message message, long run)
    {
        if (ledger.Messages.ContentOf(message.Id) is not { } known || known == message.Content)
            return Add(ledger, message, run);
        var other = ledger.Messages.Find(message.Id)!;
        if (AreVersions(other, message))
        {
            // Both copies are kept as places; the plainer version gives the words.
            if (ComesFirst(message, other))
            {
                Remove(ledger, other);
                Add(ledger, message, run);
                AddPlace(ledger, other, run);
            }
            else
                AddPlace(ledger, message, run);
            return false;
        }

        if (!ComesFirst(message, other))
            return Add(ledger, Renamed(message), run);
        Remove(ledger, other);
        Add(ledger, Renamed(other), run);
        Add(ledger, message, run);
        return true;
    }

    /// <summary>A message under the id of its content.</summary>
    private static Message Renamed(Message message) => message with { Id = new("sha256:" + message.Content.Hex) };

    private static bool Add(LedgerStore ledger, Message message, long run)
    {
        var isNew = ledger.Messages.Add(message, JsonSerializer.Serialize(ThreadingLink.Of(message), IntakeJson.Default.ThreadingLink), run) == MessageArrival.New;
        if (isNew && message.CarriedBy is null)
            ledger.Messages.Sight(message);
        return isNew;
    }

    private static void AddPlace(LedgerStore ledger, Message message, long run) => ledger.Messages.Add(message, "{}", run);

    private static void Remove(LedgerStore ledger, Message message)
    {
        ledger.Messages.Sight(message, -1);
        ledger.Messages.Remove(message.Id);
    }

    private static bool AreVersions(Message one, Message other) =>
        one.From?.Address == other.From?.Address
        && (one.Date is null || other.Date is null || (one.Date.Value - other.Date.Value).Duration() < SameMessage);

    private static bool ComesFirst(Message one, Message other)
    {
        var byList = (one.List is not null).CompareTo(other.List is not null);
        if (byList != 0)
            return byList < 0;
        var byDate = (one.Date ?? DateTimeOffset.MaxValue).CompareTo(other.Date ?? DateTimeOffset.MaxValue);
        return byDate != 0 ? byDate < 0 : string.CompareOrdinal(one.Content.Hex, other.Content.Hex) < 0;
    }
}
