using System.Buffers;
using System.Text;

namespace FactForge;

/// <summary>The backslashes of <see cref="PlainLine"/>. Works on one cleaned line; an escape that stands there already is kept as it is.</summary>
internal static class PlainLineEscapes
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static readonly SearchValues<char> LocalPart = SearchValues.Create(LettersAndDigits + ".!#$%&'*+/=?^_`{|}~-");
    private static readonly SearchValues<char> Domain = SearchValues.Create(LettersAndDigits + ".-");

    /// <summary>Second characters of tokens that are broken wherever they stand: <c>[[</c>, <c>%%</c>, <c>::</c>, <c>&lt;%</c>, <c>](</c>, ….</summary>
    private static readonly HashSet<(char First, char Second)> Tokens =
    [
        ('[', '['), ('[', '^'), ('^', '['), (']', '('), (']', '['), ('!', '['), ('%', '%'), (':', ':'), ('<', '%'), ('~', '~'), ('=', '='), ('{', '{'), ('$', '$'),
    ];

    internal static string Apply(string line)
    {
        if (line.Length == 0)
            return line;
        var live = LiveDelimiters(line);
        var start = StartMarker(line);
        var builder = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsEscape(line, at))
            {
                builder.Append(line, at, 2);
                at++;
                continue;
            }

            if (live.Contains(at) || BreaksToken(line, at) || IsLive(line, at) || at == start)
                builder.Append('\\');
            builder.Append(line[at]);
        }

        return builder.ToString();
    }

    private static bool IsEscape(string line, int at) => line[at] == '\\' && at + 1 < line.Length && IsPunctuation(line[at + 1]);

    private static bool IsPunctuation(char value) => char.IsAsciiLetterOrDigit(value) ? false : value is > ' ' and < '\u007F';

    private static char At(string line, int at) => at >= 0 && at < line.Length ? line[at] : ' ';

    private static bool BreaksToken(string line, int at) => at > 0 && IsPunctuation(line[at]) && Tokens.Contains((line[at - 1], line[at]));

    private static bool IsLive(string line, int at) => line[at] switch
    {
        '`' => true,
        '<' => At(line, at + 1) is '/' or '!' or '?' || char.IsAsciiLetter(At(line, at + 1)) || OpensMailAutolink(line, at),
        '#' => IsTag(line, at),
        '^' => IsBlockReference(line, at),
        '$' => OpensMath(line, at),
        '/' => At(line, at - 1) == ':' && At(line, at + 1) == '/' && char.IsLetterOrDigit(At(line, at - 2)),
        '.' => EndsWebPrefix(line, at),
        _ => false,
    };

    /// <summary>Obsidian's tag: <c>#</c> not glued to a word or an address before it, then a run of tag characters that are not all digits.</summary>
    private static bool IsTag(string line, int at)
    {
        var before = At(line, at - 1);
        if (char.IsLetterOrDigit(before) || before is '/' or '&' or '=' or '?' or '%')
            return false;
        for (var next = at + 1; next < line.Length && IsTagCharacter(line[next]); next++)
        {
            if (!char.IsAsciiDigit(line[next]))
                return true;
        }

        return false;
    }

    /// <summary>An address between angle brackets whose local part begins with no letter, <c>&lt;#a@x.example&gt;</c> (CommonMark 0.31.2, 6.5, "email autolink").</summary>
    private static bool OpensMailAutolink(string line, int at)
    {
        var rest = line.AsSpan(at + 1);
        var sign = rest.IndexOf('@');
        var end = rest.IndexOf('>');
        return sign > 0 && end > sign + 1 && rest[..sign].IndexOfAnyExcept(LocalPart) < 0 && rest[(sign + 1)..end].IndexOfAnyExcept(Domain) < 0;
    }

    /// <summary>The dot of <c>www.</c> before a name: readers make a link of it, as of a scheme with <c>://</c> (GitHub Flavored Markdown, 6.9, "Autolinks (extension)").</summary>
    private static bool EndsWebPrefix(string line, int at) =>
        at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(At(line, at - 4)) && char.IsLetterOrDigit(At(line, at + 1));

    private static bool IsTagCharacter(char value) => value is '_' or '-' or '/' || (value > ' ' && !IsPunctuation(value) && value is not (>= '\u2000' and <= '\u206F'));

    /// <summary>Obsidian's block id: <c>^id</c> at the end of the line, behind a space or alone.</summary>
    private static bool IsBlockReference(string line, int at)
    {
        if (At(line, at - 1) != ' ' || at + 1 == line.Length)
            return false;
        for (var next = at + 1; next < line.Length; next++)
        {
            if (!char.IsAsciiLetterOrDigit(line[next]) && line[next] != '-')
                return false;
        }

        return true;
    }

    /// <summary>Inline math: <c>$</c> before a visible character, and later one behind a visible character that no digit follows ("$5 and $6" is money).</summary>
    private static bool OpensMath(string line, int at)
    {
        if (At(line, at + 1) == ' ')
            return false;
        for (var next = at + 1; next < line.Length; next++)
        {
            if (IsEscape(line, next))
                next++;
            else if (line[next] == '$' && line[next - 1] != ' ' && !char.IsAsciiDigit(At(line, next + 1)))
                return true;
        }

        return false;
    }

    /// <summary>Places of <c>*</c>, <c>_</c> and <c>~</c> that could open or close emphasis, where one opens and a later one closes.</summary>
    private static HashSet<int> LiveDelimiters(string line)
    {
        var live = new HashSet<int>();
        foreach (var mark in "*_~")
        {
            var places = new List<int>();
            int? firstOpener = null;
            var closes = false;
            for (var at = 0; at < line.Length; at++)
            {
                if (IsEscape(line, at))
                {
                    at++;
                    continue;
                }

                if (line[at] != mark)
                    continue;
                var (before, after) = (At(line, at - 1), At(line, at + 1));
                var opens = after != ' ' && (mark != '_' || !char.IsLetterOrDigit(before));
                var closesHere = before != ' ' && (mark != '_' || !char.IsLetterOrDigit(after));
                closes |= closesHere && firstOpener is not null;
                if (opens)
                    firstOpener ??= at;
                if (opens || closesHere)
                    places.Add(at);
            }

            if (closes)
                live.UnionWith(places);
        }

        return live;
    }

    /// <summary>Where the line begins like a block (heading, list, quote, rule, task box, link definition): the character to escape; otherwise -1.</summary>
    private static int StartMarker(string line)
    {
        switch (line[0])
        {
            case '#':
                var level = line.Length - line.AsSpan().TrimStart('#').Length;
                return level <= 6 && At(line, level) == ' ' ? 0 : -1;
            case '>':
                return 0;
            case '-' or '+' or '*' or '_':
                return At(line, 1) == ' ' || IsRule(line) ? 0 : -1;
            case '=':
                return line.AsSpan().Trim("= ").IsEmpty ? 0 : -1;
            case '~':
                return line.StartsWith("~~~", StringComparison.Ordinal) ? 0 : -1;
            case '[':
                return At(line, 2) == ']' || line.Contains("]:", StringComparison.Ordinal) ? 0 : -1;
            case >= '0' and <= '9':
                var digits = line.Length - line.AsSpan().TrimStart("0123456789").Length;
                return digits <= 9 && At(line, digits) is '.' or ')' && At(line, digits + 1) == ' ' ? digits : -1;
            default:
                return -1;
        }
    }

    private static bool IsRule(string line)
    {
        var mark = line[0];
        return line.All(value => value == mark || value == ' ');
    }
}
