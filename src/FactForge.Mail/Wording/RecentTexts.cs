using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace FactForge.Mail.Wording;

/// <summary>
/// What was made of texts that came lately: in a mailbox the same people write in the same threads and sign in the same words. A text has one place, which the
/// newest there holds (a direct-mapped cache): memory does not grow with the mailbox, and as a place is changed in one write, threads need no lock.
/// What is made must follow from the text, so that remembering changes nothing but the time.
/// </summary>
/// <typeparam name="T">What is made of a text.</typeparam>
internal sealed class RecentTexts<T>
{
    private const int Places = 4096;
    private const int Longest = 1024;
    private readonly Entry?[] entries = new Entry?[Places];
    private readonly ulong[] asked = new ulong[Places];

    /// <summary>What was made of the text; false where it is not remembered.</summary>
    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T made)
    {
        if (text.Length <= Longest && entries[Hash(text) % Places] is { } entry && text.SequenceEqual(entry.Text))
        {
            made = entry.Made;
            return true;
        }

        made = default;
        return false;
    }

    /// <summary>Remembers what was made of a text, unless it is too long to come again.</summary>
    public void Keep(string text, T made)
    {
        if (text.Length <= Longest)
            entries[Hash(text) % Places] = new(text, made);
    }

    /// <summary>
    /// True where this was asked of the text before, and of no other in its place since. Most texts never come again: what is remembered of those for nothing
    /// outlives collections that would else be quick.
    /// </summary>
    public bool ComesAgain(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        ref var last = ref asked[hash % Places];
        var isAgain = last == hash;
        last = hash;
        return isAgain;
    }

    private static ulong Hash(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));

    private sealed record Entry(string Text, T Made);
}
