using System.Globalization;
using CsCheck;
using FactForge.Notes;
using Xunit;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>The laws of reconciling over generated notes, facts and paraphrases. <c>FACTFORGE_LAW_CASES</c> says how many cases a law gets.</summary>
public sealed class ReconcilingLawsTests
{
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("FACTFORGE_LAW_CASES") ?? "10000", CultureInfo.InvariantCulture);

    [Fact]
    public void A_note_with_no_facts_to_add_is_returned_byte_identical() => StoryGen.Story.Sample(
        story => Desk.Of(story.Note).Run([]).Text == story.Note.Text, iter: Cases);

    [Fact]
    public void The_same_facts_once_more_change_nothing() => StoryGen.Story.Sample(story =>
    {
        var once = Desk.Of(story.Note).Run(story.Facts);
        var twice = once.Run(story.Facts);
        Assert.Equal(once.Text, twice.Text);
        Assert.Empty(twice.Last!.Changes);
    }, iter: Cases);

    [Fact]
    public void Other_words_in_the_answer_to_a_second_asking_change_nothing() => Gen.Select(StoryGen.Story, StoryGen.AnyManner).Sample((story, manner) =>
    {
        var once = Desk.Of(story.Note).Run(story.Facts);
        var again = story.Told.Select((told, i) => Mail.AskedAgain(story.Facts[i], Paraphraser.Say(told.Thought, manner)));
        Assert.Equal(once.Text, once.Run([.. story.Facts, .. again]).Text);
    }, iter: Cases);

    [Fact]
    public void Other_words_in_a_later_message_change_no_statement() => Gen.Select(StoryGen.Story, StoryGen.SureManner).Sample((story, manner) =>
    {
        // Who the manager is, told again once another has come after, is news and no other wording.
        var sure = story.Sure with { Slots = [.. story.Slots.Where(slot => slot.Slot != Slot.Manager)] };
        var once = Desk.Of(sure.Note).Run(sure.Facts);
        var later = sure.Told.Select((told, i) => Mail.Fact(told.Thought.Kind, Paraphraser.Say(told.Thought, manner), Mail.Messages, i));
        Assert.Equal(Words(once), Words(once.Run([.. sure.Facts, .. later])));
    }, iter: Cases);

    [Fact]
    public void Order_and_batches_leave_no_trace() => Gen.Select(StoryGen.Story, Gen.Int[0, 1000], Gen.Int[0, 6]).Sample((story, seed, cut) =>
    {
        var facts = story.Facts;
        var atOnce = Desk.Of(story.Note).Run(facts);
        var shuffled = facts.OrderBy(fact => ContentHash.Of(fact.Id.Value, seed.ToString(CultureInfo.InvariantCulture)).Short, StringComparer.Ordinal).ToList();
        var inBatches = Desk.Of(story.Note).Run(shuffled.Take(cut)).Run(shuffled.Take(cut + 2)).Run(shuffled);
        Assert.Equal(atOnce.Text, inBatches.Text);
    }, iter: Cases);

    [Fact]
    public void A_run_after_tidying_brings_nothing_back() => StoryGen.Story.Sample(story =>
    {
        var messy = new OwnNote([.. story.Told.Select(told => told.Words), .. story.Note.Facts], story.Note.Decisions, story.Note.IsLoose);
        var note = NoteParser.Parse(messy.Text);
        var tidied = Tidier.Tidy(new Person(new PersonId("ada"), Paraphraser.Name, ["ada@northwind.example"]), note, NoteMemory.None, TidySettings.Default);
        var buried = tidied.Removals.Where(removal => removal.Removed.Text != removal.SurvivorText)
            .Select(removal => new WrittenEntry(ContentHash.Of("tidied", removal.Removed.Text).Short, removal.Removed.Section, removal.Removed.Text, removal.Removed.Text, WrittenState.Buried, []))
            .DistinctBy(written => written.Key);
        var desk = new Desk(NoteEdit.Apply(messy.Text, NoteComposer.Compose(note, tidied.Changes)), NoteMemory.None with { Written = [.. buried] });
        Assert.Equal(Words(desk), Words(desk.Run(story.Facts.Take(story.Told.Count))));
    }, iter: Cases);

    [Fact]
    public void What_is_the_owners_stays_as_it_is() => StoryGen.Story.Sample(story =>
    {
        var after = Desk.Of(story.Note).Run(story.Facts);
        var kept = after.Statements.Select(entry => entry.Text).ToList();
        Assert.Contains(OwnNote.Own, after.Text, StringComparison.Ordinal);
        Assert.True(Follows(story.Note.Facts, kept) && story.Note.Decisions.All(kept.Contains), after.Text);
    }, iter: Cases);

    [Fact]
    public void What_the_owner_took_out_comes_back_in_no_wording() => Gen.Select(StoryGen.Fresh, StoryGen.SureManner, Gen.Int[0, 2], Gen.Int[0, 4]).Sample((story, manner, way, which) =>
    {
        var told = story.Sure with { Slots = [] };
        var once = Desk.Of(told.Note).Run(told.Facts);
        var gone = once.Statements[which % once.Statements.Count];
        var line = gone.Span.Slice(once.Text);
        var desk = way switch
        {
            0 => once.Edited(line, ""),
            1 => once.Edited(line, $"- ~~{gone.Text}~~\n"),
            _ => Desk.Of(told.Note) with { Memory = NoteMemory.None with { Rejected = [gone.Text] } },
        };
        var without = desk.Run(told.Facts);
        var left = Words(without);
        var later = told.Told.Select((one, i) => Mail.Fact(one.Thought.Kind, Paraphraser.Say(one.Thought, manner), Mail.Messages, i));
        Assert.DoesNotContain("\n" + gone.Text + "\n", left, StringComparison.Ordinal);
        Assert.Equal(left, Words(desk.Run([.. told.Facts, .. later])));
        Assert.Equal(left, Words(without.Run([.. told.Facts, .. later])));
    }, iter: Cases);

    [Fact]
    public void Each_entry_that_was_written_has_evidence_that_slices_to_its_quote() => StoryGen.Story.Sample(story =>
    {
        var facts = story.Facts.ToDictionary(fact => fact.Id);
        var after = Desk.Of(story.Note).Run(story.Facts);
        var answered = after.Last!.Entries.Where(entry => !entry.IsOwners).ToList();
        var standing = after.Note.Sections.SelectMany(section => section.Entries).Select(entry => entry.Text).ToList();
        Assert.All(answered, entry => Assert.Contains(entry.Text, standing));
        Assert.All(answered, entry => Assert.NotEmpty(entry.Facts));
        Assert.All(answered.SelectMany(entry => entry.Facts), id => Assert.Equal(facts[id].Evidence.Quote, facts[id].Evidence.Span.Slice(Mail.Body)));
        Assert.True(after.Last.Verdicts.Select(verdict => verdict.Fact).ToHashSet().SetEquals(facts.Keys), "each fact has a verdict");
        Assert.All(after.Last.Verdicts, verdict => Assert.True(verdict.Rule.Length > 0 && verdict.Reason.Length > 0));
    }, iter: Cases);

    [Fact]
    public void What_only_a_withdrawn_message_supported_leaves_the_note() => Gen.Select(StoryGen.Story, Gen.Int[0, Mail.Messages - 1]).Sample((story, message) =>
    {
        var left = story.Facts.Where(fact => fact.Evidence.Message.Value != $"m{message}@northwind.example").ToList();
        Assert.Equal(Body(Desk.Of(story.Note).Run(left)), Body(Desk.Of(story.Note).Run(story.Facts).Run(left)));
    }, iter: Cases);

    private static string Words(Desk desk) => "\n" + string.Join('\n', desk.Statements.Where(entry => !entry.IsStruck).Select(entry => entry.Text)) + "\n";

    // The date of the last contact never moves backwards.
    private static string Body(Desk desk) => string.Join('\n', desk.Text.Split('\n').Where(line => !line.StartsWith("last_contact:", StringComparison.Ordinal)));

    private static bool Follows(IReadOnlyList<string> own, List<string> kept)
    {
        var at = 0;
        foreach (var text in own)
        {
            at = kept.IndexOf(text, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
