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
    private const int FewestMarks = 8;
    private const double NearlyAll = 0.9;
    private readonly SentAround sent = new(context.Ledger);

    /// <summary>Looks through the threads with messages that are new in this run. True where the messages of the ledger changed.</summary>
    public bool Run(IReadOnlyList<ThreadId> threads, CancellationToken cancellationToken)
    {
        var changed = LetGo(threads.ToHashSet(), cancellationToken);

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
    private bool LetGo(HashSet<ThreadId> threads, CancellationToken cancellationToken)
    {
        var changed = false;
        foreach (var carried in context.Ledger.Messages.Carried().OrderBy(message => message.Date))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (context.Ledger.Messages.Find(carried.CarriedBy!.Value) is { } carrier && !IsKnown(carried, carrier, InThread(carried).Concat(sent.Near(carried.Date))))
                continue;
            context.Ledger.InTransaction(() => context.Ledger.Messages.Remove(carried.Id));
            changed = true;
        }

        return changed;

        IEnumerable<QuotableMessage> InThread(Message carried) => context.Ledger.Messages.ThreadOf(carried.Id) is { } id && threads.Contains(id)
            ? context.Ledger.Messages.Thread(id)!.Messages.Where(message => message.CarriedBy is null).Select(message => new QuotableMessage(message)) : [];
    }

    private bool Record(List<MessageRow> found)
    {
        var changed = false;
        if (found.Count > 0)
        {
            context.Ledger.InTransaction(() =>
            {
                foreach (var message in found)
                    changed |= MessageRecorder.Record(context.Ledger, message, context.Run);
            });
        }

        return changed;
    }

    // What a thread's messages carry and nobody has at first hand. It follows from messages at first hand alone, so threads can be looked through side by side.
    private List<Message> Found(MailThread thread)
    {
        var original = thread.Messages.Where(message => message.CarriedBy is null).ToList();
        var candidates = original.ToDictionary(message => message.Id, message => new QuotableMessage(message));
        var known = thread.Messages.Select(message => message.Id).ToHashSet();
        return [.. original.SelectMany(SecondHandMessages.From).DistinctBy(message => message.Id)
            .Where(message => !known.Contains(message.Id)
                && !IsKnown(message, candidates[message.CarriedBy!.Value].Message, Likeliest(message, candidates).Concat(sent.Near(message.Date))))];
    }

    // What the carrier answers is what it quotes, nearly always.
    private static IEnumerable<QuotableMessage> Likeliest(Message secondHand, Dictionary<MessageId, QuotableMessage> candidates)
    {
        var answered = candidates[secondHand.CarriedBy!.Value].Message.References;
        return answered.Reverse().Where(candidates.ContainsKey).Select(id => candidates[id]).Concat(candidates.Values);
    }

    private static bool IsKnown(Message secondHand, Message carrier, IEnumerable<QuotableMessage> candidates)
    {
        var marks = new Lazy<QuoteFingerprint>(() => QuoteFingerprint.Of(OwnWords(secondHand)), LazyThreadSafetyMode.None);
        var part = new PartialQuote(secondHand);
        return candidates.Any(candidate => candidate.Message.Id != carrier.Id
            && (part.IsOf(candidate)
                || (SecondHandMessages.MayBe(secondHand, candidate.Message) && SecondHandMessages.IsCopyOf(secondHand, marks.Value, candidate.Message, candidate.Fingerprint))
                || Holds(candidate)));

        // Words that an earlier message has, its own or quoted, are told already, by whoever said them; a quote of quotes may mix several people's.
        bool Holds(QuotableMessage candidate) =>
            candidate.IsBefore(carrier) && candidate.TellsAuthors && marks.Value.Count >= FewestMarks && marks.Value.ContainedIn(candidate.Fingerprint) >= NearlyAll;
    }

    // A footer that a list put under the quoted message is not part of it.
    private static string OwnWords(Message secondHand) => secondHand.Body.OwnText is { Length: > 0 } own ? own : secondHand.Body.Text;
}
