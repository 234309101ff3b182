using System.Globalization;
using FactForge.Mail.Threading;

namespace FactForge.Mail;

/// <summary>
/// Threads messages: those that share an id in Message-ID, References or In-Reply-To are one thread, with the ids of messages that
/// are nowhere kept as ghosts. A thread that the exporting system declared goes before that. Subject alone joins only an answer
/// whose parent is unknown to what it plainly answers. Pure; every message comes out exactly once, whatever the order in.
/// </summary>
public static class MessageThreader
{
    /// <summary>Threads the links.</summary>
    /// <param name="links">All messages that are known; of two links of one id the parts are put together.</param>
    /// <param name="known">Thread ids given earlier, by message id; null for none.</param>
    /// <param name="bySubject">False for header threading alone.</param>
    /// <returns>Threads in the order of their first messages.</returns>
    public static IReadOnlyList<ThreadGroup> Assign(IEnumerable<ThreadingLink> links, IReadOnlyDictionary<MessageId, ThreadId>? known = null, bool bySubject = true)
    {
        ArgumentNullException.ThrowIfNull(links);
        // A fixed order makes the result the same for every order in: a refused join depends on what was joined before.
        var ordered = links.ToArray();
        Sort(ordered);
        var graph = new ThreadGraph(ordered.Length);
        var nodes = Array.ConvertAll(ordered, graph.Declare);
        var orphans = new HashSet<ThreadingLink>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < ordered.Length; at++)
            if (!graph.JoinReferences(nodes[at], ordered[at]) && ordered[at].IsReply)
                orphans.Add(ordered[at]);
        if (bySubject)
            foreach (var (answer, answered) in SubjectLinking.Pairs(ordered, orphans))
                graph.Join(answer.Id, answered.Id);
        return Name(graph.Groups(ordered, nodes), known);
    }

    // By the first letters of their ids as numbers, which is quick; those that begin alike are few, and compared whole.
    private static void Sort(ThreadingLink[] links)
    {
        var beginnings = Array.ConvertAll(links, link => Beginning(link.Id));
        Array.Sort(beginnings, links);
        for (int from = 0, to; from < links.Length; from = to)
        {
            for (to = from + 1; to < links.Length && beginnings[to] == beginnings[from];)
                to++;
            links.AsSpan(from..to).Sort(InOrder);
        }
    }

    private static ulong Beginning(string id)
    {
        var beginning = 0ul;
        for (var at = 0; at < 4; at++)
            beginning = (beginning << 16) | (at < id.Length ? id[at] : '\0');
        return beginning;
    }

    // Total over every part of a link: two links of one id may differ in anything (a copy through a list, the same id used twice),
    // and equal ones alone may stand in either order.
    private static int InOrder(ThreadingLink left, ThreadingLink right)
    {
        var byId = string.CompareOrdinal(left.Id, right.Id);
        if (byId != 0)
            return byId;
        var byDate = (left.Date ?? long.MaxValue).CompareTo(right.Date ?? long.MaxValue);
        if (byDate != 0)
            return byDate;
        var byReferences = string.CompareOrdinal(string.Join('\n', left.References), string.Join('\n', right.References));
        return byReferences != 0 ? byReferences : string.CompareOrdinal(TheRestOf(left), TheRestOf(right));
    }

    private static string TheRestOf(ThreadingLink link) => string.Join(
        '\n',
        link.DeclaredThread,
        link.Subject,
        link.IsReply ? "reply" : "",
        link.List,
        link.Author.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', link.Participants.Select(participant => participant.ToString(CultureInfo.InvariantCulture))));

    private static List<ThreadGroup> Name(List<(string Least, List<ThreadingLink> Links)> groups, IReadOnlyDictionary<MessageId, ThreadId>? known)
    {
        var taken = new HashSet<ThreadId>();
        var named = new List<ThreadGroup>();
        groups.Sort((left, right) => ThreadGraph.InOrder(left.Links[0], right.Links[0]));
        foreach (var (least, links) in groups)
        {
            var messages = links.Select(link => new MessageId(link.Id)).ToList();
            var earlier = known is null ? [] : messages.Where(known.ContainsKey).Select(message => known[message]).Distinct().ToList();
            // A thread that fell apart (a declared thread came to be known) leaves its id to the part that comes first.
            var id = earlier.FirstOrDefault(given => !taken.Contains(given));
            if (id == default)
                id = new(ContentHash.Of("thread", least).Short);
            taken.Add(id);
            named.Add(new(id, messages, [.. earlier.Where(given => given != id && taken.Add(given))]));
        }

        return named;
    }
}
