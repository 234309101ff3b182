namespace FactForge.Mail.Bodies;

/// <summary>
/// Lotus Notes names author and date above the fields, without names of their own: "Jo Doe@EXAMPLE" and "05/04/2000 01:42 PM"
/// on two lines, or "jo@x.example on 05/04/2000 01:42:10 PM" on one.
/// </summary>
internal static class LotusLead
{
    private const int MostLines = 5;
    private const int LongestName = 90;

    /// <summary>The first line of the lead above <paramref name="at"/>; <paramref name="at"/> itself where there is none.</summary>
    public static int Find(string text, LineBuffer<BodyLine> lines, int at, int floor, out MailAddress? author, out DateTimeOffset? date)
    {
        (author, date) = (null, null);
        var blanks = 0;
        var clock = "";
        for (var i = at - 1; i >= floor && i >= at - MostLines && lines[i].Marks == lines[at].Marks; i--)
        {
            var words = lines[i].Words(text);
            if (words.Length == 0)
            {
                if (++blanks > 2)
                {
                    break;
                }

                continue;
            }

            // "Date: 03/11/2025" among fields that make no block is no lead of those below it.
            if (words.Length > 2 * LongestName || HeaderBlock.TryField(text, lines[i], out _, out _))
            {
                break;
            }

            var on = words.LastIndexOf(" on ", StringComparison.Ordinal);
            var when = on > 0 ? words[(on + 4)..] : words;
            if (!HasDate(when))
            {
                // "Please respond to x" and "Sent by: x" may stand between the lead and the fields; so may a wrapped time.
                if (words is "AM" or "PM" || StartsLikeClock(words))
                {
                    clock = $" {words}{clock}";
                    continue;
                }

                break;
            }

            date = ToldDate.Read(clock.Length == 0 ? when : $"{when}{clock}");
            if (on > 0 && on <= LongestName)
            {
                author = ToldAuthor.FromField(words[..on]);
                return i;
            }

            var digit = when.IndexOfAnyInRange('0', '9');
            if (digit > 3 && digit <= LongestName)
            {
                author = ToldAuthor.FromField(when[..digit]);
                return i;
            }

            return digit <= 12 ? NameAbove(text, lines, i, floor, ref author) : at;
        }

        return at;
    }

    private static int NameAbove(string text, LineBuffer<BodyLine> lines, int at, int floor, ref MailAddress? author)
    {
        for (var i = at - 1; i >= floor && i >= at - 2 && lines[i].Marks == lines[at].Marks; i--)
        {
            var words = lines[i].Words(text);
            // "Sent by: x" may stand between.
            if (words.Length == 0 || HeaderBlock.TryField(text, lines[i], out _, out _))
            {
                continue;
            }

            if (words.Length <= LongestName && words[^1] is not ('.' or '?' or '!' or ':' or ',') && words.Count(' ') <= 6)
            {
                author = ToldAuthor.FromField(words);
                return i;
            }

            break;
        }

        return at;
    }

    /// <summary>A numeric date, "05/04/2000" or "12/30/99" or "2000-04-05", with a time behind it.</summary>
    internal static bool HasDate(ReadOnlySpan<char> words)
    {
        var digit = words.IndexOfAnyInRange('0', '9');
        var slash = digit < 0 ? -1 : words[digit..].IndexOfAny('/', '-', '.');
        return slash is 1 or 2 or 4 && digit + slash + 1 < words.Length && char.IsAsciiDigit(words[digit + slash + 1])
            && words.Length - digit <= 40 && (words[digit..].Contains(':') || ToldDate.Read(words) is not null || words.Length - digit <= 12);
    }

    private static bool StartsLikeClock(ReadOnlySpan<char> words) => words.Length <= 11 && char.IsAsciiDigit(words[0]) && words.Contains(':');
}
