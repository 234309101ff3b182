using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>The messages of a folder or archive of single-message files; those that the bookmark knows are passed over.</summary>
internal sealed class MessageFolderSource(MailboxFile file, MailboxBookmark? since, MailboxBookmark now, MailOptions options)
{
    private const int MarkBytes = 6;

    public IEnumerable<RawMessage> Read(Action<MailboxBookmark> ended)
    {
        var known = Marks(since);
        var read = new SortedSet<string>(StringComparer.Ordinal);
        using var archive = file.Packing == MailboxPacking.Zip ? MailboxFilesDoor.OpenZip(file.Path) : null;
        foreach (var member in file.Members)
        {
            var mark = Mark(member);
            if (known.Contains(mark))
            {
                read.Add(mark);
                continue;
            }

            string? damage = null;
            var message = Read(member, archive, sentence => damage ??= sentence);
            if (message.Refusal is null && damage is null)
                read.Add(mark);
            yield return message;
            if (damage is not null && message.Refusal is null)
                yield return new(member.DisplayName, message.FullLength) { Refusal = damage };
        }

        ended(now with { Members = string.Concat(read) });
    }

    // A Maildir's flags change while the message does not; those that may give it another class are worth a second look.
    private static string Mark(MailboxMember member)
    {
        var name = member.DisplayName;
        var told = MaildirName.FlagsThatTell(name);
        if (MaildirName.HasFlags(name))
            name = MaildirName.WithoutFlags(name)[(name.LastIndexOf('/') + 1)..].ToString();
        if (told.Length > 0)
            name += "\n" + told;
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{member.Length}\n{member.Stamp}")).AsSpan(0, MarkBytes));
    }

    private static HashSet<string> Marks(MailboxBookmark? since)
    {
        const int width = MarkBytes * 4 / 3;
        var members = since?.Members ?? "";
        var marks = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + width <= members.Length; at += width)
            marks.Add(members.Substring(at, width));
        return marks;
    }

    private RawMessage Read(MailboxMember member, ZipArchive? archive, Action<string> damaged)
    {
        try
        {
            using var stream = BareReturns.Mended(Open(member, archive, damaged), member.HasBareReturns);
            return SingleMessageFile.Read(stream, member.DisplayName, member.Format, member.Folder ?? file.Folder, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new RawMessage(member.DisplayName, 0) { Refusal = MailboxFilesDoor.Sentence(exception) };
        }
    }

    private static Stream Open(MailboxMember member, ZipArchive? archive, Action<string> damaged)
    {
        if (archive is not null)
        {
            var entry = archive.GetEntry(member.Path) ?? throw new MailboxRefusedException("is no longer in the archive");
            return Unpacking.Entry(entry, damaged);
        }

        var stream = MailboxFilesDoor.OpenRead(member.Path);
        return member.Gzipped ? Unpacking.Gzip(stream, stream.Length, damaged) : stream;
    }
}
