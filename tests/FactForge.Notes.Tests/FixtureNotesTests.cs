using Xunit;

namespace FactForge.Notes.Tests;

public sealed class FixtureNotesTests
{
    internal static string Folder(string name) => RepositoryFolder.At("fixtures", "vaults", name);

    private static PersonNote Read(string path) => PersonNote.TryRead(NoteFile.Of(path, File.ReadAllBytes(Folder(path))))!;

    public static TheoryData<string> OwnersNotes() => [.. Directory.EnumerateFiles(Folder("owners-hand/People"), "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OwnersNotes))]
    public void An_owners_note_is_sound_and_its_spans_are_exact(string name)
    {
        var note = Read($"owners-hand/People/{name}");
        Assert.Null(note.Problem);
        Assert.NotEmpty(note.Note.Sections);
        foreach (var field in note.Note.FrontMatter!.Fields)
        {
            Assert.StartsWith(field.Key + ":", field.Span.Slice(note.Note.Text), StringComparison.Ordinal);
            Assert.EndsWith("\n", field.Span.Slice(note.Note.Text), StringComparison.Ordinal);
            if (field.Value is not null)
                Assert.Equal(field.Value, field.ValueSpan.Slice(note.Note.Text).Trim('"', '\''));
        }

        foreach (var entry in note.Note.Sections.SelectMany(section => section.Entries))
        {
            Assert.Matches(@"^([-*+]|\d+\.)[ \t]", entry.Span.Slice(note.Note.Text));
            Assert.Contains(entry.Text, entry.Span.Slice(note.Note.Text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_heading_glued_to_the_last_bullet_ends_it()
    {
        var note = Read("owners-hand/People/Tomasz Wiśniewski.md").Note;
        Assert.Equal("\r\n", note.NewLine);
        Assert.Equal("Tomasz wants to lead a team one day.", note.Find(SectionKind.KeyFacts)!.Entries[^1].Text);
        Assert.False(note.Find(SectionKind.KeyFacts)!.IsLoose);
        Assert.Single(note.Find(SectionKind.RecentContext)!.Entries);
    }

    [Fact]
    public void Bullets_in_html_callouts_and_comments_are_no_entries()
    {
        var marcus = Read("owners-hand/People/Marcus Okafor.md").Note;
        Assert.Equal(3, marcus.Find(SectionKind.KeyFacts)!.Entries.Count);
        Assert.Single(marcus.Find(SectionKind.KeyDecisions)!.Entries);
        Assert.True(Read("owners-hand/People/Daniel Reyes.md").Note.Find(SectionKind.KeyFacts)!.Entries[2].IsStruck);
        Assert.True(Read("owners-hand/People/Daniel Reyes.md").Note.Find(SectionKind.KeyFacts)!.Entries[3].HasNested);
    }

    [Theory]
    [InlineData("Ingrid Solheim", "no valid YAML")]
    [InlineData("Rohan Mehta", "two front matters")]
    [InlineData("Bram de Vries", "line 15 is never closed")]
    [InlineData("Claire Dumont", "the key 'role' twice")]
    [InlineData("Aoife Brennan", "never closed")]
    [InlineData("Sven Åkesson", "not written in UTF-8")]
    public void A_broken_note_is_told_apart_and_still_has_its_person(string name, string sentence)
    {
        var note = Read($"broken/{name}.md");
        Assert.Contains(sentence, note.Problem, StringComparison.Ordinal);
        Assert.Contains($"{name}.md", note.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(note.Identity.Addresses);
    }

    [Theory]
    [InlineData("Elif Demirtaş", 0)]
    [InlineData("Grace Achieng", 1)]
    [InlineData("Kenji Tanaka", 1)]
    public void An_odd_note_is_still_sound(string name, int entries)
    {
        var note = Read($"broken/{name}.md");
        Assert.Null(note.Problem);
        Assert.Equal(entries, note.Note.Sections.Sum(section => section.Entries.Count));
    }

    [Fact]
    public void A_template_and_a_project_are_no_people()
    {
        foreach (var path in new[] { "owners-hand/Templates/Person.md", "owners-hand/Crane 4.md", "owners-hand/Daily/2025-06-30.md", "broken/Hannah Brandt.md" })
            Assert.Null(PersonNote.TryRead(NoteFile.Of(path, File.ReadAllBytes(Folder(path)))));
    }
}
