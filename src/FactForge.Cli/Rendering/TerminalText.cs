using System.Text;

namespace FactForge.Cli;

/// <summary>
/// Makes text from mail, notes and files harmless on a terminal: control characters (an escape sequence may retitle or rewrite the screen) and
/// characters that turn the direction of writing are shown as a replacement mark.
/// </summary>
internal static class TerminalText
{
    private const char Mark = '\uFFFD';

    /// <summary>As one line: line ends and tabs become spaces.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>Several lines; line feeds and tabs stay.</summary>
    public static string Lines(string text) => Clean(text, keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsUnsafe))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                continue;
            if (letter is '\n' or '\t')
                clean.Append(keepLines ? letter : ' ');
            else
                clean.Append(letter == '\r' && !keepLines ? ' ' : IsUnsafe(letter) ? Mark : letter);
        }

        return clean.ToString();
    }

    private static bool IsUnsafe(char letter) => char.IsControl(letter)
        || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029';
}
