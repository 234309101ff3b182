using Xunit;

namespace FactForge.Notes.Tests;

public sealed class ComposerTests
{
    private static string Fixture(string name) => File.ReadAllText(FixtureNotesTests.Folder($"owners-hand/People/{name}.md"));

    private static string Write(string text, Func<Note, IReadOnlyList<NoteChange>> changes)
    {
        var note = NoteParser.Parse(text);
        return NoteEdit.Apply(text, NoteComposer.Compose(note, changes(note)));
    }

    private static NoteChange.AddEntry Add(SectionKind section, string text, Entry? after = null, Entry? before = null) => new("k", section, text, after, before, "");

    [Fact]
    public void A_tight_list_with_a_glued_heading_and_windows_line_ends_stays_so()
    {
        var after = Write(Fixture("Tomasz Wiśniewski"), note => [Add(SectionKind.KeyFacts, "Tomasz Wiśniewski is now Terminal Planner.")]);
        Assert.Contains("one day.\r\n- Tomasz Wiśniewski is now Terminal Planner.\r\n## Recent Context\r\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", after.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_owners_bullet_is_taken_over()
    {
        var after = Write(Fixture("Michael Hartmann"), note =>
        [
            Add(SectionKind.KeyFacts, "Michael Hartmann prefers mail."), Add(SectionKind.RecentContext, "2025-06-01: Crane 3", before: note.Find(SectionKind.RecentContext)!.Entries[0]),
        ]);
        Assert.Contains("urgent matters.\n*\tMichael Hartmann prefers mail.\n## Recent Context\n+ 2025-06-01: Crane 3\n+ 2025-05-08", after, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_final_newline_stays_missing()
    {
        var after = Write(Fixture("Marcus Okafor"), note => [Add(SectionKind.Topics, "Second site")]);
        Assert.Contains("\n\n## Topics\n\n- Second site\n\n## Key Decisions\n", after, StringComparison.Ordinal);
        Assert.EndsWith("no newline after it", after, StringComparison.Ordinal);
        Assert.EndsWith("x\n\n## Topics\n\n- t", Write("x", note => [Add(SectionKind.Topics, "t")]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_section_and_one_with_a_block_get_their_first_entry_in_the_right_place()
    {
        var after = Write(Fixture("Priyanka Nair"), note => [Add(SectionKind.RecentContext, "2025-06-01: Cameras"), Add(SectionKind.Topics, "Roaming"), Add(SectionKind.KeyDecisions, "Yes.")]);
        Assert.Contains("## Recent Context\n\n- 2025-06-01: Cameras\n\n## Topics\n\n- Gate cameras: OCR, privacy\n\n- Roaming\n\n```dataview\n", after, StringComparison.Ordinal);
        Assert.EndsWith("## Key Decisions\n\n- Yes.\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_between_heading_and_list_stays_between_them() =>
        Assert.Equal(
            "## Key Facts\n\nMine.\nAll.\n\n- f\n\n> [!note] x\n",
            Write("## Key Facts\n\nMine.\nAll.\n\n> [!note] x\n", note => [Add(SectionKind.KeyFacts, "f")]));

    [Fact]
    public void New_words_for_an_entry_leave_bullet_and_nested_lines()
    {
        const string Text = "## Key Facts\n\n* old words\n  wrapped\n    - mine\n* next\n";
        Assert.Equal("## Key Facts\n\n* new words\n    - mine\n* next\n", Write(Text, note => [new NoteChange.ReplaceEntry("k", note.Sections[0].Entries[0], "new\nwords", "")]));
        Assert.Equal(Text, Write(Text, note => [new NoteChange.ReplaceEntry("k", note.Sections[0].Entries[1], "next", "")]));
    }

    [Fact]
    public void The_heading_gets_another_text() =>
        Assert.Equal("# Ada Lund #\n", Write("# Ada Byrne #\n", _ => [new NoteChange.SetHeading("Ada Lund", "")]));

    [Fact]
    public void A_section_with_anything_of_the_owners_in_it_stays()
    {
        const string Text = "## Topics\n\n- t\n\nMy prose.\n";
        Assert.Equal("## Topics\n\nMy prose.\n", Write(Text, note => [new NoteChange.RemoveEntry(note.Sections[0].Entries[0], ""), new NoteChange.RemoveSection(note.Sections[0], "")]));
    }

    [Theory]
    [InlineData("- a\n\n- b\n\n- c\n", "- new\n\n- b\n\n- c\n")]
    [InlineData("- a\n- b\n- c\n", "- new\n- b\n- c\n")]
    public void An_entry_can_take_the_place_of_one_that_goes(string list, string expected)
    {
        foreach (var head in new[] { "## Topics\n", "## Topics\n\n" })
        {
            foreach (var isAfter in new[] { true, false })
            {
                Assert.Equal(head + expected, Write(head + list, note =>
                {
                    var gone = note.Sections[0].Entries[0];
                    return [Add(SectionKind.Topics, "new", isAfter ? gone : null, isAfter ? null : gone), new NoteChange.RemoveEntry(gone, "")];
                }));
            }
        }
    }

    [Theory]
    [InlineData("role: Head", "role: Chief")]
    [InlineData("role: 'Head'", "role: 'Chief'")]
    [InlineData("role: \"Head\" # since May", "role: \"Chief\" # since May")]
    [InlineData("role:", "role: Chief")]
    [InlineData("role: ", "role: Chief")]
    [InlineData("role: ''", "role: 'Chief'")]
    [InlineData("role: # none", "role: Chief # none")]
    [InlineData("role: ~", "role: Chief")]
    public void A_value_is_replaced_in_the_style_that_it_had(string before, string after) =>
        Assert.Equal($"---\ntype: people\n{after}\nx: y\n---\n", Write($"---\ntype: people\n{before}\nx: y\n---\n", _ => [new NoteChange.SetField("role", "Chief", "")]));

    [Theory]
    [InlineData("2025-11-12", "'2025-11-12'")]
    [InlineData("Head: Platform", "'Head: Platform'")]
    [InlineData("yes", "'yes'")]
    [InlineData("+15550108234", "'+15550108234'")]
    [InlineData("+1-555-010-8234", "+1-555-010-8234")]
    [InlineData("O'Neil", "O'Neil")]
    [InlineData("'tis", "'''tis'")]
    [InlineData("R&D #2", "'R&D #2'")]
    [InlineData("1.5", "'1.5'")]
    [InlineData("@home", "'@home'")]
    public void A_value_is_quoted_where_yaml_needs_it(string value, string written) => Assert.Equal(written, YamlScalar.Write(value));

    [Fact]
    public void A_bare_date_stays_bare_and_a_quoted_one_quoted()
    {
        Assert.Equal("2025-11-12", YamlScalar.Write("2025-11-12", "2024-01-01"));
        Assert.Equal("\"2025-11-12\"", YamlScalar.Write("2025-11-12", "\"2024-01-01\""));
    }

    [Theory]
    [InlineData("tags:\n- type/people\n", "tags:\n- type/people\n- needs-review\n")]
    [InlineData("tags:\n    - type/people # x\n", "tags:\n    - type/people # x\n    - needs-review\n")]
    [InlineData("tags: [type/people, \"a\"]\n", "tags: [type/people, \"a\", needs-review]\n")]
    [InlineData("tags: []\n", "tags: [needs-review]\n")]
    [InlineData("tags: type/people\n", "tags: type/people, needs-review\n")]
    [InlineData("tags: 'type/people'\n", "tags: 'type/people, needs-review'\n")]
    [InlineData("tags:\n", "tags:\n  - needs-review\n")]
    [InlineData("", "tags:\n- needs-review\n")]
    public void The_review_tag_is_written_as_the_owner_writes_tags(string before, string after)
    {
        Assert.Equal($"---\ntype: people\n{after}---\n", Write($"---\ntype: people\n{before}---\n", _ => [new NoteChange.AddReviewTag("")]));
        Assert.Equal($"---\ntype: people\n{before}---\n", Write($"---\ntype: people\n{after}---\n", _ => [new NoteChange.RemoveReviewTag("")]));
    }

    [Fact]
    public void A_diff_names_the_note_and_shows_the_lines()
    {
        var diff = NoteDiff.Unified("a\nb\n", "a\nc\n", "Ada.md");
        Assert.Contains("--- Ada.md", diff, StringComparison.Ordinal);
        Assert.Contains("-b\n+c", diff, StringComparison.Ordinal);
        Assert.Empty(NoteDiff.Unified("a", "a", "Ada.md"));
    }
}
