namespace FactForge.Mail.Mailboxes;

/// <summary>The raw messages of what comes as a stream: standard input, or a file in an archive. It may be of any kind, and packed more than once.</summary>
internal sealed class StreamSource(MailOptions options, SplitTally tally)
{
    private const int MostPackings = 5;

    /// <summary>Reads a stream that the user gave to be read as mail.</summary>
    /// <exception cref="MailboxRefusedException">It holds none.</exception>
    public IEnumerable<RawMessage> Read(Stream stream, string name, CancellationToken cancellationToken) => ReadAt(stream, new(name), cancellationToken);

    /// <summary>Reads a stream of which nobody said that it is mail: it gives nothing then.</summary>
    public IEnumerable<RawMessage> ReadIfMail(Stream stream, MailboxFile file, CancellationToken cancellationToken) =>
        ReadAt(stream, new(file.DisplayName) { Path = file.Entry, IsMember = true, Packings = file.Packings }, cancellationToken);

    private IEnumerable<RawMessage> ReadAt(Stream stream, Place place, CancellationToken cancellationToken)
    {
        using var peeked = new PeekedStream(stream, MailboxFilesDoor.HeadLength);
        using var lines = BareReturns.Mended(peeked, BareReturns.AreIn(peeked.Head));
        var kind = MailboxSniffer.Tell(peeked.Head);
        if (kind == FileKind.Nothing && !place.IsMember && MailboxSniffer.BeginsWithLongField(peeked.Head))
            kind = FileKind.SingleMessage;
        foreach (var message in kind switch
        {
            FileKind.Gzip => ReadUnpacked(peeked, place, cancellationToken),
            FileKind.Tar => ReadMembers(peeked, place, cancellationToken),
            FileKind.Mbox => ReadMbox(lines, place),
            FileKind.Mmdf => ReadMmdf(lines, place),
            FileKind.SingleMessage or FileKind.AppleMessage => [SingleMessageFile.Read(lines, place.Name, kind == FileKind.AppleMessage ? MailboxFormat.AppleMessage : MailboxFormat.SingleMessage, place.OfSingle, options)],
            FileKind.Zip or FileKind.OutlookData => ReadSpooled(peeked, place, cancellationToken),
            FileKind.OutlookMessage when !place.IsMember || place.Name.EndsWith(".msg", StringComparison.OrdinalIgnoreCase) => throw new MailboxRefusedException(UnreadFormat.OutlookMessage),
            _ => Refused(kind, peeked.Head, place),
        })
        {
            yield return message;
        }
    }

    private IEnumerable<RawMessage> ReadUnpacked(Stream packed, Place place, CancellationToken cancellationToken)
    {
        using var unpacked = Unpacking.Gzip(packed, long.MaxValue, tally.Damaged);
        foreach (var message in ReadAt(unpacked, place.Unpacked(), cancellationToken))
            yield return message;
    }

    // A member that cannot be read is named, and the next one is read.
    private IEnumerable<RawMessage> ReadMembers(Stream archive, Place place, CancellationToken cancellationToken)
    {
        var isEmpty = true;
        foreach (var (path, content) in TarMembers.Of(archive))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FolderNames.IsDelivery(path))
                continue;
            var member = place.Unpacked() with { Name = $"{place.Name}!{path}", Path = path, IsMember = true };
            var guarded = new GuardedMessages(tally);
            foreach (var message in guarded.Of(ReadAt(content, member, cancellationToken), cancellationToken))
            {
                isEmpty = false;
                yield return message;
            }

            if (guarded.Failure is not { } failure)
                continue;
            isEmpty = false;
            yield return new(member.Name, guarded.FailedAt) { Refusal = failure };
        }

        if (isEmpty && !place.IsMember)
            throw new MailboxRefusedException("no mail is in it: no file in the archive is an mbox or has mail headers");
    }

    private IEnumerable<RawMessage> ReadMbox(Stream stream, Place place)
    {
        using var splitter = new MboxSplitter(stream, 0, place.Name, place.OfMbox, options);
        foreach (var message in tally.Split(splitter))
            yield return message;
    }

    private IEnumerable<RawMessage> ReadMmdf(Stream stream, Place place)
    {
        using var splitter = new MmdfSplitter(stream, place.Name, place.OfMbox, options);
        foreach (var message in tally.Split(splitter))
            yield return message;
    }

    private IEnumerable<RawMessage> ReadSpooled(Stream stream, Place place, CancellationToken cancellationToken)
    {
        var opened = place.Unpacked();
        using var spool = SpoolDoor.Of(stream, place.FileName, cancellationToken);
        var found = MailboxFinder.Find(spool.Path, cancellationToken);
        if (found.Problems is [var first, ..] && found.Files.Count == 0 && !place.IsMember)
            throw new MailboxRefusedException(first.Reason);
        // Of a member nobody said that it holds mail.
        foreach (var problem in found.Problems.Where(problem => found.Files.Count > 0 || problem.Reason == Unpacking.Encrypted))
            yield return new RawMessage(Inside(problem.Path), 0) { Refusal = problem.Reason };
        foreach (var inner in found.Files)
        {
            var named = inner with { DisplayName = Inside(inner.DisplayName), Packings = opened.Packings, Members = [.. inner.Members.Select(member => member with { DisplayName = Inside(member.DisplayName) })] };
            var source = new MailboxSource(named, null, options, tally);
            foreach (var message in source.Read(cancellationToken))
                yield return message;
            if (source.Failure is { } failure)
                yield return new RawMessage(named.DisplayName, source.FailedAt) { Refusal = failure };
        }

        string Inside(string shown) => shown.StartsWith(place.FileName, StringComparison.Ordinal) ? place.Name + shown[place.FileName.Length..] : place.Name;
    }

    private static IEnumerable<RawMessage> Refused(FileKind kind, ReadOnlySpan<byte> head, Place place)
    {
        var advice = UnreadFormat.Advice(head, out var isMail);
        if (place.IsMember && !isMail)
            return [];
        throw new MailboxRefusedException(advice ?? (kind == FileKind.Empty ? "nothing came in" : "what came in is no mail: it begins neither with a \"From \" line nor with mail headers"));
    }

    /// <summary>Where a stream comes from.</summary>
    /// <param name="Name">The name that its messages are located by.</param>
    private sealed record Place(string Name)
    {
        /// <summary>Its path in the archive; null outside of one.</summary>
        public string? Path { get; init; }

        /// <summary>True where it is one of several, of which not all need be mail.</summary>
        public bool IsMember { get; init; }

        /// <summary>How many packings were opened to come to it.</summary>
        public int Packings { get; init; }

        public string? OfMbox => Path is null ? null : FolderNames.OfMbox(Path);

        public string? OfSingle => Path is null ? null : FolderNames.OfFolder(FolderNames.Above(Path));

        /// <summary>A name for a file of its own.</summary>
        public string FileName => Name[(Name.LastIndexOfAny(['/', '\\', '!']) + 1)..].Trim('.', '\0') is { Length: > 0 } name ? name : "archive";

        /// <summary>What is in it: a file can be made that unpacks to itself for ever.</summary>
        public Place Unpacked() => Packings < MostPackings ? this with { Packings = Packings + 1 } : throw new MailboxRefusedException($"is packed more than {MostPackings} times over: unpack it, and give what comes out");
    }
}
