using System.IO.Compression;

namespace FactForge.Mail.Mailboxes;

/// <summary>Opens what is packed, guarded: a bomb is refused, and damage is told of when all that stands before it was read.</summary>
internal static class Unpacking
{
    /// <summary>Why an entry of a zip archive that asks for a password is not read.</summary>
    public const string Encrypted = "is encrypted with a password, and not read: unpack it with the password, and give what comes out";

    /// <summary>What a gzip file holds.</summary>
    /// <param name="packed">The file.</param>
    /// <param name="length">Its length; <see cref="long.MaxValue"/> where that is not known.</param>
    /// <param name="damaged">Is told what is wrong with it, in a sentence.</param>
    public static Stream Gzip(Stream packed, long length, Action<string> damaged) => new ExpansionGuard(new DamageWatch(new GzipMembers(packed), damaged), length);

    /// <summary>What an entry of a zip archive holds.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="damaged">Is told what is wrong with it, in a sentence.</param>
    /// <exception cref="MailboxRefusedException">It is encrypted.</exception>
    public static Stream Entry(ZipArchiveEntry entry, Action<string> damaged) => Guarded(entry, damaged, archive: null);

    /// <summary>What the entry of that name holds; the archive is closed with it.</summary>
    /// <param name="archive">The archive, open.</param>
    /// <param name="name">The entry's full name.</param>
    /// <param name="damaged">Is told what is wrong with it, in a sentence.</param>
    /// <exception cref="MailboxRefusedException">It is encrypted, or the archive has it no more.</exception>
    public static Stream Entry(ZipArchive archive, string name, Action<string> damaged)
    {
        try
        {
            return Guarded(archive.GetEntry(name) ?? throw new MailboxRefusedException($"has no entry {name} any more"), damaged, archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static ExpansionGuard Guarded(ZipArchiveEntry entry, Action<string> damaged, ZipArchive? archive) => entry.IsEncrypted
        ? throw new MailboxRefusedException(Encrypted)
        : new(new DamageWatch(entry.Open(), damaged) { Told = (entry.Length, entry.Crc32) }, entry.CompressedLength) { Archive = archive };
}
