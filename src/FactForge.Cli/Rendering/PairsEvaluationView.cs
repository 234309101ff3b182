using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows how well labelled pairs were told.</summary>
internal static class PairsEvaluationView
{
    public static void Write(PairsEvaluation evaluation, TextWriter output)
    {
        foreach (var pair in evaluation.WrongMerges)
            Pair("wrong merge", pair, output);
        foreach (var pair in evaluation.Missed)
            Pair("missed", pair, output);
        var apart = evaluation.Pairs - evaluation.Same - evaluation.Refines;
        Row(output, "pairs", $"{evaluation.Pairs}, {evaluation.Exact} exactly as labelled");
        Row(output, "same", $"{evaluation.SameFound} of {evaluation.Same} recognised");
        Row(output, "refines", $"{evaluation.RefinesFound} of {evaluation.Refines} recognised");
        Row(output, "wrong merges", string.Create(CultureInfo.InvariantCulture, $"{evaluation.WrongMerges.Count} of {apart} (rate {evaluation.WrongMergeRate:0.000})"));
        Row(output, "pairwise", string.Create(CultureInfo.InvariantCulture, $"precision {evaluation.Precision:0.000}, recall {evaluation.Recall:0.000}"));
    }

    private static void Pair(string what, EvaluatedPair pair, TextWriter output)
    {
        output.WriteLine($"{what}: {TerminalText.Line(pair.First)}");
        output.WriteLine($"  against: {TerminalText.Line(pair.Second)}");
        output.WriteLine($"  {pair.Rule}: {TerminalText.Line(pair.Reason)}");
    }

    private static void Row(TextWriter output, string name, string value) => output.WriteLine($"{name,-14}{value}");
}
