using System.Collections.Concurrent;
using System.Globalization;
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
    private readonly SortedSet<string> gone = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> diffs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Stage, string Part), RunFailure> failures = [];
    private readonly List<string> remarks = [];
    private readonly Dictionary<(ExtractionFailureCause Cause, string Reason), long> left = [];
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

    public void NoteGone(string path)
    {
        lock (gate)
            gone.Add(path);
    }

    public void Diff(string path, string diff)
    {
        lock (gate)
            diffs[path] = diff;
    }

    public void Fail(string stage, string part, string reason) => failures[(stage, part)] = new(stage, part, reason);

    /// <summary>Counts a part that was not answered for, and not by its own fault.</summary>
    public void Left(ExtractionFailure failure)
    {
        lock (gate)
            left[(failure.Cause, failure.Reason)] = left.GetValueOrDefault((failure.Cause, failure.Reason)) + 1;
    }

    /// <summary>Forgets what was awaited: it is asked about once more in this run.</summary>
    public void AskedOnceMore()
    {
        lock (gate)
        {
            foreach (var key in left.Keys.Where(key => key.Cause == ExtractionFailureCause.Waiting).ToList())
                left.Remove(key);
        }
    }

    /// <summary>Adds what a task asked of a model.</summary>
    public void Used(ExtractionUsage more)
    {
        lock (gate)
            usage = usage.Plus(more);
    }

    /// <summary>Why the model could not be had; null where it could.</summary>
    public string? ModelProblem
    {
        get
        {
            lock (gate)
                return left.Keys.Where(key => key.Cause == ExtractionFailureCause.Model).Select(key => key.Reason).Order(StringComparer.Ordinal).FirstOrDefault();
        }
    }

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
            foreach (var ((_, reason), count) in left.Where(part => part.Key.Cause == ExtractionFailureCause.Model))
                Fail("extract", string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "question" : "questions")}, left for the next run"), reason);
            foreach (var ((_, reason), count) in left.Where(part => part.Key.Cause is ExtractionFailureCause.Limit or ExtractionFailureCause.Waiting).OrderBy(part => part.Key.Reason, StringComparer.Ordinal))
                remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "question is" : "questions are")} left for a later run: {reason}"));
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
                // Where one person's note made room for another's of that name, the file is another one now.
                NotesMade = [.. made.Except(gone, StringComparer.Ordinal)],
                NotesChanged = [.. changed.Union(made.Intersect(gone, StringComparer.Ordinal), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                NotesGone = [.. gone.Except(made, StringComparer.Ordinal).Except(changed, StringComparer.Ordinal)],
                Failures = [.. failures.Values.OrderBy(failure => failure.Stage, StringComparer.Ordinal).ThenBy(failure => failure.Part, StringComparer.Ordinal)],
                Remarks = [.. remarks],
                Usage = usage,
                Diffs = diffs,
            };
        }
    }
}
