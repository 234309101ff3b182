using System.Text;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking.Batching;

/// <summary>One model's questions in batches: those of the ledger, and those that this run puts aside for the next. Safe for use from many threads.</summary>
internal sealed class BatchBook(LedgerStore ledger, ModelConfiguration model, bool fresh) : IBatchBook
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, BatchQuestion> aside = new(StringComparer.Ordinal);
    private readonly HashSet<long> endedNow = [];
    private readonly ModelSettings settings = ConfiguredModel.Settings(model);

    /// <summary>The path that its lines name.</summary>
    public string Url => model.BatchEndpoint ?? BatchService.UsualUrl(settings);

    /// <inheritdoc/>
    public BatchedQuestion? Find(string key)
    {
        lock (gate)
        {
            if (aside.ContainsKey(key))
                return new(true, 0, null);
        }

        var batches = ledger.Batches.Of(key);
        if (batches.Any(row => row.Outcome is null))
            return new(true, 0, null);
        // Asked afresh, what a batch of before told does not count.
        var ended = batches.Where(row => !fresh || IsNew(row.Batch)).ToList();
        return ended.Count == 0 ? null : new(false, ended.Count(row => Outcome(row) != ModelOutcome.Answered), Last(ended[0]));
    }

    /// <inheritdoc/>
    public bool Add(ModelRequest request, AnswerFormat format)
    {
        var most = new TokenUsage(request.InputTokens, request.MaxOutputTokens);
        var cost = (settings.Prices?.CostOf(most) ?? 0) * (settings.Prices?.BatchFactor ?? 1);
        var row = new BatchLineRow(request.Key, TaskNames.Of(request.Task), request.InputTokens, request.MaxOutputTokens, cost);
        lock (gate)
            return aside.TryAdd(request.Key, new(row, BatchLine.Of(request, settings, format, Url)));
    }

    /// <summary>The questions put aside, cut into batches that the service takes, in order of their keys; they are no longer aside then.</summary>
    public IReadOnlyList<IReadOnlyList<BatchQuestion>> Take()
    {
        lock (gate)
        {
            var batches = new List<IReadOnlyList<BatchQuestion>>();
            var current = new List<BatchQuestion>();
            long bytes = 0;
            foreach (var (_, question) in aside.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                var size = Encoding.UTF8.GetByteCount(question.Line) + 1;
                if (current.Count > 0 && (current.Count >= model.BatchLimits.Lines || bytes + size > model.BatchLimits.Bytes))
                {
                    batches.Add(current);
                    (current, bytes) = ([], 0);
                }

                current.Add(question);
                bytes += size;
            }

            if (current.Count > 0)
                batches.Add(current);
            aside.Clear();
            return batches;
        }
    }

    /// <summary>Notes that a batch's answers came in this run.</summary>
    public void Ended(long batch)
    {
        lock (gate)
            endedNow.Add(batch);
    }

    private bool IsNew(long batch)
    {
        lock (gate)
            return endedNow.Contains(batch);
    }

    private static ModelReply? Last(BatchEndRow row) =>
        Outcome(row) is var outcome && outcome == ModelOutcome.Answered ? null : new(outcome, "", row.Reason, TokenUsage.None);

    private static ModelOutcome Outcome(BatchEndRow row) => Enum.TryParse<ModelOutcome>(row.Outcome, out var outcome) ? outcome : ModelOutcome.ServerFailed;
}

/// <summary>A question put aside for a batch.</summary>
/// <param name="Row">As it is recorded.</param>
/// <param name="Line">As it is sent.</param>
internal sealed record BatchQuestion(BatchLineRow Row, string Line);
