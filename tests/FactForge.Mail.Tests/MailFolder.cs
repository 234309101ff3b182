using System.IO.Compression;

namespace FactForge.Mail.Tests;

/// <summary>A folder of its own on disk, gone at the end.</summary>
internal sealed class MailFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factforge-mail-").FullName;

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Write(string name, string text) => Write(name, MailText.Bytes(text));

    public void Append(string name, string text)
    {
        using var stream = new FileStream(System.IO.Path.Combine(Path, name), FileMode.Append);
        stream.Write(MailText.Bytes(text));
    }

    public static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, bytes) in entries)
                using (var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open())
                    stream.Write(bytes);
        return packed.ToArray();
    }

    public MailboxDiscovery Find(string name = "") => MailboxFinder.Find(System.IO.Path.Combine(Path, name), TestContext.Current.CancellationToken);

    public async Task<List<MailItem>> ReadAll(string name = "")
    {
        var items = new List<MailItem>();
        foreach (var file in Find(name).Files)
            items.AddRange(await MailText.Read(file));
        return items;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
