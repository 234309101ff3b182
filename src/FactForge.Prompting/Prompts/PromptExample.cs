using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>A worked example: inputs as a model would see them, and the right answer.</summary>
/// <param name="File">Its file, below the prompt's folder.</param>
/// <param name="Shows">What it teaches, from its front matter.</param>
/// <param name="Inputs">A value for each input of the prompt.</param>
/// <param name="Answer">The answer, which fits the schema.</param>
/// <param name="AnswerLine">The line at which the answer starts.</param>
public sealed record PromptExample(string File, IReadOnlyList<string> Shows, IReadOnlyDictionary<string, string> Inputs, JsonElement Answer, int AnswerLine);
