using System.Collections.Concurrent;
using System.Threading.Channels;
using FactForge.Extraction;
using FactForge.Pipeline.Intake;

namespace FactForge.Pipeline.Extracting;

/// <summary>Asks the extractor about every message that was not asked about, thread by thread, and records facts, refusals, and that it was asked.</summary>
internal sealed class ExtractionStage(RunContext context, IFactExtractor extractor, Gate gate, IReadOnlySet<string> owners, int parallelism)
{
    private const int InFlight = 32;
    private readonly string version = extractor.Version + gate.Version;
    private readonly ConcurrentDictionary<MessageId, bool> answeredFresh = [];
    private readonly List<ThreadId> awaited = [];

    /// <summary>Asks about everything that waits to be asked about; for a run that asks afresh, about everything.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        RunAsync(context.Request.Fresh ? context.Ledger.Messages.AllThreads() : context.Ledger.Messages.ThreadsToAsk(version), cancellationToken);

    /// <summary>Asks once more about the threads that a batch's answers are, or were, awaited for.</summary>
    public async Task AgainAsync(CancellationToken cancellationToken)
    {
        var threads = awaited.Distinct().ToList();
        awaited.Clear();
        context.Tally.AskedOnceMore();
        await RunAsync(threads, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(IReadOnlyList<ThreadId> waiting, CancellationToken cancellationToken)
    {
        if (waiting.Count == 0)
            return;
        var excerpts = Channel.CreateBounded<ThreadExcerpt>(new BoundedChannelOptions(InFlight) { SingleWriter = true });
        var results = Channel.CreateBounded<(ThreadExcerpt Excerpt, ExtractionResult Result)>(new BoundedChannelOptions(InFlight) { SingleReader = true });
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var token = stopping.Token;
        var loading = Guarded(() => LoadAsync(waiting, excerpts.Writer, token));
        var asking = Guarded(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, parallelism).Select(_ => Task.Run(() => AskAsync(excerpts.Reader, results.Writer, token), CancellationToken.None))).ConfigureAwait(false);
            results.Writer.Complete();
        });
        var recording = Guarded(() => RecordAsync(results.Reader, waiting.Count, token));
        await Task.WhenAll(loading, asking, recording).ConfigureAwait(false);

        // One stage that ends in an error ends the others, so that none waits for a channel that nobody serves.
        async Task Guarded(Func<Task> work)
        {
            try
            {
                await Task.Run(work, CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception)
            {
                await stopping.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    private async Task LoadAsync(IReadOnlyList<ThreadId> waiting, ChannelWriter<ThreadExcerpt> writer, CancellationToken cancellationToken)
    {
        foreach (var id in waiting)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (context.Ledger.Messages.Thread(id) is not { } thread || IsParked(id))
                continue;
            var asked = context.Request.Fresh ? answeredFresh.Keys.ToHashSet() : context.Ledger.Extractions.Asked(id, version);
            var open = thread.Messages.Where(message => !asked.Contains(message.Id)).ToList();
            var passedOver = open.Where(message => gate.Reason(message) is not null).ToList();
            if (passedOver.Count > 0)
                PassOver(passedOver);
            var toAsk = open.Where(message => gate.Reason(message) is null && gate.IsInTime(message)).Select(message => message.Id).ToHashSet();
            if (toAsk.Count > 0)
                await writer.WriteAsync(new(thread, toAsk, owners), cancellationToken).ConfigureAwait(false);
        }

        writer.Complete();
    }

    private async Task AskAsync(ChannelReader<ThreadExcerpt> reader, ChannelWriter<(ThreadExcerpt, ExtractionResult)> writer, CancellationToken cancellationToken)
    {
        await foreach (var excerpt in reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            ExtractionResult result;
            try
            {
                result = await extractor.ExtractAsync(excerpt, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One bad thread never ends a night: it is recorded by its own name, and tried again.
                result = new([], [], new HashSet<MessageId>(), [new([.. excerpt.Asked], $"{failure.GetType().Name}: {failure.Message}")]);
            }

            await writer.WriteAsync((excerpt, result), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RecordAsync(ChannelReader<(ThreadExcerpt Excerpt, ExtractionResult Result)> reader, long total, CancellationToken cancellationToken)
    {
        long done = 0;
        while (await reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var batch = new List<(ThreadExcerpt Excerpt, ExtractionResult Result)>();
            while (batch.Count < InFlight && reader.TryRead(out var item))
                batch.Add(item);
            context.Ledger.InTransaction(() =>
            {
                foreach (var (excerpt, result) in batch)
                    Record(excerpt, result);
            });
            done += batch.Count;
            context.Tally.Report(RunStage.Extracting, done, total);
        }
    }

    private void Record(ThreadExcerpt excerpt, ExtractionResult result)
    {
        var part = "thread " + excerpt.Thread.Id.Value;
        var askings = result.Answered.ToDictionary(id => id, context.Ledger.Extractions.NextAsking);
        foreach (var fact in result.Facts)
            context.Ledger.Facts.Add(fact with { Asking = askings.GetValueOrDefault(fact.Evidence.Message) }, version);
        foreach (var refused in result.Refused)
            context.Ledger.Facts.Refuse(refused, version);
        foreach (var (id, asking) in askings)
        {
            context.Ledger.Extractions.Remember(id, version, asking, context.Run);
            Answered(id);
        }

        foreach (var failure in result.Failures)
        {
            if (failure.Cause == ExtractionFailureCause.Waiting)
                awaited.Add(excerpt.Thread.Id);
            if (failure.Cause != ExtractionFailureCause.Mail)
                context.Tally.Left(failure);
        }

        // However many of a thread's questions fail, it is one try.
        var reasons = result.Failures.Where(failure => failure.Cause == ExtractionFailureCause.Mail).Select(failure => failure.Reason).Distinct(StringComparer.Ordinal).ToList();
        if (reasons.Count > 0)
        {
            context.Ledger.Failures.Record(part, "extract", string.Join(" ", reasons), context.Run);
            context.Tally.Fail("extract", $"{part} ({excerpt.Thread.Subject})", string.Join(" ", reasons));
        }

        if (result.Failures.Count == 0)
            context.Ledger.Failures.Clear(part);
        context.Tally.Extracted(result);
    }

    private void PassOver(List<Message> messages) => context.Ledger.InTransaction(() =>
    {
        foreach (var message in messages)
        {
            context.Tally.Skip(gate.Reason(message)!);
            context.Ledger.Extractions.Remember(message.Id, version, context.Ledger.Extractions.NextAsking(message.Id), context.Run);
            Answered(message.Id);
        }
    });

    private void Answered(MessageId id)
    {
        if (context.Request.Fresh)
            answeredFresh[id] = true;
    }

    private bool IsParked(ThreadId thread) => !context.Request.Fresh && context.Ledger.Failures.Tries("thread " + thread.Value) >= context.Configuration.MaximumTries;
}
