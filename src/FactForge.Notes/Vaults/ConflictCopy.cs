using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>Copies that synchronisers and file managers leave beside a note. They are nobody's notes.</summary>
internal static partial class ConflictCopy
{
    /// <summary>True where the name says so by itself, or looks like a copy of a file that stands beside it.</summary>
    /// <param name="stem">The file name without <c>.md</c>.</param>
    /// <param name="siblings">Stems of the files in the same folder.</param>
    internal static bool Is(string stem, IReadOnlySet<string> siblings)
    {
        if (Certain().IsMatch(stem))
            return true;
        var match = Copy().Match(stem);
        return match.Success && siblings.Contains(match.Groups["of"].Value);
    }

    /// <summary>True where the name would be taken for a copy as soon as a file of the shorter name stands beside it: no name to give to a note.</summary>
    internal static bool CouldBe(string stem) => Certain().IsMatch(stem) || Copy().IsMatch(stem);

    /// <summary>Syncthing, Dropbox and Nextcloud name the copy outright.</summary>
    [GeneratedRegex(@"\.sync-conflict-[0-9]{8}-|\((?:[^()]*'s )?conflicted copy\b|\([^()]*conflicted copy[^()]*\)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    /// <summary>"note (1)", "note 2" (iCloud), "note copy", "note - Copy".</summary>
    [GeneratedRegex(@"^(?<of>.+?)(?: \([0-9]{1,2}\)| [2-9]| copy(?: [0-9]+)?| - Copy(?: \([0-9]+\))?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Copy();
}
