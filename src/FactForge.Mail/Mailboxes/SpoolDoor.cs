namespace FactForge.Mail.Mailboxes;

/// <summary>A stream laid down as a file until it is disposed of: an archive's directory stands at its end, and an Outlook data file is read here and there.</summary>
internal sealed class SpoolDoor : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-input-").FullName;

    private SpoolDoor(string name) => Path = System.IO.Path.Combine(folder, name);

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>Lays a stream down, read to its end, as a file of that name.</summary>
    public static SpoolDoor Of(Stream stream, string name, CancellationToken cancellationToken)
    {
        var spool = new SpoolDoor(name);
        try
        {
            using var file = File.Create(spool.Path);
            var buffer = new byte[128 * 1024];
            while (stream.Read(buffer) is > 0 and var count)
            {
                cancellationToken.ThrowIfCancellationRequested();
                file.Write(buffer, 0, count);
            }

            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
