using FactForge.Mail.Classifying;

namespace FactForge.Mail.Identity;

/// <summary>Who a mailbox seems to belong to, to be confirmed in the configuration.</summary>
/// <param name="Address">The address.</param>
/// <param name="Messages">Messages that say so.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record OwnerGuess(string Address, int Messages, string Reason);

/// <summary>
/// Guesses a mailbox's owner: who writes what lies in Sent, to whom copies were delivered, and who is in nearly every message.
/// Feed it all messages, then ask. The guess does not depend on their order.
/// </summary>
public sealed class OwnerFinder
{
    private const double NearlyAll = 0.8;
    private const int FewestMessages = 10;

    private readonly Dictionary<string, int> _sentBy = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _deliveredTo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _takesPart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _writes = new(StringComparer.Ordinal);
    private int _messages;
    private int _sent;

    /// <summary>Takes a message into account.</summary>
    public void Add(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.CarriedBy is not null)
            return;
        _messages++;
        if (message.From is { } author)
        {
            _writes.Add(author.Address);
            if (message.Labels.Any(FolderWords.IsSent))
            {
                _sent++;
                Count(_sentBy, author.Address);
            }
        }

        foreach (var address in message.DeliveredTo)
            Count(_deliveredTo, address);
        foreach (var participant in message.Participants)
            Count(_takesPart, participant.Address);
    }

    /// <summary>The owner's addresses by the messages so far, the surest first; empty where nothing tells.</summary>
    public IReadOnlyList<OwnerGuess> Guess()
    {
        var guesses = new List<OwnerGuess>();
        foreach (var (address, count) in Ranked(_sentBy))
            if (count * 5 >= _sent)
                guesses.Add(new(address, count, $"wrote {count} of {_sent} messages in Sent"));
        foreach (var (address, count) in Ranked(_deliveredTo))
            if (guesses.TrueForAll(guess => guess.Address != address) && !RoleAddresses.IsNobody(address) && _writes.Contains(address) && count * 5 >= _messages)
                guesses.Add(new(address, count, $"{count} of {_messages} messages were delivered to it, and it writes too"));
        if (guesses.Count == 0 && _messages >= FewestMessages && Ranked(_takesPart).FirstOrDefault() is { Key: { } most, Value: var times }
            && times >= _messages * NearlyAll && _writes.Contains(most) && !RoleAddresses.IsNobody(most))
            guesses.Add(new(most, times, $"is in {times} of {_messages} messages as author or recipient"));
        return guesses;
    }

    /// <summary>The guess over messages at hand.</summary>
    public static IReadOnlyList<OwnerGuess> Guess(IEnumerable<Message> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var finder = new OwnerFinder();
        foreach (var message in messages)
            finder.Add(message);
        return finder.Guess();
    }

    private static IEnumerable<KeyValuePair<string, int>> Ranked(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
