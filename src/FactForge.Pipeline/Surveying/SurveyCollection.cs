using FactForge.Ledger;
using FactForge.Mail.Copies;
using FactForge.Mail.Threading;
using FactForge.Pipeline.Intake;

namespace FactForge.Pipeline.Surveying;

/// <summary>Messages as they are read, each kept once, without its body: memory grows with their number, not with their size.</summary>
internal sealed class SurveyCollection(Gate gate)
{
    private readonly Dictionary<MessageId, Row> rows = [];
    private readonly Dictionary<ContentHash, MessageId> byFolderKey = [];
    private readonly Dictionary<(string Address, string Name), (long Wrote, long Got)> names = [];
    private readonly List<ThreadingLink> links = [];

    /// <summary>Messages read, copies included.</summary>
    public long Read { get; private set; }

    public void Add(Message message)
    {
        Read++;
        var link = ThreadingLink.Of(message);
        var key = MessageCopies.FolderKey(message);
        if (byFolderKey.TryGetValue(key, out var same))
        {
            // Known by what it says, maybe under another id: answers to either id answer it.
            rows[same] = Joined(rows[same], message);
            links.Add(link);
            if (message.Id != same)
                links.Add(link with { References = [.. link.References, same.Value] });
            return;
        }

        if (rows.TryGetValue(message.Id, out var known))
        {
            if (CopyRule.AreVersions(known.From, known.Date, message.From, message.Date) || CopyRule.IsDraftOf(known.Classification, known.From, message.Classification, message.From))
            {
                rows[message.Id] = Joined(known, message);
                byFolderKey.Add(key, message.Id);
                links.Add(link);
                return;
            }

            message = message with { Id = new("sha256:" + message.Content.Hex) };
            if (rows.TryGetValue(message.Id, out known))
            {
                rows[message.Id] = Joined(known, message);
                return;
            }

            link = ThreadingLink.Of(message);
        }

        rows.Add(message.Id, Row.Of(message, gate.Reason(message)));
        byFolderKey.Add(key, message.Id);
        links.Add(link);
        foreach (var participant in message.Participants)
        {
            var sighting = (participant.Address, participant.DisplayName ?? "");
            var (wrote, got) = names.GetValueOrDefault(sighting);
            names[sighting] = ReferenceEquals(participant, message.From) ? (wrote + 1, got) : (wrote, got + 1);
        }
    }

    // What lies among the drafts, the junk or the trash, and elsewhere too, is what lies elsewhere.
    private Row Joined(Row known, Message copy)
    {
        var comesFirst = MessageRecorder.IsSetAside(known.Classification) && !MessageRecorder.IsSetAside(copy.Classification);
        return known.With(copy, comesFirst, comesFirst ? gate.Reason(copy) : null);
    }

    public IReadOnlyList<Sighting> Sightings() =>
        [.. names.Select(pair => new Sighting(pair.Key.Address, pair.Key.Name, pair.Value.Wrote, pair.Value.Got))
            .OrderBy(sighting => sighting.Address, StringComparer.Ordinal).ThenBy(sighting => sighting.Name, StringComparer.Ordinal)];

    public IReadOnlySet<string> Lists() =>
        rows.Values.Where(row => row.Classification.Class == MessageClass.ListDiscussion).Select(row => row.List).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public (IReadOnlyList<SurveyedMessage> Messages, IReadOnlyList<SurveyedThread> Threads) Threaded()
    {
        var messages = new List<SurveyedMessage>(rows.Count);
        var threads = new List<SurveyedThread>();
        foreach (var group in Mail.MessageThreader.Assign(links))
        {
            var members = group.Messages.Where(rows.ContainsKey).Select(id => (Id: id, Row: rows[id])).ToList();
            if (members.Count == 0)
                continue;
            messages.AddRange(members.Select(member => member.Row.Surveyed(member.Id, group.Id)));
            threads.Add(new(
                group.Id.Value, members[0].Row.Subject, members.Count, members.Min(member => member.Row.Date), members.Max(member => member.Row.Date),
                [.. members.Select(member => member.Row.From?.Address).OfType<string>().Distinct(StringComparer.Ordinal)]));
        }

        return ([.. messages.OrderBy(message => message.Date ?? DateTimeOffset.MaxValue).ThenBy(message => message.Id, StringComparer.Ordinal)], threads);
    }

    private sealed record Row(
        DateTimeOffset? Date, MailAddress? From, string Subject, MessageClassification Classification, string? PassedOver, string? List, IReadOnlyList<string> Labels, int Copies, MessageLocation Location)
    {
        public static Row Of(Message message, string? passedOver) =>
            new(message.Date, message.From, message.Subject, message.Classification, passedOver, message.List, message.Labels, 0, message.Location);

        public Row With(Message copy, bool comesFirst, string? passedOver) =>
            (comesFirst ? Of(copy, passedOver) : this) with { Copies = Copies + 1, Labels = MessageCopies.Labels(Labels, copy.Labels) };

        public SurveyedMessage Surveyed(MessageId id, ThreadId thread) => new(
            id.Value, Date, From is null ? null : From.DisplayName is { } name ? $"{name} <{From.Address}>" : From.Address, Subject, Classification.Class, Classification.Reason, PassedOver,
            thread.Value, List, Labels, Copies, Location.Mailbox, Location.Offset);
    }
}
