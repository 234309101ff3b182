using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

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
        var words = Words(text);
        var hashes = new SortedSet<long>();
        var size = Math.Min(ShingleWords, words.Count);
        for (var at = 0; size > 0 && at + size <= words.Count; at++)
        {
            hashes.Add(Hash(words, at, size));
            if (hashes.Count > MostMarks)
                hashes.Remove(hashes.Max);
        }

        return new([.. hashes]);
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

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                word.Append(char.ToLowerInvariant(letter));
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    private static long Hash(List<string> words, int at, int size) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words.GetRange(at, size)))));
}
