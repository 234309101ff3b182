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
        var bytes = ArrayPool<byte>.Shared.Rent(RoomFor(parts));
        var hash = OfBytes(bytes.AsSpan(0, Write(parts, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>Hashes the parts in order and a text as the last of them, which need not be a string for that.</summary>
    public static ContentHash OfText(ReadOnlySpan<char> text, params ReadOnlySpan<string?> parts)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(RoomFor(parts) + LengthRoom + Encoding.UTF8.GetMaxByteCount(text.Length));
        var end = Write(parts, bytes);
        end += Write(text, text.Length, bytes.AsSpan(end));
        var hash = OfBytes(bytes.AsSpan(0, end));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    private static int RoomFor(ReadOnlySpan<string?> parts)
    {
        var room = 0;
        foreach (var part in parts)
            room += LengthRoom + Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0);
        return room;
    }

    private static int Write(ReadOnlySpan<string?> parts, Span<byte> bytes)
    {
        var end = 0;
        foreach (var part in parts)
            end += Write(part, part?.Length ?? -1, bytes[end..]);
        return end;
    }

    private static int Write(ReadOnlySpan<char> part, int length, Span<byte> bytes)
    {
        Utf8Formatter.TryFormat(length, bytes, out var end);
        bytes[end++] = PartSeparator;
        return end + Encoding.UTF8.GetBytes(part, bytes[end..]);
    }

    /// <summary>Hashes raw bytes.</summary>
    public static ContentHash OfBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The first 16 digits: enough to name a thing among a person's millions, short enough to print.</summary>
    public string Short => Hex[..16];

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
