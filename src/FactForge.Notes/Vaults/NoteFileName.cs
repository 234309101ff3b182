using System.Text;

namespace FactForge.Notes;

/// <summary>File names made from people's names, safe on every system that a vault is synchronised to.</summary>
public static class NoteFileName
{
    /// <summary>Bytes of UTF-8 that the name has at most, extension left out: what encrypting synchronisers still carry is less than the usual 255.</summary>
    private const int MaxBytes = 120;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>
    /// The file name, with <c>.md</c>: no separator, nothing that a file system or a wiki link cannot hold, no device name, no leading dot, composed (NFC).
    /// The same input always gives the same name.
    /// </summary>
    /// <param name="personName">The person's name.</param>
    /// <param name="qualifier">What tells a second person of the name apart ("Ada Byrne (contoso).md"); null for the first.</param>
    public static string For(string personName, string? qualifier)
    {
        ArgumentNullException.ThrowIfNull(personName);
        var stem = Clean(personName);
        if (stem.Length == 0)
            stem = $"Unnamed {ContentHash.Of(personName).Short}";
        if (Devices.Contains(stem.Split('.')[0].TrimEnd(' ')))
            stem = "_" + stem;
        var mark = qualifier is null ? "" : Clean(qualifier);

        // "Name (2)" is what copies of a file are called.
        if (mark.Length > 0)
            mark = mark.All(char.IsAsciiDigit) ? $" (no. {mark})" : $" ({mark})";
        return Shorten(stem, personName, MaxBytes - Math.Min(60, Encoding.UTF8.GetByteCount(mark))) + Shorten(mark, qualifier ?? "", 60) + ".md";
    }

    private static string Clean(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var letter in PlainLine.Of(name))
        {
            if (letter is '/' or '|' or ':' or '<' or '>' or '[' or ']' or '^' or '#')
                builder.Append(' ');
            else if (letter is not ('\\' or '"' or '?' or '*' or '`' or '%' or '\u200C' or '\u200D') && !char.IsControl(letter))
                builder.Append(letter);
        }

        var words = builder.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim(' ', '.', '~', '-');
    }

    private static string Shorten(string text, string whole, int maxBytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= maxBytes)
            return text;
        var builder = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > maxBytes - 9)
                break;
            builder.Append(rune.ToString());
        }

        return $"{builder.ToString().TrimEnd(' ', '.')} {ContentHash.Of(whole).Hex[..8]}";
    }
}
