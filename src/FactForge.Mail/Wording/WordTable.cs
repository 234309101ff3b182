using System.Collections.Frozen;
using System.Text;

namespace FactForge.Mail.Wording;

/// <summary>Words to be looked up whatever their case, each with what it means. Plain ASCII words lie apart: they are looked up many times faster than those whose case needs Unicode.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> plain;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> others;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var known = words.ToList();
        plain = Table(known.Where(word => Ascii.IsValid(word.Key)));
        others = Table(known.Where(word => !Ascii.IsValid(word.Key)));
        Longest = known.Count == 0 ? 0 : known.Max(word => word.Key.Length);
    }

    /// <summary>Characters of the longest word.</summary>
    public int Longest { get; }

    /// <summary>True where the word is known.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>What the word means; false where it is not known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T meaning) =>
        (Ascii.IsValid(word) ? plain : others).TryGetValue(word, out meaning);

    // Of a word that is given twice the first meaning counts.
    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Table(IEnumerable<KeyValuePair<string, T>> words) =>
        words.DistinctBy(word => word.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
