using System.Formats.Tar;

namespace FactForge.Mail.Mailboxes;

/// <summary>The files of a tar archive (POSIX.1-2001, and what GNU and older programs write), in the order in which they lie in it: it has no directory, so it is read from start to end.</summary>
internal static class TarMembers
{
    private const int BlockLength = 512;
    private const int ChecksumAt = 148;
    private const int ChecksumLength = 8;

    /// <summary>True where a tar archive begins: the sum of its first block stands in it.</summary>
    public static bool Begin(ReadOnlySpan<byte> head)
    {
        if (head.Length < BlockLength || head[0] == 0)
            return false;
        var told = head.Slice(ChecksumAt, ChecksumLength).Trim("\0 "u8);
        if (told.IsEmpty || told.IndexOfAnyExceptInRange((byte)'0', (byte)'7') >= 0)
            return false;
        var (sum, claim) = (0, 0);
        for (var at = 0; at < BlockLength; at++)
            sum += at is >= ChecksumAt and < ChecksumAt + ChecksumLength ? ' ' : head[at];
        foreach (var digit in told)
            claim = (claim * 8) + (digit - '0');
        return sum == claim;
    }

    /// <summary>The files, each with a stream that holds until the next is asked for. Links, folders and devices are none.</summary>
    /// <exception cref="InvalidDataException">The archive is broken there.</exception>
    public static IEnumerable<(string Name, Stream Content)> Of(Stream stream)
    {
        using var reader = new TarReader(stream, leaveOpen: true);
        while (Next(reader) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile && entry.DataStream is { } content)
                yield return (Name(entry), content);
        }
    }

    private static TarEntry? Next(TarReader reader)
    {
        try
        {
            return reader.GetNextEntry(copyData: false);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException or NotSupportedException or InvalidOperationException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static string Name(TarEntry entry) => entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
}
