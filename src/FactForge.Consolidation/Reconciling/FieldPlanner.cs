using System.Globalization;

namespace FactForge.Consolidation;

/// <summary>Brings front matter and heading to what they should say: a value of the owner's is never overwritten.</summary>
internal sealed class FieldPlanner(Note note, NoteMemory memory, Person person)
{
    /// <summary>The name under which the heading is remembered.</summary>
    public const string Heading = "#";

    private readonly Dictionary<string, string> remembered = new(memory.Fields, StringComparer.Ordinal);
    private readonly List<NoteChange> changes = [];
    private readonly List<ReviewItem> reviews = [];

    public IReadOnlyList<NoteChange> Changes => changes;

    public IReadOnlyList<ReviewItem> Reviews => reviews;

    public IReadOnlyDictionary<string, string> Remembered => remembered;

    /// <summary>Title and heading follow the person's name as long as they are what FactForge wrote.</summary>
    public void Name(bool isNew)
    {
        var title = note.FrontMatter?.Value("title");
        Follow("title", title, isNew, value => new NoteChange.SetField("title", value, "the name that the person goes by now"));
        var heading = note.Title is { } span ? span.Slice(note.Text).Trim() : null;
        Follow(Heading, heading, isNew, value => new NoteChange.SetHeading(value, "the name that the person goes by now"));
    }

    /// <summary>A single-valued slot.</summary>
    public void Slot(SlotHistory history, string? otherwise, bool supersedes)
    {
        var name = history.Row.Field!;
        var wanted = history.Current?.Value ?? otherwise;
        var standing = note.FrontMatter?.Value(name);
        var written = remembered.GetValueOrDefault(name);
        if (wanted is not null)
            wanted = PlainLine.Of(wanted);
        if (string.IsNullOrEmpty(wanted))
        {
            if (written is not null && string.Equals(standing, written, StringComparison.Ordinal))
                changes.Add(new NoteChange.RemoveField(name, "nothing that was said supports it any more"));
            remembered.Remove(name);
            return;
        }

        var isSame = standing is not null && SlotValue.SameValue(history.Row.Slot, standing, wanted);
        if (standing is null)
        {
            // Taken out by the owner: the same value does not come back, another one may.
            if (written is not null && SlotValue.SameValue(history.Row.Slot, written, wanted))
                return;
            Set(name, wanted, "it was empty");
        }
        else if (string.Equals(standing, written, StringComparison.Ordinal))
        {
            if (!string.Equals(standing, wanted, StringComparison.Ordinal))
                Set(name, wanted, supersedes ? "a later message says so" : "it was said more fully");
        }
        else if (!isSame && !(written is not null && SlotValue.SameValue(history.Row.Slot, written, wanted)))
        {
            reviews.Add(ReviewItems.FieldDiffers(person, history, standing, wanted));
        }
    }

    /// <summary>The date of the last contact: never moves backwards, and a date that the owner took out comes back only as a newer one.</summary>
    public void LastContact(DateOnly? contact)
    {
        if (contact is not { } day)
            return;
        const string name = "last_contact";
        var standing = note.FrontMatter?.Value(name);
        var wanted = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (standing is null)
        {
            var before = Day(remembered.GetValueOrDefault(name));
            if (before is null || before < day)
                Set(name, wanted, "the newest message between the two");
        }
        else if (Day(standing) is { } known && known < day)
        {
            Set(name, wanted, "a newer message between the two");
        }
    }

    private void Set(string name, string value, string reason)
    {
        if (note.FrontMatter?.Find(name)?.Locked is null)
            changes.Add(new NoteChange.SetField(name, value, reason));
        remembered[name] = value;
    }

    private void Follow(string name, string? standing, bool isNew, Func<string, NoteChange> change)
    {
        var wanted = PlainLine.Of(person.Name);
        if (standing is null)
            return;
        if (isNew && string.Equals(standing, wanted, StringComparison.Ordinal))
            remembered[name] = wanted;
        if (!string.Equals(remembered.GetValueOrDefault(name), standing, StringComparison.Ordinal) || string.Equals(standing, wanted, StringComparison.Ordinal))
            return;
        changes.Add(change(wanted));
        remembered[name] = wanted;
    }

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value?.Length > 10 ? value[..10] : value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
