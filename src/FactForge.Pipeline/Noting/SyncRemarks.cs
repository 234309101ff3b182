using System.Globalization;
using FactForge.Notes;

namespace FactForge.Pipeline.Noting;

/// <summary>What is to be said of a vault that is synchronised between machines.</summary>
internal static class SyncRemarks
{
    private const int MostNamed = 5;

    /// <summary>The copies that synchronisers left, in a sentence; null where there are none.</summary>
    public static string? Copies(Vault vault) => vault.Copies() is not { Count: > 0 } copies ? null
        : string.Create(CultureInfo.InvariantCulture, $"{copies.Count} conflict {(copies.Count == 1 ? "copy is" : "copies are")} passed over: {Named(copies)}.");

    /// <summary>What to do about them.</summary>
    public const string CopiesRemedy = "Take over what only the copy says into its note, and delete the copy.";

    /// <summary>Why nothing can be said of notes that are not on this machine; null where all are.</summary>
    public static string? Elsewhere(Vault vault) => vault.ElsewhereOnly() is not { Count: > 0 } notes ? null
        : string.Create(CultureInfo.InvariantCulture, $"{notes.Count} {(notes.Count == 1 ? "note lies" : "notes lie")} in iCloud and not on this machine: {Named(notes)}. Download the vault's folder (in Finder: Download Now, or Keep Downloaded), then run again.");

    private static string Named(IReadOnlyList<string> paths) => string.Join(", ", paths.Take(MostNamed)) + (paths.Count > MostNamed ? ", …" : "");
}
