using System.Runtime.CompilerServices;

namespace FactForge.Notes;

/// <summary>A folder of notes. Nothing outside of it is read or written: links are not followed.</summary>
public sealed class Vault
{
    private const string Extension = ".md";
    private const string Placeholder = ".icloud";

    private Vault(string root) => Root = root;

    /// <summary>The vault's folder, absolute, links resolved.</summary>
    public string Root { get; }

    /// <summary>Temporary files of a killed run that were swept when the vault was opened.</summary>
    public int Swept { get; private set; }

    /// <summary>Opens a vault and sweeps what a killed run left in it.</summary>
    /// <returns>The vault, or a sentence that says why there is none.</returns>
    public static VaultOpening Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!VaultDoor.FolderExists(folder))
        {
            return VaultDoor.FileExists(folder)
                ? new(null, $"The vault '{folder}' is a file. Name the folder that holds the notes.")
                : new(null, $"There is no vault at '{folder}'. Make the folder, or name another with --vault.");
        }

        try
        {
            var vault = new Vault(VaultDoor.RealFolder(folder));
            vault.Swept = vault.Sweep();
            return new(vault, null);
        }
        catch (Exception fault) when (DiskSentence.IsOutcome(fault))
        {
            return new(null, $"The vault '{folder}' cannot be opened: {fault.Message}");
        }
    }

    /// <summary>
    /// Paths of all notes, relative, in ordinal order of folders and names. Left out: folders whose name begins with a dot (<c>.obsidian</c>,
    /// <c>.trash</c>, <c>.factforge</c>), links, and copies that synchronisers leave beside a note.
    /// </summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public IEnumerable<string> Paths() => Files("").Where(file => !file.IsCopy).Select(file => file.Path);

    /// <summary>Paths of copies that synchronisers, file managers and merge tools left beside notes: they are passed over.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public IReadOnlyList<string> Copies() => [.. Files("").Where(file => file.IsCopy).Select(file => file.Path)];

    /// <summary>Notes that lie in iCloud alone, told by the placeholders that stand for them: they are not gone, they are not here.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    public IReadOnlyList<string> ElsewhereOnly() => [.. Placeholders("")];

    /// <summary>True for a file name that could be taken for a copy left by a synchroniser ("Ada 2.md"): a note of that name could be passed over one day.</summary>
    public static bool IsUnfit(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return ConflictCopy.CouldBe(fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? fileName[..^Extension.Length] : fileName);
    }

    /// <summary>All notes of people, in order of path. A file that vanishes or cannot be read on the way is told to <paramref name="unreadable"/>.</summary>
    public async IAsyncEnumerable<PersonNote> PersonNotesAsync(Action<string>? unreadable, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var path in Paths())
        {
            var read = await ReadAsync(path, cancellation).ConfigureAwait(false);
            if (read.File is null)
                unreadable?.Invoke(read.Problem!);
            else if (PersonNote.TryRead(read.File) is { } note)
                yield return note;
        }
    }

    /// <summary>Reads one file; the file, or a sentence that says why not.</summary>
    /// <exception cref="ArgumentException">The path leads out of the vault.</exception>
    public async Task<NoteReading> ReadAsync(string relativePath, CancellationToken cancellation)
    {
        var path = Inside(relativePath);
        try
        {
            return LinkOnTheWay(path) is { } link
                ? new(null, $"'{relativePath}' is not read: '{link}' is a link.")
                : new(NoteFile.Of(relativePath, await VaultDoor.ReadAsync(path, cancellation).ConfigureAwait(false)), null);
        }
        catch (Exception fault) when (DiskSentence.IsOutcome(fault))
        {
            return new(null, $"'{relativePath}' cannot be read: {fault.Message}");
        }
    }

    /// <summary>Gives a note another text: atomically, and only where its bytes are still those that were read.</summary>
    public Task<VaultWrite> WriteAsync(NoteFile before, string newText, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(newText);
        if (before.EncodingProblem is { } problem)
            return Task.FromResult<VaultWrite>(new VaultWrite.Failed(problem));
        return PutAsync(before.RelativePath, before.Encode(newText), before.Hash, cancellation);
    }

    /// <summary>Makes a note, its folder too where that is missing. Never overwrites.</summary>
    public Task<VaultWrite> CreateAsync(string relativePath, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PutAsync(relativePath, NoteFile.Of(relativePath, []).Encode(text), null, cancellation);
    }

    /// <summary>Puts bytes back, for undo.</summary>
    /// <param name="relativePath">The file.</param>
    /// <param name="bytes">What is to stand there.</param>
    /// <param name="expected">Hash of what must stand there now; null where nothing must (the file was deleted).</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<VaultWrite> RestoreAsync(string relativePath, ReadOnlyMemory<byte> bytes, ContentHash? expected, CancellationToken cancellation) =>
        PutAsync(relativePath, bytes, expected, cancellation);

    /// <summary>Takes a note away, for undo of its making; only where its bytes are <paramref name="expected"/>.</summary>
    public async Task<VaultWrite> DeleteAsync(string relativePath, ContentHash expected, CancellationToken cancellation)
    {
        var path = Inside(relativePath);
        try
        {
            if (await RefusalAsync(relativePath, path, expected, cancellation).ConfigureAwait(false) is { } refusal)
                return refusal;
            VaultDoor.Delete(path);
            return new VaultWrite.Deleted(relativePath);
        }
        catch (Exception fault) when (DiskSentence.IsOutcome(fault))
        {
            return new VaultWrite.Failed(DiskSentence.Of(fault, relativePath));
        }
    }

    private async Task<VaultWrite> PutAsync(string relativePath, ReadOnlyMemory<byte> bytes, ContentHash? expected, CancellationToken cancellation)
    {
        var path = Inside(relativePath);
        var after = NoteFile.Of(relativePath, bytes.Span);
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, VaultDoor.TemporaryPrefix + ContentHash.Of(relativePath, after.Hash.Hex).Short);
        try
        {
            if (await RefusalAsync(relativePath, path, expected, cancellation).ConfigureAwait(false) is { } refusal)
                return refusal;
            if (expected == after.Hash)
                return new VaultWrite.Unchanged(after);
            if (expected is null)
                VaultDoor.CreateFolder(Path.GetDirectoryName(path)!);
            try
            {
                await VaultDoor.WriteTemporaryAsync(temporary, bytes, expected is null ? null : path, cancellation).ConfigureAwait(false);

                // Looked at a second time, as late as can be: the owner may have typed while the disk was busy.
                if (await RefusalAsync(relativePath, path, expected, cancellation).ConfigureAwait(false) is { } late)
                    return late;
                VaultDoor.Move(temporary, path, overwrite: expected is not null);
            }
            finally
            {
                VaultDoor.Delete(temporary);
            }

            return new VaultWrite.Written(after);
        }
        catch (Exception fault) when (DiskSentence.IsOutcome(fault))
        {
            return new VaultWrite.Failed(DiskSentence.Of(fault, relativePath));
        }
    }

    private async Task<VaultWrite?> RefusalAsync(string relativePath, string path, ContentHash? expected, CancellationToken cancellation)
    {
        if (LinkOnTheWay(path) is { } link)
            return new VaultWrite.Failed($"'{relativePath}' is not written: '{link}' is a link, and links may lead out of the vault.");
        if (expected is not { } hash)
            return VaultDoor.FileExists(path) ? new VaultWrite.AlreadyThere($"'{relativePath}' exists already.") : null;
        if (!VaultDoor.FileExists(path))
            return new VaultWrite.ChangedSinceRead($"'{relativePath}' was deleted or moved since it was read.");
        if (ContentHash.OfBytes(await VaultDoor.ReadAsync(path, cancellation).ConfigureAwait(false)) != hash)
            return new VaultWrite.ChangedSinceRead($"'{relativePath}' was changed since it was read.");
        return VaultDoor.IsReadOnly(path) ? new VaultWrite.Failed($"'{relativePath}' is set read-only: it is left as it is.") : null;
    }

    private IEnumerable<(string Path, bool IsCopy)> Files(string folder)
    {
        var (folders, files) = VaultDoor.List(Path.Combine(Root, folder));
        var notes = files.Where(IsNote).Select(file => file[..^Extension.Length]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(IsNote))
            yield return (folder + file, ConflictCopy.Is(file[..^Extension.Length], notes));
        foreach (var file in folders.Where(name => !name.StartsWith('.')).SelectMany(name => Files($"{folder}{name}/")))
            yield return file;
    }

    // ".Ada Byrne.md.icloud" stands for "Ada Byrne.md".
    private IEnumerable<string> Placeholders(string folder)
    {
        var (folders, files) = VaultDoor.List(Path.Combine(Root, folder));
        return files.Where(file => file.StartsWith('.') && file.EndsWith(Extension + Placeholder, StringComparison.OrdinalIgnoreCase))
            .Select(file => folder + file[1..^Placeholder.Length])
            .Concat(folders.Where(name => !name.StartsWith('.')).SelectMany(name => Placeholders($"{folder}{name}/")));
    }

    private static bool IsNote(string file) => !file.StartsWith('.') && file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private int Sweep(string folder = "")
    {
        var swept = 0;
        var (folders, files) = VaultDoor.List(Path.Combine(Root, folder));
        foreach (var file in files.Where(file => file.StartsWith(VaultDoor.TemporaryPrefix, StringComparison.Ordinal)))
        {
            VaultDoor.Delete(Path.Combine(Root, folder, file));
            swept++;
        }

        return swept + folders.Where(name => !name.StartsWith('.')).Sum(name => Sweep(Path.Combine(folder, name)));
    }

    private string Inside(string relativePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(relativePath);
        var path = Path.GetFullPath(Path.Combine(Root, relativePath));
        return !Path.IsPathRooted(relativePath) && path.StartsWith(Root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new ArgumentException($"'{relativePath}' leads out of the vault.", nameof(relativePath));
    }

    /// <summary>The first link between the vault's folder and the file, the file itself included; null where there is none.</summary>
    private string? LinkOnTheWay(string path)
    {
        for (var at = path; at.Length > Root.Length; at = Path.GetDirectoryName(at)!)
        {
            if (VaultDoor.IsLink(at))
                return Path.GetRelativePath(Root, at);
        }

        return null;
    }
}
