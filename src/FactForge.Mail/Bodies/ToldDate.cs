using System.Text.RegularExpressions;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Reads the date in an attribution or a header block, in any language of <see cref="MailLanguages"/>. A date whose day and
/// month cannot be told apart ("4/1/2017" in English, without AM or PM) is not told. Where no offset stands, the time is taken as UTC.
/// </summary>
internal static partial class ToldDate
{
    /// <summary>The date in <paramref name="words"/>, or null.</summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> words)
    {
        var date = Take(words);
        return date.Make(date.IsAmbiguous && IsDayFirst(words));
    }

    /// <summary>True where a day of a year and a time of it stand in <paramref name="words"/>, whether or not day and month can be told apart.</summary>
    public static bool TellsTime(ReadOnlySpan<char> words) => Take(words).HasDayAndTime;

    private static Parts Take(ReadOnlySpan<char> words)
    {
        var date = new Parts();
        var at = 0;
        while (at < words.Length && at < 400)
        {
            if (char.IsAsciiDigit(words[at]))
            {
                at = date.Number(words, at);
            }
            else if (char.IsLetter(words[at]))
            {
                at = date.Word(words, at);
            }
            else
            {
                at++;
            }
        }

        return date;
    }

    // "Le 04/03/2025 à 14:07, Ada Byrne a écrit :": in English alone the month may stand first.
    private static bool IsDayFirst(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (QuoteWords.IsDayFirst(words[range].Trim(",:;().")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where something stands in <paramref name="words"/> that looks like a time or a date in figures, though not one that can be told.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> words) => Figures().IsMatch(words);

    [GeneratedRegex("""(?<![\d.:/-])(?:\d{1,2}[:h]\d{2}|\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})|\d{4}([./-])\d{1,2}\2\d{1,2}|\d{4}[年년?])(?![\d/-])""", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    private ref struct Parts
    {
        private int year, month, day, hour, minute, second, afternoon, loose;
        private int offset;
        private bool hasTime, hasOffset, slashed, ambiguous;

        public readonly bool IsAmbiguous => ambiguous;

        public readonly bool HasDayAndTime => hasTime && year is >= 1970 and <= 2099 && month > 0 && day > 0;

        public int Number(ReadOnlySpan<char> words, int at)
        {
            var first = Digits(words, ref at, out var width);
            var next = at < words.Length ? words[at] : ' ';
            var afterwards = at + 1 < words.Length ? words[at + 1] : ' ';
            if (next is ':' or '.' or 'h' && char.IsAsciiDigit(afterwards) && width <= 2 && first < 24 && !hasTime && (next != '.' || (year > 0 && day > 0)))
            {
                at++;
                hour = first;
                minute = Digits(words, ref at, out _);
                if (at + 1 < words.Length && words[at] is ':' or '.' && char.IsAsciiDigit(words[at + 1]))
                {
                    at++;
                    second = Digits(words, ref at, out _);
                }

                hasTime = true;
                Offset(words, ref at);
                return at;
            }

            if (next is '/' or '.' or '-' && char.IsAsciiDigit(afterwards) && year == 0)
            {
                var separator = next;
                at++;
                var middle = Digits(words, ref at, out _);
                if (at + 1 < words.Length && words[at] == separator && char.IsAsciiDigit(words[at + 1]))
                {
                    at++;
                    var last = Digits(words, ref at, out var lastWidth);
                    // "10.00.00, 2 March 2026": three pairs of figures before a date are the time of it.
                    if (separator == '.' && width <= 2 && lastWidth == 2 && first < 24 && middle < 60 && last < 60 && !hasTime && (middle is 0 or > 12 || HoldsYear(words[at..])))
                    {
                        (hour, minute, second, hasTime) = (first, middle, last, true);
                        Offset(words, ref at);
                        return at;
                    }

                    // "R 3.5.0" and "section 9.3.2" are no dates: a year has two digits or four.
                    if (width == 4 ? lastWidth <= 2 : width <= 2 && lastWidth is 2 or 4)
                        Set(first, width, middle, last, lastWidth, separator);
                }

                return at;
            }

            // "20260302T161233Z"
            if (width == 8 && year == 0 && next == 'T' && first / 10000 is >= 1970 and < 2100)
            {
                Set(first / 10000, 4, first / 100 % 100, first % 100, 2, '-');
                return at;
            }

            if (width is 4 or 6 && at > width && words[at - width - 1] == 'T' && year > 0 && !hasTime)
            {
                first *= width == 4 ? 100 : 1;
                (hour, minute, second, hasTime) = (first / 10000, first / 100 % 100, first % 100, true);
                Offset(words, ref at);
                return at;
            }

            // "2. 11. 2026"
            if (next == '.' && afterwards == ' ' && year == 0 && width <= 2 && Spaced(words, at + 2) is { End: > 0 } spaced)
            {
                Set(first, width, spaced.Month, spaced.Year, 4, '.');
                return spaced.End;
            }

            // "2025. 3. 4."
            if (next == '.' && afterwards == ' ' && year == 0 && width == 4 && Korean(words, at + 2) is { End: > 0 } korean)
            {
                Set(first, width, korean.Month, korean.Day, 2, '.');
                return korean.End;
            }

            if (next == '年' || next == '년')
            {
                year = first;
                return at + 1;
            }

            if (next == '月' || next == '월')
            {
                month = first;
                return at + 1;
            }

            if (next == '日' || next == '일')
            {
                day = first;
                return at + 1;
            }

            // "오후 4시 12분 33초", "16時12分"
            if (next is '시' or '時' or '时' && width <= 2 && first < 24 && !hasTime)
            {
                (hour, hasTime) = (first, true);
                return at + 1;
            }

            if (next is '분' or '分' && width <= 2 && hasTime)
            {
                minute = first;
                return at + 1;
            }

            if (next is '초' or '秒' && width <= 2 && hasTime)
            {
                second = first;
                return at + 1;
            }

            if (width == 4 && first is >= 1970 and < 2100 && year == 0)
            {
                year = first;
            }
            else if (width <= 2 && first is >= 1 and <= 31 && day == 0)
            {
                day = first;
            }
            else if (width == 2 && month > 0 && day > 0 && year == 0)
            {
                year = Century(first);
            }
            else
            {
                loose++;
            }

            return at;
        }

        public int Word(ReadOnlySpan<char> words, int at)
        {
            var start = at;
            while (at < words.Length && (char.IsLetter(words[at]) || words[at] is '\'' or '’'))
            {
                at++;
            }

            var word = words[start..at];
            if (word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word is "午後" or "下午" or "오후" or "晚上")
            {
                afternoon = 2;
            }
            else if (word.Equals("am", StringComparison.OrdinalIgnoreCase) && hasTime || word is "午前" or "上午" or "오전" or "凌晨")
            {
                afternoon = 1;
            }
            else if ((word is "p" or "P" or "a" or "A") && hasTime && at + 1 < words.Length && words[at] == '.' && words[at + 1] is 'm' or 'M')
            {
                afternoon = word[0] is 'p' or 'P' ? 2 : 1;
                at += 2;
            }
            else if (month == 0 && QuoteWords.TryMonth(word, out var named))
            {
                month = named;
            }
            else if (hasTime && !hasOffset && word is "GMT" or "UTC" or "Z")
            {
                hasOffset = true;
                Offset(words, ref at);
            }

            return at;
        }

        public readonly DateTimeOffset? Make(bool isDayFirst)
        {
            var isAmerican = slashed && afternoon > 0;
            var (m, d) = ambiguous && isDayFirst ? (day, month) : ambiguous && !isAmerican ? (0, 0) : (month, day);
            if (year is < 1970 or > 2099 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(year, m) || minute > 59 || second > 60)
            {
                return null;
            }

            var h = afternoon == 2 && hour < 12 ? hour + 12 : afternoon == 1 && hour == 12 ? 0 : hour;
            return h > 23 ? null : new DateTimeOffset(year, m, d, h, minute, Math.Min(second, 59), TimeSpan.FromMinutes(offset));
        }

        private void Set(int first, int width, int middle, int last, int lastWidth, char separator)
        {
            if (width == 4)
            {
                (year, month, day) = (first, middle, last);
                return;
            }

            year = lastWidth == 4 ? last : Century(last);
            if (separator != '/' || first > 12)
            {
                (day, month) = (first, middle);
            }
            else
            {
                slashed = true;
                (month, day) = (first, middle);
                ambiguous = middle <= 12 && middle != first;
            }
        }

        private void Offset(ReadOnlySpan<char> words, ref int at)
        {
            var sign = at;
            while (sign < words.Length && words[sign] == ' ')
            {
                sign++;
            }

            if (sign + 4 < words.Length && words[sign] is '+' or '-' && char.IsAsciiDigit(words[sign + 1]))
            {
                var plus = words[sign] == '+' ? 1 : -1;
                at = sign + 1;
                var hours = Digits(words, ref at, out var width);
                var minutes = 0;
                if (width == 4)
                {
                    (hours, minutes) = (hours / 100, hours % 100);
                }
                else if (at + 1 < words.Length && words[at] == ':')
                {
                    at++;
                    minutes = Digits(words, ref at, out _);
                }

                hasOffset = true;
                offset = hours <= 14 && minutes < 60 ? plus * ((hours * 60) + minutes) : 0;
            }
        }

        private static bool HoldsYear(ReadOnlySpan<char> words)
        {
            var digits = 0;
            for (var at = 0; at <= words.Length; at++)
            {
                if (at < words.Length && char.IsAsciiDigit(words[at]))
                {
                    digits++;
                    continue;
                }

                if (digits == 4 && words[at - 4] is '1' or '2')
                {
                    return true;
                }

                digits = 0;
            }

            return false;
        }

        private static (int Month, int Year, int End) Spaced(ReadOnlySpan<char> words, int at)
        {
            var month = Digits(words, ref at, out var monthWidth);
            if (monthWidth is not (1 or 2) || at + 2 >= words.Length || words[at] != '.' || words[at + 1] != ' ')
            {
                return default;
            }

            at += 2;
            var year = Digits(words, ref at, out var yearWidth);
            return yearWidth is 4 or 2 ? (month, Century(year), at) : default;
        }

        private static (int Month, int Day, int End) Korean(ReadOnlySpan<char> words, int at)
        {
            var month = Digits(words, ref at, out var monthWidth);
            if (monthWidth is not (1 or 2) || at + 2 >= words.Length || words[at] != '.' || words[at + 1] != ' ')
            {
                return default;
            }

            at += 2;
            var day = Digits(words, ref at, out var dayWidth);
            return dayWidth is 1 or 2 && at < words.Length && words[at] == '.' ? (month, day, at + 1) : default;
        }

        private static int Century(int year) => year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;

        private static int Digits(ReadOnlySpan<char> words, ref int at, out int width)
        {
            var start = at;
            var value = 0;
            while (at < words.Length && char.IsAsciiDigit(words[at]))
            {
                value = at - start < 8 ? (value * 10) + (words[at] - '0') : value;
                at++;
            }

            width = at - start;
            return value;
        }
    }
}
