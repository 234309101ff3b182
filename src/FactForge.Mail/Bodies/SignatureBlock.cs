namespace FactForge.Mail.Bodies;

/// <summary>Finds where a sender's signature and the footers below it begin, in a stretch of own lines.</summary>
internal static class SignatureBlock
{
    private const int MostLines = 14;
    private const int LongestLine = 90;

    /// <summary>The first line of the signature and of the footers; the line behind the last where there is none.</summary>
    public static (int Signature, int Footer) Find(string text, BodyLine[] lines, int first, int last)
    {
        var footer = Footer(text, lines, first, last);
        var end = footer - 1;
        while (end >= first && lines[end].IsBlank)
        {
            end--;
        }

        for (var i = Math.Max(first, end - 40); i <= end; i++)
        {
            if (lines[i].Words(text) is "--" or "-- " or "—" && end - i <= MostLines * 2)
            {
                return (i, footer);
            }
        }

        return (Contact(text, lines, first, end, footer), footer);
    }

    private static int Footer(string text, BodyLine[] lines, int first, int last)
    {
        var footer = last + 1;
        return footer;
    }

    private static int Contact(string text, BodyLine[] lines, int first, int end, int footer)
    {
        var start = footer;
        var strong = 0;
        for (var i = end; i >= first && i > end - MostLines; i--)
        {
            var words = lines[i].Words(text);
            if (words.Length == 0)
            {
                break;
            }

            if (words.Length > LongestLine)
            {
                break;
            }

            if (IsContact(words))
            {
                strong++;
            }

            start = i;
        }

        return strong >= 1 && start > first && lines[start - 1].IsBlank && end - start >= 1 ? start : footer;
    }

    private static bool IsContact(ReadOnlySpan<char> words)
    {
        var digits = 0;
        foreach (var c in words)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return words.Length < 60 && (digits is >= 7 and <= 24 || words.Contains("www.", StringComparison.OrdinalIgnoreCase) || (words.Contains('@') && !words.Contains(' ')));
    }
}
