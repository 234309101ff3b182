using System.IO.Compression;
using FactForge.Mail.Mailboxes;

namespace FactForge.Mail;

/// <summary>Finds the mailboxes at a path: an mbox, an MMDF mailbox, a Maildir, .eml and .emlx files, an Outlook data file, any of them gzipped, zipped or in a tar archive, or a folder of those among other files.</summary>
public static class MailboxFinder
{
    private const string NoMail = "is no mail: it begins neither with a \"From \" line nor with mail headers";

    /// <summary>Finds them. The kind is told from content, not from the name; what is no mail is passed over and named. Never throws but for cancellation.</summary>
    public static MailboxDiscovery Find(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        if (MailboxFilesDoor.IsFolder(path))
            FindInFolder(path, findings, cancellationToken);
        else if (MailboxFilesDoor.IsFile(path))
            Look(path, System.IO.Path.GetFileName(path), path, findings, named: true);
        else
            findings.Problems.Add(new(path, "there is no such file or folder"));
        if (findings.Files.Count == 0 && findings.Problems.Count == 0 && findings.Unread.Count == 0)
            findings.Problems.Add(new(path, "no mail is in it: neither an mbox nor a Maildir nor a file with mail headers"));
        return new(
            [.. findings.Files.OrderBy(file => file.DisplayName, StringComparer.Ordinal)],
            [.. findings.Problems.Concat(findings.Unread).OrderBy(problem => problem.Path, StringComparer.Ordinal)])
        { PassedOver = findings.PassedOver };
    }

    private static void FindInFolder(string folder, Findings findings, CancellationToken cancellationToken)
    {
        foreach (var relative in MailboxFilesDoor.FilesBelow(folder, findings.Unread, folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!InMaildirTmp(folder, relative))
                Look(Join(folder, relative), relative, null, findings, named: false);
        }

        foreach (var group in findings.Singles.GroupBy(single => FolderNames.Above(single.DisplayName), StringComparer.Ordinal))
        {
            var members = group.OrderBy(member => member.DisplayName, StringComparer.Ordinal).ToList();
            var maildir = IsMaildirPart(members[0].DisplayName) || (group.Key.Length == 0 && System.IO.Path.GetFileName(folder.TrimEnd('/')) is "cur" or "new");
            findings.Files.Add(new(Join(folder, group.Key), group.Key.Length == 0 ? "." : group.Key, maildir ? MailboxFormat.Maildir : MailboxFormat.MessageFolder, members.Sum(member => member.Length))
            {
                Members = members,
                Folder = FolderNames.OfFolder(IsAppleStore(members[0]) ? MailboxFilesDoor.FullPath(Join(folder, group.Key)) : group.Key),
                IsPartial = findings.Unread.Any(unread => LiesIn(group.Key, folder, unread.Path)),
            });
        }
    }

    private static void Look(string path, string displayName, string? shownWhole, Findings findings, bool named)
    {
        try
        {
            var (length, stamp) = MailboxFilesDoor.Facts(path);
            // Nothing is in it, or it is a pipe that nobody may ever write to.
            var head = !named && length == 0 ? [] : MailboxFilesDoor.Head(path, MailboxFilesDoor.HeadLength);
            var kind = MailboxSniffer.Tell(head);
            if (kind == FileKind.Zip)
            {
                LookIntoZip(path, displayName, length, findings);
                return;
            }

            var gzipped = kind == FileKind.Gzip;
            if (gzipped)
            {
                head = Unpack(head);
                kind = MailboxSniffer.Tell(head);
            }

            Add(kind, head, new(path, displayName, MailboxFormat.SingleMessage, length, stamp) { Gzipped = gzipped, HasBareReturns = BareReturns.AreIn(head) }, shownWhole, findings, named);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Unread.Add(new(shownWhole ?? displayName, MailboxFilesDoor.Sentence(exception)));
        }
    }

    private static void Add(FileKind kind, byte[] head, MailboxMember member, string? shownWhole, Findings findings, bool named)
    {
        var packing = member.Gzipped ? MailboxPacking.Gzip : MailboxPacking.None;
        var shown = shownWhole ?? member.DisplayName;
        switch (kind)
        {
            case FileKind.Mbox or FileKind.Mmdf:
                findings.Files.Add(new(member.Path, member.DisplayName, kind == FileKind.Mbox ? MailboxFormat.Mbox : MailboxFormat.Mmdf, member.Length)
                {
                    Packing = packing,
                    Folder = FolderNames.OfMbox(member.DisplayName),
                    HasBareReturns = member.HasBareReturns,
                });
                break;
            case FileKind.Tar:
                findings.Files.Add(new(member.Path, member.DisplayName, MailboxFormat.Archive, member.Length) { Packing = packing, IsNamed = named });
                break;
            case FileKind.SingleMessage or FileKind.AppleMessage:
                var format = kind == FileKind.AppleMessage ? MailboxFormat.AppleMessage : MailboxFormat.SingleMessage;
                if (named)
                    findings.Files.Add(new(member.Path, member.DisplayName, format, member.Length) { Packing = packing, HasBareReturns = member.HasBareReturns });
                else
                    findings.Singles.Add(member with { Format = format });
                break;
            case FileKind.OutlookData:
                findings.Files.Add(new(member.Path, member.DisplayName, MailboxFormat.OutlookData, member.Length) { Packing = packing });
                break;
            case FileKind.OutlookMessage when named || member.DisplayName.EndsWith(".msg", StringComparison.OrdinalIgnoreCase):
                findings.Problems.Add(new(shown, UnreadFormat.OutlookMessage));
                break;
            case FileKind.Empty when named:
                findings.Problems.Add(new(shown, "is empty"));
                break;
            default:
                var advice = UnreadFormat.Advice(head, out var isMail);
                if (named || isMail)
                    findings.Problems.Add(new(shown, advice ?? NoMail));
                else
                    findings.PassedOver.Add(shown);
                break;
        }
    }

    private static void LookIntoZip(string path, string displayName, long length, Findings findings)
    {
        using var archive = MailboxFilesDoor.OpenZip(path);
        if (archive.Entries.Any(entry => UnreadFormat.IsOutlookForMac(entry.FullName)))
        {
            findings.Problems.Add(new(displayName, UnreadFormat.OutlookForMac));
            return;
        }

        var singles = new List<MailboxMember>();
        var (isPartial, isEncrypted) = (false, false);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            if (entry.FullName.EndsWith('/') || InMaildirTmp(archive, entry.FullName))
                continue;
            isEncrypted |= entry.IsEncrypted;
            var file = new MailboxFile(path, displayName + "!" + entry.FullName, MailboxFormat.Archive, length) { Packing = MailboxPacking.Zip, Entry = entry.FullName, Folder = FolderNames.OfMbox(entry.FullName) };
            try
            {
                if (!entry.IsEncrypted)
                    LookIntoEntry(entry, file, findings, singles);
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException)
            {
                isPartial = true;
                findings.Problems.Add(new(file.DisplayName, MailboxFilesDoor.Sentence(exception)));
            }
        }

        if (isEncrypted)
            findings.Problems.Add(new(displayName, Unpacking.Encrypted));
        if (singles.Count > 0)
            findings.Files.Add(new(path, displayName, MailboxFormat.MessageFolder, length) { Packing = MailboxPacking.Zip, Members = singles, IsPartial = isPartial || isEncrypted });
    }

    private static void LookIntoEntry(ZipArchiveEntry entry, MailboxFile file, Findings findings, List<MailboxMember> singles)
    {
        string? damage = null;
        using var content = Unpacking.Entry(entry, sentence => damage ??= sentence);
        var head = new byte[Math.Min(MailboxFilesDoor.HeadLength, Math.Max(0, entry.Length))];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.Length == 0 && damage is not null)
            throw new MailboxRefusedException(damage);
        var bareReturns = BareReturns.AreIn(head);
        var kind = MailboxSniffer.Tell(head);
        switch (kind)
        {
            case FileKind.Mbox:
                findings.Files.Add(file with { Format = MailboxFormat.Mbox, HasBareReturns = bareReturns });
                break;
            case FileKind.Mmdf:
                findings.Files.Add(file with { Format = MailboxFormat.Mmdf, HasBareReturns = bareReturns });
                break;
            case FileKind.SingleMessage or FileKind.AppleMessage:
                var format = kind == FileKind.AppleMessage ? MailboxFormat.AppleMessage : MailboxFormat.SingleMessage;
                singles.Add(new(entry.FullName, file.DisplayName, format, entry.Length, 0) { Folder = FolderNames.OfFolder(FolderNames.Above(entry.FullName)), HasBareReturns = bareReturns });
                break;
            case FileKind.Gzip when MailboxSniffer.MayHoldMail(Unpack(head)):
            case FileKind.Zip when MailboxSniffer.MayHoldMail(head):
            case FileKind.Tar:
                findings.Files.Add(file);
                break;
            case FileKind.OutlookData:
                findings.Files.Add(file with { Format = MailboxFormat.OutlookData });
                break;
            case FileKind.OutlookMessage when entry.Name.EndsWith(".msg", StringComparison.OrdinalIgnoreCase):
                findings.Problems.Add(new(file.DisplayName, UnreadFormat.OutlookMessage));
                break;
            default:
                if (UnreadFormat.Advice(head, out var isMail) is { } advice && isMail)
                    findings.Problems.Add(new(file.DisplayName, advice));
                else
                    findings.PassedOver.Add(file.DisplayName);
                break;
        }
    }

    // The head ends in mid-stream; what came out before is enough to tell the kind.
    private static byte[] Unpack(byte[] head)
    {
        string? damage = null;
        using var unpacked = Unpacking.Gzip(new MemoryStream(head), head.Length, sentence => damage ??= sentence);
        var bytes = new byte[MailboxFilesDoor.HeadLength];
        var count = unpacked.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count > 0 || damage is null ? bytes[..count] : throw new MailboxRefusedException(damage);
    }

    // The user may have given a folder below the one that has the name.
    private static bool IsAppleStore(MailboxMember member) => member.Format == MailboxFormat.AppleMessage && FolderNames.Above(member.Path).EndsWith("/Messages", StringComparison.Ordinal);

    private static bool IsMaildirPart(string displayName) => displayName.Split('/') is [.., "cur" or "new", _];

    // Deliveries in progress: not yet messages (maildir(5)).
    private static bool InMaildirTmp(string folder, string relative) =>
        relative.Split('/') is [.. var above, "tmp", _] && MailboxFilesDoor.IsFolder(Join(folder, string.Join('/', [.. above, "cur"])));

    private static bool InMaildirTmp(ZipArchive archive, string entry) =>
        entry.Split('/') is [.. var above, "tmp", _] && string.Concat(above.Select(part => part + "/")) is var maildir && archive.Entries.Any(other => other.FullName.StartsWith(maildir + "cur/", StringComparison.Ordinal));

    // By the path below the folder that the user gave; a folder that could not be listed is named with that.
    private static bool LiesIn(string group, string folder, string path)
    {
        var relative = path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..] : path;
        return FolderNames.Above(relative) == group || FolderNames.Above(relative + "/") == group;
    }

    private static string Join(string folder, string relative) => relative.Length == 0 ? folder : System.IO.Path.Combine(folder, relative);

    private sealed class Findings
    {
        public List<MailboxFile> Files { get; } = [];

        public List<MailboxMember> Singles { get; } = [];

        public List<MailProblem> Problems { get; } = [];

        /// <summary>Files and folders that could not be looked at, and may hold mail.</summary>
        public List<MailProblem> Unread { get; } = [];

        public List<string> PassedOver { get; } = [];
    }
}
