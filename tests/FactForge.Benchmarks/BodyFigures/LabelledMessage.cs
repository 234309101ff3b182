using System.Text.Json;

namespace FactForge.Benchmarks.BodyFigures;

/// <summary>A message of a labelled set: one letter a line says what the line is.</summary>
internal sealed record LabelledMessage(string Id, string Set, string Sender, string Text, string Labels)
{
    /// <summary>Reads a set, one JSON object a line.</summary>
    public static IEnumerable<LabelledMessage> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                continue;
            }

            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new LabelledMessage(
                root.GetProperty("id").ToString(),
                Optional(root, "set"),
                Optional(root, "sender"),
                root.GetProperty("text").GetString() ?? "",
                root.GetProperty("labels").GetString() ?? "");
        }
    }

    private static string Optional(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
