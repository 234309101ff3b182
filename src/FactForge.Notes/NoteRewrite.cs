using DiffPlex;
using DiffPlex.Chunkers;

namespace FactForge.Notes;

/// <summary>The edits between two states of a note that FactForge made and nobody else touched, line by line.</summary>
public static class NoteRewrite
{
    /// <summary>Edits of <paramref name="before"/> that give <paramref name="after"/>, in order of place; none where they are equal.</summary>
    public static IReadOnlyList<NoteEdit> Edits(string before, string after, string reason)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineEndingsPreservingChunker.Instance);
        var starts = new int[diff.PiecesOld.Count + 1];
        for (var i = 0; i < diff.PiecesOld.Count; i++)
            starts[i + 1] = starts[i] + diff.PiecesOld[i].Length;
        return [.. diff.DiffBlocks.Select(block => new NoteEdit(
            TextSpan.FromBounds(starts[block.DeleteStartA], starts[block.DeleteStartA + block.DeleteCountA]),
            string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)), reason))];
    }
}
