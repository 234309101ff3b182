using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Grounding;

/// <summary>Words as names are compared: lower case, compatibility forms and accents removed, possessive endings left out.</summary>
internal static class NameFolding
{
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
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (IsPart(text[at]) || (text[at] is '-' or '\'' or '’' && start >= 0 && at + 1 < text.Length && IsPart(text[at + 1])));
            if (inside && start < 0)
                start = at;
            if (!inside && start >= 0)
            {
                parts.Add(Fold(text[start..at]));
                start = -1;
            }
        }

        return parts;
    }

    private static string Trimmed(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) ? text[..^2] : text.TrimEnd('\'', '’');

    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
