using CsCheck;
using Xunit;

namespace FactForge.Notes.Tests;

public sealed class ComposingLawsTests
{
    private static readonly SectionKind[] Kinds = [SectionKind.KeyFacts, SectionKind.RecentContext, SectionKind.Topics, SectionKind.KeyDecisions];

    /// <summary>Where an entry is to go: the section, and a number that picks before, behind which, or the end.</summary>
    private static readonly Gen<(SectionKind Section, int Place)> Place = Gen.Select(Gen.OneOf(Kinds), Gen.Int[0, 9]);

    private static readonly Gen<(SectionKind Section, int Place)[]> Places = Place.Array[1, 5];

    private static NoteChange.AddEntry Add(Note note, (SectionKind Section, int Place) at, string text)
    {
        var entries = note.Find(at.Section)?.Entries ?? [];
        if (entries.Count == 0 || at.Place >= 6)
            return new NoteChange.AddEntry(text, at.Section, text, null, null, "");
        var anchor = entries[at.Place % entries.Count];
        return at.Place < 3
            ? new NoteChange.AddEntry(text, at.Section, text, anchor, null, "")
            : new NoteChange.AddEntry(text, at.Section, text, null, anchor, "");
    }

    internal static string Write(string text, params IReadOnlyList<NoteChange> changes) => NoteEdit.Apply(text, NoteComposer.Compose(NoteParser.Parse(text), changes));

    private static bool IsOurs(Entry entry) => entry.Text.StartsWith("New entry ", StringComparison.Ordinal);

    private static void Same(string expected, string actual) => Assert.Equal(NoteGen.Show(expected), NoteGen.Show(actual));

    [Fact]
    public void What_is_added_can_be_taken_out_again_and_leaves_the_bytes_as_they_were() =>
        Gen.Select(NoteGen.Text, Places, Gen.Bool).Sample(
            (text, places, inSteps) =>
            {
                var before = NoteParser.Parse(text);
                var after = Write(text, [.. places.Select((place, at) => Add(before, place, $"New entry {at}."))]);
                var note = NoteParser.Parse(after);
                var ours = note.Sections.SelectMany(section => section.Entries).Where(IsOurs).ToList();
                Assert.Equal(places.Length, ours.Count);
                var made = note.Sections.Where(section => section.Kind is not SectionKind.Owner && before.Find(section.Kind) is null).ToList();
                if (!inSteps)
                {
                    Same(text, Write(after, [.. ours.Select(entry => new NoteChange.RemoveEntry(entry, "")), .. made.Select(section => new NoteChange.RemoveSection(section, ""))]));
                    return;
                }

                while (NoteParser.Parse(after) is var now && now.Sections.SelectMany(section => section.Entries).FirstOrDefault(IsOurs) is { } next)
                    after = Write(after, new NoteChange.RemoveEntry(next, ""));
                foreach (var kind in made.Select(section => section.Kind))
                    after = Write(after, new NoteChange.RemoveSection(NoteParser.Parse(after).Find(kind)!, ""));
                Same(text, after);
            },
            iter: 6_000, threads: 2);

    [Theory]
    // Behind a paragraph no list begins but with a 1: what follows the first entry that goes would be none any longer.
    [InlineData("1. two\n\n  second paragraph\n", "1. x\n", "1. ", "1. ")]
    [InlineData("", "3. x\n4. y\n", "3. ", "3. ")]
    public void Two_entries_before_a_numbered_one_go_again_one_by_one(string above, string list, string first, string second)
    {
        var text = "# Ada\n\n## Key Facts\n\n" + above + list;
        var anchor = NoteParser.Parse(text).Find(SectionKind.KeyFacts)!.Entries.First(entry => entry.Text == "x");
        var after = Write(text, [.. new[] { "New entry 0.", "New entry 1." }.Select(words => new NoteChange.AddEntry(words, SectionKind.KeyFacts, words, null, anchor, ""))]);
        Assert.Contains(first + "New entry 0.", after, StringComparison.Ordinal);
        Assert.Contains(second + "New entry 1.", after, StringComparison.Ordinal);
        for (var left = 2; left > 0; left--)
            after = Write(after, new NoteChange.RemoveEntry(NoteParser.Parse(after).Find(SectionKind.KeyFacts)!.Entries.First(IsOurs), ""));
        Same(text, after);
    }

    [Fact]
    public void A_number_is_counted_on_and_not_past_the_next()
    {
        const string text = "# Ada\n\n## Key Facts\n\n1. x\n2. y\n";
        var entries = NoteParser.Parse(text).Find(SectionKind.KeyFacts)!.Entries;
        Assert.Equal(
            text.Replace("1. x\n", "1. x\n2. New entry 0.\n2. New entry 1.\n", StringComparison.Ordinal) + "3. New entry 2.\n4. New entry 3.\n",
            Write(text, [.. Enumerable.Range(0, 4).Select(at => new NoteChange.AddEntry($"{at}", SectionKind.KeyFacts, $"New entry {at}.", entries[at / 2], null, ""))]));
    }

    [Fact]
    public void Adding_in_two_steps_gives_the_bytes_of_adding_at_once() =>
        Gen.Select(NoteGen.Text, Place, Place).Sample(
            (text, first, second) =>
            {
                var note = NoteParser.Parse(text);
                var (a, b) = (Add(note, first, "New entry A."), Add(note, second, "New entry B."));
                var once = Write(text, a, b);
                var half = Write(text, a);
                var middle = NoteParser.Parse(half);
                int PlaceOf(NoteChange.AddEntry add) => NoteComposer.Compose(note, [add])[0].Span.Start;
                var added = middle.Find(first.Section)!.Entries.Single(IsOurs);

                // The second says its place in the words of the note as it stands then: behind the first where both go to one place.
                var samePlace = a.Section == b.Section && PlaceOf(a) == PlaceOf(b) && a.Before is null == b.Before is null;
                var anchorAfter = samePlace ? added : Again(middle, b.Section, b.After);
                var twice = Write(half, b with { After = anchorAfter, Before = samePlace ? null : Again(middle, b.Section, b.Before) });
                Same(once, twice);
            },
            iter: 6_000, threads: 2);

    [Fact]
    public void Nothing_outside_of_the_edits_changes_and_every_old_entry_stays() =>
        Gen.Select(NoteGen.Text, Places).Sample(
            (text, places) =>
            {
                var before = NoteParser.Parse(text);
                var edits = NoteComposer.Compose(before, [.. places.Select((place, at) => Add(before, place, $"New entry {at}."))]);
                Assert.All(edits, edit => Assert.True(edit.Span.IsEmpty));
                var after = NoteParser.Parse(NoteEdit.Apply(text, edits));
                Assert.Null(after.Problem);
                foreach (var section in before.Sections.Where(section => section.Kind is not SectionKind.Owner))
                {
                    var old = after.Find(section.Kind)!.Entries.Where(entry => !IsOurs(entry));
                    Assert.Equal(before.Find(section.Kind)!.Entries.Select(entry => entry.Text), old.Select(entry => entry.Text));
                }
            },
            iter: 5_000, threads: 2);

    [Fact]
    public void A_note_with_nothing_to_change_gets_no_edit() =>
        NoteGen.Text.Sample(text => Assert.Empty(NoteComposer.Compose(NoteParser.Parse(text), [])), iter: 500);

    [Fact]
    public void A_key_that_is_made_can_be_taken_out_and_the_order_of_making_does_not_matter() =>
        Gen.Select(NoteGen.Text, Gen.Shuffle(new[] { "email", "company", "last_contact", "created", "role", "phone" })).Sample(
            (text, keys) =>
            {
                var note = NoteParser.Parse(text);
                var made = keys.Where(key => note.FrontMatter!.Find(key) is null).ToList();
                var once = Write(text, [.. made.Select(key => new NoteChange.SetField(key, $"new {key}", ""))]);
                Assert.All(made, key => Assert.Equal($"new {key}", NoteParser.Parse(once).FrontMatter!.Value(key)));
                Same(once, made.Aggregate(text, (current, key) => Write(current, new NoteChange.SetField(key, $"new {key}", ""))));
                Same(text, Write(once, [.. made.Select(key => new NoteChange.RemoveField(key, ""))]));
            },
            iter: 3_000, threads: 2);

    [Fact]
    public void The_review_tag_comes_and_goes_in_the_owners_own_style() =>
        NoteGen.Text.Sample(
            text =>
            {
                var tagged = Write(text, new NoteChange.AddReviewTag(""));
                Assert.NotEqual(text, tagged);
                Assert.Empty(NoteComposer.Compose(NoteParser.Parse(tagged), [new NoteChange.AddReviewTag("")]));
                Assert.Null(NoteParser.Parse(tagged).Problem);
                Same(text, Write(tagged, new NoteChange.RemoveReviewTag("")));
            },
            iter: 3_000, threads: 2);

    [Fact]
    public void Any_value_survives_its_way_through_the_front_matter() =>
        Gen.Select(HostileText.Any, NoteGen.Text, Gen.OneOf("role", "email", "title", "phone")).Sample(
            (value, text, key) =>
            {
                var line = PlainLine.Of(value);
                if (line.Length == 0)
                    return;
                var after = NoteParser.Parse(Write(text, new NoteChange.SetField(key, value, "")));
                Assert.Null(after.Problem);
                Assert.Equal(line, after.FrontMatter!.Value(key));
                Assert.Equal("people", after.FrontMatter.Value("type"));
                Assert.Equal(NoteParser.Parse(text).Sections.Count, after.Sections.Count);
            },
            iter: 5_000, threads: 2);

    private static Entry? Again(Note note, SectionKind section, Entry? entry) =>
        entry is null ? null : note.Find(section)!.Entries.Where(other => !IsOurs(other)).ElementAt(entry.Ordinal);
}
