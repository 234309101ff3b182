namespace FactForge.Notes;

/// <summary>How a write to the vault came out. A closed hierarchy: nothing that a disk or an owner does in the meantime is an exception.</summary>
public abstract record VaultWrite
{
    private VaultWrite()
    {
    }

    /// <summary>It stands on the disk.</summary>
    /// <param name="File">The file as it is now.</param>
    public sealed record Written(NoteFile File) : VaultWrite;

    /// <summary>The file holds these bytes already: nothing was touched, its time of change neither.</summary>
    public sealed record Unchanged(NoteFile File) : VaultWrite;

    /// <summary>It was taken away.</summary>
    public sealed record Deleted(string RelativePath) : VaultWrite;

    /// <summary>Somebody changed, moved or deleted the file since it was read. Nothing was written: read it again.</summary>
    /// <param name="Sentence">What happened, for a person to read.</param>
    public sealed record ChangedSinceRead(string Sentence) : VaultWrite;

    /// <summary>Something stands at that place already. Nothing was written.</summary>
    public sealed record AlreadyThere(string Sentence) : VaultWrite;

    /// <summary>The disk or the system refused. Nothing was changed.</summary>
    /// <param name="Sentence">What, which file, and what to do.</param>
    public sealed record Failed(string Sentence) : VaultWrite;
}
