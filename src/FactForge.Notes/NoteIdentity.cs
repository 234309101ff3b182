namespace FactForge.Notes;

/// <summary>Whose note it is, as far as the note says so.</summary>
/// <param name="IsPerson">True where the front matter says <c>type: people</c> and the note is no template.</param>
/// <param name="Addresses">Mail addresses, lower-cased: that of <c>email</c>, then those among <c>aliases</c>.</param>
/// <param name="Aliases">The <c>aliases</c> that are no addresses.</param>
/// <param name="Title">The <c>title</c>, else the first heading; null where there is neither.</param>
public sealed record NoteIdentity(bool IsPerson, IReadOnlyList<string> Addresses, IReadOnlyList<string> Aliases, string? Title)
{
    /// <summary>Reads it off a note. A note with a <see cref="Note.Problem"/> is read as far as it can be, so that no second note is made beside it.</summary>
    public static NoteIdentity Of(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var title = note.FrontMatter?.Value("title") ?? (note.Title is { IsEmpty: false } span ? span.Slice(note.Text) : null);
        var isTemplate = title is not null && (title.Contains("<%", StringComparison.Ordinal) || title.Contains("{{", StringComparison.Ordinal));
        var isPerson = !isTemplate && Values(note, "type").Any(type => type.Equals("people", StringComparison.OrdinalIgnoreCase));
        var names = Values(note, "aliases").Concat(Values(note, "alias")).ToList();
        var addresses = Values(note, "email").Concat(names).Where(IsAddress).Select(address => address.ToLowerInvariant()).Distinct().ToList();
        return new NoteIdentity(isPerson, addresses, [.. names.Where(name => !IsAddress(name)).Distinct()], title);
    }

    private static IEnumerable<string> Values(Note note, string key) => note.FrontMatter?.Find(key) is not { } field
        ? []
        : field.Value is { } value
            ? value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : field.Items.Select(item => item.Value.Trim()).Where(item => item.Length > 0);

    private static bool IsAddress(string value) => value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < value.Length - 1 && !value.Contains(' ', StringComparison.Ordinal);
}
