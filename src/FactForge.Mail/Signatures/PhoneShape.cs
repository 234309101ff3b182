using System.Buffers;

namespace FactForge.Mail.Signatures;

/// <summary>Finds stretches of a line that are written as phone numbers are; whether they are some is for the phone library.</summary>
internal static class PhoneShape
{
    /// <summary>A number as found: the stretch, and its extension if any.</summary>
    internal readonly record struct Found(int Start, int End, int NumberEnd);

    // "+49 (0) 431 / 98765 - 12": the country, the trunk's nought, and the town.
    private const int MostBeforeSlash = 7;

    private static readonly SearchValues<char> Parting = SearchValues.Create(" \t|,;/().:：[]•·\u00A0");
    private static readonly SearchValues<char> ExtensionDigits = SearchValues.Create("0123456789-");

    private static readonly string[] Labels =
    [
        "tel", "tel.", "telephone", "phone", "ph", "ph.", "cell", "cellphone", "mobile", "mob", "mob.", "office", "direct", "work", "main", "t", "m", "p", "c", "o", "d", "w", "h", "home",
        "telefon", "fon", "mobil", "handy", "durchwahl", "zentrale", "tél", "tél.", "téléphone", "portable", "mobile", "ligne", "teléfono", "telf", "telf.", "móvil", "tfno", "tfno.", "cel", "cel.", "whatsapp", "call",
        "tlf", "tlf.", "tfn", "tfn.", "puh", "puh.", "gsm", "mobiel", "telefoon", "telefono", "cellulare", "cell.", "telefone", "celular", "kom", "kom.", "telefonnummer", "rufnummer", "mobilnummer", "handynummer", "тел", "тел.", "моб", "моб.", "手机", "电话", "電話", "携帯", "전화", "휴대폰",
    ];

    private static readonly string[] FaxLabels = ["fax", "f", "facsimile", "telefax", "télécopie", "télécopieur", "fax.", "fx"];

    /// <summary>The next number at or behind <paramref name="from"/>; false where there is none.</summary>
    public static bool Next(ReadOnlySpan<char> line, int from, out Found found)
    {
        found = default;
        for (var i = from; i < line.Length; i++)
        {
            if (!(char.IsAsciiDigit(line[i]) || (line[i] is '+' or '(' && HasDigitSoon(line, i))))
            {
                continue;
            }

            if (i > 0 && (char.IsLetterOrDigit(line[i - 1]) || line[i - 1] is '@' or '/' or '#' or '_' or '$' or '='))
            {
                // The sign itself is always passed: behind a letter a '+' is no letter, and standing still would never end.
                do
                {
                    i++;
                }
                while (i < line.Length && char.IsLetterOrDigit(line[i]));

                i--;
                continue;
            }

            var end = Run(line, i, out var digits, out var groups);
            if (IsNumber(line, i, end, digits, groups))
            {
                found = new Found(i, Extension(line, end), end);
                return true;
            }

            i = Math.Max(i, end - 1);
        }

        return false;
    }

    /// <summary>True where the label before or behind the number says that it is a fax.</summary>
    public static bool IsFax(ReadOnlySpan<char> line, Found found) => Is(FaxLabels, LabelBefore(line, found.Start)) || Is(FaxLabels, LabelBehind(line, found.End));

    /// <summary>True where a word before or behind says that it is a phone.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line, int start, int end) => Is(Labels, LabelBefore(line, start)) || Is(Labels, LabelBehind(line, end));

    /// <summary>True for a word that only says what the number beside it is.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Is(Labels, word) || Is(FaxLabels, word);

    /// <summary>True for a word that says that the number beside it is a fax.</summary>
    public static bool IsFax(ReadOnlySpan<char> word) => Is(FaxLabels, word);

    /// <summary>An extension written alone, as inside a company: "x6721", "x-37059", "ext. 12", "*7086", "3-7060".</summary>
    public static bool IsExtension(ReadOnlySpan<char> line)
    {
        var words = line.Trim(" .");
        var at = words.StartsWith("ext", StringComparison.OrdinalIgnoreCase) ? 3 : words.Length > 0 && words[0] is 'x' or 'X' or '*' ? 1 : 0;
        var rest = words[at..].Trim(" .-:");
        return rest.Length is >= 3 and <= 8 && rest.IndexOfAnyExcept(ExtensionDigits) < 0 && (at > 0 || (rest.Length == 6 && rest[1] == '-'));
    }

    private static bool HasDigitSoon(ReadOnlySpan<char> line, int at)
    {
        for (var i = at + 1; i < line.Length && i <= at + 3; i++)
        {
            if (char.IsAsciiDigit(line[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int Run(ReadOnlySpan<char> line, int start, out int digits, out int groups)
    {
        (digits, groups) = (0, 0);
        var end = start;
        var gap = 0;
        var within = false;
        for (var i = start; i < line.Length; i++)
        {
            var c = line[i];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                groups += within ? 0 : 1;
                within = true;
                gap = 0;
                end = i + 1;
                if (digits > 16)
                {
                    break;
                }
            }
            else if (c is ' ' or '-' or '.' or '(' or ')' or '/' or '\u00A0' or '‑' or '–' || (c == '+' && i == start))
            {
                within = false;
                if (++gap > 3 || (digits >= 8 && IsBetweenTwo(line, i)) || (c is '/' && digits > (line[start] == '+' ? MostBeforeSlash : 5)) || (c == '(' && digits >= 7))
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"01 42 68 53 00 - 06 12 34 56 78": a dash or a slash with blanks around, and a number begins behind it.</summary>
    private static bool IsBetweenTwo(ReadOnlySpan<char> line, int at)
    {
        if (!(line[at] is '-' or '–' or '/' && line[at - 1] == ' ' && at + 2 < line.Length && line[at + 1] == ' ' && line[at + 2] is '0' or '+' or '('))
        {
            return false;
        }

        // "+44 20 7946 - 0111" is one.
        var digits = 0;
        for (var i = at + 2; i < line.Length && (char.IsAsciiDigit(line[i]) || line[i] is ' ' or '.' or '-' or '(' or ')' or '+'); i++)
        {
            digits += char.IsAsciiDigit(line[i]) ? 1 : 0;
        }

        return digits >= 8;
    }

    private static bool IsNumber(ReadOnlySpan<char> line, int start, int end, int digits, int groups)
    {
        if (digits is < 7 or > 15 || (end < line.Length && (char.IsLetter(line[end]) && line[end] is not ('x' or 'X') || line[end] is '@' or ':' or '%' or '€')))
        {
            return false;
        }

        var number = line[start..end];
        if (number[0] == '+' || (number[0] == '(' && digits >= 9))
        {
            return true;
        }

        var labelled = IsLabelled(line, start, end) || Is(FaxLabels, LabelBefore(line, start)) || Is(FaxLabels, LabelBehind(line, end));
        if (IsDateOrCode(number, digits, groups))
        {
            return false;
        }

        if (groups == 1)
        {
            return labelled || (digits is 10 or 11 && number[0] == '0');
        }

        return labelled || digits >= 9 || IsLocal(number, digits);
    }

    /// <summary>"555-0134": seven digits, three and four.</summary>
    private static bool IsLocal(ReadOnlySpan<char> number, int digits) => digits == 7 && number.Length == 8 && number[3] is '-' or '.';

    /// <summary>Dates (three groups, one of a year), ZIP+4, version numbers and network addresses are written alike.</summary>
    private static bool IsDateOrCode(ReadOnlySpan<char> number, int digits, int groups)
    {
        if (groups == 2 && number.Length == 10 && number[5] == '-')
        {
            return true;
        }

        if (groups == 3 && number.Length is >= 8 and <= 10 && number.IndexOf(' ') < 0)
        {
            return char.IsAsciiDigit(number[3]) && number[4] is '-' or '/' or '.' || number[^5] is '/' or '.' or '-' && number[^8..^5].IndexOfAny('/', '.', '-') >= 0 && number.Length <= 10 || number[^3] is '/' or '.' or '-';
        }

        // "0.1.2-9033", "1.406 0.027": a version or decimals; with its country, a North American number begins so too.
        if (number.Length > 2 && number[1] == '.' && !(number[0] == '1' && digits == 11))
        {
            return true;
        }

        return (groups == 4 && number.Count('.') == 3) || IsYears(number, groups) || HasDay(number);
    }

    /// <summary>"2018-2019".</summary>
    private static bool IsYears(ReadOnlySpan<char> number, int groups) => groups == 2 && number.Length == 9 && !char.IsAsciiDigit(number[4]) && IsYear(number[..4]) && IsYear(number[5..]);

    /// <summary>"3.5.1 (2018-07-02": a day as ISO 8601 writes it.</summary>
    private static bool HasDay(ReadOnlySpan<char> number)
    {
        for (var at = number.IndexOf('-'); at >= 0 && at + 6 <= number.Length; at++)
        {
            if (at >= 4 && number[at] == '-' && number[at + 3] == '-' && IsYear(number[(at - 4)..at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private static int Extension(ReadOnlySpan<char> line, int end)
    {
        var rest = line[end..];
        var at = 0;
        while (at < rest.Length && rest[at] is ' ' or ',' or '(')
        {
            at++;
        }

        foreach (var label in (ReadOnlySpan<string>)["extension", "ext.", "ext", "x", "durchwahl", "poste"])
        {
            if (rest[at..].StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                var digit = at + label.Length;
                while (digit < rest.Length && rest[digit] is ' ' or '.' or ':')
                {
                    digit++;
                }

                var last = digit;
                while (last < rest.Length && char.IsAsciiDigit(rest[last]))
                {
                    last++;
                }

                return last - digit is >= 1 and <= 6 ? end + last : end;
            }
        }

        return end;
    }

    private static ReadOnlySpan<char> LabelBefore(ReadOnlySpan<char> line, int start)
    {
        var before = line[..start].TrimEnd(" :：.-–(\t|=#\u00A0");
        var word = before.LastIndexOfAny(Parting);
        return before[(word + 1)..];
    }

    private static ReadOnlySpan<char> LabelBehind(ReadOnlySpan<char> line, int end)
    {
        var behind = line[end..].TrimStart(" -–(\t\u00A0[");
        // "T: … | F: …": what follows a separator belongs to the next number.
        var word = behind.IndexOfAny(Parting);
        var label = word < 0 ? behind : behind[..word];
        return word >= 0 && word < behind.Length && behind[word] == ':' ? [] : label;
    }

    private static bool Is(string[] labels, ReadOnlySpan<char> word)
    {
        foreach (var label in labels)
        {
            if (word.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
