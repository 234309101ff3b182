namespace FactForge.Pipeline.Matching;

/// <summary>Addresses that a house numbers because two of its people have one name: <c>peter.smith@…</c> and <c>peter.smith2@…</c>.</summary>
internal static class NumberedNamesakes
{
    // A longer number is a year or an account's.
    private const int MostDigits = 2;

    /// <summary>True where two of the addresses are the same but for a number before the "@".</summary>
    public static bool AreIn(IReadOnlyList<string> addresses) => addresses.Count > 1 && addresses.Select(Unnumbered).Distinct(StringComparer.Ordinal).Count() < addresses.Count;

    private static string Unnumbered(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 0)
            return address;
        var name = address.AsSpan(0, at).TrimEnd("0123456789").TrimEnd("._-");
        var digits = address.AsSpan(name.Length, at - name.Length).Trim("._-").Length;
        return name.IsEmpty || digits > MostDigits ? address : string.Concat(name, address.AsSpan(at));
    }
}
