using DiffPlex.Renderer;

namespace FactForge.Notes;

/// <summary>What a note changes in, for people to read.</summary>
public static class NoteDiff
{
    /// <summary>A unified diff by lines; empty where the two are the same.</summary>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="name">The note's name, for the diff's head.</param>
    public static string Unified(string before, string after, string name)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before == after ? "" : UnidiffRenderer.GenerateUnidiff(before, after, name, name).ReplaceLineEndings("\n");
    }
}
