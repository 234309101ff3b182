namespace FactForge.Extraction.Rules;

/// <summary>Phone numbers in running text.</summary>
internal static class PhoneNumbers
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    /// <summary>The only number of a stretch that can be dialled: 7 to 15 digits (E.164), grouped, or with a leading + or 0; null where there is none or more than one.</summary>
    public static TextSpan? Find(string text, TextSpan stretch)
    {
        TextSpan? found = null;
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (!(char.IsAsciiDigit(text[at]) || (text[at] == '+' && at + 1 < stretch.End && char.IsAsciiDigit(text[at + 1]))) || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/')))
                continue;
            var end = End(text, at, stretch.End);
            var number = text[at..end];
            var digits = number.Count(char.IsAsciiDigit);
            if (digits is >= FewestDigits and <= MostDigits && (number[0] is '+' or '0' || number.Contains('-', StringComparison.Ordinal) || IsAmerican(number) || IsSpanish(number)) && !IsDate(number))
            {
                if (found is not null)
                    return null;
                found = TextSpan.FromBounds(at, end);
            }

            at = end;
        }

        return found;
    }

    private static int End(string text, int at, int limit)
    {
        var end = at + 1;
        var last = end;
        while (end < limit)
        {
            if (char.IsAsciiDigit(text[end]))
                last = end + 1;
            else if (!(text[end] is ' ' or '-' or '(' or ')' or '/' or '.' or '\u00A0') || (end > at && text[end] == ' ' && text[end - 1] == ' '))
                break;
            end++;
        }

        return last;
    }

    /// <summary>"360 555 0147", "612.555.0177": ten digits as North America groups them.</summary>
    private static bool IsAmerican(string number) =>
        number.Length == 12 && number[3] is ' ' or '.' && number[7] == number[3] && number[0] is not ('0' or '1') && number.Count(char.IsAsciiDigit) == 10;

    /// <summary>"612 345 678", "912 34 56 78", "91 234 56 78": nine digits from 6 to 9 as Spain groups them.</summary>
    private static bool IsSpanish(string number) =>
        number[0] is >= '6' and <= '9' && number.All(letter => letter == ' ' || char.IsAsciiDigit(letter)) && number.Count(char.IsAsciiDigit) == 9 && string.Join(' ', number.Split(' ').Select(part => part.Length)) is "3 3 3" or "3 2 2 2" or "2 3 2 2";

    // "2025-11-03", also with a clock's hour or a version's digits beside: "3.5.1 (2025-11-03".
    private static bool IsDate(string number)
    {
        if (number.Length == 10 && (number[4] == '-' || number[2] is '.' or '/'))
            return true;
        for (var at = 0; at + 10 <= number.Length; at++)
        {
            var day = number.AsSpan(at, 10);
            if (((day[4] == '-' && day[7] == '-' && day[..2] is "19" or "20") || (day[2] is '.' or '/' && day[5] == day[2] && day[6..8] is "19" or "20"))
                && (at == 0 || !char.IsAsciiDigit(number[at - 1])) && (at + 10 == number.Length || !char.IsAsciiDigit(number[at + 10])))
                return true;
        }

        return false;
    }
}
