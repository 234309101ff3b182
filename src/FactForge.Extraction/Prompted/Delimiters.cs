using System.Text;

namespace FactForge.Extraction.Prompted;

/// <summary>
/// The marks that stand around mail in a prompt, and how mail is kept from writing them. The brackets occur in no ordinary mail; in the
/// mail they and their look-alikes become plain ones, so that no text inside a message can end it or start another.
/// </summary>
internal static class Delimiters
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    public static string MessageStart(int number, bool contextOnly, int part, int parts) =>
        FormattableString.Invariant($"{Open}message {number}{Close}") + (parts > 1 ? FormattableString.Invariant($" (part {part} of {parts})") : "") + (contextOnly ? " (context only)" : "");

    public static string MessageEnd(int number) => FormattableString.Invariant($"{Open}end of message {number}{Close}");

    /// <summary>Text of a body, made harmless: marks replaced; what no reader sees (tag characters, direction overrides, controls) left out.</summary>
    public static string Neutralize(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\uDB40')
            {
                // The block of tag characters, U+E0000 to U+E007F, and the variation selectors behind it: invisible, and read by models all the same.
                at += at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 1 : 0;
                continue;
            }

            if (c is '⟦' or '⟬' or '〚' or '⦗' or '⦋' or '【')
                safe.Append('[');
            else if (c is '⟧' or '⟭' or '〛' or '⦘' or '⦌' or '】')
                safe.Append(']');
            else if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' || (char.IsControl(c) && c is not ('\n' or '\t')))
                continue;
            else
                safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>A header's text on one line, made harmless, not longer than a header should be.</summary>
    public static string NeutralizeLine(string text)
    {
        var line = string.Join(' ', Neutralize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 200 ? line : line[..(char.IsHighSurrogate(line[199]) ? 199 : 200)] + "…";
    }
}
