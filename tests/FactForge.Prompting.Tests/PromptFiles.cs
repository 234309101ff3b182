namespace FactForge.Prompting.Tests;

/// <summary>A small sound prompt folder, to be broken by tests.</summary>
internal static class PromptFiles
{
    public static IReadOnlyDictionary<string, string> Sound { get; } = new Dictionary<string, string>
    {
        ["prompt.md"] = "---\nname: greet\ndescription: Greets.\ninputs: [name]\nmax_output_tokens: 200\n---\n\nYou greet people.\n",
        ["ask.md"] = "Greet {{name}}.\n",
        ["again.md"] = "That does not fit:\n{{violations}}\n",
        ["format.md"] = "Answer in JSON:\n{{schema}}\n",
        ["more.md"] = "What else?\n",
        ["schema.json"] = "{\n  \"type\": \"object\",\n  \"additionalProperties\": false,\n  \"required\": [\"word\"],\n  \"properties\": { \"word\": { \"type\": \"string\" } }\n}\n",
        ["examples/01.md"] = "---\nshows: a greeting\n---\n\n## name\n\n```text\nAda\n```\n\n## answer\n\n```json\n{\"word\": \"Hello\"}\n```\n",
    };
}
