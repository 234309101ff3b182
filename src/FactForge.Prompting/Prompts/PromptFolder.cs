using System.Globalization;
using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>
/// Loads a prompt from a folder of Markdown: <c>prompt.md</c> (front matter, then what the model is told), <c>ask.md</c> (the question),
/// <c>again.md</c>, <c>format.md</c>, perhaps <c>more.md</c>, <c>schema.json</c> and <c>examples/*.md</c>. Strict: whatever is unknown or missing is an error with file and line.
/// </summary>
public static class PromptFolder
{
    private static readonly string[] PromptKeys = ["name", "description", "inputs", "max_output_tokens"];

    /// <summary>Where a prompt's folder is: below the owner's own prompts folder where that has it, else the one shipped beside the program.</summary>
    /// <param name="own">The configured <c>prompts:</c> folder, or null.</param>
    /// <param name="name">The prompt.</param>
    public static string Locate(string? own, string name) => Path.Combine(own ?? Path.Combine(AppContext.BaseDirectory, "prompts"), name);

    /// <summary>Loads a folder. The prompt, or every problem found.</summary>
    public static PromptLoading Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var files = PromptFilesDoor.Read(folder);
        return files is null ? new(null, [new(folder, 0, "no such prompt folder")]) : Read(Path.GetFileName(folder.TrimEnd('/', '\\')), files);
    }

    internal static PromptLoading Read(string folder, IReadOnlyDictionary<string, string> files)
    {
        var problems = new List<PromptProblem>();
        foreach (var name in new[] { "prompt.md", "ask.md", "again.md", "format.md", "schema.json" }.Where(name => !files.ContainsKey(name)))
            problems.Add(new(name, 0, "is missing"));
        if (problems.Count > 0)
            return new(null, problems);

        var schema = ReadSchema(files["schema.json"], problems);
        var head = FrontMatterBlock.Read("prompt.md", files["prompt.md"], PromptKeys, PromptKeys, problems);
        if (head is null || schema is null)
            return new(null, problems);
        var inputs = head.List("inputs");
        if (head.Value("name") != folder)
            problems.Add(new("prompt.md", head.Line("name"), $"'name' must be the folder's name '{folder}'"));
        if (!int.TryParse(head.Value("max_output_tokens"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is < 100 or > 100_000)
            problems.Add(new("prompt.md", head.Line("max_output_tokens"), "'max_output_tokens' must be a number from 100 to 100000"));

        var system = Template("prompt.md", head.Body, head.BodyLine, [], problems);
        var ask = Template("ask.md", files["ask.md"], 1, inputs, problems);
        var again = Template("again.md", files["again.md"], 1, ["violations"], problems);
        var format = Template("format.md", files["format.md"], 1, ["schema"], problems);
        var more = files.TryGetValue("more.md", out var moreText) ? Template("more.md", moreText, 1, [], problems) : null;
        foreach (var missing in inputs.Where(input => !ask.Names.Contains(input, StringComparer.Ordinal)))
            problems.Add(new("ask.md", 0, $"does not use the input '{missing}'"));
        var examples = files.Where(file => file.Key.StartsWith("examples/", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => ExampleFile.Read(file.Key, file.Value, inputs, schema, problems)).OfType<PromptExample>().ToList();
        if (problems.Count > 0)
            return new(null, problems);
        return new(
            new()
            {
                Name = folder,
                Version = ContentHash.Of([.. files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => new[] { file.Key, file.Value })]).Short,
                Inputs = inputs,
                MaxOutputTokens = most,
                Schema = schema,
                Examples = examples,
                System = system,
                Ask = ask,
                Again = again,
                Format = format,
                More = more,
            },
            []);
    }

    private static AnswerSchema? ReadSchema(string text, List<PromptProblem> problems)
    {
        try
        {
            return AnswerSchema.Parse(text);
        }
        catch (JsonException error)
        {
            problems.Add(new("schema.json", (int)(error.LineNumber ?? 0) + 1, "is no valid JSON: " + AnswerText.Fault(error)));
        }
        catch (FormatException error)
        {
            problems.Add(new("schema.json", 0, error.Message));
        }

        return null;
    }

    private static PromptTemplate Template(string file, string text, int firstLine, IReadOnlyList<string> known, List<PromptProblem> problems)
    {
        var template = new PromptTemplate(text.Trim('\n'));
        var skipped = text.Length - text.TrimStart('\n').Length;
        foreach (var name in template.Names.Where(name => !known.Contains(name, StringComparer.Ordinal)))
            problems.Add(new(file, firstLine + skipped + template.LineOf(name) - 1, $"unknown placeholder '{name}'; known here: {(known.Count == 0 ? "none" : string.Join(", ", known))}"));
        if (template.LineOfStray() is > 0 and var stray)
            problems.Add(new(file, firstLine + skipped + stray - 1, "'{{' without a placeholder; they are written {{name}}, lower-case"));
        if (text.Trim().Length == 0)
            problems.Add(new(file, 0, "is empty"));
        return template;
    }
}
