using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace FactForge.Mail.SecondHand;

/// <summary>
/// Marks of a text by which a quote of it is known again: each line of five words or more, brought to its letters and digits,
/// hashed. Re-wrapping moves line ends, so runs of five words are hashed, not lines (w-shingling, Broder 1997; the least hashes
/// are kept).
/// </summary>
public sealed record QuoteFingerprint(IReadOnlyList<long> Marks)
{
    private const int ShingleWords = 5;
    private const int MostMarks = 64;

    /// <summary>The marks of a text: the least hashes of its runs of five words, sorted.</summary>
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
        return new([.. hashes.Distinct().Take(MostMarks)]);
    }

    /// <summary>
    /// The part of this text's marks that the other has among those it could have kept, 0 to 1: near 1 where this is a quote of the
    /// other or the other way round. A text with no marks is in nothing.
    /// </summary>
    public double ContainedIn(QuoteFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Marks.Count == 0 || other.Marks.Count == 0)
            return 0;
        // A full sketch knows nothing above its greatest mark.
        var known = other.Marks.Count < MostMarks ? long.MaxValue : other.Marks[^1];
        var comparable = Marks.Where(mark => mark <= known).ToList();
        if (comparable.Count == 0)
            return 0;
        var all = other.Marks.ToHashSet();
        return (double)comparable.Count(all.Contains) / comparable.Count;
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
