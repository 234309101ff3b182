namespace FactForge.Mail.Mailboxes;

/// <summary>
/// A stream whose lines end in carriage returns alone, as old Macintosh programs wrote them (Eudora, Entourage), with each turned into a line feed.
/// As long as the other, byte for byte, so that offsets hold.
/// </summary>
internal sealed class BareReturns(Stream stream) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    /// <summary>True where the beginning of a file has lines, and none of them ends in a line feed.</summary>
    public static bool AreIn(ReadOnlySpan<byte> head) => !head.Contains((byte)'\n') && head.Contains((byte)'\r');

    /// <summary>The stream as it is, or with its line ends mended.</summary>
    public static Stream Mended(Stream stream, bool hasBareReturns) => hasBareReturns ? new BareReturns(stream) : stream;

    /// <summary>The beginning of a file with its line ends mended.</summary>
    public static byte[] Mended(ReadOnlySpan<byte> head)
    {
        var mended = head.ToArray();
        mended.AsSpan().Replace((byte)'\r', (byte)'\n');
        return mended;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        buffer[..count].Replace((byte)'\r', (byte)'\n');
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => stream.Seek(offset, origin);

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }
}
