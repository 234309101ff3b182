using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Says what counted calls would cost, and what runs so far asked beside as many.</summary>
internal static class RunEstimates
{
    public static IReadOnlyList<RunEstimate> Of(ModelDesk desk, LedgerStore ledger, VaultConfiguration configuration)
    {
        if (desk.Estimates.Count == 0)
            return [];
        var past = PastCalls.Of(ledger);
        var counted = desk.Estimates.Select(estimate => Of(
            estimate, ledger, past, Prices(configuration, estimate.Model), desk.UsualAnswerTokens(TaskNames.Of(estimate.Task)))).ToList();
        return [.. counted, .. Beside(counted, past, configuration, configuration.JudgeModel, TaskNames.Judge), .. Beside(counted, past, configuration, configuration.EmbedModel, TaskNames.Embed)];
    }

    private static RunEstimate Of(ModelEstimate estimate, LedgerStore ledger, PastCalls past, ModelPrices? prices, double usual)
    {
        var task = TaskNames.Of(estimate.Task);
        var mean = ledger.Answers.MeanOutput(estimate.Model, task) ?? usual;
        var output = Math.Min(estimate.MostOutputTokens, (long)Math.Ceiling(estimate.Calls * mean));
        var again = past.AskedAgain(estimate.Model, task);
        var times = 1 + (decimal)(again ?? 0);
        var cost = prices?.CostOf(new(estimate.InputTokens, output)) * times;
        return new(estimate.Model, task, estimate.Calls, estimate.InputTokens, output, cost, prices?.CostOf(new(estimate.InputTokens, estimate.MostOutputTokens)) * times)
        {
            BatchCost = cost * prices?.BatchFactor,
            AskedAgain = again,
        };
    }

    // What notes ask a judge or an embedding model shows only when they meet the new facts.
    private static IEnumerable<RunEstimate> Beside(IReadOnlyList<RunEstimate> counted, PastCalls past, VaultConfiguration configuration, string? model, string task)
    {
        if (model is null || counted.Any(estimate => estimate.Task == task)
            || counted.FirstOrDefault(estimate => estimate.Task == TaskNames.Extract) is not { } extract || past.With(extract.Model, extract.Calls, model, task) is not { } guess)
            yield break;
        yield return new(model, task, guess.Calls, guess.InputTokens, guess.OutputTokens, Prices(configuration, model)?.CostOf(new(guess.InputTokens, guess.OutputTokens)), null) { IsGuess = true };
    }

    private static ModelPrices? Prices(VaultConfiguration configuration, string model) => ConfiguredModel.Settings(configuration.Models[model]).Prices;
}
