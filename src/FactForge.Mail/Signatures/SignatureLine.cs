using System.Buffers;
using FactForge.Mail.Bodies;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Tells what a line at the end of a message looks like, by the line alone.</summary>
internal static class SignatureLine
{
    /// <summary>Traits that prove a signature; the others may only stand in one.</summary>
    public const LineTraits Proof = LineTraits.Phone | LineTraits.Address | LineTraits.Title | LineTraits.Organisation | LineTraits.Place;

    private const int Longest = 110;
    private const int MostRemembered = 60;
    private static readonly RecentTexts<LineTraits> Recent = new();
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("@:/|<>;?!\"=");
    private static readonly SearchValues<string> WebSigns = SearchValues.Create(["www.", "http", "linkedin.com"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["doc", "docx", "xls", "xlsx", "pdf", "ppt", "pptx", "vcf", "jpg", "png", "gif", "txt", "zip", "htm", "html", "wpd", "rtf", "tif", "csv"];

    public static LineTraits Of(ReadOnlySpan<char> words)
    {
        // A line of prose is long, hardly comes again, and is soon told.
        if (words.Length > MostRemembered)
        {
            return Tell(words);
        }

        if (Recent.TryGet(words, out var traits))
        {
            return traits;
        }

        traits = Tell(words);
        if (traits != LineTraits.None && Recent.ComesAgain(words))
        {
            Recent.Keep(words.ToString(), traits);
        }

        return traits;
    }

    private static LineTraits Tell(ReadOnlySpan<char> words)
    {
        words = WithoutBehalf(WithoutProcuration(words.Trim()));
        if (words.Length is 0 or > Longest)
        {
            return LineTraits.None;
        }

        if (IsRule(words))
        {
            return LineTraits.Rule;
        }

        if (IsAttachment(words))
        {
            return LineTraits.Attachment;
        }

        if (DeviceLine.Is(words))
        {
            return LineTraits.Device;
        }

        if (IsClosing(words, out var behind))
        {
            return behind.Length == 0 ? LineTraits.Closing : LineTraits.Closing | LineTraits.Name;
        }

        if (IsSentence(words) || IsItem(words))
        {
            return LineTraits.None;
        }

        var traits = LineTraits.Short;
        traits |= IsName(Pronouns.Without(words)) ? LineTraits.Name : 0;
        traits |= PhoneShape.Next(words, 0, out _) || PhoneShape.IsExtension(words) || EndsWithExtension(words) ? LineTraits.Phone : 0;
        traits |= HasAddress(words) ? LineTraits.Address : 0;
        if (words.Length <= 80)
        {
            traits |= SignaturePart.HasTitle(words) && !NamedDay.IsIn(words) ? LineTraits.Title : 0;
            traits |= SignaturePart.HasOrganisation(words) ? LineTraits.Organisation : 0;
            traits |= SignaturePart.HasPlace(words) ? LineTraits.Place : 0;
        }

        return traits;
    }

    /// <summary>A closing formula, alone or with the name behind it ("Thanks, Kim"); <paramref name="behind"/> is that name.</summary>
    public static bool IsClosing(ReadOnlySpan<char> words, out ReadOnlySpan<char> behind)
    {
        behind = [];
        if (words.Length > 60)
        {
            return false;
        }

        var bare = words.Trim(" ,.!-–—*~:;)(。、！");
        if (bare.Length == 0)
        {
            return false;
        }

        if (ClosingWords.All.Contains(bare) || IsGreeting(bare) || (bare.IndexOf(" / ", StringComparison.Ordinal) is > 0 and var slash && IsClosing(bare[..slash], out _) && IsClosing(bare[(slash + 3)..], out _)))
        {
            return true;
        }

        var comma = bare.IndexOfAny(',', '!', '.');
        if (comma <= 0)
        {
            return false;
        }

        var formula = bare[..comma].TrimEnd();
        var rest = bare[(comma + 1)..].Trim(" ,.!-–—*");
        // "Your pal, Craig": a formula of one's own begins with "your".
        if (!ClosingWords.All.Contains(formula) && !(formula.StartsWith("your ", StringComparison.OrdinalIgnoreCase) && formula.Count(' ') <= 2))
        {
            return false;
        }

        if (ClosingWords.All.Contains(rest))
        {
            return true;
        }

        if (rest.Length <= 30 && IsName(rest))
        {
            behind = rest;
            return true;
        }

        return false;
    }

    /// <summary>"Many greetings from", "Very best wishes", "Herzliche Grüße aus Bremen".</summary>
    private static bool IsGreeting(ReadOnlySpan<char> bare)
    {
        var (count, greeting) = (0, 0);
        var behind = ReadOnlySpan<char>.Empty;
        foreach (var range in bare.Split(' '))
        {
            if (++count > 5)
            {
                return false;
            }

            behind = greeting == count - 1 && greeting > 0 ? bare[range] : behind;
            greeting = SignatureWords.GreetingWords.Contains(bare[range]) ? count : greeting;
        }

        return greeting > 0 && (greeting == count || (greeting is 1 or 2 or 3 && behind is "from" or "aus" or "von" or "de" or "desde" or "fra" or "från" or "uit"));
    }

    /// <summary>One to five words that begin with capitals, with no digit; particles and initials may stand between.</summary>
    public static bool IsName(ReadOnlySpan<char> words)
    {
        words = WithoutProcuration(words).Trim(" ,.-–—*~_\t");
        if (words.Length is < 2 or > 45 || words.IndexOfAnyInRange('0', '9') >= 0 || words.IndexOfAny(NeverInNames) >= 0)
        {
            return false;
        }

        var count = 0;
        var capitals = 0;
        foreach (var range in words.Split(' '))
        {
            var word = OuterMarks.TrimmedOff(words[range], ",.()'’");
            if (word.Length == 0)
            {
                continue;
            }

            count++;
            if (char.IsUpper(word[0]) || (word[0] >= 0x2E80 && char.IsLetter(word[0])))
            {
                capitals++;
            }
            else if (!(word is "von" or "van" or "de" or "der" or "den" or "del" or "della" or "di" or "da" or "dos" or "la" or "le" or "und" or "and" or "y" or "et" or "zu" or "bin" or "al" or "ter" or "ten" or "du"))
            {
                return false;
            }
        }

        return count is >= 1 and <= 5 && capitals >= 1;
    }

    /// <summary>Without "i. A.", "i.V.", "ppa.", "p.p." before it: who signs for another still signs.</summary>
    internal static ReadOnlySpan<char> WithoutProcuration(ReadOnlySpan<char> words)
    {
        if (words.Length == 0 || words[0] is not ('i' or 'I' or 'p' or 'P'))
        {
            return words;
        }

        foreach (var sign in (ReadOnlySpan<string>)["i. A. ", "i.A. ", "i. V. ", "i.V. ", "i.A.", "i.V.", "ppa. ", "p.p. ", "p. p. ", "pp "])
        {
            if (words.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return words[sign.Length..];
            }
        }

        return words;
    }

    /// <summary>Without "for and on behalf of" before it: what remains is the house.</summary>
    private static ReadOnlySpan<char> WithoutBehalf(ReadOnlySpan<char> words)
    {
        if (words.Length == 0 || words[0] is not ('f' or 'F' or 'o' or 'O'))
        {
            return words;
        }

        foreach (var before in (ReadOnlySpan<string>)["for and on behalf of ", "on behalf of "])
        {
            if (words.StartsWith(before, StringComparison.OrdinalIgnoreCase) && words.Length > before.Length && char.IsUpper(words[before.Length]))
            {
                return words[before.Length..];
            }
        }

        return words;
    }

    private static bool IsRule(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is not ('-' or '_' or '=' or '*' or '~' or '–' or '—' or '.' or '#' or ' ' or '·' or '+'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAttachment(ReadOnlySpan<char> words)
    {
        if (words is ['<', '<', .., '>', '>'] && words.Length < 90)
        {
            return true;
        }

        if (words is not ['-', ' ', ..] and not ['(', ..])
        {
            return false;
        }

        var dot = words.LastIndexOf('.');
        var ending = dot < 0 ? [] : words[(dot + 1)..].TrimEnd(") ");
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An item of a list. A name behind a dash ("- Rob") is none.</summary>
    private static bool IsItem(ReadOnlySpan<char> words)
    {
        var digits = 0;
        while (digits < words.Length && char.IsAsciiDigit(words[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && digits + 1 < words.Length && words[digits] is '.' or ')' && words[digits + 1] == ' '
            || words is ['-' or '*' or '•' or '·' or 'o', ' ', ..] && !(words[0] == 'o' && PhoneShape.Next(words, 0, out _)) && !(IsName(words[2..]) && words[2..].Count(' ') <= 2 && words[0] is '-' or '*');
    }

    /// <summary>Prose: ends as a sentence does, or is held together by small words.</summary>
    private static bool IsSentence(ReadOnlySpan<char> words)
    {
        if (words[^1] is '?' or '!' or '。' or '？' or '！' || (words[^1] is ':' && words.Length > 20))
        {
            return true;
        }

        var count = 0;
        var small = 0;
        var plain = 0;
        foreach (var range in words.Split(' '))
        {
            var word = OuterMarks.TrimmedOff(words[range], ",.;:()\"'");
            if (word.Length == 0)
            {
                continue;
            }

            // "Am Speicher 12" is a street.
            if (SmallWords.IsVerb(word) && !(word is "Am" or "Son" or "War"))
            {
                return true;
            }

            // Figures and bars are no words.
            count += word.IndexOfAnyInRange('A', '\uFFFF') >= 0 ? 1 : 0;
            var isSmall = SmallWords.IsSmall(word);
            small += isSmall ? 1 : 0;
            plain += char.IsLower(word[0]) && !isSmall ? 1 : 0;
        }

        // "Chair, Friends of the Mill", "PA to the Chief Executive": all but the small words are capitals.
        if (plain == 0 && count <= 9 && char.IsUpper(words[0]) && words[^1] != '.')
        {
            return false;
        }

        return (small * 3 > count && count > 3) || count > 14 || (words[^1] == '.' && count > 5 && small > 1);
    }

    private static bool HasAddress(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf('@');
        return (at > 0 && at + 3 < words.Length && char.IsLetterOrDigit(words[at - 1]) && words[at..].Contains('.')) || words.IndexOfAny(WebSigns) >= 0;
    }

    private static bool EndsWithExtension(ReadOnlySpan<char> words)
    {
        var space = words.LastIndexOf(' ');
        return space > 0 && words.Length < 40 && words[space + 1] is 'x' or 'X' && PhoneShape.IsExtension(words[(space + 1)..]);
    }
}
