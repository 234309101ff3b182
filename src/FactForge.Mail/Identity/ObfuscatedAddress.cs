using System.Buffers;

namespace FactForge.Mail.Identity;

/// <summary>
/// The From field of a list archive (pipermail), where the address is hidden from harvesters: <c>ada at northwind.example (Ada Byrne)</c>,
/// or with letters replaced so that it cannot be had back. The latter stands as it is, which still tells people apart; see
/// <see cref="MailAddress.IsWellFormed"/>.
/// </summary>
internal static class ObfuscatedAddress
{
    private static readonly string[] Ats = [" at ", " AT ", " [at] ", " (at) ", "[at]", "(at)", " @ "];
    private static readonly SearchValues<char> NotInAddress = SearchValues.Create("@<>\",;:()[] \t");

    /// <summary>The address and the name as written, or null where the field is an ordinary one.</summary>
    public static MailAddress? TryParse(string field)
    {
        field = field.Trim();
        if (field.Contains('<', StringComparison.Ordinal) || field.StartsWith('"'))
            return null;
        string? name = null;
        var hidden = field;
        var open = field.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && field.EndsWith(')') && !field.AsSpan(open).StartsWith(" (at)", StringComparison.OrdinalIgnoreCase))
        {
            name = field[(open + 2)..^1];
            hidden = field[..open];
        }

        foreach (var at in Ats)
            if (hidden.IndexOf(at, StringComparison.Ordinal) is > 0 and var found && IsAddress(hidden[..found], hidden[(found + at.Length)..]))
                return new($"{hidden[..found]}@{hidden[(found + at.Length)..]}", name);
        // "ad@ @end|ng |rom northw|nd@ex@mp|e (Ada Byrne)": no list of addresses, for it has blanks and no comma.
        return name is not null && hidden.Contains(' ', StringComparison.Ordinal) && hidden.AsSpan().ContainsAny('@', '|') && !hidden.AsSpan().ContainsAny(",;:")
            ? new(hidden, name) : null;
    }

    private static bool IsAddress(string local, string domain) =>
        local.Length > 0 && !local.AsSpan().ContainsAny(NotInAddress) && domain.Contains('.', StringComparison.Ordinal) && !domain.AsSpan().ContainsAny(NotInAddress);
}
