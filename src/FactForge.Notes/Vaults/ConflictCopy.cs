using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>Copies that synchronisers, file managers and merge tools leave beside a note. They are nobody's notes.</summary>
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

    /// <summary>
    /// Named outright: Syncthing (<c>.sync-conflict-20250101-120000-ABCDEFG</c>); Dropbox, Nextcloud and Obsidian (<c>(Ada's conflicted copy 2025-01-01)</c>, also in
    /// German, French, Spanish and Italian), Dropbox's <c>(Case Conflict)</c>; Google Drive (<c>[Conflict]</c>); Seafile (<c>(SFConflict …)</c>);
    /// ownCloud (<c>_conflict-20250101-120000</c>); Resilio and rclone (<c>.Conflict</c>, <c>.conflict1</c>); git's merge tools (<c>_BASE_1234</c>).
    /// </summary>
    [GeneratedRegex(
        @"\.sync-conflict-[0-9]{8}-|\([^()]*(?:conflicted copy|Konfliktkopie|in Konflikt stehende Kopie|copie en conflit|copia en conflicto|copia in conflitto|Case Conflict|Selective Sync Conflict|Unicode Encoding Conflict|Whitespace Conflict)[^()]*\)"
        + @"|\[Conflict(?: [0-9]+)?\]|\(SFConflict |_conflict-[0-9]{8}-[0-9]{6}|\.conflict[0-9]*$|_(?:BACKUP|BASE|LOCAL|REMOTE)_[0-9]+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Certain();

    /// <summary>
    /// "note (1)" (Google Drive, browsers), "note 2" (iCloud), "note copy" (Finder), "note - Copy" (Windows, in its languages), "note-DESKTOP-1A2B3C4" and
    /// "note-Ada's MacBook" (OneDrive puts the machine's name behind a hyphen).
    /// </summary>
    [GeneratedRegex(
        @"^(?<of>.+?)(?: \([0-9]{1,2}\)| (?:[2-9]|[1-9][0-9])| copy(?: [0-9]+)?| - (?:Copy|Kopie|Copie|Copia)(?: \([0-9]+\))?"
        + @"|-(?:(?:DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]{4,15}|[^-]*(?:MacBook|iMac|Mac mini|Mac Studio|iPhone|iPad|Surface)[^-]*)(?:-[0-9]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
