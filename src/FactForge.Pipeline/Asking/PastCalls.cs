using FactForge.Ledger;

namespace FactForge.Pipeline.Asking;

/// <summary>What the newest runs asked models, by their reports: what cannot be counted before it happens is guessed from it.</summary>
internal sealed class PastCalls
{
    private const int MostRuns = 100;

    /// <summary>With fewer calls than this nothing is guessed.</summary>
    private const int Enough = 20;

    private readonly ILookup<(string Model, string Task), ModelSpending> spent;

    private PastCalls(IEnumerable<ModelSpending> spent) => this.spent = spent.ToLookup(one => (one.Model, one.Task));

    public static PastCalls Of(LedgerStore ledger) => new(ledger.Runs.Latest(MostRuns)
        .Select(run => run.Report is null ? null : RunReportJson.Read(run.Report)).OfType<RunReport>().SelectMany(report => report.Spending));

    /// <summary>How many of a hundred answers to a task were asked for again because they did not fit, as a share of one; null where too little was asked to tell.</summary>
    public double? AskedAgain(string model, string task)
    {
        var (calls, again) = (spent[(model, task)].Sum(one => one.Calls), spent[(model, task)].Sum(one => one.Again));
        return calls - again < Enough ? null : again / (double)(calls - again);
    }

    /// <summary>
    /// As much of a task as that many calls to extract are likely to bring: what notes ask when they meet new facts. Null where the models did too little together
    /// to tell.
    /// </summary>
    public ModelSpending? With(string extractor, long calls, string model, string task)
    {
        var extracted = spent[(extractor, TaskNames.Extract)].Sum(one => one.Calls);
        if (extracted < Enough)
            return null;
        var share = calls / (double)extracted;
        var asked = spent[(model, task)].ToList();
        return new(model, task, Of(one => one.Calls), Of(one => one.InputTokens), Of(one => one.OutputTokens), 0);

        long Of(Func<ModelSpending, long> figure) => (long)Math.Ceiling(asked.Sum(figure) * share);
    }
}
