using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Grounding;

/// <summary>Words as names are compared: lower case, compatibility forms and accents removed, possessive endings left out.</summary>
internal static class NameFolding
{
    private const int LongestPlain = 64;

    /// <summary>One word, folded.</summary>
    public static string Fold(string word)
    {
        // Nothing in it can be an accent or another form: most words of most mail.
        if (Ascii.IsValid(word))
            return Trimmed(word.ToLowerInvariant());
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            var form = CompatibilityForms.Of(rune.Value);
            if (form is null)
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            foreach (var part in form.EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                    folded.Append(Rune.ToLowerInvariant(part).ToString());
            }
        }

        return Trimmed(folded.ToString());
    }

    /// <summary>All words of a text, folded; cut at everything but letters, digits, marks and inner hyphens or apostrophes.</summary>
    public static HashSet<string> Parts(string text)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var known = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> plain = stackalloc char[LongestPlain];
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (IsPart(text[at]) || (text[at] is '-' or '\'' or '’' && start >= 0 && at + 1 < text.Length && IsPart(text[at + 1])));
            if (inside && start < 0)
                start = at;
            if (!inside && start >= 0)
            {
                var word = text.AsSpan(start, at - start);
                // Most words of most mail are plain and stand there more than once.
                if (word.Length <= LongestPlain && Ascii.ToLower(word, plain, out var length) == System.Buffers.OperationStatus.Done)
                    known.Add(Trimmed(plain[..length]));
                else
                    parts.Add(Fold(word.ToString()));
                start = -1;
            }
        }

        return parts;
    }

    /// <summary>True where a folded word is among the <see cref="Parts"/> of a text of ASCII in lower case, or one of those of a hyphenated one.</summary>
    public static bool HasPlainPart(string text, string folded)
    {
        for (var at = text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(folded, at + 1, StringComparison.Ordinal) : -1)
        {
            if (Begins(text, at) && Ends(text, at + folded.Length))
                return true;
        }

        return false;
    }

    private static bool Begins(string text, int at) =>
        at == 0 || !(IsPart(text[at - 1]) || (text[at - 1] == '\'' && at > 1 && IsPart(text[at - 2])));

    // A possessive ending is none of the word's.
    private static bool Ends(string text, int end)
    {
        if (end == text.Length)
            return true;
        if (text[end] != '\'')
            return !IsPart(text[end]);
        var behind = end + 1 < text.Length ? text[end + 1] : ' ';
        return !IsPart(behind) || (behind is 's' or 'S' && (end + 2 == text.Length || !(IsPart(text[end + 2]) || text[end + 2] is '-' or '\'')));
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) =>
        text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text.TrimEnd("'’");

    private static string Trimmed(string text) => Trimmed(text.AsSpan()) is var trimmed && trimmed.Length == text.Length ? text : trimmed.ToString();

    private static bool IsPart(char letter) => char.IsAscii(letter) ? char.IsAsciiLetterOrDigit(letter) : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
