namespace FactForge.Mail.Mailboxes;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly Stream _stream;
    private readonly byte[] _head;
    private readonly int _count;
    private int _read;

    public PeekedStream(Stream stream, int length)
    {
        _stream = stream;
        _head = new byte[length];
        _count = stream.ReadAtLeast(_head, length, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _count);

    public override int Read(Span<byte> buffer)
    {
        if (_read == _count)
            return _stream.Read(buffer);
        var count = Math.Min(buffer.Length, _count - _read);
        _head.AsSpan(_read, count).CopyTo(buffer);
        _read += count;
        return count;
    }
}
