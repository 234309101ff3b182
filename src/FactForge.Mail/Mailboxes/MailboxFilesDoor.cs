using System.IO.Compression;

namespace FactForge.Mail.Mailboxes;

/// <summary>The only place of this stage that touches the file system.</summary>
internal static class MailboxFilesDoor
{
    internal const int HeadLength = 64 * 1024;

    public static bool IsFile(string path) => File.Exists(path);

    public static bool IsFolder(string path) => Directory.Exists(path);

    public static string FullPath(string path) => Path.GetFullPath(path);

    public static (long Length, long Stamp) Facts(string path)
    {
        var info = new FileInfo(path);
        return (info.Length, info.LastWriteTimeUtc.Ticks);
    }

    /// <summary>All files below a folder with paths relative to it, in ordinal order; links to folders are not followed, so no loop is.</summary>
    public static IEnumerable<string> FilesBelow(string folder, List<MailProblem> problems, string displayRoot)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var below))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Combine(folder, below)).EnumerateFileSystemInfos())
                {
                    var relative = below.Length == 0 ? entry.Name : below + "/" + entry.Name;
                    if ((entry.Attributes & FileAttributes.Directory) == 0)
                        found.Add(relative);
                    else if (entry.LinkTarget is null)
                        waiting.Push(relative);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(below.Length == 0 ? displayRoot : displayRoot + "/" + below, Sentence(exception)));
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    public static Stream OpenRead(string path) =>
        new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan });

    public static byte[] Head(string path, int length)
    {
        using var stream = OpenRead(path);
        var bytes = new byte[(int)Math.Min(length, stream.CanSeek ? stream.Length : length)];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    public static ZipArchive OpenZip(string path) => new(OpenRead(path), ZipArchiveMode.Read);

    /// <summary>What tells whether the mailbox changed; null where it is gone.</summary>
    public static MailboxBookmark? Stamp(MailboxFile file)
    {
        try
        {
            if (file.Members.Count > 0 && file.Packing != MailboxPacking.Zip)
                return FolderStamp(file.Members);
            var (length, stamp) = Facts(file.Path);
            return new(length, stamp, ContentHash.OfBytes(Head(file.Path, HeadLength)).Short);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static string Sentence(Exception exception) => exception switch
    {
        MailboxRefusedException => exception.Message,
        UnauthorizedAccessException => "may not be read: permission denied",
        FileNotFoundException or DirectoryNotFoundException => "does not exist",
        _ => $"cannot be read: {exception.Message}",
    };

    private static MailboxBookmark FolderStamp(IReadOnlyList<MailboxMember> members)
    {
        var listing = ContentHash.Of([.. members.Select(member => $"{member.DisplayName}\n{member.Length}\n{member.Stamp}")]);
        return new(members.Sum(member => member.Length), members.Max(member => member.Stamp), listing.Short);
    }
}
