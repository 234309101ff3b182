using FactForge.Extraction.Prompted;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Fits the extraction to its prompt and its model.</summary>
internal static class ExtractionPrompt
{
    private const int Least = 400;
    private const int Margin = 1_000;

    /// <summary>What keeps a prompt from being used for extraction; null where nothing does.</summary>
    public static string? Problem(Prompt prompt) => PromptedExtractor.Problem(prompt);

    /// <summary>The cut of threads: as large as the prompt's usual, or as the model's context leaves room for.</summary>
    public static PromptedSettings Settings(Prompt prompt, ModelSettings model, int passes)
    {
        var usual = new PromptedSettings { Passes = passes };
        var fixedTokens = Tokens.Count(string.Concat(
            prompt.Render(prompt.Inputs.ToDictionary(name => name, _ => "", StringComparer.Ordinal), AnswerFormat.None).Select(message => message.Text)));
        var room = model.ContextTokens - Math.Min(prompt.MaxOutputTokens, model.MaxOutputTokens) - fixedTokens - Margin;
        if (passes > 1)
            room -= prompt.MaxOutputTokens;
        var chunk = Math.Clamp(room - usual.ContextTokens, Least, usual.ChunkTokens);
        return usual with { ChunkTokens = chunk, ContextTokens = Math.Clamp(room - chunk, 0, usual.ContextTokens) };
    }
}
