using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>Tells where somebody speaks of himself alone: a house's notice says "we", or nothing of who speaks.</summary>
internal static class FirstPerson
{
    // Words that another of the languages has in another sense ("ma", "min", "me") are none of them.
    private static readonly WordSet Words = WordSet.Of("i'm i'll i've i'd i’m i’ll i’ve i’d my mine myself ich mein meine meinen meinem meiner mir mich je mon moi yo mío mía io mio mia ik mijn jag jeg eu meu minha");
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\n\u00A0.,;:!?()[]<>\"“”„«»-–—/");

    /// <summary>True where a word of the text is the first person's singular.</summary>
    public static bool Speaks(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOfAny(Between) is >= 0 and var length ? at + length : text.Length;
            var word = text[at..end];
            // "j'ai", "j'étais". An "I" with a full stop is an initial or a number.
            if (word is "I" ? end < text.Length && text[end] != '.' : (Words.Contains(word) || word.StartsWith("j'", StringComparison.OrdinalIgnoreCase) || word.StartsWith("j’", StringComparison.OrdinalIgnoreCase)) && !IsInAddress(text, at, end))
            {
                return true;
            }

            at = end + 1;
        }

        return false;
    }

    /// <summary>"groups.io", "my.harbour.example": no blank parts it from what stands before or behind it.</summary>
    private static bool IsInAddress(ReadOnlySpan<char> text, int start, int end) =>
        char.IsLower(text[start]) && ((start > 1 && text[start - 1] is '.' or '/' && !char.IsWhiteSpace(text[start - 2])) || (end + 1 < text.Length && text[end] is '.' or '/' && char.IsLower(text[end + 1])));
}
