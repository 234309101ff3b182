using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Loads the prompt of a task: the owner's own where <c>prompts:</c> has it, else the shipped one.</summary>
internal static class ConfiguredPrompt
{
    /// <summary>The prompt with its folder; or what is wrong with it, each with file and line.</summary>
    public static (Prompt? Prompt, string Folder, IReadOnlyList<string> Problems) Load(VaultConfiguration configuration, string name)
    {
        var own = configuration.Prompts is { } prompts && ConfigurationDoor.FolderExists(Path.Combine(prompts, name)) ? prompts : null;
        var folder = PromptFolder.Locate(own, name);
        var loading = PromptFolder.Load(folder);
        return (loading.Prompt, folder, [.. loading.Problems.Select(problem => $"{Path.Combine(folder, problem.File)}{(problem.Line > 0 ? $", line {problem.Line}" : "")}: {problem.Message}")]);
    }
}
