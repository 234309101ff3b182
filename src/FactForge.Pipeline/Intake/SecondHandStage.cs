using System.Collections.Concurrent;
using FactForge.Ledger;
using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Keeps messages that are known from a quote or a forward alone, and lets them go when the original turns up. Which are kept follows from the messages
/// that are known, not from the order in which they came.
/// </summary>
internal sealed class SecondHandStage(RunContext context)
{
    private const int BatchSize = 512;
    private readonly SentAround sent = new(context.Ledger);

    /// <summary>Looks through the threads with messages that are new in this run. True where the messages of the ledger changed.</summary>
    public bool Run(IReadOnlyList<ThreadId> threads, CancellationToken cancellationToken)
    {
        var changed = LetGo(threads, cancellationToken);

        // What was found in some threads is recorded while the next are looked through.
        var recording = Task.FromResult(false);
        try
        {
            foreach (var batch in threads.Chunk(BatchSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                // Threads differ much in length: each task takes the next as soon as it has time.
                var found = Partitioner.Create(batch, loadBalance: true).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                    .SelectMany(id => context.Ledger.Messages.Thread(id) is { } thread ? Found(thread) : []).Select(MessageRecorder.Prepare).ToList();
                changed |= recording.GetAwaiter().GetResult();
                recording = Task.Run(() => Record(found), CancellationToken.None);
            }
        }
        finally
        {
            changed |= recording.GetAwaiter().GetResult();
        }

        return changed;
    }

    // A kept one goes with its carrier, and when the original came: into its thread, or to the time that is told for it.
    private bool LetGo(IReadOnlyList<ThreadId> threads, CancellationToken cancellationToken)
    {
        var kept = context.Ledger.Messages.CarriedGlimpses();
        if (kept.Count == 0)
            return false;
        var touched = threads.ToHashSet();
        var times = context.Ledger.Messages.TimesIn(threads);
        var gone = new List<MessageId>();
        foreach (var (thread, carried) in kept.GroupBy(one => one.Thread is { } id && touched.Contains(id) ? one.Thread : null).Select(group => (group.Key, group.OrderBy(one => one.Date).ToList())))
        {
            cancellationToken.ThrowIfCancellationRequested();
            gone.AddRange(carried.Where(one => !one.HasCarrier).Select(one => one.Id));
            var asked = carried.Where(one => one.HasCarrier && (thread is not null || SentAround.IsNearAny(one.Date, times))).ToList();
            if (asked.Count == 0)
                continue;
            var candidates = thread is { } touchedThread ? Quotable(context.Ledger.Messages.Thread(touchedThread)?.Messages ?? []) : [];
            foreach (var one in asked)
            {
                var message = context.Ledger.Messages.Find(one.Id)!;
                var carrier = candidates.GetValueOrDefault(one.CarriedBy)?.Message ?? context.Ledger.Messages.Find(one.CarriedBy)!;
                if (!QuotableMessage.IsHeard(carrier) || KnownWords.Has(message, new(message.From, message.Body.Text), carrier, candidates.Values.Concat(sent.Near(one.Date))))
                    gone.Add(one.Id);
            }
        }

        if (gone.Count > 0)
        {
            context.Ledger.InTransaction(() =>
            {
                foreach (var id in gone)
                    context.Ledger.Messages.Remove(id);
            });
        }

        return gone.Count > 0;
    }

    private bool Record(List<MessageRow> found)
    {
        var changed = false;
        if (found.Count > 0)
        {
            context.Ledger.InTransaction(() =>
            {
                foreach (var message in found)
                {
                    if (IsCarriedEarlier(message.Message))
                        context.Ledger.Messages.Remove(message.Message.Id);
                    changed |= MessageRecorder.Record(context.Ledger, message, context.Run);
                }
            });
        }

        return changed;
    }

    // One quoted in two threads belongs to the one in which it was quoted first.
    private bool IsCarriedEarlier(Message found) => context.Ledger.Messages.Has(found.Id)
        && context.Ledger.Messages.Find(found.Id)?.CarriedBy is { } other && other != found.CarriedBy && context.Ledger.Messages.Find(other) is { } later
        && context.Ledger.Messages.Find(found.CarriedBy!.Value) is { } carrier && new QuotableMessage(carrier).IsBefore(later);

    // What a thread's messages carry and nobody has at first hand. It follows from messages at first hand alone, so threads can be looked through side by side.
    private List<Message> Found(MailThread thread)
    {
        var candidates = Quotable(thread.Messages);
        var known = thread.Messages.Select(message => message.Id).ToHashSet();
        return [.. candidates.Values.SelectMany(candidate => QuotedMessage.AllIn(candidate.Message)).DistinctBy(quoted => quoted.Content)
            .Where(quoted => !known.Contains(quoted.Id)).Select(quoted => FirstTold(quoted, candidates)).OfType<Message>()];
    }

    // The quote as a message, unless it is known without. Nearly always it is a part of what the carrier answers, which is seen before anything in it is read.
    private Message? FirstTold(QuotedMessage quoted, OrderedDictionary<MessageId, QuotableMessage> candidates)
    {
        var part = new PartialQuote(quoted.Author, quoted.Text);
        if (Likeliest(quoted.Carrier, candidates).Any(candidate => candidate.Message.Id != quoted.Carrier.Id && part.IsOf(candidate)))
            return null;
        var message = quoted.Read();
        return KnownWords.Has(message, part, quoted.Carrier, Likeliest(quoted.Carrier, candidates).Concat(sent.Near(message.Date))) ? null : message;
    }

    private static OrderedDictionary<MessageId, QuotableMessage> Quotable(IEnumerable<Message> messages) =>
        new(messages.Where(message => message.CarriedBy is null && QuotableMessage.IsHeard(message)).Select(message => KeyValuePair.Create(message.Id, new QuotableMessage(message))));

    // What the carrier answers is what it quotes, nearly always.
    private static IEnumerable<QuotableMessage> Likeliest(Message carrier, OrderedDictionary<MessageId, QuotableMessage> candidates) =>
        carrier.References.Reverse().Where(candidates.ContainsKey).Select(id => candidates[id]).Concat(candidates.Values);
}
