using FactForge.Mail.SecondHand;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Keeps messages that are known from a quote or a forward alone, and lets them go when the original turns up. Which are kept follows from the messages
/// that are known, not from the order in which they came.
/// </summary>
internal sealed class SecondHandStage(RunContext context)
{
    private static readonly TimeSpan ToldDateIsOff = TimeSpan.FromHours(26);
    private readonly Dictionary<MessageId, QuoteFingerprint> fingerprints = [];

    /// <summary>Looks through the threads with messages that are new in this run. True where the messages of the ledger changed.</summary>
    public bool Run(IReadOnlyList<ThreadId> threads, CancellationToken cancellationToken)
    {
        var changed = false;
        foreach (var carried in context.Ledger.Messages.Carried())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var thread = context.Ledger.Messages.Find(carried.CarriedBy!.Value) is null ? null : carried;
            if (thread is not null && !HasOriginal(carried, Near(carried)))
                continue;
            context.Ledger.InTransaction(() => context.Ledger.Messages.Remove(carried.Id));
            changed = true;
        }

        foreach (var id in threads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (context.Ledger.Messages.Thread(id) is not { } thread)
                continue;
            fingerprints.Clear();
            var original = thread.Messages.Where(message => message.CarriedBy is null).ToList();
            var known = thread.Messages.Select(message => message.Id).ToHashSet();
            var found = original.SelectMany(SecondHandMessages.From).DistinctBy(message => message.Id)
                .Where(message => !known.Contains(message.Id) && !HasOriginal(message, original.Concat(Near(message)))).ToList();
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

    private IEnumerable<Message> Near(Message message) => message.Date is { } date ? context.Ledger.Messages.SentBetween(date - ToldDateIsOff, date + ToldDateIsOff) : [];

    private bool HasOriginal(Message secondHand, IEnumerable<Message> candidates)
    {
        var words = QuoteFingerprint.Of(secondHand.Body.Text);
        return candidates.Any(candidate => candidate.Id != secondHand.CarriedBy
            && (SecondHandMessages.IsCopyOf(secondHand, words, candidate, Fingerprint(candidate)) || PartialQuote.IsOf(secondHand, candidate)));
    }

    private QuoteFingerprint Fingerprint(Message message)
    {
        if (!fingerprints.TryGetValue(message.Id, out var fingerprint))
            fingerprints.Add(message.Id, fingerprint = QuoteFingerprint.Of(message.Body.Text));
        return fingerprint;
    }
}
