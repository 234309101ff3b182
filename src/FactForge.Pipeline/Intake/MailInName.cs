using System.Globalization;

namespace FactForge.Pipeline.Intake;

/// <summary>Files of a folder that are named as mail is and hold none: a download that broke off, say. What is not named so (a picture, a list) is passed over without a word.</summary>
internal static class MailInName
{
    private const int MostNamed = 5;
    private static readonly string[] Endings = [".mbox", ".mbx", ".eml", ".emlx", ".mbox.gz", ".eml.gz"];

    /// <summary>The sentence that names them; null where there are none.</summary>
    /// <param name="folder">The folder as the user named it.</param>
    /// <param name="passedOver">Files in it that are no mail.</param>
    public static string? Remark(string folder, IReadOnlyList<string> passedOver)
    {
        var named = passedOver.Where(name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal).ToList();
        var more = named.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {named.Count - MostNamed} more") : "";
        return named.Count == 0 ? null : $"In {folder} these are named as mail and hold none, and were passed over: {string.Join(", ", named.Take(MostNamed))}{more}.";
    }
}
