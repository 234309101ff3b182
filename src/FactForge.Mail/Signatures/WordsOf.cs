using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Walks over the words of a line without copying: parted by white space, commas, slashes and the like, outer punctuation left off.</summary>
internal ref struct WordsOf(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> Parting = SearchValues.Create(" \t,;|/&()•·\u00A0\n");
    private ReadOnlySpan<char> rest = text;

    /// <summary>The word at hand.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny(Parting);
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            word = OuterMarks.TrimmedOff(word, ".:*\"'“”!-–—");
            if (word.Length > 0)
            {
                Current = word;
                return true;
            }
        }

        return false;
    }
}
