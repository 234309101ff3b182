using System.Buffers;
using FactForge.Mail.Identity;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>A person's name told in an attribution or a field.</summary>
internal static class ToldName
{
    private const int LongestName = 80;
    private static readonly SearchValues<char> NotInNotes = SearchValues.Create("0123456789()[]{}<>,:;@\"");
    private static readonly SearchValues<char> Code = SearchValues.Create("={}#\\^<>");

    /// <summary>The longest run of words that are neither date nor "wrote"; empty where there is none.</summary>
    public static string LongestIn(ReadOnlySpan<char> words) => In(words, last: false);

    /// <summary>The last such run: the name that an address follows.</summary>
    public static string LastIn(ReadOnlySpan<char> words) => In(words, last: true);

    /// <summary>The name alone, "Last, First" turned round; empty where it is none.</summary>
    public static string Tidy(ReadOnlySpan<char> name)
    {
        // An archive leaves "?" where a no-break space stood.
        var tidy = WithoutUnits(WithoutLost(name.Trim(" \t\n\"'“”„«»<>[](),;:*_").TrimStart("? "))).ToString();
        var of = tidy.Contains('[') ? tidy.IndexOf("[mailto", StringComparison.OrdinalIgnoreCase) : -1;
        tidy = of > 0 ? tidy[..of].Trim() : tidy;
        if (tidy.Length is 0 or > LongestName || tidy.Contains('@'))
        {
            return tidy.Contains('@') && tidy.IndexOf('@') is > 1 and var cut && tidy.Length <= LongestName ? tidy[..cut] : "";
        }

        // Code that was taken for an attribution, or a host alone.
        if (tidy.AsSpan().ContainsAny(Code) || IsHost(tidy))
        {
            return "";
        }

        // The end of "Byrne, Ada (Leeds)" went with the marks around.
        return DirectoryName.TurnRound(tidy.LastIndexOf('(') > tidy.LastIndexOf(')') ? tidy + ")" : tidy);
    }

    private static ReadOnlySpan<char> WithoutLost(ReadOnlySpan<char> name)
    {
        while (name.EndsWith(" ?", StringComparison.Ordinal))
            name = name[..^2].TrimEnd();
        return name;
    }

    /// <summary>"Ada Byrne/Berths/Northwind@Northwind": Lotus Notes names a person with the units above. "Ada Byrne (Ops/Quay)" and prose with a slash in it are none such.</summary>
    private static ReadOnlySpan<char> WithoutUnits(ReadOnlySpan<char> name)
    {
        var slash = name.IndexOf('/');
        return slash > 0 && name[..slash].Contains(' ') && !name[..slash].ContainsAny(NotInNotes) && !name[slash..].Contains(' ') && !name.Contains("//", StringComparison.Ordinal) ? name[..slash] : name;
    }

    private static bool IsHost(string name) =>
        name.LastIndexOf('.') is > 1 and var dot && !name.Contains(' ') && (name.Length - dot == 3 || name[(dot + 1)..] is "com" or "org" or "net" or "edu" or "gov" or "info" or "example");

    private static string In(ReadOnlySpan<char> words, bool last)
    {
        Span<char> best = stackalloc char[2 * LongestName];
        Span<char> run = stackalloc char[2 * LongestName];
        var (bestLength, length) = (0, 0);
        foreach (var range in words.SplitAny(" 、，"))
        {
            var word = OuterMarks.TrimmedOff(words[range], " \t\n\r\"“”„«»<>[]*_");
            var bare = OuterMarks.TrimmedOff(word, ",:;()،、，：");
            if (bare.Length == 0)
            {
                continue;
            }

            if (bare.IndexOfAnyInRange('0', '9') >= 0 || QuoteWords.IsNoName(bare) || (bare.Contains('(') && QuoteWords.IsNoName(word.TrimEnd(":;,"))) || bare is "-" or "–" or "|" || bare.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
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
}
