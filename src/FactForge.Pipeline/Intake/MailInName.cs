using System.Globalization;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Files of a folder that are worth a word though they were passed over: those named as mail is that hold none (a download that broke off, say), and those packed in a way
/// that is not read. What is not named so (a picture, a list) is passed over without a word.
/// </summary>
internal static class MailInName
{
    private const int MostNamed = 5;
    private static readonly string[] Endings = [".mbox", ".mbx", ".eml", ".emlx", ".mbox.gz", ".eml.gz"];
    private static readonly string[] Packings = [".7z", ".rar", ".xz", ".bz2", ".zst", ".txz", ".tbz"];

    /// <summary>The sentences that name them; none where there are none.</summary>
    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="passedOver">Files in it that are not read.</param>
    public static IEnumerable<string> Remarks(string folder, IReadOnlyList<string> passedOver)
    {
        if (Names(passedOver, Endings) is { } named)
            yield return $"In {folder} these are named as mail and hold none, and were passed over: {named}.";
        if (Names(passedOver, Packings) is { } packed)
            yield return $"In {folder} these are packed in a way that is not read, and were passed over: {packed}. Unpack what holds mail.";
    }

    private static string? Names(IReadOnlyList<string> passedOver, string[] endings)
    {
        var named = passedOver.Where(name => endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal).ToList();
        var more = named.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {named.Count - MostNamed} more") : "";
        return named.Count == 0 ? null : string.Join(", ", named.Take(MostNamed)) + more;
    }
}
