namespace FactForge.Mail.Mailboxes;

/// <summary>The raw messages of a mailbox, and its bookmark at the end. Failures of the file system are kept as a sentence.</summary>
internal sealed class MailboxSource(MailboxFile file, MailboxBookmark? since, MailOptions options, SplitTally tally)
{
    private readonly MailboxBookmark _now = file.Given is null ? MailboxFilesDoor.Stamp(file) ?? MailboxBookmark.None : MailboxBookmark.None;
    private readonly GuardedMessages _guarded = new(tally);
    private MailboxBookmark? _end;
    private bool _isFromStart = true;

    /// <summary>Why the mailbox could not be read to its end.</summary>
    public string? Failure => _guarded.Failure;

    /// <summary>How far it was read then.</summary>
    public long FailedAt => _guarded.FailedAt;

    public MailItem.End End(int messages) => new((_end ?? _now) with { Edition = Classifying.MessageClassifier.Edition }, messages) { IsFromStart = _isFromStart, FromLinesInBodies = tally.FromLinesInBodies, UncertainSeparators = tally.UncertainSeparators, EndsInLine = tally.EndsInLine };

    /// <summary>Splits; ends early with <see cref="Failure"/> set where the file cannot be read on.</summary>
    public IEnumerable<RawMessage> Read(CancellationToken cancellationToken) => _guarded.Of(Open(cancellationToken), cancellationToken);

    private IEnumerable<RawMessage> Open(CancellationToken cancellationToken) => file switch
    {
        { Given: { } given } => new StreamSource(options, tally).Read(given, file.DisplayName, cancellationToken),
        { Format: MailboxFormat.MessageFolder or MailboxFormat.Maildir } => new MessageFolderSource(file, since, _now, options).Read(end => _end = end),
        { Format: MailboxFormat.OutlookData } => ReadOutlook(cancellationToken),
        { Format: MailboxFormat.Mbox } => ReadMbox(),
        { Format: MailboxFormat.Mmdf } => ReadMmdf(),
        { Format: MailboxFormat.Archive } => ReadArchive(cancellationToken),
        _ => ReadSingle(),
    };

    private IEnumerable<RawMessage> ReadMbox()
    {
        using var stream = OpenUnpacked();
        var start = stream.CanSeek ? MboxResumption.StartOf(stream, since, _now) : 0;
        _isFromStart = start == 0;
        using var splitter = new MboxSplitter(stream, start, file.DisplayName, file.Folder, options);
        foreach (var message in tally.Split(splitter))
            yield return message;
        if (stream.CanSeek)
            _end = MboxResumption.Bookmark(stream, _now, splitter);
    }

    private IEnumerable<RawMessage> ReadMmdf()
    {
        using var stream = OpenUnpacked();
        using var splitter = new MmdfSplitter(stream, file.DisplayName, file.Folder, options);
        foreach (var message in tally.Split(splitter))
            yield return message;
    }

    private IEnumerable<RawMessage> ReadArchive(CancellationToken cancellationToken)
    {
        using var stream = OpenUnpacked();
        var source = new StreamSource(options, tally);
        foreach (var message in file.IsNamed ? source.Read(stream, file.DisplayName, cancellationToken) : source.ReadIfMail(stream, file, cancellationToken))
            yield return message;
    }

    // Its folders are mboxes once it is converted; a message is located by the folder, which tells it from one at the same offset of another.
    private IEnumerable<RawMessage> ReadOutlook(CancellationToken cancellationToken)
    {
        using var packed = file.Packing == MailboxPacking.None ? null : Unpacked();
        using var spool = packed is null ? null : SpoolDoor.Of(packed, "outlook.pst", cancellationToken);
        using var converted = ReadpstDoor.Convert(spool?.Path ?? file.Path, cancellationToken);
        foreach (var folder in MailboxFinder.Find(converted.Folder, cancellationToken).Files.Where(found => found.Format == MailboxFormat.Mbox))
        {
            using var stream = MailboxFilesDoor.OpenRead(folder.Path);
            using var splitter = new MboxSplitter(stream, 0, $"{file.DisplayName}!{FolderNames.OfOutlook(folder.DisplayName)}", FolderNames.OfOutlook(folder.DisplayName), options);
            foreach (var message in tally.Split(splitter))
                yield return message;
        }
    }

    private IEnumerable<RawMessage> ReadSingle()
    {
        using var stream = OpenUnpacked();
        yield return SingleMessageFile.Read(stream, file.DisplayName, file.Format, file.Folder, options);
    }

    private Stream OpenUnpacked() => BareReturns.Mended(Unpacked(), file.HasBareReturns);

    private Stream Unpacked()
    {
        if (file.Packing == MailboxPacking.Zip)
            return Unpacking.Entry(MailboxFilesDoor.OpenZip(file.Path), file.Entry!, tally.Damaged);
        var stream = MailboxFilesDoor.OpenRead(file.Path);
        return file.Packing == MailboxPacking.Gzip ? Unpacking.Gzip(stream, stream.Length, tally.Damaged) : stream;
    }
}
