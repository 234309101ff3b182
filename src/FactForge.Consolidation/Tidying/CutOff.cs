namespace FactForge.Consolidation;

/// <summary>Recognises lines that were cut off at a length, in mid-word or not.</summary>
internal static class CutOff
{
    /// <summary>True for a text that ends in an ellipsis.</summary>
    public static bool Is(string text) => text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…');

    /// <summary>The text up to its last whole word.</summary>
    public static string Whole(string text)
    {
        if (!Is(text))
            return text;
        var end = text.TrimEnd('.', '…');
        // A cut behind a space or a stop leaves its last word whole; in doubt the word goes.
        var space = end.LastIndexOf(' ');
        return space > 0 && end.Length == end.TrimEnd().Length ? end[..space].TrimEnd(' ', ',', ';', ':', '-', '(') : end.TrimEnd();
    }

    /// <summary>True where a line was cut off from another, whole or cut later.</summary>
    public static bool IsStartOf(string cut, string other)
    {
        if (!Is(cut))
            return false;
        var stump = cut.TrimEnd('.', '…').TrimEnd();
        return other.Length > stump.Length && other.StartsWith(stump, StringComparison.OrdinalIgnoreCase);
    }
}
