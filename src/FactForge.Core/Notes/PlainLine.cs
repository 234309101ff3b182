using System.Globalization;
using System.Text;

namespace FactForge;

/// <summary>
/// Words of mail or of a model as one line of plain text. Nothing that Markdown, Obsidian, dataview, Templater or HTML would
/// act upon comes alive in it, at its start or within; ordinary sentences come out as they went in.
/// </summary>
/// <remarks>
/// A construct is taken apart by a backslash before (or inside) its marker, which Markdown shows as the bare marker: <c>[[x]]</c>
/// becomes <c>[\[x]]</c>. Programs that read the raw text (dataview's <c>key:: value</c>, Templater's <c>&lt;% %&gt;</c>, comments
/// in <c>%%</c>) no longer see their token either, because the backslash stands inside of it. An address of the web is shown and no
/// link: <c>https:\//x.example</c>. Who wants to go there sees where that is.
/// </remarks>
public static class PlainLine
{
    /// <summary>The longest line in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    /// <summary>
    /// The line. Applied to its own result it changes nothing, and the result is what stands in the file and what parsing gives
    /// back. A longer text ends at a sentence where one ends in its second half, else at a word, marked by <c>…</c>. Empty where nothing visible is left.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Clean(text);
        var plain = PlainLineEscapes.Apply(line);
        for (var limit = MaxLength; plain.Length > MaxLength; limit -= plain.Length - MaxLength)
            plain = PlainLineEscapes.Apply(Cut(line, Math.Max(limit, 1)));
        return plain;
    }

    /// <summary>One line, single spaces, no control, format or bidi characters, in Unicode's composed form (NFC).</summary>
    private static string Clean(string text)
    {
        // Four times the limit is enough to see where to cut, and keeps a message of megabytes cheap.
        var builder = new StringBuilder(Math.Min(text.Length, MaxLength * 4));
        foreach (var rune in text.EnumerateRunes())
        {
            if (builder.Length >= MaxLength * 4)
                break;
            if (IsSpace(rune))
                AppendSpace(builder);
            else if (rune.IsAscii && rune.Value is > ' ' and < '\u007F')
                builder.Append((char)rune.Value);
            else if (!IsInvisible(rune))
                builder.Append(rune.ToString());
        }

        var line = NormalForm.Composed(builder.ToString());
        return line.Trim(' ');
    }

    private static void AppendSpace(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] != ' ')
            builder.Append(' ');
    }

    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is '\0' or 0x180E;

    /// <summary>Joiners (U+200C, U+200D) are letters' business in several scripts and in emoji: they stay.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => false,
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x3164 or 0xFFA0 => true,
        >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x206F => true,
        0xFEFF or >= 0xFFF9 and <= 0xFFFB or >= 0xE0000 and <= 0xE0FFF => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        var value => (value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control,
    };

    private static string Cut(string line, int limit)
    {
        if (line.Length <= limit)
            return line;
        for (var at = limit - 1; at >= limit / 2; at--)
        {
            if (line[at] is '.' or '!' or '?' && line[at + 1] == ' ' && !EndsInAbbreviation(line, at))
                return line[..(at + 1)];
        }

        var room = Math.Max(limit - 1, 1);
        var space = line.LastIndexOf(' ', room);
        var end = space > limit / 2 ? space : ClusterStart(line, room);
        return line[..end].TrimEnd(' ', ',', ';', ':', '-', '\\') + "…";
    }

    /// <summary>"Dr." and "e.g." end no sentence: a word of three letters or fewer before the dot is taken for a short form.</summary>
    private static bool EndsInAbbreviation(string line, int dot)
    {
        var start = line.LastIndexOf(' ', dot) + 1;
        return line[dot] == '.' && dot - start <= 3;
    }

    private static int ClusterStart(string line, int at)
    {
        while (at > 1 && (char.IsLowSurrogate(line[at]) || CharUnicodeInfo.GetUnicodeCategory(line, at) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format))
            at--;
        return at;
    }
}
