using System.Globalization;
using System.Text.Json;
using FactForge.Ledger;
using FactForge.Mail;
using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Reads mailboxes into the ledger: what is known already is recognised, what is new is recorded in batches, a mailbox that has not changed is passed over.
/// Where nobody said whose mail it is, <c>owners</c> looks on. One batch is recorded while the next is read.
/// </summary>
internal sealed class IntakeStage(RunContext context, TimeProvider clock, MailOptions options, OwnerFinder? owners)
{
    private const int BatchSize = 256;
    private long bytesDone;
    private long bytesTotal;
    private bool isToldAgain;
    private Task recording = Task.CompletedTask;
    private readonly List<Message> some = [];
    private readonly Departures departures = new(context);

    /// <summary>The first messages that were read, where they were many.</summary>
    public IReadOnlyList<Message> Some => some;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var files = new List<MailboxFile>();
        foreach (var path in context.Request.Mailboxes)
        {
            var found = MailboxFinder.Find(path, cancellationToken);
            files.AddRange(found.Files);
            foreach (var problem in found.Problems)
                context.Tally.Fail("read", problem.Path, problem.Reason);
            foreach (var remark in MailInName.Remarks(path, found.PassedOver))
                context.Tally.Remark(remark);
        }

        if (context.Request.StandardInput is { } stream)
            files.Add(MailboxFile.StandardInput(stream));
        bytesTotal = files.Sum(file => file.Length);
        foreach (var file in files.DistinctBy(file => file.Key))
            await ReadAsync(file, cancellationToken).ConfigureAwait(false);
        departures.Tell();
    }

    private async Task ReadAsync(MailboxFile file, CancellationToken cancellationToken)
    {
        var since = Bookmark(file.Key) ?? Adopted(file);
        isToldAgain = since?.IsOfTheseRules == false;
        if (isToldAgain)
            since = null;
        if (since?.IsUnchanged(file) == true)
        {
            context.Tally.MailboxUnchanged();
            bytesDone += file.Length;
            return;
        }

        var before = bytesDone;
        try
        {
            await ReadAsync(file, since, before, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await recording.ConfigureAwait(false);
        }

        bytesDone = before + file.Length;
        context.Tally.Report(RunStage.Reading, bytesDone, bytesTotal);
    }

    private MailboxBookmark? Bookmark(string key) => context.Ledger.Sources.Bookmark(key) is { } json ? JsonSerializer.Deserialize(json, IntakeJson.Default.MailboxBookmark) : null;

    // Older ledgers remember a mailbox by the path as it was given, which may be one below a folder that nobody knows any longer.
    private MailboxBookmark? Adopted(MailboxFile file)
    {
        var given = file.Entry is null ? file.Path : $"{file.Path}!{file.Entry}";
        if (given == file.Key || Bookmark(given) is not { } bookmark || !bookmark.IsOf(file))
            return null;
        context.Ledger.InTransaction(() => context.Ledger.Sources.Rename(given, file.Key));
        return bookmark;
    }

    private async Task ReadAsync(MailboxFile file, MailboxBookmark? since, long before, CancellationToken cancellationToken)
    {
        var batch = new List<Message>(BatchSize);
        var holding = new Holding(context, file, file.Key, departures);
        await foreach (var item in MailboxReader.ReadAsync(file, since, options, cancellationToken).ConfigureAwait(false))
        {
            switch (item)
            {
                case MailItem.Read read:
                    batch.Add(read.Message);
                    holding.Read(read.Message);
                    if (read.IsCut)
                        context.Tally.Remark(Cut(read.Message));
                    bytesDone = Math.Max(bytesDone, before + Math.Min(read.Message.Location.Offset, file.Length));
                    break;
                case MailItem.Problem problem:
                    holding.Missed();
                    context.Tally.Fail("read", $"{problem.Location.Mailbox} at byte {problem.Location.Offset}", problem.Reason);
                    break;
                case MailItem.End end:
                    batch = await RecordedAsync(batch).ConfigureAwait(false);
                    await recording.ConfigureAwait(false);
                    holding.End(end, clock.GetUtcNow());
                    context.Ledger.Sources.Remember(file.Key, JsonSerializer.Serialize(end.Bookmark, IntakeJson.Default.MailboxBookmark), context.Run);
                    if (end.EndsInLine)
                        context.Tally.Remark($"{file.DisplayName} ends in the middle of a line: its last message may be cut off, and was read as far as it goes.");
                    if (end.UncertainSeparators > 0)
                    {
                        context.Tally.Remark(
                            $"{file.DisplayName}: {end.UncertainSeparators} messages begin at a 'From ' line as mail pasted into a message may have it too: with no blank line before it, or no date in it, or a header below that names neither date nor Message-ID. They are read as messages of their own.");
                    }

                    break;
            }

            if (batch.Count >= BatchSize)
                batch = await RecordedAsync(batch).ConfigureAwait(false);
        }

        await RecordedAsync(batch).ConfigureAwait(false);
    }

    private string Cut(Message message) => string.Create(
        CultureInfo.InvariantCulture, $"{message.Location.Mailbox} at byte {message.Location.Offset}: the message '{PlainLine.Of(message.Subject)}' has more than {options.TextLimit:N0} characters of text; what stands behind them is not read.");

    // Has a batch recorded behind the one before, and gives an empty one to go on with.
    private async Task<List<Message>> RecordedAsync(List<Message> batch)
    {
        if (batch.Count == 0)
            return batch;
        if (batch.Count == BatchSize && some.Count == 0)
            some.AddRange(batch.Take(Rehearsal.Messages));
        var rows = batch.AsParallel().AsOrdered().Select(MessageRecorder.Prepare).ToList();
        await recording.ConfigureAwait(false);
        recording = Task.Run(() => Record(rows), CancellationToken.None);
        return new(BatchSize);
    }

    private void Record(List<MessageRow> rows)
    {
        context.Ledger.InTransaction(() =>
        {
            foreach (var row in rows)
            {
                owners?.Add(row.Message);
                context.Tally.MessageRead(MessageRecorder.Record(context.Ledger, row, context.Run, isToldAgain));
            }
        });
        context.Tally.Report(RunStage.Reading, bytesDone, bytesTotal);
    }
}
