using System.Buffers;

namespace FactForge.Mail.Identity;

/// <summary>The From field of a list archive (pipermail): <c>ada at northwind.example (Ada Byrne)</c>.</summary>
internal static class ObfuscatedAddress
{
    private static readonly SearchValues<char> NotInLocalPart = SearchValues.Create("@<>\", ");

    public static MailAddress? TryParse(string field)
    {
        var at = field.IndexOf(" at ", StringComparison.Ordinal);
        if (at <= 0 || field.AsSpan(0, at).ContainsAny(NotInLocalPart))
            return null;
        var rest = field[(at + 4)..];
        var end = rest.AsSpan().IndexOfAny(" (\t");
        var domain = end < 0 ? rest : rest[..end];
        if (!domain.Contains('.', StringComparison.Ordinal) || domain.AsSpan().ContainsAny("@<>\","))
            return null;
        var open = rest.IndexOf('(', StringComparison.Ordinal);
        var close = rest.LastIndexOf(')');
        if (end >= 0 && !(open >= 0 && close > open) && !string.IsNullOrWhiteSpace(rest[end..]))
            return null;
        return new($"{field[..at].Trim()}@{domain}", open >= 0 && close > open ? rest[(open + 1)..close] : null);
    }
}
