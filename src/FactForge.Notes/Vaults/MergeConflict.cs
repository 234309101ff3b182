namespace FactForge.Notes;

/// <summary>A note that a merge left with both sides in it: until its owner has chosen, nothing is read from it as theirs and nothing is written to it.</summary>
internal static class MergeConflict
{
    /// <summary>True where the three marks of git's stand at the beginnings of lines, in their order.</summary>
    internal static bool IsIn(string text)
    {
        var from = 0;
        foreach (var mark in new[] { "<<<<<<< ", "=======", ">>>>>>> " })
        {
            var at = text.StartsWith(mark, StringComparison.Ordinal) && from == 0 ? 0 : text.IndexOf("\n" + mark, from, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + mark.Length;
        }

        return true;
    }
}
