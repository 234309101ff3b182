namespace FactForge.Extraction.Grounding;

/// <summary>Finds a quote in a text: character for character, then normalised; nothing fuzzier.</summary>
internal static class QuoteFinder
{
    /// <summary>All places, in order; those found exactly, or, where there are none, those found after normalising.</summary>
    public static (FoundHow How, IReadOnlyList<TextSpan> Places) Find(string text, string quote)
    {
        var wanted = quote.Trim();
        if (wanted.Length == 0 || text.Length == 0)
            return (FoundHow.Nowhere, []);
        var exact = Exact(text, wanted);
        if (exact.Count > 0)
            return (FoundHow.Exactly, exact);
        foreach (var hyphen in (ReadOnlySpan<LineWrapHyphen>)[LineWrapHyphen.Kept, LineWrapHyphen.Dropped])
        {
            var places = Normalized(text, wanted, hyphen);
            if (places.Count > 0)
                return (FoundHow.Normalized, places);
        }

        return (FoundHow.Nowhere, []);
    }

    private static List<TextSpan> Exact(string text, string quote)
    {
        var places = new List<TextSpan>();
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = Next(text, quote, at))
        {
            if (!CutsCharacter(text, at, at + quote.Length))
                places.Add(new(at, quote.Length));
        }

        return places;
    }

    private static List<TextSpan> Normalized(string text, string quote, LineWrapHyphen hyphen)
    {
        var places = new List<TextSpan>();
        var wanted = NormalizedText.Of(quote, hyphen).Text;
        if (wanted.Length == 0)
            return places;
        var haystack = NormalizedText.Of(text, hyphen);
        for (var at = haystack.Text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = Next(haystack.Text, wanted, at))
        {
            if (haystack.Original(at, wanted.Length) is { } span)
                places.Add(span);
        }

        return places;
    }

    private static int Next(string text, string wanted, int at) => at + 1 >= text.Length ? -1 : text.IndexOf(wanted, at + 1, StringComparison.Ordinal);

    private static bool CutsCharacter(string text, int start, int end) =>
        char.IsLowSurrogate(text[start]) || (end < text.Length && (char.IsLowSurrogate(text[end])
            || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark));
}
