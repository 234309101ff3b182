using System.Globalization;
using System.Text;
using FactForge.Extraction;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking.Batching;

/// <summary>
/// Sends what was put aside as batches, waits for them, and takes their answers in: those of this run, and those that a run of before left waiting.
/// A batch is recorded before it is sent, so that a kill at any instant neither loses one nor sends one twice.
/// </summary>
internal sealed class BatchStage(RunContext context, ModelDesk desk, TimeProvider clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    private BatchTable Batches => context.Ledger.Batches;

    /// <summary>Looks at every batch that waits, once, and takes in the answers of those that have ended.</summary>
    /// <returns>True where answers came.</returns>
    public async Task<bool> CollectAsync(CancellationToken cancellationToken)
    {
        var came = false;
        foreach (var row in Batches.Open())
            came |= await LookAsync(row, cancellationToken).ConfigureAwait(false);
        return came;
    }

    /// <summary>Sends what was put aside.</summary>
    /// <returns>True where something was sent.</returns>
    public async Task<bool> SendAsync(CancellationToken cancellationToken)
    {
        var sent = false;
        foreach (var (name, book) in desk.Books)
        {
            foreach (var questions in book.Take())
                sent |= await SendAsync(name, book, questions, cancellationToken).ConfigureAwait(false);
        }

        return sent;
    }

    /// <summary>Waits until answers come, or for so long.</summary>
    /// <returns>True where answers came.</returns>
    public async Task<bool> WaitAsync(TimeSpan longest, TimeSpan between, CancellationToken cancellationToken)
    {
        var started = RealTimeDoor.Waiting.GetTimestamp();
        var wait = between < FirstWait ? between : FirstWait;
        while (Batches.Open().Count > 0)
        {
            if (await CollectAsync(cancellationToken).ConfigureAwait(false))
                return true;
            var left = longest - RealTimeDoor.Waiting.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
                return false;
            var open = Batches.Open();
            context.Tally.Report(RunStage.Waiting, open.Sum(row => row.Done), open.Sum(row => row.Questions));
            await Task.Delay(wait < left ? wait : left, RealTimeDoor.Waiting, cancellationToken).ConfigureAwait(false);
            wait = wait * 2 < between ? wait * 2 : between;
        }

        return false;
    }

    private async Task<bool> SendAsync(string model, BatchBook book, IReadOnlyList<BatchQuestion> questions, CancellationToken cancellationToken)
    {
        if (desk.BatchServiceOf(model, out var problem) is not { } service)
            return NotSent(model, questions, problem!);
        var number = Batches.Begin(model, book.Url, [.. questions.Select(question => question.Row)], context.Run, clock.GetUtcNow());
        var lines = Encoding.UTF8.GetBytes(string.Concat(questions.Select(question => question.Line + "\n")));
        var upload = await service.UploadAsync(lines, string.Create(CultureInfo.InvariantCulture, $"factforge-{number}.jsonl"), cancellationToken).ConfigureAwait(false);
        if (upload.Value is not { } file)
        {
            Batches.Drop(number);
            return NotSent(model, questions, upload.Failure!.Reason);
        }

        Batches.Uploaded(number, file);
        var creation = await service.CreateAsync(file, book.Url, cancellationToken).ConfigureAwait(false);
        if (creation.Value is { } batch)
        {
            Batches.Told(number, batch.Id, batch.Status, batch.Completed);
            return true;
        }

        // Where it may have reached the service, the next look finds out; where it was refused, nothing was made.
        if (creation.Failure!.IsTransient)
        {
            context.Tally.Fail("extract", Named(number, model), creation.Failure.Reason + " The next run looks whether it was made.");
            return true;
        }

        Batches.Drop(number);
        return NotSent(model, questions, creation.Failure.Reason);
    }

    private bool NotSent(string model, IReadOnlyList<BatchQuestion> questions, string reason)
    {
        context.Tally.Fail("extract", string.Create(CultureInfo.InvariantCulture, $"a batch of {questions.Count:N0} questions to '{model}', left for the next run"), reason);
        foreach (var question in questions)
            desk.Budget.SettleQueued(Counted(question.Row), Spending.None);
        return false;
    }

    private async Task<bool> LookAsync(BatchRow row, CancellationToken cancellationToken)
    {
        if (row.File is null)
        {
            // Cut off before its file was there: nothing was sent, and its questions are put aside anew.
            Batches.Drop(row.Number);
            return false;
        }

        if (desk.BatchServiceOf(row.Model, out var problem) is not { } service)
            return Later(row, problem!);
        var reading = row.Batch is { } id
            ? await service.LookAsync(id, cancellationToken).ConfigureAwait(false)
            : await AdoptAsync(row, service, cancellationToken).ConfigureAwait(false);
        if (reading.Value is not { } batch)
        {
            if (reading.Failure is { Outcome: ModelOutcome.NotFound or ModelOutcome.Rejected } gone)
            {
                context.Tally.Remark($"The service has {Named(row.Number, row.Model)} no more, and its questions are asked again. {gone.Reason}");
                Record(row, "gone", [], clock.GetUtcNow(), gone.Reason);
                return true;
            }

            return Later(row, reading.Failure!.Reason);
        }

        Batches.Told(row.Number, batch.Id, batch.Status, batch.Completed);
        return batch.HasEnded && await TakeInAsync(row, batch, service, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A run was cut off between upload and answer: the batch may have been made or not.</summary>
    private static async Task<BatchStep<BatchReading>> AdoptAsync(BatchRow row, BatchService service, CancellationToken cancellationToken)
    {
        var found = await service.FindAsync(row.File!, cancellationToken).ConfigureAwait(false);
        return found.Value is { Id.Length: 0 } ? await service.CreateAsync(row.File!, row.Url, cancellationToken).ConfigureAwait(false) : found;
    }

    private async Task<bool> TakeInAsync(BatchRow row, BatchReading batch, BatchService service, CancellationToken cancellationToken)
    {
        var lines = Batches.Lines(row.Number);
        var settings = desk.SettingsOf(row.Model)!;
        var results = new List<BatchResult>();
        foreach (var file in new[] { batch.OutputFile, batch.ErrorFile }.OfType<string>())
        {
            var text = await service.DownloadAsync(file, cancellationToken).ConfigureAwait(false);
            if (text.Value is null)
                return Later(row, text.Failure!.Reason);
            results.AddRange(BatchResult.Read(text.Value, key => lines.TryGetValue(key, out var line) ? (line.MostInput, line.MostOutput) : null, settings));
        }

        var problems = string.Join("; ", batch.Problems);
        // No failure in itself: what has no answer is asked again, and is told where it still has none at the end.
        if (batch.Status != "completed" && results.Count(result => result.Reply.Outcome == ModelOutcome.Answered) < lines.Count)
            context.Tally.Remark($"The service ended {Named(row.Number, row.Model)} as '{batch.Status}'{(problems.Length > 0 ? $" ({problems.TrimEnd('.')})" : "")}. What has no answer is asked again.");
        Record(row, batch.Status, results, clock.GetUtcNow(), problems.Length > 0 ? problems : $"the batch ended as '{batch.Status}' without an answer to it");
        foreach (var file in new[] { batch.InputFile, batch.OutputFile, batch.ErrorFile }.OfType<string>().Where(file => file.Length > 0))
        {
            if ((await service.DeleteAsync(file, cancellationToken).ConfigureAwait(false)).Failure is { } failure)
                context.Tally.Remark($"The file {file} of a batch could not be deleted at the service of '{row.Model}': {failure.Reason}");
        }

        return true;
    }

    private void Record(BatchRow row, string status, IReadOnlyList<BatchResult> results, DateTimeOffset now, string why)
    {
        var lines = Batches.Lines(row.Number);
        var prices = desk.SettingsOf(row.Model)?.Prices;
        var byKey = results.DistinctBy(result => result.Key).ToDictionary(result => result.Key, result => result.Reply, StringComparer.Ordinal);
        context.Ledger.InTransaction(() =>
        {
            foreach (var (key, line) in lines)
            {
                var reply = byKey.GetValueOrDefault(key) ?? new ModelReply(ModelOutcome.ServerFailed, "", why, TokenUsage.None);
                var cost = prices?.CostOf(reply.Usage) * prices?.BatchFactor;
                if (reply.Outcome == ModelOutcome.Answered)
                {
                    context.Ledger.Answers.Store(key, new(reply.Text, row.Model, line.Task, reply.Usage.Input, reply.Usage.Output, cost, now), row.Number);
                    desk.Came(key);
                }

                Batches.EndLine(row.Number, key, reply.Outcome.ToString(), reply.Reason, reply.Usage.Input, reply.Usage.Output, cost);
                if (row.Run == context.Run)
                    desk.Budget.SettleQueued(Counted(line), new(cost ?? 0, reply.Usage.Total, 1));
                if (reply.Usage.Total == 0)
                    continue;
                context.Tally.Used(new(1, 0, reply.Usage.Input, reply.Usage.Output, cost));
                desk.Spent(row.Model, line.Task, reply.Usage, cost ?? 0);
            }

            Batches.End(row.Number, status, now);
        });
        desk.Books.GetValueOrDefault(row.Model)?.Ended(row.Number);
    }

    private bool Later(BatchRow row, string reason)
    {
        context.Tally.Fail("extract", Named(row.Number, row.Model), $"It could not be looked at, and is looked at again by the next run. {reason}");
        return false;
    }

    private static Spending Counted(BatchLineRow row) => new(row.MostCost, row.MostInput + row.MostOutput, 1);

    private static string Named(long number, string model) => string.Create(CultureInfo.InvariantCulture, $"batch {number} of model '{model}'");
}
