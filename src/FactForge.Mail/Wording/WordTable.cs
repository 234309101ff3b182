using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace FactForge.Mail.Wording;

/// <summary>
/// Words to be looked up whatever their case, each with what it means. Most words asked for are in no table: first letter and length tell that of nearly all.
/// Plain ASCII words lie apart: they are looked up many times faster than those whose case needs Unicode.
/// </summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private const int MostLengths = 64;
    private readonly ulong[] lengths = new ulong[128];
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> plain;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> others;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var known = words.ToList();
        plain = Table(known.Where(word => Ascii.IsValid(word.Key)));
        others = Table(known.Where(word => !Ascii.IsValid(word.Key)));
        foreach (var (word, _) in known)
            lengths[Slot(word[0])] |= Length(word);
        Longest = known.Count == 0 ? 0 : known.Max(word => word.Key.Length);
    }

    /// <summary>Characters of the longest word.</summary>
    public int Longest { get; }

    /// <summary>True where the word is known.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>What the word means; false where it is not known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T meaning)
    {
        if (!word.IsEmpty && (lengths[Slot(word[0])] & Length(word)) != 0)
            return (Ascii.IsValid(word) ? plain : others).TryGetValue(word, out meaning);
        meaning = default;
        return false;
    }

    // Letters beyond ASCII share one.
    private static int Slot(char first) => char.IsAscii(first) ? (first is >= 'A' and <= 'Z' ? first | ' ' : first) : 0;

    private static ulong Length(ReadOnlySpan<char> word) => 1ul << Math.Min(word.Length, MostLengths - 1);

    // Of a word that is given twice the first meaning counts.
    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Table(IEnumerable<KeyValuePair<string, T>> words) =>
        words.DistinctBy(word => word.Key, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
