using System.Buffers;
using System.Text;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Tells a job title, an organisation and a place from one another, by the words alone.</summary>
internal static class SignaturePart
{
    // From here on letters of East Asia, which have no capitals.
    public const char FirstWithoutCase = '\u2E80';
    private const int LongestEastAsianTitle = 7;
    private const int LongestEastAsianWord = 10;

    // Where one of these stands in it, the word is a sentence.
    private static readonly SearchValues<char> OfSentences = SearchValues.Create("请請把给給的了我你您他她是吗嗎叫让讓はがをにでともの");

    /// <summary>A job title stands in it, and it is short enough to be one.</summary>
    public static bool HasTitle(ReadOnlySpan<char> words)
    {
        var (count, strong, weak) = (0, 0, 0);
        foreach (var word in Words(words))
        {
            count++;
            if (word[0] >= FirstWithoutCase ? EndsAsTitle(word) > 0 : count == 1 && JobTitle.IsCompound(word))
            {
                strong++;
            }
            // "Главный инженер", "ügyvezető": beyond English a noun in small letters is as good.
            else if (TitleWords.All.Contains(word) && (char.IsUpper(word[0]) || count == 1 || word.Length > 9 || !Ascii.IsValid(word)))
            {
                (strong, weak) = TitleWords.Weak.Contains(word) ? (strong, weak + 1) : (strong + 1, weak);
            }
        }

        return count is >= 1 and <= 12 && (strong > 0 || weak > 1 || (weak == 1 && count <= 6 && (count > 1 || words.Length > 6) && words.IndexOfAnyInRange('0', '9') < 0));
    }

    /// <summary>Letters of the title that an East Asian word ends with: 销售经理, 営業部長, 영업팀장; 0 where it ends with none.</summary>
    public static int EndsAsTitle(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestEastAsianWord || word[^1] < FirstWithoutCase || word.ContainsAny(OfSentences))
        {
            return 0;
        }

        for (var length = Math.Min(word.Length, LongestEastAsianTitle); length >= 2; length--)
        {
            if (TitleWords.All.Contains(word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Its last word is a title that is no common word: "Systems Manager".</summary>
    public static bool EndsInTitle(ReadOnlySpan<char> words)
    {
        var last = ReadOnlySpan<char>.Empty;
        foreach (var word in Words(words))
        {
            // "Software Engineer II": a grade.
            last = last.Length > 0 && word is "I" or "II" or "III" or "IV" or "V" or "1" or "2" or "3" ? last : word;
        }

        return last.Length > 0 && TitleWords.All.Contains(last) && (!TitleWords.Weak.Contains(last) || last.Equals("secretary", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A company's form at its end, or a word for a kind of organisation in it.</summary>
    public static bool HasOrganisation(ReadOnlySpan<char> words)
    {
        if (words.Length > 4 && words.IndexOfAnyInRange(FirstWithoutCase, '\uFFFF') >= 0 && HoldsEastAsianForm(words))
        {
            return true;
        }

        var count = 0;
        var form = words.EndsWith(" z o.o.", StringComparison.Ordinal) || words.EndsWith(" A/S", StringComparison.Ordinal);
        var kind = false;
        var trade = false;
        foreach (var word in Words(words))
        {
            count++;
            // "ООО Северный ветер": in Russian and Ukrainian the form stands first.
            form |= count == 1 && word is "ООО" or "ЗАО" or "ОАО" or "ПАО" or "АО" or "ТОВ" or "ТОО" or "ИП" or "АНО" or "ФГУП" or "ПП" or "ФОП";
            form |= count > 1 && SignatureWords.CompanyForms.Contains(word) && (char.IsUpper(word[0]) || word is "mbH" or "gGmbH" or "e.V" or "e.U" or "a.s" or "s.r.o" or "r.o" or "o.o" or "d.o.o" or "d.d" or "z.s");
            kind |= SignatureWords.OrganisationWords.Contains(word) && char.IsUpper(word[0]);
            trade = count > 1 && char.IsUpper(word[0]) && SignatureWords.TradeWords.Contains(word);
        }

        // "Anna Kowal Translations", "St Brannock's Hospice": the last word says what the house does; "Head of Care" is a title.
        if (trade && count <= 6 && !HasTitle(words) && !JobTitle.Is(words.ToString(), isNamed: true) && words.IndexOf(" of ", StringComparison.Ordinal) < 0 && words.IndexOfAnyInRange('0', '9') < 0)
        {
            return true;
        }

        return count is >= 2 and <= 10 && form || count <= 8 && kind && count > 1;
    }

    /// <summary>"株式会社…", "…有限公司", "주식회사 …": the form stands before or behind the name, without a blank.</summary>
    private static bool HoldsEastAsianForm(ReadOnlySpan<char> words)
    {
        foreach (var form in (ReadOnlySpan<string>)["株式会社", "株式會社", "有限会社", "合同会社", "合資会社", "財団法人", "社団法人", "(株)", "（株）", "㈱", "有限公司", "股份公司", "集团", "集團", "주식회사", "유한회사", "(주)", "㈜", "大学", "大學", "대학교"])
        {
            if (words.Contains(form, StringComparison.Ordinal) && words.Length > form.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It names a part of an organisation: "Vendor Management", "Trading Desk".</summary>
    public static bool HasUnit(ReadOnlySpan<char> words) => HasOneOf(SignatureWords.UnitWords, words);

    /// <summary>A word for a street stands in it: "Quai Nord".</summary>
    public static bool HasStreet(ReadOnlySpan<char> words) => HasOneOf(SignatureWords.StreetWords, words);

    /// <summary>"School of Geography", "Department of Cardiology": a part of the house that is named beside it.</summary>
    public static bool IsUnitOf(ReadOnlySpan<char> words)
    {
        var of = words.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && words[..of] is "School" or "Faculty" or "Department" or "Dept" or "Dept." or "Division" or "Institute" or "Section" or "Centre" or "Center" or "Office" or "Chair";
    }

    /// <summary>A street with a number, a town with a postcode or a state, a country.</summary>
    public static bool HasPlace(ReadOnlySpan<char> words)
    {
        words = words.Trim(" ,.");
        if (words.Length is < 2 or > 90)
        {
            return false;
        }

        if (SignatureWords.Countries.Contains(words) || IsTownAndCountry(words))
        {
            return true;
        }

        var (count, digits, street, postcode, state) = (0, false, false, false, false);
        var previous = ReadOnlySpan<char>.Empty;
        foreach (var word in Words(words))
        {
            count++;
            digits |= char.IsAsciiDigit(word[0]);
            street |= SignatureWords.StreetWords.Contains(word) || word.EndsWith("straße", StringComparison.OrdinalIgnoreCase) || word.EndsWith("strasse", StringComparison.OrdinalIgnoreCase) || word.EndsWith("straat", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("str", StringComparison.Ordinal) && word.Length > 5 || word.EndsWith("weg", StringComparison.Ordinal) && word.Length > 5 || word.EndsWith("platz", StringComparison.Ordinal) || word.EndsWith("allee", StringComparison.Ordinal) || word.EndsWith("gasse", StringComparison.Ordinal);
            postcode |= IsPostcode(word, previous, count) || (count > 1 && word.Length is 4 or 5 && IsPostcodeBehindComma(words, word));
            state |= IsState(word);
            previous = word;
        }

        return count <= 14 && ((digits && street && count >= 2) || HasPremisesAndTown(words) || (postcode && count >= 2) || (state && count is >= 2 and <= 5 && words.Contains(','))) && words.IndexOf('@') < 0;
    }

    /// <summary>"Bielsko, Poland": one to three capitalised words before a country.</summary>
    private static bool IsTownAndCountry(ReadOnlySpan<char> words)
    {
        var comma = words.LastIndexOf(',');
        if (comma < 2 || !SignatureWords.Countries.Contains(words[(comma + 1)..].Trim()))
        {
            return false;
        }

        var count = 0;
        foreach (var word in Words(words[..comma]))
        {
            count++;
            if (!char.IsUpper(word[0]))
            {
                return false;
            }
        }

        return count is >= 1 and <= 3;
    }

    /// <summary>The name of a house, a yard, a street without a number: "Quay House", "Shed 3", "Low Lane".</summary>
    public static bool HasPremises(ReadOnlySpan<char> words)
    {
        var count = 0;
        var (first, last, numbered) = (false, false, false);
        foreach (var word in Words(words))
        {
            count++;
            if (!char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]))
            {
                return false;
            }

            last = SignatureWords.PremisesWords.Contains(word) || SignatureWords.StreetWords.Contains(word);
            first |= count == 1 && last;
            numbered |= count == 2 && char.IsAsciiDigit(word[0]);
        }

        return count is >= 2 and <= 5 && (last || (first && numbered));
    }

    /// <summary>"Quay House, Saltmere": premises, and a town behind a comma.</summary>
    private static bool HasPremisesAndTown(ReadOnlySpan<char> words)
    {
        var comma = words.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && words.Length > comma + 3 && char.IsUpper(words[comma + 2]) && (HasPremises(words[..comma]) || IsNumbered(words[..comma])) && words[(comma + 2)..].Count(' ') <= 6;
    }

    /// <summary>"4 Chapel Hill", "12b Parade": a house number and a name of one to three capitalised words that is no month.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var word in Words(words))
        {
            count++;
            var fits = count == 1 ? word.Length <= 4 && char.IsAsciiDigit(word[0]) && (word.Length < 3 || word[1..^1].IndexOfAnyExceptInRange('0', '9') < 0) && char.IsAsciiLetterOrDigit(word[^1]) : char.IsUpper(word[0]) && !SignatureWords.Months.Contains(word);
            if (!fits)
            {
                return false;
            }
        }

        return count is >= 2 and <= 4;
    }

    /// <summary>The region (ISO 3166) that a place tells, or null.</summary>
    public static string? RegionOf(ReadOnlySpan<char> words)
    {
        words = words.Trim(" ,.");
        var comma = words.LastIndexOf(',');
        var last = words[(comma + 1)..].Trim();
        if (SignatureWords.Countries.TryGet(last, out var region) || SignatureWords.Countries.TryGet(words, out region))
        {
            return region;
        }

        var previous = ReadOnlySpan<char>.Empty;
        foreach (var word in Words(words))
        {
            if (IsState(previous) && word.Length is 5 or 10 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[4]))
            {
                return "US";
            }

            previous = word;
        }

        return null;
    }

    internal static bool IsKnownForm(ReadOnlySpan<char> word) => SignatureWords.CompanyForms.Contains(word);

    /// <summary>Words of a line, punctuation around them left off.</summary>
    private static bool HasOneOf(WordSet known, ReadOnlySpan<char> words)
    {
        foreach (var word in Words(words))
        {
            if (known.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    internal static WordsOf Words(ReadOnlySpan<char> text) => new(text);

    private static bool IsPostcode(ReadOnlySpan<char> word, ReadOnlySpan<char> previous, int count)
    {
        if (word.Length is 5 or 10 && word[..5].IndexOfAnyExceptInRange('0', '9') < 0 && (word.Length == 5 || word[5] == '-'))
        {
            return IsState(previous) || (count == 1 && word.Length == 5);
        }

        // "D-10115", "CH-8001", "1012 AB", "SW1A 1AA", "8001 Zürich"
        return (word.Length is 6 or 7 && word.IndexOf('-') is 1 or 2 && char.IsUpper(word[0]) && word[(word.IndexOf('-') + 1)..].IndexOfAnyExceptInRange('0', '9') < 0)
            || (word.Length == 2 && count == 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]) && previous.Length == 4 && previous.IndexOfAnyExceptInRange('0', '9') < 0)
            || (word.Length == 3 && char.IsAsciiDigit(word[0]) && char.IsUpper(word[1]) && char.IsUpper(word[2]) && previous.Length is >= 2 and <= 4 && char.IsUpper(previous[0]) && previous.IndexOfAnyInRange('0', '9') >= 0)
            || (count == 2 && word.Length == 2 && previous.Length == 3 && word.IndexOfAnyExceptInRange('0', '9') < 0 && previous.IndexOfAnyExceptInRange('0', '9') < 0)
            || (count == 1 && word.Length == 4 && word.IndexOfAnyExceptInRange('0', '9') < 0 && word[0] is not '0' and not '2');
    }

    /// <summary>"Muelle 3, 48900 Barakaldo": a number of four or five digits behind a comma, and a name behind it.</summary>
    private static bool IsPostcodeBehindComma(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        var at = words.IndexOf(word);
        return at > 2 && words[at - 1] == ' ' && words[at - 2] == ',' && at + word.Length + 2 < words.Length && words[at + word.Length] == ' ' && char.IsUpper(words[at + word.Length + 1]);
    }

    private static bool IsState(ReadOnlySpan<char> word)
    {
        return word.Length == 2 && char.IsUpper(word[0]) && char.IsUpper(word[1])
            && "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB".AsSpan().Contains(word, StringComparison.Ordinal);
    }
}
