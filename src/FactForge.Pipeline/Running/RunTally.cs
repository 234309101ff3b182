using System.Collections.Concurrent;
using FactForge.Extraction;

namespace FactForge.Pipeline;

/// <summary>What a run has done so far: stages add to it, the report is made of it. Safe for several tasks.</summary>
internal sealed class RunTally(IProgress<RunProgress> progress)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, long> skipped = new(StringComparer.Ordinal);
    private readonly SortedDictionary<FactKind, long> facts = [];
    private readonly SortedSet<string> made = new(StringComparer.Ordinal);
    private readonly SortedSet<string> changed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> diffs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Stage, string Part), RunFailure> failures = [];
    private readonly List<string> remarks = [];
    private long messagesRead;
    private long messagesNew;
    private long factsNew;
    private long threads;
    private int unchangedMailboxes;
    private long refused;
    private ExtractionUsage usage = ExtractionUsage.None;

    public long MessagesNew => Interlocked.Read(ref messagesNew);

    public int FailureCount => failures.Count;

    public void MessageRead(bool isNew)
    {
        Interlocked.Increment(ref messagesRead);
        if (isNew)
            Interlocked.Increment(ref messagesNew);
    }

    public void MailboxUnchanged() => Interlocked.Increment(ref unchangedMailboxes);

    public void ThreadsKnown(long count) => Interlocked.Exchange(ref threads, count);

    public void Skip(string reason)
    {
        lock (gate)
            skipped[reason] = skipped.GetValueOrDefault(reason) + 1;
    }

    public void Extracted(ExtractionResult result)
    {
        lock (gate)
        {
            foreach (var fact in result.Facts)
                facts[fact.Kind] = facts.GetValueOrDefault(fact.Kind) + 1;
            factsNew += result.Facts.Count;
            refused += result.Refused.Count;
            usage = usage.Plus(result.Usage);
        }
    }

    public void NoteMade(string path)
    {
        lock (gate)
            made.Add(path);
    }

    public void NoteChanged(string path)
    {
        lock (gate)
        {
            if (!made.Contains(path))
                changed.Add(path);
        }
    }

    public void Diff(string path, string diff)
    {
        lock (gate)
            diffs[path] = diff;
    }

    public void Fail(string stage, string part, string reason) => failures[(stage, part)] = new(stage, part, reason);

    public void Remark(string remark)
    {
        lock (gate)
            remarks.Add(remark);
    }

    public void Report(RunStage stage, long done, long total)
    {
        lock (gate)
            progress.Report(new(stage, done, total, messagesRead, threads, factsNew, usage.Calls, usage.Cost));
    }

    public RunReport ToReport()
    {
        lock (gate)
        {
            return new RunReport
            {
                Outcome = failures.IsEmpty ? RunOutcome.Done : RunOutcome.Failures,
                MessagesRead = messagesRead,
                MessagesNew = messagesNew,
                MailboxesUnchanged = unchangedMailboxes,
                Skipped = skipped,
                Threads = threads,
                Facts = facts,
                ClaimsRefused = refused,
                NotesMade = [.. made],
                NotesChanged = [.. changed],
                Failures = [.. failures.Values.OrderBy(failure => failure.Stage, StringComparer.Ordinal).ThenBy(failure => failure.Part, StringComparer.Ordinal)],
                Remarks = [.. remarks],
                Usage = usage,
                Diffs = diffs,
            };
        }
    }
}
