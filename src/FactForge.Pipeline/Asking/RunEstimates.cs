using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Says what counted calls would cost.</summary>
internal static class RunEstimates
{
    public static IReadOnlyList<RunEstimate> Of(ModelDesk desk, LedgerStore ledger, VaultConfiguration configuration)
    {
        var past = ledger.Answers.Spending(DateTimeOffset.MinValue);
        return [.. desk.Estimates.Select(estimate => Of(
            estimate, past, ConfiguredModel.Settings(configuration.Models[estimate.Model]).Prices, desk.UsualAnswerTokens(TaskNames.Of(estimate.Task))))];
    }

    private static RunEstimate Of(ModelEstimate estimate, IReadOnlyList<SpendingRow> past, ModelPrices? prices, double usual)
    {
        var task = TaskNames.Of(estimate.Task);
        var known = past.FirstOrDefault(row => row.Model == estimate.Model && row.Task == task && row.Calls > 0);
        var mean = known is null ? usual : known.OutputTokens / (double)known.Calls;
        var output = Math.Min(estimate.MostOutputTokens, (long)Math.Ceiling(estimate.Calls * mean));
        var cost = prices?.CostOf(new(estimate.InputTokens, output));
        return new(estimate.Model, task, estimate.Calls, estimate.InputTokens, output, cost, prices?.CostOf(new(estimate.InputTokens, estimate.MostOutputTokens)))
        {
            BatchCost = cost * prices?.BatchFactor,
        };
    }
}
