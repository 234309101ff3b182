namespace FactForge.Mail.Mailboxes;

/// <summary>
/// An unpacked stream that refuses to go on when far more comes out than went in: a bomb. Mail packs to a fifth of its size, rarely
/// to a twentieth; a bomb to a thousandth.
/// </summary>
internal sealed class ExpansionGuard(Stream unpacked, long packedLength) : ForwardStream
{
    private const long Harmless = 64L * 1024 * 1024;
    private const int WorstHonestRatio = 200;

    private long _out;

    /// <summary>What it was opened from, where it is to be closed with it.</summary>
    public IDisposable? Archive { get; init; }

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        _out += count;
        if (_out > Harmless && _out / WorstHonestRatio > packedLength)
            throw new MailboxRefusedException($"unpacks to more than {WorstHonestRatio} times its size, which mail does not: refused as a decompression bomb");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            Archive?.Dispose();
        }

        base.Dispose(disposing);
    }
}
