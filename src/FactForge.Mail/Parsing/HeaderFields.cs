using System.Buffers;
using System.Collections;
using System.Text;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>
/// The header fields of a message as they are asked for: mostly for fields that are not there, which the lengths and last letters of those that
/// are tell of nearly all, and for values that are plain ASCII, for which MimeKit's decoder, made for all the others, takes many times as long.
/// </summary>
internal sealed class HeaderFields : IEnumerable<Header>
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. "\t\r\n"u8, .. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (byte)letter)]);
    private readonly HeaderList headers;
    private readonly ulong shapes;

    public HeaderFields(HeaderList headers)
    {
        this.headers = headers;
        foreach (var header in headers)
            shapes |= Shape(header.Field);
    }

    /// <summary>True where there is such a field.</summary>
    public bool Has(HeaderId field) => headers.IndexOf(field) >= 0;

    /// <summary>True where there is such a field, whatever the case of its name.</summary>
    public bool Has(string field) => (shapes & Shape(field)) != 0 && headers.Contains(field);

    /// <summary>The first such field's value, decoded and unfolded; null where there is none.</summary>
    public string? Text(HeaderId field) => headers.IndexOf(field) is >= 0 and var at ? Text(headers[at], this) : null;

    /// <summary>The first such field's value, decoded and unfolded; null where there is none.</summary>
    public string? Text(string field) => Has(field) ? Text(headers[headers.IndexOf(field)], this) : null;

    /// <summary>A field's value, decoded and unfolded: what <see cref="Header.Value"/> tells.</summary>
    public static string Text(Header header) => Text(header, of: null);

    private static string Text(Header header, HeaderFields? of)
    {
        ReadOnlySpan<byte> raw = header.RawValue;
        // The bytes of a Japanese letter may be "=?".
        if (raw.IndexOf("=?"u8) >= 0 && !ShiftedJapanese.IsIn(raw))
            return header.Value;
        if (raw.ContainsAnyExcept(Plain))
            return of?.Own(raw) is { } own ? own.ReplaceLineEndings("").Trim(' ', '\t') : header.Value;
        raw = raw.Trim(" \t\r\n"u8);
        return raw.ContainsAny((byte)'\r', (byte)'\n') ? Unfolded(raw) : Encoding.ASCII.GetString(raw);
    }

    /// <summary>A field's value as it lies, in UTF-8 where it has raw letters of the charset that the message tells of.</summary>
    public byte[] Raw(Header header) => header.RawValue.AsSpan().ContainsAnyExcept(Plain) && Own(header.RawValue) is { } own ? Encoding.UTF8.GetBytes(own) : header.RawValue;

    // Raw letters that are no UTF-8 are in the charset of the text, where that is told: programs of the nineties knew no other way.
    private string? Own(ReadOnlySpan<byte> raw) =>
        ShiftedJapanese.IsIn(raw) ? CharsetText.Decode(raw, null)
        : (!System.Text.Unicode.Utf8.IsValid(raw) || raw.Contains((byte)0x1B)) && headers[HeaderId.ContentType] is { } told && ContentType.TryParse(told, out var type) && type.Charset is { } charset
            ? CharsetText.Decode(raw, charset) : null;

    public IEnumerator<Header> GetEnumerator() => headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A fold is a line end; the white space behind it belongs to the value.
    private static string Unfolded(ReadOnlySpan<byte> raw)
    {
        var value = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        foreach (var letter in raw)
            if (letter is not ((byte)'\r' or (byte)'\n'))
                value[length++] = (char)letter;
        var unfolded = new string(value, 0, length);
        ArrayPool<char>.Shared.Return(value);
        return unfolded;
    }

    private static ulong Shape(string field) => field.Length == 0 ? 0 : 1ul << (((field.Length * 11) + (field[^1] | ' ')) % 64);
}
