using FactForge.Extraction;
using FactForge.Extraction.Evaluation;
using FactForge.Ledger;
using FactForge.Mail;
using FactForge.Mail.Threading;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Evaluating;
using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>
/// Scores the configured extractor on a set of threads with gold facts. A model's answers are kept beside the set, so that an unchanged prompt is paid for
/// once; the result is kept too, and stands beside the next one.
/// </summary>
public sealed class ThreadsEvaluator(TimeProvider clock)
{
    /// <summary>Evaluates. No vault is read or written.</summary>
    public async Task<ThreadsEvaluation> EvaluateAsync(EvaluationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!EvaluationFilesDoor.FolderExists(request.Set))
            return new() { Refusal = $"There is no folder at {request.Set}: name one with threads and their gold facts." };
        var folders = EvaluationFilesDoor.GoldFolders(request.Set);
        if (folders.Count == 0)
            return new() { Refusal = $"There is no gold.jsonl below {request.Set}: a set has a folder for each thread, with its mail and a gold.jsonl." };
        var keep = request.Keep ?? Path.Combine(request.Set, ".factforge");
        if (request.Configuration.ExtractModel is null)
            return await EvaluateAsync(request, folders, keep, null, cancellationToken).ConfigureAwait(false);
        var opening = LedgerDoor.Open(Path.Combine(keep, "evaluation.db"), "factforge eval", clock.GetUtcNow());
        if (opening is not LedgerOpening.Opened { Ledger: var ledger })
            return new() { Refusal = ((LedgerOpening.Refused)opening).Sentence };
        using (ledger)
            return await EvaluateAsync(request, folders, keep, ledger, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ThreadsEvaluation> EvaluateAsync(EvaluationRequest request, IReadOnlyList<string> folders, string keep, LedgerStore? ledger, CancellationToken cancellationToken)
    {
        var limits = request.Configuration.Limits;
        var book = ledger is null ? null : new DayBook(ledger, clock);
        IAnswerStore answers = ledger is null ? new AnswersInMemory() : new LedgerAnswers(ledger, null);
        var options = new DeskOptions(answers, new(RunBudget.Of(limits.Run), RunBudget.Of(limits.Day), book?.Today), clock, request.Environment ?? RealTimeDoor.Environment)
        {
            Fresh = request.Fresh,
            Formats = ledger is null ? null : new LedgerFormats(ledger, clock),
            Book = book,
        };
        var (desk, problem) = ModelDesk.Open(request.Configuration, options);
        if (desk is null)
            return new() { Refusal = problem };
        using (desk)
        {
            var threads = new EvaluatedThread[folders.Count];
            try
            {
                await Parallel.ForEachAsync(
                    folders.Index(), new ParallelOptions { MaxDegreeOfParallelism = desk.Parallelism, CancellationToken = cancellationToken },
                    async (folder, token) => threads[folder.Index] = await ReadAsync(request, folder.Item, desk.Extractor, token).ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (FormatException fault)
            {
                return new() { Refusal = fault.Message };
            }

            var result = EvaluationReading.Of(threads, request.Details) with
            {
                Extractor = request.Configuration.ExtractModel ?? "rules",
                Version = desk.Extractor.Version,
                Measured = clock.GetUtcNow(),
            };
            return result with { Last = EvaluationMemory.Replace(keep, request.Set, result) };
        }
    }

    private static async Task<EvaluatedThread> ReadAsync(EvaluationRequest request, string folder, IFactExtractor extractor, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(folder);
        var messages = new List<Message>();
        foreach (var file in MailboxFinder.Find(folder, cancellationToken).Files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, cancellationToken).ConfigureAwait(false))
            {
                if (item is MailItem.Read read)
                    messages.Add(read.Message);
                else if (item is MailItem.Problem problem)
                    throw new FormatException($"{folder} cannot be read: {problem.Reason}");
            }
        }

        var groups = MessageThreader.Assign(messages.Select(ThreadingLink.Of)).ToList();
        if (groups.Count != 1)
            throw new FormatException($"{folder} holds {groups.Count} threads: a folder of a set holds the mail of one.");
        var thread = new MailThread(groups[0].Id, MailThread.InOrder(messages));
        var gold = GoldSet.Read(name, string.Join('\n', EvaluationFilesDoor.Lines(Path.Combine(folder, EvaluationFilesDoor.Gold))));
        var owners = request.Configuration.Owners.Count > 0 ? request.Configuration.Owners : EvaluationFilesDoor.Owners(request.Set, folder);
        var result = await extractor.ExtractAsync(new(thread, messages.Where(message => message.Classification.IsFromPeople).Select(message => message.Id).ToHashSet(), owners.ToHashSet(StringComparer.OrdinalIgnoreCase)), cancellationToken).ConfigureAwait(false);
        return new(thread, result, gold);
    }
}
