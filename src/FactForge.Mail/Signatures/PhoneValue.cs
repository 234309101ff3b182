using PhoneNumbers;

namespace FactForge.Mail.Signatures;

/// <summary>Puts a phone number into E.164 by libphonenumber, where the region is told or the number shows it.</summary>
internal static class PhoneValue
{
    private static readonly PhoneNumberUtil Phones = PhoneNumberUtil.GetInstance();

    /// <summary>The number in E.164; as written where its country cannot be told; null where it is no phone number.</summary>
    public static string? Of(string number, string? region)
    {
        // "0049 171 1234567": dialled with the country, as from nearly everywhere in Europe and Asia.
        if (number.StartsWith("00", StringComparison.Ordinal) && number.Count(char.IsAsciiDigit) >= 10 && Of(string.Concat("+", number.AsSpan(2)), null) is { } abroad && abroad[0] == '+')
        {
            return abroad;
        }

        var international = number.TrimStart('(')[0] == '+';
        var guess = international ? region ?? "ZZ" : region ?? (IsNorthAmerican(number) ? "US" : null);
        if (guess is null)
        {
            return number;
        }

        try
        {
            var parsed = Phones.Parse(number, guess);
            // A country that is guessed has to make a number that exists.
            if (international ? Phones.IsPossibleNumber(parsed) : Phones.IsValidNumber(parsed) || (guess == "US" && Phones.IsPossibleNumber(parsed)))
            {
                return Phones.Format(parsed, PhoneNumberFormat.E164);
            }
        }
        catch (NumberParseException)
        {
            return null;
        }

        // Written the North American way by somebody whose domain says another country.
        return !international && guess != "US" && IsNorthAmerican(number) ? Of(number, "US") : international ? null : number;
    }

    /// <summary>"617-555-0142", "(617) 5550142": three digits, three, four. "333 1234567" is written so in Italy.</summary>
    private static bool IsInThrees(string number)
    {
        var groups = number.Split([' ', '-', '.', '(', ')', '/', '\u00A0', '‑', '–'], StringSplitOptions.RemoveEmptyEntries);
        return groups is [{ Length: 3 }, { Length: 3 }, { Length: 4 }] || (number[0] == '(' && groups is [{ Length: 3 }, _]);
    }

    private static bool IsNorthAmerican(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == 10 && digits[0] is not ('0' or '1') && IsInThrees(number)
            // "13800138000" is a mobile number in China.
            || digits.Length == 11 && digits[0] == '1' && digits[1] is not ('0' or '1') && !char.IsAsciiDigit(number.TrimStart('(')[1]);
    }
}
