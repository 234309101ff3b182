using FactForge.Notes;

namespace FactForge.Pipeline.Noting;

/// <summary>
/// Where each person's note belongs. Two people of one name get two files: whoever wrote first has the plain name, the others their organisation behind it,
/// which does not depend on the order in which mail came in.
/// </summary>
internal static class NotePaths
{
    /// <summary>The path of each note that FactForge may place, by person.</summary>
    /// <param name="files">The people whose notes FactForge places.</param>
    /// <param name="folder">The folder below the vault for new notes; empty for the vault itself.</param>
    /// <param name="taken">Paths of the owner's own files: never given away.</param>
    public static IReadOnlyDictionary<PersonId, string> Place(IEnumerable<PersonFile> files, string folder, IReadOnlySet<string> taken)
    {
        var placed = new Dictionary<PersonId, string>();
        var used = taken.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.First.Date).ThenBy(file => file.First.Id, StringComparer.Ordinal).ThenBy(file => file.Id.Value, StringComparer.Ordinal))
        {
            var person = file.Known.Person;
            var qualifiers = new[] { null, person.Organisation?.Split('.')[0], file.Person.Addresses is [var address, ..] ? address : null, person.Id.Value };
            foreach (var qualifier in qualifiers)
            {
                var name = NoteFileName.For(person.Name, qualifier);
                var path = folder.Length == 0 ? name : folder + "/" + name;
                if (Vault.IsUnfit(name) || !used.Add(Key(path)))
                    continue;
                placed.Add(file.Id, path);
                break;
            }
        }

        return placed;
    }

    // A vault may lie on a disk that does not tell upper from lower case.
    private static string Key(string path) => path.ToUpperInvariant();
}
