using System.Buffers;

namespace FactForge.Mail.Identity;

/// <summary>
/// What Lotus Notes calls a person: the common name and the units above it, in full (<c>CN=Ada Byrne/OU=Berths/O=Northwind</c>) or short
/// (<c>Ada Byrne/Berths/Northwind</c>), with the Notes domain behind, which has no dot.
/// </summary>
internal static class NotesName
{
    private const int MostWords = 5;
    private const int LongestName = 80;
    private static readonly SearchValues<char> NotInUnits = SearchValues.Create("<>@:;,\"");
    private static readonly SearchValues<char> NotInName = SearchValues.Create("0123456789()[]{}<>,:;@\"=?");

    /// <summary>The person of what stands where an address should, known by the short form in lower case; null for anything else.</summary>
    public static MailAddress? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\"'<>");
        var at = text.LastIndexOf('@');
        var domain = at < 0 ? [] : text[(at + 1)..];
        var (name, isFull) = Short(at < 0 ? text : text[..at]);
        var slash = name.IndexOf('/');
        if (slash <= 0 || name.Length > 2 * LongestName || !IsName(name.AsSpan(0, slash)) || name.AsSpan(slash).ContainsAny(NotInUnits) || name.Contains("//", StringComparison.Ordinal))
            return null;
        // "ops/quay" is a folder or a choice, and "ada/quay@northwind.example" an address.
        var isPerson = isFull || name.AsSpan(0, slash).Contains(' ') || (at > 0 && !domain.Contains('.'));
        if (!isPerson || (!isFull && name.AsSpan(slash).Contains(' ') && (at < 0 || domain.Contains('.'))))
            return null;
        return new(name.ToLowerInvariant(), name[..slash]);
    }

    /// <summary>The common name of a display name that has the units behind it; null where it is none. "Quay/Berths" and prose with a slash in it are none.</summary>
    public static string? Person(string name)
    {
        var (told, isFull) = Short(name);
        var slash = told.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && IsName(told.AsSpan(0, slash)) && (isFull || (told.AsSpan(0, slash).Contains(' ') && !told.AsSpan(slash).Contains(' '))) ? told[..slash] : null;
    }

    // "CN=Ada Byrne/OU=Berths/O=Northwind" as "Ada Byrne/Berths/Northwind".
    private static (string Name, bool IsFull) Short(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith("CN=", StringComparison.OrdinalIgnoreCase) || !name.Contains('/'))
            return (name.ToString(), false);
        return (string.Join('/', name.ToString().Split('/').Select(part => part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim())), true);
    }

    private static bool IsName(ReadOnlySpan<char> name) => !name.IsWhiteSpace() && !name.ContainsAny(NotInName) && name.Count(' ') < MostWords && char.IsLetter(name[0]);
}
