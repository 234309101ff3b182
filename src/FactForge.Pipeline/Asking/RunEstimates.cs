using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Says what counted calls would cost.</summary>
internal static class RunEstimates
{
    public static IReadOnlyList<RunEstimate> Of(ModelDesk desk, LedgerStore ledger, VaultConfiguration configuration)
    {
        var past = ledger.Answers.Spending(DateTimeOffset.MinValue);
        return [.. desk.Estimates.Select(estimate => Of(estimate, past, ConfiguredModel.Settings(configuration.Models[estimate.Model]).Prices))];
    }

    private static RunEstimate Of(ModelEstimate estimate, IReadOnlyList<SpendingRow> past, ModelPrices? prices)
    {
        var task = TaskNames.Of(estimate.Task);
        var known = past.FirstOrDefault(row => row.Model == estimate.Model && row.Task == task && row.Calls > 0);
        var output = known is null ? estimate.MostOutputTokens / 3 : Math.Min(estimate.MostOutputTokens, estimate.Calls * known.OutputTokens / known.Calls);
        return new(
            estimate.Model, task, estimate.Calls, estimate.InputTokens, output,
            prices?.CostOf(new(estimate.InputTokens, output)), prices?.CostOf(new(estimate.InputTokens, estimate.MostOutputTokens)));
    }
}
