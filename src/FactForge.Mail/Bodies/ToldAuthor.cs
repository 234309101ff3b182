using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Reads who wrote a quoted message out of an attribution or a "From:" field. Where only a name is told the address is empty.
/// </summary>
internal static class ToldAuthor
{
    private const int LongestName = 80;

    /// <summary>The author that a "From:" field names, or null.</summary>
    public static MailAddress? FromField(ReadOnlySpan<char> value)
    {
        var address = Address(value, out var start, out var end);
        var name = address is null ? value : value[..start].IsWhiteSpace() ? value[Math.Min(end, value.Length)..] : value[..start];
        return Make(address, Tidy(name));
    }

    /// <summary>The author that an attribution names: its address, and the longest run of words that are neither date nor "wrote".</summary>
    public static MailAddress? FromAttribution(ReadOnlySpan<char> words)
    {
        var address = Address(words, out var start, out var end);
        var before = Name(address is null ? words : words[..start], last: address is not null);
        return Make(address, before.Length > 0 ? before : address is null ? "" : Name(words[Math.Min(end, words.Length)..], last: false));
    }

    /// <summary>The first address in <paramref name="words"/> and the stretch that it takes with its brackets.</summary>
    private static string? Address(ReadOnlySpan<char> words, out int start, out int end)
    {
        (start, end) = (0, 0);
        for (var from = 0; from < words.Length;)
        {
            var at = words[from..].IndexOf('@');
            if (at < 0)
            {
                return null;
            }

            at += from;
            start = at;
            while (start > 0 && IsAddressChar(words[start - 1]))
            {
                start--;
            }

            end = at + 1;
            while (end < words.Length && IsAddressChar(words[end]))
            {
                end++;
            }

            var address = words[start..end].Trim('.').ToString();
            var host = address[(address.IndexOf('@') + 1)..];
            if (address[0] != '@' && host.Length > 0 && (host.Contains('.') || (start > 0 && words[start - 1] == '<')))
            {
                if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                {
                    address = address[7..];
                }

                while (start > 0 && words[start - 1] is '<' or '[' or '(' or '"')
                {
                    start--;
                }

                return address.ToLowerInvariant();
            }

            from = at + 1;
        }

        return null;
    }

    private static bool IsAddressChar(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '\'' or '=' or '/' or '&' or ':' or '#' or '!';

    private static string Name(ReadOnlySpan<char> words, bool last)
    {
        Span<char> best = stackalloc char[2 * LongestName];
        Span<char> run = stackalloc char[2 * LongestName];
        var (bestLength, length) = (0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = OuterMarks.TrimmedOff(words[range], " \t\n\r\"“”„«»<>[]*_");
            var bare = OuterMarks.TrimmedOff(word, ",:;()،、，：");
            if (bare.Length == 0)
            {
                continue;
            }

            if (bare.IndexOfAnyInRange('0', '9') >= 0 || QuoteWords.IsNoName(bare) || bare is "-" or "–" or "|")
            {
                Take(run[..length], best, ref bestLength, last);
                length = 0;
                continue;
            }

            if (length > 0)
            {
                run[length++] = ' ';
            }

            word = word.TrimEnd(":;");
            word = word[..Math.Min(word.Length, run.Length - length)];
            word.CopyTo(run[length..]);
            length += word.Length;
            if (length > LongestName)
            {
                break;
            }
        }

        Take(run[..length], best, ref bestLength, last);
        return Tidy(best[..bestLength]);
    }

    private static void Take(ReadOnlySpan<char> run, Span<char> best, ref int bestLength, bool last)
    {
        if (run.Length > 0 && (last || run.Length > bestLength))
        {
            run.CopyTo(best);
            bestLength = run.Length;
        }
    }

    private static string Tidy(ReadOnlySpan<char> name)
    {
        var tidy = name.Trim(" \t\n\"'“”„«»<>[](),;:*_").ToString();
        var of = tidy.IndexOf("[mailto", StringComparison.OrdinalIgnoreCase);
        tidy = of > 0 ? tidy[..of].Trim() : tidy;
        if (tidy.Length is 0 or > LongestName || tidy.Contains('@'))
        {
            return tidy.Contains('@') && tidy.IndexOf('@') is > 1 and var cut && tidy.Length <= LongestName ? tidy[..cut] : "";
        }

        var comma = tidy.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && tidy.IndexOf(',', comma + 1) < 0 ? $"{tidy[(comma + 2)..]} {tidy[..comma]}" : tidy;
    }

    private static MailAddress? Make(string? address, string name) =>
        address is null && name.Length == 0 ? null : new MailAddress(address ?? "", name.Length == 0 ? null : name);
}
