using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Words as a rule writes them down, in one text, made ready to be looked up.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, parted by blanks or line ends; one that stands there twice counts once.</summary>
    public static FrozenSet<string> Of(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
