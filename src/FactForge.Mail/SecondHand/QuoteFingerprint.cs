using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace FactForge.Mail.SecondHand;

/// <summary>
/// Marks of a text by which a quote of it is known again: its letters and digits, hashed. Re-wrapping moves line ends, so runs of five words are hashed, not
/// lines (w-shingling, Broder 1997). All are kept: of a long text with its quotes, a few would say nothing about a short one.
/// </summary>
public sealed class QuoteFingerprint
{
    private const int ShingleWords = 5;
    private readonly long[] marks;

    private QuoteFingerprint(long[] marks) => this.marks = marks;

    /// <summary>How many runs of words are marked; those that come again count once.</summary>
    public int Count => marks.Length;

    /// <summary>The marks of a text: the hashes of its runs of five words.</summary>
    public static QuoteFingerprint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (letters, words) = Words(text);
        var size = Math.Min(ShingleWords, words.Count);
        if (size == 0)
            return new([]);
        var hashes = new long[words.Count - size + 1];
        for (var at = 0; at < hashes.Length; at++)
            hashes[at] = Hash(letters.AsSpan()[words[at].Start..words[at + size - 1].End]);
        Array.Sort(hashes);
        var distinct = 1;
        for (var at = 1; at < hashes.Length; at++)
        {
            if (hashes[at] != hashes[distinct - 1])
                hashes[distinct++] = hashes[at];
        }

        return new(hashes[..distinct]);
    }

    /// <summary>True where the other has at least a part of this text's marks: near 1 where the other quotes this text or is quoted by it. A text with no marks is in nothing.</summary>
    /// <param name="other">Where to look.</param>
    /// <param name="part">The part, 0 to 1.</param>
    public bool IsIn(QuoteFingerprint other, double part)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (marks.Length == 0)
            return false;
        // Of a text that has nothing to do with this one a few marks are looked for.
        var (missing, from) = (marks.Length - (int)Math.Ceiling(part * marks.Length), 0);
        foreach (var mark in marks)
        {
            var at = Array.BinarySearch(other.marks, from, other.marks.Length - from, mark);
            if (at < 0 && --missing < 0)
                return false;
            from = at >= 0 ? at + 1 : ~at;
        }

        return true;
    }

    // The words in lower case with one blank between two, and where each stands: a run of words is one slice.
    private static (char[] Letters, List<(int Start, int End)> Words) Words(string text)
    {
        var letters = new char[text.Length + 1];
        var words = new List<(int, int)>();
        var end = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var first = end;
            for (; start < text.Length && char.IsLetterOrDigit(text[start]); start++)
                letters[end++] = char.ToLowerInvariant(text[start]);
            words.Add((first, end));
            letters[end++] = ' ';
        }

        return (letters, words);
    }

    // A mark is compared in memory alone, never stored: it need not be the same on every machine, nor hold against an enemy.
    private static long Hash(ReadOnlySpan<char> words) => (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(words));
}
