using Xunit;

namespace FactForge.Notes.Tests;

public sealed class CleanNoteTests
{
    private static readonly Person Ada = new(new PersonId("p1"), "Ada Byrne", ["ada.byrne@northwind.example"]);

    private const string Clean = """
        ---
        type: people
        email: ada.byrne@northwind.example
        company: Northwind
        title: Ada Byrne
        last_contact: '2025-11-12'
        created: '2025-10-05'
        tags:
        - type/people
        role: Head of Platform
        phone: +1-555-010-8234
        ---

        # Ada Byrne

        ## Key Facts

        - Ada Byrne has a former colleague who now runs streaming infrastructure at Contoso.

        - Ada Byrne will visit Lisbon in January 2026 to open a technical dialogue with Contoso.

        ## Recent Context

        - 2025-11-21: Mentioned in: Contoso summit planning

        - 2025-11-12: Ada Byrne shared what she learned about Contoso's streaming platform.

        ## Open Tasks

        ```tasks
        path includes Ada Byrne
        not done
        ```

        ## Topics

        - Contoso streaming platform: Kafka and Flink

        ## Key Decisions

        - Ada Byrne will keep the Contoso relationship engineering-led.

        """;

    private static readonly NoteChange[] Changes =
    [
        new NoteChange.SetField("phone", "+1-555-010-8234", ""),
        new NoteChange.SetField("role", "Head of Platform", ""),
        new NoteChange.SetField("email", "ada.byrne@northwind.example", ""),
        new NoteChange.SetField("company", "Northwind", ""),
        new NoteChange.SetField("last_contact", "2025-11-12", ""),
        Add(SectionKind.KeyDecisions, "Ada Byrne will keep the Contoso relationship engineering-led."),
        Add(SectionKind.Topics, "Contoso streaming platform: Kafka and Flink"),
        Add(SectionKind.RecentContext, "2025-11-21: Mentioned in: Contoso summit planning"),
        Add(SectionKind.KeyFacts, "Ada Byrne has a former colleague who now runs streaming infrastructure at Contoso."),
        Add(SectionKind.KeyFacts, "Ada Byrne will visit Lisbon in January 2026 to open a technical dialogue with Contoso."),
        Add(SectionKind.RecentContext, "2025-11-12: Ada Byrne shared what she learned about Contoso's streaming platform."),
    ];

    private static NoteChange.AddEntry Add(SectionKind section, string text) => new NoteChange.AddEntry(text, section, text, null, null, "");

    private static string Write(string text, params NoteChange[] changes)
    {
        var note = NoteParser.Parse(text);
        return NoteEdit.Apply(text, NoteComposer.Compose(note, changes));
    }

    [Fact]
    public void A_note_made_at_once_is_the_clean_note_of_the_contract() =>
        Assert.Equal(Clean.ReplaceLineEndings("\n"), Write(NewNote.Text(Ada, new DateOnly(2025, 10, 5)), Changes));

    [Fact]
    public void A_note_grown_change_by_change_is_the_same()
    {
        var text = NewNote.Text(Ada, new DateOnly(2025, 10, 5));
        foreach (var change in Changes)
            text = Write(text, change);
        Assert.Equal(Clean.ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Saying_the_same_again_gives_no_edit() =>
        Assert.Empty(NoteComposer.Compose(NoteParser.Parse(Clean.ReplaceLineEndings("\n")), [.. Changes.OfType<NoteChange.SetField>()]));

    [Fact]
    public void Every_entry_of_the_clean_note_is_found()
    {
        var note = NoteParser.Parse(Clean);
        Assert.Null(note.Problem);
        Assert.Equal("Ada Byrne", note.Title!.Value.Slice(note.Text));
        Assert.Equal(
            [SectionKind.KeyFacts, SectionKind.RecentContext, SectionKind.OpenTasks, SectionKind.Topics, SectionKind.KeyDecisions],
            note.Sections.Select(section => section.Kind));
        Assert.Equal([2, 2, 0, 1, 1], note.Sections.Select(section => section.Entries.Count));
        Assert.Equal("2025-11-12", note.FrontMatter!.Value("last_contact"));
    }
}
