using System.Text;

namespace FactForge;

/// <summary>
/// Unicode normal forms (Unicode Standard Annex #15), computed from a table of our own: the programs run without ICU, and there
/// <c>string.Normalize()</c> gives its argument back unchanged.
/// </summary>
public static class NormalForm
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;

    /// <summary>NFC: each letter with its marks as one character where there is one. Halves of characters (lone surrogates) become U+FFFD.</summary>
    public static string Composed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF') ? text : Compose(Decompose(text, UnicodeTable.Instance.Canonical));
    }

    /// <summary>NFD: letters and marks apart, marks in canonical order. Lone surrogates become U+FFFD.</summary>
    public static string Decomposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.AsSpan().ContainsAnyExceptInRange('\0', '\u00BF') ? text : ToText(Decompose(text, UnicodeTable.Instance.Canonical));
    }

    /// <summary>NFKC: as <see cref="Composed"/>, and ligatures, full-width forms, superscripts and the like as their plain characters. Lone surrogates become U+FFFD.</summary>
    public static string CompatibilityComposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.AsSpan().ContainsAnyExceptInRange('\0', '\u009F') ? text : Compose(Decompose(text, UnicodeTable.Instance.Compatibility));
    }

    private static List<int> Decompose(string text, Dictionary<int, int[]> table)
    {
        var marks = UnicodeTable.Instance.CombiningClass;
        var result = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value - SyllableBase is >= 0 and < LeadCount * VowelCount * TailCount and var syllable)
            {
                result.Add(LeadBase + (syllable / (VowelCount * TailCount)));
                result.Add(VowelBase + (syllable / TailCount % VowelCount));
                if (syllable % TailCount != 0)
                    result.Add(TailBase + (syllable % TailCount));
            }
            else if (table.TryGetValue(rune.Value, out var parts))
            {
                result.AddRange(parts);
            }
            else
            {
                result.Add(rune.Value);
            }
        }

        Order(result, marks);
        return result;
    }

    /// <summary>Sorts each run of marks by combining class, equal ones as they stand.</summary>
    private static void Order(List<int> points, Dictionary<int, int> marks)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && marks.ContainsKey(points[end]))
                end++;
            if (end - start > 1)
            {
                var sorted = points.GetRange(start, end - start).OrderBy(point => marks[point]).ToList();
                for (var at = start; at < end; at++)
                    points[at] = sorted[at - start];
            }

            start = Math.Max(start, end);
        }
    }

    private static string Compose(List<int> points)
    {
        var (pairs, marks) = (UnicodeTable.Instance.Pairs, UnicodeTable.Instance.CombiningClass);
        var result = new List<int>(points.Count);
        var starter = -1;
        var last = -1;
        foreach (var point in points)
        {
            var mark = marks.GetValueOrDefault(point);
            if (starter >= 0 && last < mark && Join(pairs, result[starter], point) is { } joined)
            {
                result[starter] = joined;
                continue;
            }

            if (mark == 0)
            {
                starter = result.Count;
                last = -1;
            }
            else
            {
                last = mark;
            }

            result.Add(point);
        }

        return ToText(result);
    }

    private static int? Join(Dictionary<(int First, int Second), int> pairs, int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
            return SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
        if (first - SyllableBase is >= 0 and < LeadCount * VowelCount * TailCount and var syllable && syllable % TailCount == 0
            && second - TailBase is > 0 and < TailCount and var tail)
            return first + tail;
        return pairs.TryGetValue((first, second), out var joined) ? joined : null;
    }

    private static string ToText(List<int> points)
    {
        var builder = new StringBuilder(points.Count);
        Span<char> letters = stackalloc char[2];
        foreach (var point in points)
            builder.Append(letters[..new Rune(point).EncodeToUtf16(letters)]);
        return builder.ToString();
    }
}
