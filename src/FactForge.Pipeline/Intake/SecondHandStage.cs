using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Keeps messages that are known from a quote or a forward alone, and lets them go when the original turns up. Which are kept follows from the messages
/// that are known, not from the order in which they came.
/// </summary>
internal sealed class SecondHandStage(RunContext context)
{
    private const int BatchSize = 64;
    private readonly SentAround sent = new(context.Ledger);

    /// <summary>Looks through the threads with messages that are new in this run. True where the messages of the ledger changed.</summary>
    public bool Run(IReadOnlyList<ThreadId> threads, CancellationToken cancellationToken)
    {
        var changed = false;
        foreach (var carried in context.Ledger.Messages.Carried().OrderBy(message => message.Date))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (context.Ledger.Messages.Has(carried.CarriedBy!.Value) && !HasOriginal(carried, sent.Near(carried.Date)))
                continue;
            context.Ledger.InTransaction(() => context.Ledger.Messages.Remove(carried.Id));
            changed = true;
        }

        foreach (var batch in threads.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = batch.Select(context.Ledger.Messages.Thread).OfType<MailThread>().AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(Found).ToList();
            if (found.Count == 0)
                continue;
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
        var candidates = original.Select(message => new QuotableMessage(message)).ToList();
        var known = thread.Messages.Select(message => message.Id).ToHashSet();
        return [.. original.SelectMany(SecondHandMessages.From).DistinctBy(message => message.Id)
            .Where(message => !known.Contains(message.Id) && !HasOriginal(message, candidates.Concat(sent.Near(message.Date))))];
    }

    private static bool HasOriginal(Message secondHand, IEnumerable<QuotableMessage> candidates)
    {
        var words = QuoteFingerprint.Of(secondHand.Body.Text);
        return candidates.Any(candidate => candidate.Message.Id != secondHand.CarriedBy
            && (SecondHandMessages.IsCopyOf(secondHand, words, candidate.Message, candidate.Fingerprint) || PartialQuote.IsOf(secondHand, candidate.Message)));
    }
}
