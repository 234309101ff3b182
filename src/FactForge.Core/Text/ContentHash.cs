using System.Security.Cryptography;
using System.Text;

namespace FactForge;

/// <summary>SHA-256 of some content, as 64 lower-case hexadecimal digits. Two things of one hash are one thing.</summary>
public readonly record struct ContentHash(string Hex)
{
    private const char PartSeparator = '\u001F';

    /// <summary>Hashes the parts in order; the parts cannot run into each other.</summary>
    public static ContentHash Of(params ReadOnlySpan<string?> parts)
    {
        var builder = new StringBuilder();
        foreach (var part in parts)
            builder.Append(part?.Length ?? -1).Append(PartSeparator).Append(part);
        return OfBytes(Encoding.UTF8.GetBytes(builder.ToString()));
    }

    /// <summary>Hashes raw bytes.</summary>
    public static ContentHash OfBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The first 16 digits: enough to name a thing among a person's millions, short enough to print.</summary>
    public string Short => Hex[..16];

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
