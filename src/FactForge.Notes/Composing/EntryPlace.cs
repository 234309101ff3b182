using System.Globalization;
using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>The bullet that a new entry gets: the one of the entry that it stands beside.</summary>
internal static partial class EntryPlace
{
    /// <summary>What a clean note uses.</summary>
    internal const string Bullet = "- ";

    /// <summary>
    /// Everything before the entry's words on its line; a number counted on by <paramref name="step"/>, but not past the one of <paramref name="next"/>, the
    /// entry that will stand behind: so a list that says "1." at each entry goes on to.
    /// </summary>
    internal static string BulletLike(string text, Entry entry, int step, Entry? next)
    {
        var match = Match(text, entry);
        if (!match.Success)
            return Bullet;
        if (NumberIn(match) is not { } number)
            return match.Value;
        var counted = number + step;
        if (next is not null && NumberIn(Match(text, next)) is { } limit && limit >= number)
            counted = Math.Min(counted, limit);
        return $"{match.Groups["indent"].Value}{Math.Min(counted, 999_999_999).ToString(CultureInfo.InvariantCulture)}{match.Groups["behind"].Value}";
    }

    private static Match Match(string text, Entry entry) => Pattern().Match(text[entry.Span.Start..entry.TextSpan.Start]);

    private static long? NumberIn(Match match) => match.Groups["number"].Success ? long.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<indent> {0,3})(?:[-*+]|(?<number>[0-9]{1,9})(?=[.)]))(?<behind>[.)]?[ \t]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
