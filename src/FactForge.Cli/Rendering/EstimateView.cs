using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows what a run would cost.</summary>
internal static class EstimateView
{
    public static void Write(RunReport report, VaultConfiguration configuration, CliSurroundings around)
    {
        if (configuration.ExtractModel is not { } chosen)
        {
            around.Output.WriteLine("The built-in rules find the facts: nothing is sent, and nothing is to be paid.");
            return;
        }

        var estimates = report.Estimates;
        if (estimates.Count == 0)
        {
            around.Output.WriteLine(report.Usage.StoredAnswers > 0
                ? $"Nothing is to be paid: {Counted.Of(report.Usage.StoredAnswers, "answer")} of '{chosen}' are known already."
                : $"Nothing is to be sent to '{chosen}': there is no mail that was not asked about.");
        }

        foreach (var estimate in estimates)
            One(estimate, report.Usage.StoredAnswers, configuration, around);
        Others(estimates, configuration, around.Output);
        foreach (var (model, task) in new[] { (configuration.JudgeModel, "judge"), (configuration.EmbedModel, "embed") })
        {
            if (model is not null && estimates.Count > 0 && estimates.All(estimate => estimate.Task != task))
                around.Output.WriteLine($"what '{model}' is asked to {task} shows only when notes meet the new facts: it is not in it, and is guessed once runs have asked enough");
        }

        if (estimates.Any(estimate => estimate is { IsGuess: false, AskedAgain: null }))
            around.Output.WriteLine("answers that do not fit are asked for again: that is not in it, and is told from runs once they have asked enough");
    }

    private static void One(RunEstimate estimate, int known, VaultConfiguration configuration, CliSurroundings around)
    {
        around.Output.WriteLine($"{estimate.Task} with {estimate.Model} ({TerminalText.Line(configuration.Models[estimate.Model].Model)}){(estimate.IsGuess ? ", a guess: as much as runs so far asked beside as many calls" : "")}");
        new TwoColumns()
            .Row("  calls", estimate.IsGuess ? "about " + Counted.Number(estimate.Calls) : Counted.Number(estimate.Calls) + (known > 0 ? $", and {Counted.Of(known, "answer")} already known" : ""))
            .Row("  asked again", estimate.AskedAgain is { } again ? string.Create(CultureInfo.InvariantCulture, $"about {again * 100:0.#} of 100, as in runs so far; the cost has it in") : null)
            .Row("  tokens sent", (estimate.IsGuess ? "about " : "") + Counted.Number(estimate.InputTokens))
            .Row("  tokens received", $"about {Counted.Number(estimate.OutputTokens)}")
            .Row("  cost", Cost(estimate, configuration.Currency))
            .Write(around);
    }

    private static string Cost(RunEstimate estimate, string currency) => estimate is { IsGuess: true, Cost: { } guessed } ? $"about {Money(guessed, currency)}"
        : estimate.Cost is { } cost && estimate.MostCost is { } most
        ? $"about {Money(cost, currency)}, at most {Money(most, currency)} if every answer were as long as it may be; by --batch about {Money(estimate.BatchCost ?? cost, currency)}"
        : $"unknown: no price is configured under models.{estimate.Model}.price";

    /// <summary>What the other configured models would cost for the same tokens.</summary>
    private static void Others(IReadOnlyList<RunEstimate> estimates, VaultConfiguration configuration, TextWriter output)
    {
        var counted = estimates.Where(one => !one.IsGuess).ToList();
        var (input, received) = (counted.Sum(one => one.InputTokens), counted.Sum(one => one.OutputTokens));
        foreach (var model in configuration.Models.Values.Where(model => estimates.All(one => one.Model != model.Name) && input > 0))
        {
            if (model is { InputPrice: { } inputPrice, OutputPrice: { } outputPrice } && outputPrice > 0)
                output.WriteLine($"the same with {model.Name} ({TerminalText.Line(model.Model)}): about {Money(((input * inputPrice) + (received * outputPrice)) / 1_000_000m, configuration.Currency)}");
        }
    }

    private static string Money(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.00##} {currency}");
}
