using FactForge.Mail.Identity;

namespace FactForge.Mail.Bodies;

/// <summary>An address told in running text.</summary>
/// <param name="Address">The addr-spec in lower case.</param>
/// <param name="Start">Where its stretch begins, brackets before it included.</param>
/// <param name="End">The end of the stretch.</param>
internal readonly record struct ToldAddress(string Address, int Start, int End)
{
    private const int LongestHidden = 80;
    private const string MailTo = "mailto:";

    /// <summary>The first address in <paramref name="words"/>; where there is none, the first that an archive of a list hid between brackets.</summary>
    public static ToldAddress? Find(ReadOnlySpan<char> words) => Plain(words) ?? Hidden(words);

    /// <summary>"&lt;ada at northwind.example&gt;", with "mailto:" before it or not.</summary>
    private static ToldAddress? Hidden(ReadOnlySpan<char> words)
    {
        for (var from = 0; words[from..].IndexOfAny('<', '[', '(') is >= 0 and var open;)
        {
            var start = from + open;
            from = start + 1;
            var length = words[from..].IndexOfAny("<>[])");
            var inside = words.Slice(from, length < 0 ? words.Length - from : length).Trim();
            inside = inside[Math.Max(0, QuoteWords.BehindBehalf(inside))..];
            if (inside.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase))
                inside = inside[MailTo.Length..];
            if (inside.Contains(' ') && inside.Length <= LongestHidden && ObfuscatedAddress.TryParse(inside.ToString()) is { DisplayName: null, IsWellFormed: true } address)
                return new(MailAddressParser.Normalize(address.Address), start, length < 0 ? words.Length : from + length + 1);
        }

        return null;
    }

    private static ToldAddress? Plain(ReadOnlySpan<char> words)
    {
        for (var from = 0; from < words.Length;)
        {
            var at = words[from..].IndexOf('@');
            if (at < 0)
            {
                return null;
            }

            at += from;
            var start = at;
            while (start > 0 && IsAddressChar(words[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < words.Length && IsAddressChar(words[end]))
            {
                end++;
            }

            var address = words[start..end].Trim('.').TrimEnd(':').ToString();
            var host = address[(address.IndexOf('@') + 1)..];
            if (address[0] != '@' && host.Length > 0 && (host.Contains('.') || (start > 0 && words[start - 1] == '<')))
            {
                if (address.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase))
                {
                    address = address[MailTo.Length..];
                }

                while (start > 0 && words[start - 1] is '<' or '[' or '(' or '"')
                {
                    start--;
                }

                return new(address.ToLowerInvariant(), start, end);
            }

            from = at + 1;
        }

        return null;
    }

    private static bool IsAddressChar(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '\'' or '=' or '/' or '&' or ':' or '#' or '!';
}
