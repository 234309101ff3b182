using CsCheck;
using Xunit;

namespace FactForge.Notes.Tests;

public sealed class EvidenceMarkTests
{
    private const string Note = "---\ntype: people\ntitle: Ada\n---\n\n# Ada\n\n## Key Facts\n\n- Ada likes tea.\n\n- Ada is in Oslo.\n\n## Topics\n\n- Tea\n";

    private static readonly EntryEvidence Tea = new("tea", SectionKind.KeyFacts, "Ada likes tea.", "2026-03-12, Ada: \"Tea\" (in.mbox)");
    private static readonly EntryEvidence Oslo = new("oslo", SectionKind.KeyFacts, "Ada is in Oslo.", "2026-03-13, Bo: \"Oslo\" (in.mbox)");

    private static string Mark(string text, EvidenceForm form, params IReadOnlyList<EntryEvidence> ours) => Changed(text, [], form, ours);

    private static string Changed(string text, IReadOnlyList<NoteEdit> edits, EvidenceForm form, params IReadOnlyList<EntryEvidence> ours)
    {
        var before = MarkedText.Read(text);
        return EvidenceMarker.Mark(before, edits, NoteEdit.Apply(before.Text, edits), ours, form);
    }

    [Fact]
    public void A_comment_stands_behind_the_words_and_a_footnote_at_the_end_of_the_note()
    {
        var comment = Mark(Note, EvidenceForm.Comment, Tea);
        Assert.Equal(Note.Replace("likes tea.", "likes tea. <!-- factforge: 2026-03-12, Ada: \"Tea\" (in.mbox) -->", StringComparison.Ordinal), comment);
        var footnote = Mark(comment, EvidenceForm.Footnote, Tea, Oslo);
        var (tea, oslo) = (EvidenceMark.FootnoteOf("tea"), EvidenceMark.FootnoteOf("oslo"));
        var definitions = new[] { $"{tea}: {Tea.Told}\n", $"{oslo}: {Oslo.Told}\n" }.Order(StringComparer.Ordinal);
        Assert.Equal(
            Note.Replace("likes tea.", "likes tea. " + tea, StringComparison.Ordinal).Replace("Oslo.", "Oslo. " + oslo, StringComparison.Ordinal) + "\n" + string.Concat(definitions), footnote);
        Assert.Equal(Note, Mark(footnote, EvidenceForm.None, Tea, Oslo));
    }

    [Fact]
    public void A_mark_at_words_of_the_owners_stays_with_its_footnote_and_one_without_words_goes()
    {
        var marked = Mark(Note, EvidenceForm.Footnote, Tea, Oslo);
        var (tea, oslo) = (EvidenceMark.FootnoteOf("tea"), EvidenceMark.FootnoteOf("oslo"));
        // The owner reworded one entry and deleted the other: neither is ours any longer.
        var edited = marked.Replace("Ada likes tea.", "Ada prefers tea", StringComparison.Ordinal).Replace($"- Ada is in Oslo. {oslo}\n\n", "", StringComparison.Ordinal);
        foreach (var form in Enum.GetValues<EvidenceForm>())
            Assert.Equal(edited.Replace($"{oslo}: {Oslo.Told}\n", "", StringComparison.Ordinal), Mark(edited, form));
        Assert.Contains($"Ada prefers tea {tea}\n", edited, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_goes_with_the_entry_that_is_taken_out_and_stays_where_one_comes_behind_it()
    {
        var marked = Mark(Note.TrimEnd('\n'), EvidenceForm.Comment, Tea, new EntryEvidence("topic", SectionKind.Topics, "Tea", "told"));
        var words = NoteParser.Parse(MarkedText.Read(marked).Text);
        var topics = words.Find(SectionKind.Topics)!;
        var gone = NoteComposer.Compose(words, [new NoteChange.RemoveEntry(topics.Entries[0], "")]);
        Assert.DoesNotContain("told", Changed(marked, gone, EvidenceForm.Comment), StringComparison.Ordinal);
        var more = NoteComposer.Compose(words, [new NoteChange.AddEntry("more", SectionKind.Topics, "Coffee", topics.Entries[0], null, "")]);
        Assert.EndsWith("- Tea <!-- factforge: told -->\n\n- Coffee", Changed(marked, more, EvidenceForm.Comment), StringComparison.Ordinal);
    }

    [Fact]
    public void The_owners_own_footnotes_and_what_they_wrote_below_ours_stand_as_they_are()
    {
        var marked = Mark(Note, EvidenceForm.Footnote, Tea) + "\nSee[^1] and [^ff-1].\n\n[^1]: The owner's.\n[^ff-1]: The owner's too.\n";
        var changed = Mark(marked, EvidenceForm.Footnote, Tea with { Told = "more of it" });
        Assert.EndsWith("\nSee[^1] and [^ff-1].\n\n[^1]: The owner's.\n[^ff-1]: The owner's too.\n\n" + EvidenceMark.FootnoteOf("tea") + ": more of it\n", changed, StringComparison.Ordinal);
        Assert.Equal(changed, Mark(changed, EvidenceForm.Footnote, Tea with { Told = "more of it" }));
        var fenced = Note + "```\n[^ff-0a1b2c3d]: code\n```\n";
        Assert.Equal(fenced, Mark(fenced, EvidenceForm.None));
    }

    [Fact]
    public void Of_two_entries_with_the_same_words_ours_is_the_one_in_its_section()
    {
        var twice = Note.Replace("- Tea\n", "- Ada likes tea.\n", StringComparison.Ordinal);
        Assert.EndsWith("- Ada likes tea. <!-- factforge: told -->\n", Mark(twice, EvidenceForm.Comment, new EntryEvidence("x", SectionKind.Topics, "Ada likes tea.", "told")), StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_in_any_form_and_any_number_of_times_a_note_of_any_shape_says_what_it_said() =>
        Gen.Select(NoteGen.Text, HostileText.Any, HostileText.Any, Gen.Enum<EvidenceForm>(), Gen.Enum<EvidenceForm>()).Sample(
            (text, told, other, first, second) =>
            {
                var entries = NoteParser.Parse(text).Sections.SelectMany(section => section.Entries).ToList();
                IReadOnlyList<EntryEvidence> Ours(string what) => [.. entries.Select((entry, at) => new EntryEvidence($"{at}", entry.Section, entry.Text, what))];
                var marked = Mark(text, first, Ours(told));
                Same(text, MarkedText.Read(marked).Text);
                Same(marked, Mark(marked, first, Ours(told)));
                var again = Mark(marked, second, Ours(other));
                Same(Mark(text, second, Ours(other)), again);
                Same(text, Mark(again, EvidenceForm.None, Ours("")));
            }, iter: 1000);

    [Fact]
    public void Nothing_of_hostile_text_comes_alive_in_a_mark_or_passes_for_one() =>
        Gen.Select(HostileText.Any, HostileText.Any, Gen.OneOf(EvidenceForm.Comment, EvidenceForm.Footnote)).Sample(
            (words, told, form) =>
            {
                var line = PlainLine.Of(words);
                if (line.Length == 0)
                    return;
                var text = Note.Replace("Ada is in Oslo.", line, StringComparison.Ordinal);
                Same(text, MarkedText.Read(text).Text);
                var marked = Mark(text, form, new EntryEvidence("x", SectionKind.KeyFacts, line, told + "<!-- factforge: x --> [^ff-0a1b2c3d]"));
                Same(text, MarkedText.Read(marked).Text);
                var mark = Assert.Single(MarkedText.Read(marked).Marks);
                var shown = mark.Footnote is { } name ? MarkedText.Read(marked).Definitions[name][(name.Length + 2)..] : mark.Text[" <!-- factforge: ".Length..^" -->".Length];
                Assert.Null(LiveConstructs.In(shown));
                Assert.DoesNotContain("--", shown, StringComparison.Ordinal);
            }, iter: 1000);

    private static void Same(string expected, string actual) => Assert.Equal(NoteGen.Show(expected), NoteGen.Show(actual));
}
