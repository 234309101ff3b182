using System.Data.Common;

namespace FactForge.Pipeline.Noting;

/// <summary>Makes many people's notes at a time: they are apart from each other.</summary>
internal static class SideBySide
{
    // More than there are cores: each waits for the disk once for every note that it writes.
    private const int Notes = 8;

    // What is read of so many facts takes memory that is worth counting: of such notes one is made at a time.
    private const int ManyFacts = 300;
    private const int VeryManyFacts = 2000;

    /// <summary>
    /// Makes them all. One person whose facts cannot be reconciled never ends a night: it is recorded by the fault's own name, and tried again. A ledger that
    /// fails ends it.
    /// </summary>
    public static async Task RunAsync(RunTally tally, IReadOnlyList<PersonFile> files, Func<PersonFile, Task> reconcile, CancellationToken cancellationToken)
    {
        MakeRoom();
        var done = 0;
        using var large = new SemaphoreSlim(1);
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = Notes, CancellationToken = cancellationToken }, async (file, _) =>
        {
            var isLarge = file.Facts.Count >= ManyFacts;
            if (isLarge)
                await large.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await reconcile(file).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or DbException))
            {
                tally.Fail("note", file.Known.NotePath ?? file.Known.Person.Name, $"{fault.GetType().Name}: {fault.Message}");
            }
            finally
            {
                // The collector would let what a very large note leaves behind lie beside the next one.
                if (file.Facts.Count >= VeryManyFacts)
                    GC.Collect();
                if (isLarge)
                    large.Release();
            }

            tally.Report(RunStage.Reconciling, Interlocked.Increment(ref done), files.Count);
        }).ConfigureAwait(false);
    }

    // The pool begins with a thread a core, and adds one in half a second when all of them wait: by then the notes of a mailbox are made.
    private static void MakeRoom()
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        if (threads < Notes)
            ThreadPool.SetMinThreads(Notes, ports);
    }
}
