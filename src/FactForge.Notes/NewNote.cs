using System.Globalization;

namespace FactForge.Notes;

/// <summary>The skeleton of a note about a person who has none.</summary>
public static class NewNote
{
    /// <summary>
    /// Front matter (type, title, created, tags), the name as heading, and the owner's query block. Everything else is composed into it, so that a
    /// note made at once and one grown in steps are the same bytes.
    /// </summary>
    /// <param name="person">Whose note it is.</param>
    /// <param name="created">The day on which the note is made.</param>
    public static string Text(Person person, DateOnly created)
    {
        ArgumentNullException.ThrowIfNull(person);
        var name = PlainLine.Of(person.Name);
        var file = NoteFileName.For(person.Name, null);
        return $"""
            ---
            type: people
            title: {YamlScalar.Write(name)}
            created: '{created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'
            tags:
            - type/people
            ---

            # {name}

            ## Open Tasks

            ```tasks
            path includes {file[..^".md".Length]}
            not done
            ```

            """.ReplaceLineEndings("\n");
    }
}
