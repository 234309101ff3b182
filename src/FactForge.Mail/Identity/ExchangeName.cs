using System.Buffers;

namespace FactForge.Mail.Identity;

/// <summary>What Exchange calls a mailbox inside its own house, where other systems have an address: <c>/o=northwind/ou=…/cn=recipients/cn=abyrne</c>.</summary>
/// <param name="Organisation">The organisation that it tells, in lower case.</param>
/// <param name="Account">Its last common name, without the id that newer servers put before.</param>
public sealed record ExchangeName(string Organisation, string Account)
{
    private const int ShortestId = 16;
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Reads one; null for an address.</summary>
    public static ExchangeName? Read(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var common = address.StartsWith("/o=", StringComparison.Ordinal) ? address.LastIndexOf("/cn=", StringComparison.Ordinal) : -1;
        if (common < 0)
            return null;
        var account = address[(common + 4)..];
        // "…/cn=3f2a…-ada.byrne"
        var dash = account.IndexOf('-', StringComparison.Ordinal);
        return new(address[3..address.IndexOf('/', 3)], dash >= ShortestId && account.AsSpan(0, dash).IndexOfAnyExcept(Hexadecimal) < 0 && account.AsSpan(0, dash).ContainsAnyInRange('0', '9') ? account[(dash + 1)..] : account);
    }

    /// <summary>The person's name where the account is one ("ada.byrne"), else the account.</summary>
    public string Called => Account.Split('.') is { Length: 2 or 3 } parts && parts.All(part => part.Length > 0 && part.All(char.IsLetter)) && parts[^1].Length > 1
        ? string.Join(' ', parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..])) : Account;

    /// <summary>True where the organisation is not the house's own name but what every installation begins with, or the hosted service's.</summary>
    public bool IsOfAnyHouse => Organisation is "exchangelabs" or "first organization" or "exchange" or "organization";

    /// <summary>True where what stands before the address's "@" is the account.</summary>
    public bool IsCalled(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.LastIndexOf('@') is > 0 and var at && address.AsSpan(0, at).Equals(Account, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True where a label of the address's domain is the organisation's name.</summary>
    public bool IsOfHouse(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var house = string.Concat(Organisation.Where(char.IsLetterOrDigit));
        return house.Length > 2 && address[(address.LastIndexOf('@') + 1)..].Split('.')[..^1].Any(label => string.Equals(label.Replace("-", "", StringComparison.Ordinal), house, StringComparison.OrdinalIgnoreCase));
    }
}
