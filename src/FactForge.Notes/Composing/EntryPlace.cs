using System.Globalization;
using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>The bullet that a new entry gets: the one of the entry that it stands beside.</summary>
internal static partial class EntryPlace
{
    /// <summary>What a clean note uses.</summary>
    internal const string Bullet = "- ";

    /// <summary>Everything before the entry's words on its line; a number counted on by <paramref name="step"/>.</summary>
    internal static string BulletLike(string text, Entry entry, int step)
    {
        var match = Pattern().Match(text[entry.Span.Start..entry.TextSpan.Start]);
        if (!match.Success)
            return Bullet;
        if (!match.Groups["number"].Success)
            return match.Value;
        var number = Math.Min(long.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) + step, 999_999_999);
        return $"{match.Groups["indent"].Value}{number.ToString(CultureInfo.InvariantCulture)}{match.Groups["behind"].Value}";
    }

    [GeneratedRegex(@"^(?<indent> {0,3})(?:[-*+]|(?<number>[0-9]{1,9})(?=[.)]))(?<behind>[.)]?[ \t]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
