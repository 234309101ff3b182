using System.IO.Compression;

namespace FactForge.Mail.Mailboxes;

/// <summary>The raw messages of a mailbox, and its bookmark at the end. Failures of the file system are kept as a sentence.</summary>
internal sealed class MailboxSource(MailboxFile file, MailboxBookmark? since, MailOptions options)
{
    private readonly MailboxBookmark _now = file.Given is null ? MailboxFilesDoor.Stamp(file) ?? MailboxBookmark.None : MailboxBookmark.None;
    private MailboxBookmark? _end;
    private bool _isFromStart = true;
    private int _fromLinesInBodies;
    private int _uncertainSeparators;
    private bool _endsInLine;

    /// <summary>Why the mailbox could not be read to its end.</summary>
    public string? Failure { get; private set; }

    /// <summary>How far it was read then.</summary>
    public long FailedAt { get; private set; }

    public MailItem.End End(int messages) => new(_end ?? _now, messages) { IsFromStart = _isFromStart, FromLinesInBodies = _fromLinesInBodies, UncertainSeparators = _uncertainSeparators, EndsInLine = _endsInLine };

    /// <summary>Splits; ends early with <see cref="Failure"/> set where the file cannot be read on.</summary>
    public IEnumerable<RawMessage> Read(CancellationToken cancellationToken)
    {
        using var messages = Open(cancellationToken).GetEnumerator();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RawMessage next;
            try
            {
                if (!messages.MoveNext())
                    yield break;
                next = messages.Current;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Failure = MailboxFilesDoor.Sentence(exception);
                yield break;
            }

            FailedAt = next.Location.Offset + next.FullLength;
            yield return next;
        }
    }

    private IEnumerable<RawMessage> Open(CancellationToken cancellationToken) => file switch
    {
        { Given: { } given } => ReadStream(given, cancellationToken),
        { Format: MailboxFormat.MessageFolder or MailboxFormat.Maildir } => new MessageFolderSource(file, since, _now, options).Read(end => _end = end),
        { Format: MailboxFormat.OutlookData } => ReadOutlook(cancellationToken),
        { Format: MailboxFormat.Mbox } => ReadMbox(),
        _ => ReadSingle(),
    };

    private IEnumerable<RawMessage> ReadMbox()
    {
        using var stream = OpenUnpacked();
        var start = stream.CanSeek ? MboxResumption.StartOf(stream, since, _now) : 0;
        _isFromStart = start == 0;
        using var splitter = new MboxSplitter(stream, start, file.DisplayName, file.Folder, options);
        foreach (var message in Split(splitter))
            yield return message;
        if (stream.CanSeek)
            _end = MboxResumption.Bookmark(stream, _now, splitter);
    }

    // Its folders are mboxes once it is converted; a message is located by the folder, which tells it from one at the same offset of another.
    private IEnumerable<RawMessage> ReadOutlook(CancellationToken cancellationToken)
    {
        if (file.Packing != MailboxPacking.None)
            throw new MailboxRefusedException("is a packed Outlook data file: unpack it, and read what comes out");
        using var converted = ReadpstDoor.Convert(file.Path, cancellationToken);
        foreach (var folder in MailboxFinder.Find(converted.Folder, cancellationToken).Files.Where(found => found.Format == MailboxFormat.Mbox))
        {
            using var stream = MailboxFilesDoor.OpenRead(folder.Path);
            using var splitter = new MboxSplitter(stream, 0, $"{file.DisplayName}!{FolderNames.OfOutlook(folder.DisplayName)}", FolderNames.OfOutlook(folder.DisplayName), options);
            foreach (var message in Split(splitter))
                yield return message;
        }
    }

    private IEnumerable<RawMessage> ReadSingle()
    {
        using var stream = OpenUnpacked();
        yield return SingleMessageFile.Read(stream, file.DisplayName, file.Format, file.Folder, options);
    }

    // Standard input may hold any kind, packed or not.
    private IEnumerable<RawMessage> ReadStream(Stream given, CancellationToken cancellationToken)
    {
        using var peeked = new PeekedStream(given, MailboxFilesDoor.HeadLength);
        var kind = MailboxSniffer.Tell(peeked.Head);
        if (kind == FileKind.Nothing && MailboxSniffer.BeginsWithLongField(peeked.Head))
            kind = FileKind.SingleMessage;
        if (kind == FileKind.Gzip)
        {
            using var unpacked = new ExpansionGuard(new GZipStream(peeked, CompressionMode.Decompress), long.MaxValue / 1024);
            foreach (var message in ReadStream(unpacked, cancellationToken))
                yield return message;
        }
        else if (kind == FileKind.Mbox)
        {
            using var splitter = new MboxSplitter(peeked, 0, file.DisplayName, file.Folder, options);
            foreach (var message in Split(splitter))
                yield return message;
        }
        else if (kind is FileKind.Zip or FileKind.OutlookData or FileKind.OutlookMessage)
        {
            using var spool = SpoolDoor.Of(peeked, file.DisplayName, cancellationToken);
            foreach (var message in ReadSpooled(spool.Path, cancellationToken))
                yield return message;
        }
        else if (kind is FileKind.SingleMessage or FileKind.AppleMessage)
        {
            yield return SingleMessageFile.Read(peeked, file.DisplayName, kind == FileKind.AppleMessage ? MailboxFormat.AppleMessage : MailboxFormat.SingleMessage, file.Folder, options);
        }
        else
        {
            throw new MailboxRefusedException(kind == FileKind.Empty ? "nothing came in" : "what came in is no mail: it begins neither with a \"From \" line nor with mail headers");
        }
    }

    private IEnumerable<RawMessage> ReadSpooled(string path, CancellationToken cancellationToken)
    {
        var found = MailboxFinder.Find(path, cancellationToken);
        if (found.Problems is [var problem, ..])
            throw new MailboxRefusedException(problem.Reason);
        foreach (var inner in found.Files)
        {
            var source = new MailboxSource(inner, null, options);
            foreach (var message in source.Read(cancellationToken))
                yield return message;
            if (source.Failure is { } failure)
                yield return new RawMessage(inner.DisplayName, source.FailedAt) { Refusal = failure };
            _fromLinesInBodies += source._fromLinesInBodies;
            _uncertainSeparators += source._uncertainSeparators;
            _endsInLine |= source._endsInLine;
        }
    }

    private IEnumerable<RawMessage> Split(MboxSplitter splitter)
    {
        while (splitter.ReadNext() is { } message)
            yield return message;
        _fromLinesInBodies += splitter.FromLinesInBodies;
        _uncertainSeparators += splitter.UncertainSeparators;
        _endsInLine |= splitter.EndsInLine;
    }

    private Stream OpenUnpacked()
    {
        if (file.Packing == MailboxPacking.Zip)
        {
            var archive = MailboxFilesDoor.OpenZip(file.Path);
            var entry = archive.GetEntry(file.Entry!) ?? throw new MailboxRefusedException($"has no entry {file.Entry} any more");
            return new ExpansionGuard(entry.Open(), entry.CompressedLength);
        }

        var stream = MailboxFilesDoor.OpenRead(file.Path);
        return file.Packing == MailboxPacking.Gzip ? new ExpansionGuard(new GZipStream(stream, CompressionMode.Decompress), stream.Length) : stream;
    }
}
