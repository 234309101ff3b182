using System.Text.Json;

namespace FactForge.Extraction.Evaluation;

/// <summary>The gold facts of one thread.</summary>
/// <param name="Name">The thread's folder: <c>01-boatyard-refit</c>.</param>
/// <param name="Facts">Its facts, in the order of the file.</param>
public sealed record GoldSet(string Name, IReadOnlyList<GoldFact> Facts)
{
    /// <summary>The kinds that are gold in a thread that is not in English; the others are neither right nor wrong there.</summary>
    private static readonly HashSet<FactKind> KindsInOtherLanguages =
        [FactKind.Role, FactKind.Employer, FactKind.Contact, FactKind.Relationship, FactKind.Background, FactKind.Plan];

    /// <summary>True where facts of the kind count in this thread: all in English ones; a few in those whose name has <c>-de-</c>, <c>-fr-</c> or <c>-es-</c> behind the number.</summary>
    public bool Judges(FactKind kind) => !IsInOtherLanguage || KindsInOtherLanguages.Contains(kind);

    private bool IsInOtherLanguage
    {
        get
        {
            var dash = Name.IndexOf('-', StringComparison.Ordinal);
            return dash >= 0 && Name.Length > dash + 3 && Name.AsSpan(dash + 1, 3) is "de-" or "fr-" or "es-";
        }
    }

    /// <summary>Reads the lines of a <c>gold.jsonl</c>.</summary>
    /// <param name="name">The thread's folder name.</param>
    /// <param name="lines">The file's text, one JSON object a line.</param>
    /// <exception cref="FormatException">A line is no such object; the message names the thread, the line and what is wrong.</exception>
    public static GoldSet Read(string name, string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var facts = new List<GoldFact>();
        var number = 0;
        foreach (var line in lines.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                facts.Add(ReadFact(document.RootElement));
            }
            catch (Exception error) when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"{name}/gold.jsonl, line {number}: {error.Message}", error);
            }
        }

        return new(name, facts);
    }

    private static GoldFact ReadFact(JsonElement json) => new()
    {
        Kind = ReadEnum<FactKind>(json, "kind") ?? throw new FormatException("'kind' is missing."),
        Subject = Required(json, "subject"),
        Statement = Required(json, "statement"),
        Slot = ReadEnum<Slot>(json, "slot"),
        Value = Optional(json, "value"),
        Due = ReadDate(json, "due"),
        Since = ReadDate(json, "since"),
        Until = ReadDate(json, "until"),
        Certainty = ReadEnum<Certainty>(json, "certainty") ?? Certainty.Certain,
        Message = new(Required(json, "message")),
        Quote = Required(json, "quote"),
    };

    private static string Required(JsonElement json, string name) => Optional(json, name) ?? throw new FormatException($"'{name}' is missing.");

    private static string? Optional(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static PartialDate? ReadDate(JsonElement json, string name)
    {
        if (Optional(json, name) is not { } text)
            return null;
        return PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{name}' is '{text}': wanted 2026, 2026-Q1, 2026-03 or 2026-03-14.");
    }

    private static T? ReadEnum<T>(JsonElement json, string name)
        where T : struct, Enum
    {
        if (Optional(json, name) is not { } text)
            return null;
        return Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value
            : throw new FormatException($"'{name}' is '{text}'; known: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }
}
