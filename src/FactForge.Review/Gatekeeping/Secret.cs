using System.Security.Cryptography;
using System.Text;

namespace FactForge.Review.Gatekeeping;

/// <summary>256 random bits that are never written to disk, as text for addresses, cookies and forms.</summary>
internal sealed class Secret
{
    private const int Bytes = 32;

    /// <summary>The secret as hexadecimal digits.</summary>
    public string Text { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>True for the very secret; how long it takes does not tell how much of it was right.</summary>
    public bool Is(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Text));
}
