using FactForge.Consolidation;
using FactForge.Extraction.Prompted;

namespace FactForge.Pipeline.Asking;

/// <summary>What the ledger and the reports call the work of a prompt.</summary>
internal static class TaskNames
{
    public const string Extract = "extract";
    public const string Judge = "judge";
    public const string Embed = Prompting.Embedder.Task;

    /// <summary>True for what is kept of a part of an answer: the call that gave it counts, not each of its parts.</summary>
    public static bool IsPart(string task) => task.Contains('/', StringComparison.Ordinal);

    public static string Of(string prompt) => prompt switch
    {
        PromptedExtractor.PromptName => Extract,
        PromptedJudge.PromptName => Judge,
        PromptedJudge.PairTask => Judge + "/pair",
        _ => prompt,
    };
}
