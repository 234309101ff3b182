namespace FactForge.Mail.Mailboxes;

/// <summary>
/// Lets a message's header in line by line: of each field as much as the limit allows, of all fields as much as theirs does, and
/// the blank line at the end always. Lines may come in pieces.
/// </summary>
internal struct HeaderGate
{
    private int _block;
    private int _field;
    private bool _midLine;
    private bool _sawText;
    private bool _begun;

    /// <summary>True behind the blank line: what comes is the body.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>True where the line that just ended was cut, so that its line end is still to be written.</summary>
    public bool OwesLineEnd { get; private set; }

    /// <summary>What of the line, or of the piece of one, is let in.</summary>
    public ReadOnlySpan<byte> Admit(ReadOnlySpan<byte> line, MailOptions options)
    {
        var ends = line[^1] == '\n';
        if (!_midLine)
        {
            _sawText = false;
            if (line[0] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                _field = 0;
        }

        _sawText |= !line.Trim("\r\n"u8).IsEmpty;
        IsClosed = ends && !_sawText;
        _midLine = !ends;
        OwesLineEnd = false;
        if (IsClosed)
            return line;
        var room = Math.Max(0, Math.Min(options.FieldByteLimit - _field, options.HeaderByteLimit - _block));
        var admitted = line.Length <= room ? line : line[..room];
        _field += admitted.Length;
        _block += admitted.Length;
        _begun |= !admitted.IsEmpty;
        OwesLineEnd = ends && _begun && (admitted.IsEmpty || admitted[^1] != '\n');
        if (ends)
            _begun = false;
        return admitted;
    }
}
