using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>The notes that stand in the vault, with what the ledger remembers of each.</summary>
internal sealed class VaultIndex
{
    private readonly Dictionary<string, PersonNote> notes;
    private readonly Dictionary<string, NoteRow> rows;

    private VaultIndex(Dictionary<string, PersonNote> notes, Dictionary<string, NoteRow> rows)
    {
        this.notes = notes;
        this.rows = rows;
    }

    /// <summary>Every file in the vault that could be a note, people's or not: these names are taken.</summary>
    public required IReadOnlySet<string> Paths { get; init; }

    /// <summary>Every person note, by path.</summary>
    public IEnumerable<PersonNote> Notes => notes.Values;

    /// <summary>Reads the vault.</summary>
    public static async Task<VaultIndex> ReadAsync(Vault vault, LedgerStore ledger, KeptReadings kept, Action<string> unreadable, CancellationToken cancellationToken)
    {
        var paths = vault.Paths().ToList();
        var notes = new Dictionary<string, PersonNote>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var read = await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false);
            if (read.File is null)
                unreadable(read.Problem!);
            else if (kept.Note(read.File) is { } note)
                notes.Add(path, note);
        }

        return new(notes, ledger.Notes.All().ToDictionary(row => row.Path, StringComparer.Ordinal)) { Paths = paths.ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>True where every note stands as the ledger remembers it and none is new or gone: told from the bytes, without parsing what is known.</summary>
    public static async Task<bool> IsAsRememberedAsync(Vault vault, LedgerStore ledger, CancellationToken cancellationToken)
    {
        var rows = ledger.Notes.All().Where(row => row.Hash.Length > 0).ToDictionary(row => row.Path, StringComparer.Ordinal);
        var found = 0;
        foreach (var path in vault.Paths())
        {
            var file = (await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File;
            if (rows.TryGetValue(path, out var row))
            {
                if (file?.Hash.Hex != row.Hash)
                    return false;
                found++;
            }
            else if (file is null || PersonNote.TryRead(file) is not null)
                return false;
        }

        return found == rows.Count;
    }

    /// <summary>What the ledger remembers of a note; null where it never reconciled it.</summary>
    public NoteRow? Row(string path) => rows.GetValueOrDefault(path);

    /// <summary>The note at a path; null where there is none.</summary>
    public PersonNote? At(string path) => notes.GetValueOrDefault(path);

    /// <summary>True where FactForge made the file and nobody else ever changed it: it may be made anew and may move.</summary>
    public bool IsOurs(string path) => Row(path) is { Made: true } row && At(path) is { } note && note.File.Hash.Hex == row.Hash;

    /// <summary>Notes that the ledger remembers and that are no longer there; the hash of one whose absence was taken note of is empty.</summary>
    public IEnumerable<NoteRow> Gone => rows.Values.Where(row => !notes.ContainsKey(row.Path)).OrderBy(row => row.Path, StringComparer.Ordinal);

    /// <summary>What the notes say of whose they are.</summary>
    public IReadOnlyList<NoteIdentityClue> Clues(LedgerStore ledger) => [.. notes.Values.OrderBy(note => note.File.RelativePath, StringComparer.Ordinal).Select(note =>
    {
        var written = Row(note.File.RelativePath) is null ? NoteMemory.None.Fields : ledger.Notes.Memory(note.File.RelativePath).Fields;
        var made = Row(note.File.RelativePath) is not null;
        var title = note.Identity.Title;
        var primary = note.Identity.Addresses.Count > 0 ? note.Identity.Addresses[0] : null;
        return new NoteIdentityClue(
            note.File.RelativePath, note.Identity.Addresses, note.Identity.Aliases, !IsOurs(note.File.RelativePath),
            made && (IsOurs(note.File.RelativePath) || written.GetValueOrDefault("title") == title) ? null : title,
            made && (IsOurs(note.File.RelativePath) || written.GetValueOrDefault("email") == primary) ? null : primary)
        {
            Remembered = Row(note.File.RelativePath)?.Person,
            Created = PartialDate.TryParse(note.Note.FrontMatter?.Value("created") ?? "", out var created) ? created.First : null,
        };
    })];
}
