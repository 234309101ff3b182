using FactForge.Prompting;

namespace FactForge.Extraction.Prompted;

/// <summary>Cuts a text into pieces of at most so many tokens: between paragraphs, else between lines, else between words. Nothing is dropped.</summary>
internal static class TextCutter
{
    private static readonly string[] Separators = ["\n\n", "\n", " "];

    public static IReadOnlyList<string> Cut(string text, int mostTokens) => Cut(text, mostTokens, 0);

    /// <summary>The text's beginning, of at most so many tokens or little more.</summary>
    public static string Head(string text, int mostTokens) =>
        text.Length <= mostTokens || Tokens.Count(text) <= mostTokens ? text : Cut(text, mostTokens)[0] + "\n[…]";

    private static List<string> Cut(string text, int most, int level)
    {
        if (Tokens.Count(text) <= most)
            return [text];
        if (level == Separators.Length)
            return Hard(text, most);
        var pieces = new List<string>();
        var separator = Separators[level];
        var current = "";
        foreach (var unit in text.Split(separator))
        {
            var joined = current.Length == 0 ? unit : current + separator + unit;
            if (joined.Length <= most || Tokens.Count(joined) <= most)
            {
                current = joined;
                continue;
            }

            if (current.Length > 0)
                pieces.Add(current);
            var inner = Cut(unit, most, level + 1);
            pieces.AddRange(inner.Take(inner.Count - 1));
            current = inner[^1];
        }

        if (current.Length > 0)
            pieces.Add(current);
        return pieces;
    }

    private static List<string> Hard(string text, int most)
    {
        var pieces = new List<string>();
        var size = Math.Max(2, most);
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + size);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
                end--;
            pieces.Add(text[at..end]);
            at = end;
        }

        return pieces;
    }
}
