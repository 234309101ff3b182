using System.Globalization;
using System.Text;

namespace FactForge.Extraction.Grounding;

/// <summary>
/// A text as grounding compares it, with the way back to the text as it stands: compatibility forms decomposed, white space
/// and line wraps one space (none between letters of scripts that wrap without spaces), quote marks and dashes of one
/// shape, soft quoting (<c>&gt;</c>) at line starts and characters without width left out. Case and accents are kept.
/// </summary>
internal sealed class NormalizedText
{
    private readonly List<int> starts;
    private readonly List<int> ends;

    private NormalizedText(string text, List<int> starts, List<int> ends)
    {
        Text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>Normalises a text.</summary>
    public static NormalizedText Of(string original, LineWrapHyphen hyphen)
    {
        var builder = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length);
        var ends = new List<int>(original.Length);
        var at = 0;
        while (at < original.Length)
        {
            if (char.IsWhiteSpace(original[at]) || (at == 0 && original[at] == '>'))
            {
                var next = SkipSpace(original, at, out var hasLineEnd);
                AddSpace(original, builder, starts, ends, at, next, hasLineEnd, hyphen);
                at = next;
                continue;
            }

            Rune.DecodeFromUtf16(original.AsSpan(at), out var rune, out var width);
            Add(rune, at, at + width, builder, starts, ends);
            at += width;
        }

        return new(builder.ToString().TrimEnd(' '), starts, ends);
    }

    /// <summary>The stretch of the original that a stretch of <see cref="Text"/> came from, or null where it would cut a character in two.</summary>
    public TextSpan? Original(int start, int length)
    {
        var first = starts[start];
        var last = ends[start + length - 1];
        if (start > 0 && starts[start - 1] == first)
            return null;
        if (start + length < Text.Length && (starts[start + length] < last || IsMark(Text[start + length])))
            return null;
        return TextSpan.FromBounds(first, last);
    }

    private static void Add(Rune rune, int start, int end, StringBuilder builder, List<int> starts, List<int> ends)
    {
        if (IsWidthless(rune.Value))
            return;
        var plain = Fold(rune.Value) is { } folded ? folded.ToString() : CompatibilityForms.Of(rune.Value) ?? rune.ToString();
        foreach (var unit in plain)
        {
            if (unit == ' ' && (builder.Length == 0 || builder[^1] == ' '))
                continue;
            builder.Append(Fold(unit) ?? unit);
            starts.Add(start);
            ends.Add(end);
        }
    }

    private static void AddSpace(string original, StringBuilder builder, List<int> starts, List<int> ends, int start, int end, bool hasLineEnd, LineWrapHyphen hyphen)
    {
        if (builder.Length == 0 || end >= original.Length || builder[^1] == ' ')
            return;
        if (hasLineEnd && builder[^1] == '-' && builder.Length > 1 && char.IsLetter(builder[^2]) && char.IsLetter(original[end]))
        {
            if (hyphen == LineWrapHyphen.Kept)
                return;
            builder.Length--;
            starts.RemoveAt(starts.Count - 1);
            ends.RemoveAt(ends.Count - 1);
            return;
        }

        if (WrapsWithoutSpace(builder[^1]) && WrapsWithoutSpace(original[end]))
            return;
        builder.Append(' ');
        starts.Add(start);
        ends.Add(end);
    }

    /// <summary>White space, and behind a line's end the quoting marks that start the next line.</summary>
    private static int SkipSpace(string text, int at, out bool hasLineEnd)
    {
        hasLineEnd = false;
        var atLineStart = at == 0;
        while (at < text.Length)
        {
            if (text[at] == '\n')
                hasLineEnd = atLineStart = true;
            else if (!(atLineStart && text[at] == '>') && !char.IsWhiteSpace(text[at]))
                break;
            at++;
        }

        return at;
    }

    private static char? Fold(int codePoint) => codePoint switch
    {
        >= 0x2010 and <= 0x2015 or 0x2212 or 0xFE58 or 0xFE63 or 0xFF0D => '-',
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 or 0x00B4 or 0x0060 or 0x2039 or 0x203A => '\'',
        0x201C or 0x201D or 0x201E or 0x201F or 0x2033 or 0x00AB or 0x00BB => '"',
        0x00A0 or 0x202F or 0x2007 => ' ',
        _ => null,
    };

    private static bool IsWidthless(int codePoint) =>
        codePoint is 0x00AD or >= 0x200B and <= 0x200F or >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x2064 or >= 0x2066 and <= 0x2069 or 0xFEFF or 0xFE0E or 0xFE0F;

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Han, kana and their punctuation; Thai and its neighbours.</summary>
    private static bool WrapsWithoutSpace(char letter) =>
        letter is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or >= '\u0E00' and <= '\u0EFF' or >= '\uD840' and <= '\uD87F';
}
