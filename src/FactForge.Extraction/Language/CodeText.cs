using System.Buffers;

namespace FactForge.Extraction.Language;

/// <summary>Tells program text, logs, tables and key blocks from prose: nobody says anything in them.</summary>
internal static class CodeText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("=[]{}\\|^~<>_$#*");
    private static readonly string[] Marks = ["()", "::", "<-", "->", "-----", "=="];

    private static readonly string[] Levels = ["ERROR", "FATAL", "DEBUG", "TRACE", "Error"];

    /// <summary>True for a sentence that is plainly no prose: signs of code in number, a call, a path, a prompt, a key block's frame.</summary>
    public static bool Is(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        foreach (var mark in Marks)
        {
            if (words.Contains(mark, StringComparison.Ordinal))
                return true;
        }

        return Count(words) >= 3 || words.StartsWith("$ ", StringComparison.Ordinal) || words.StartsWith("# ", StringComparison.Ordinal) || IsReport(words);
    }

    /// <summary>What a program reports: "ERROR Installation failed", "crates.c:52: not known". Who writes "NOTE:" or "WARNING:" may be a person.</summary>
    private static bool IsReport(ReadOnlySpan<char> words)
    {
        words = words.TrimStart("* [");
        foreach (var level in Levels)
        {
            if (words.StartsWith(level, StringComparison.Ordinal) && words.Length > level.Length + 1 && (words[level.Length] is ':' or ']' || (words[level.Length] == ' ' && (char.IsUpper(words[level.Length + 1]) || words[level.Length + 1] is '(' or '['))))
                return true;
        }

        // "FILE.c:52"
        var end = words.IndexOf(' ');
        var place = end < 0 ? words : words[..end];
        var dot = place.LastIndexOf('.');
        var colon = dot > 0 ? place[dot..].IndexOf(':') : -1;
        return colon is > 1 and <= 7 && dot + colon + 1 < place.Length && char.IsAsciiDigit(place[dot + colon + 1]) && !char.IsAsciiDigit(place[dot - 1]);
    }

    /// <summary>True where any sign of code stands in a sentence: too much for what is to be told as a statement.</summary>
    public static bool HasSign(string text, TextSpan span)
    {
        var words = text.AsSpan(span.Start, span.Length);
        return Count(words) > 0 && !(Count(words) == 1 && words.Contains('$')) || words.Contains("http", StringComparison.OrdinalIgnoreCase) || words.Count('/') > 2 || words.Count('(') != words.Count(')');
    }

    private static int Count(ReadOnlySpan<char> words)
    {
        var count = 0;
        for (var at = words.IndexOfAny(Signs); at >= 0; at = words.IndexOfAny(Signs))
        {
            count++;
            words = words[(at + 1)..];
        }

        return count;
    }
}
