using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>
/// Reads an example: front matter with <c>shows</c>, then a section <c>## NAME</c> with a fenced block for each input, then <c>## answer</c>
/// with the answer as JSON. Each <c>quote</c> in the answer must stand in one of the inputs.
/// </summary>
internal static class ExampleFile
{
    private const string AnswerSection = "answer";

    public static PromptExample? Read(string file, string text, IReadOnlyList<string> inputs, AnswerSchema schema, List<PromptProblem> problems)
    {
        var before = problems.Count;
        if (FrontMatterBlock.Read(file, text, ["shows"], ["shows"], problems) is not { } head)
            return null;
        var sections = Sections(file, head, problems);
        foreach (var name in inputs.Append(AnswerSection).Where(name => !sections.ContainsKey(name)))
            problems.Add(new(file, 0, $"lacks the section '## {name}'"));
        foreach (var (name, section) in sections.Where(section => section.Key != AnswerSection && !inputs.Contains(section.Key, StringComparer.Ordinal)))
            problems.Add(new(file, section.Heading, $"unknown section '## {name}'; known: {string.Join(", ", inputs)}, {AnswerSection}"));
        if (problems.Count > before)
            return null;
        var (answerText, answerLine, _) = sections[AnswerSection];
        if (Answer(file, answerText, answerLine, schema, problems) is not { } answer)
            return null;
        var values = inputs.ToDictionary(name => name, name => sections[name].Text, StringComparer.Ordinal);
        foreach (var quote in Quotes(answer).Where(quote => !values.Values.Any(value => value.Contains(quote, StringComparison.Ordinal))))
            problems.Add(new(file, LineOf(answerText, answerLine, quote), $"the quote \"{quote}\" stands nowhere in the example's own input"));
        return problems.Count > before ? null : new(file, head.List("shows"), values, answer, answerLine);
    }

    private static JsonElement? Answer(string file, string text, int line, AnswerSchema schema, List<PromptProblem> problems)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var answer = document.RootElement.Clone();
            var violations = schema.Violations(answer);
            foreach (var violation in violations)
                problems.Add(new(file, line, $"the answer does not fit the schema: {violation}"));
            return violations.Count == 0 ? answer : null;
        }
        catch (JsonException error)
        {
            problems.Add(new(file, line + (int)(error.LineNumber ?? 0), "the answer is no valid JSON: " + AnswerText.Fault(error)));
            return null;
        }
    }

    /// <summary>The sections: a heading of level two, then one fenced block whose fence may be longer than three.</summary>
    private static Dictionary<string, (string Text, int Line, int Heading)> Sections(string file, FrontMatterBlock head, List<PromptProblem> problems)
    {
        var sections = new Dictionary<string, (string Text, int Line, int Heading)>(StringComparer.Ordinal);
        var lines = head.Body.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("## ", StringComparison.Ordinal))
                continue;
            var name = lines[at][3..].Trim();
            var line = head.BodyLine + at;
            var open = at + 1;
            while (open < lines.Length && lines[open].Length == 0)
                open++;
            var fence = open < lines.Length ? new string('`', lines[open].TakeWhile(c => c == '`').Count()) : "";
            var close = fence.Length < 3 ? -1 : Array.FindIndex(lines, open + 1, other => other.TrimEnd() == fence);
            if (close < 0)
            {
                problems.Add(new(file, line, $"the section '## {name}' must hold one fenced block"));
                return sections;
            }

            if (!sections.TryAdd(name, (string.Join('\n', lines[(open + 1)..close]), head.BodyLine + open + 1, line)))
                problems.Add(new(file, line, $"the section '## {name}' stands twice"));
            at = close;
        }

        return sections;
    }

    private static IEnumerable<string> Quotes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "quote", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Quotes(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Quotes),
        _ => [],
    };

    private static int LineOf(string answer, int answerLine, string quote)
    {
        var at = answer.IndexOf(JsonEncodedText.Encode(quote, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value, StringComparison.Ordinal);
        return at < 0 ? answerLine : answerLine + answer.AsSpan(0, at).Count('\n');
    }
}
