using System.Text;

namespace FactForge.Notes;

/// <summary>A note as it was read from the disk.</summary>
/// <param name="RelativePath">Where it is in the vault, with <c>/</c> between folders.</param>
/// <param name="Hash">Hash of its bytes: what a later write is checked against.</param>
/// <param name="Text">Its text, a byte order mark left out.</param>
/// <param name="HasBom">True where the bytes begin with a UTF-8 byte order mark.</param>
public sealed record NoteFile(string RelativePath, ContentHash Hash, string Text, bool HasBom)
{
    /// <summary>Why its text cannot be written back as it was read (no valid UTF-8); null where it can.</summary>
    public string? EncodingProblem { get; init; }

    /// <summary>The file name without folder and <c>.md</c>.</summary>
    public string Name => RelativePath[(RelativePath.LastIndexOf('/') + 1)..^(RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? 3 : 0)];

    /// <summary>Decodes a file's bytes: UTF-8, with or without mark. Anything else is read as Latin-1 (so that its owner can be told) and carries an <see cref="EncodingProblem"/>.</summary>
    public static NoteFile Of(string relativePath, ReadOnlySpan<byte> bytes)
    {
        var hash = ContentHash.OfBytes(bytes);
        var hasBom = bytes.StartsWith(Encoding.UTF8.Preamble);
        try
        {
            return new NoteFile(relativePath, hash, Strict.GetString(hasBom ? bytes[3..] : bytes), hasBom);
        }
        catch (DecoderFallbackException)
        {
            var wide = bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : null;
            return new NoteFile(relativePath, hash, wide is null ? Encoding.Latin1.GetString(bytes) : wide.GetString(bytes[2..]), false)
            {
                EncodingProblem = $"'{relativePath}' is not written in UTF-8 ({(wide is null ? "an older character set" : "UTF-16")}): save it as UTF-8 and it will be kept like the others.",
            };
        }
    }

    /// <summary>The bytes of a text as this file holds it.</summary>
    /// <exception cref="EncoderFallbackException">The text holds half of a character (a lone surrogate).</exception>
    public byte[] Encode(string text) => HasBom ? [.. Encoding.UTF8.Preamble, .. Strict.GetBytes(text)] : Strict.GetBytes(text);

    private static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
