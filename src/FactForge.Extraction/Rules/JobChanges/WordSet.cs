using System.Collections.Frozen;

namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Words as a rule writes them down, in one text, made ready to be looked up.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, parted by blanks.</summary>
    public static FrozenSet<string> Of(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
