using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FactForge;

/// <summary>SHA-256 of some content, as 64 lower-case hexadecimal digits. Two things of one hash are one thing.</summary>
public readonly record struct ContentHash(string Hex)
{
    private const byte PartSeparator = 0x1F;
    private const int LengthRoom = 16;

    /// <summary>Hashes the parts in order; the parts cannot run into each other.</summary>
    public static ContentHash Of(params ReadOnlySpan<string?> parts)
    {
        var room = 0;
        foreach (var part in parts)
            room += LengthRoom + Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0);
        var bytes = ArrayPool<byte>.Shared.Rent(room);
        var end = 0;
        foreach (var part in parts)
        {
            Utf8Formatter.TryFormat(part?.Length ?? -1, bytes.AsSpan(end), out var digits);
            end += digits;
            bytes[end++] = PartSeparator;
            end += Encoding.UTF8.GetBytes(part ?? "", bytes.AsSpan(end));
        }

        var hash = OfBytes(bytes.AsSpan(0, end));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>Hashes raw bytes.</summary>
    public static ContentHash OfBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The first 16 digits: enough to name a thing among a person's millions, short enough to print.</summary>
    public string Short => Hex[..16];

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
