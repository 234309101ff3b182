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

    /// <summary>What was made of the text; false where it is not remembered.</summary>
    public bool TryGet(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T made)
    {
        if (text.Length <= Longest && entries[Place(text)] is { } entry && text.SequenceEqual(entry.Text))
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
            entries[Place(text)] = new(text, made);
    }

    private static int Place(ReadOnlySpan<char> text) => (int)(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text)) % Places);

    private sealed record Entry(string Text, T Made);
}
