using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using CsCheck;
using FactForge.Notes;
using Xunit;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>The laws of reconciling over generated notes, facts and paraphrases. <c>FACTFORGE_LAW_CASES</c> says how many cases a law gets.</summary>
public sealed class ReconcilingLawsTests
{
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("FACTFORGE_LAW_CASES") ?? "10000", CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, Action<Met>> OfARun = new()
    {
        [nameof(The_same_facts_once_more_change_nothing)] = met =>
        {
            var twice = met.Once.Run(met.Facts);
            Assert.Equal(met.Once.Text, twice.Text);
            Assert.Empty(twice.Last!.Changes);
        },
        [nameof(Other_words_in_the_answer_to_a_second_asking_change_nothing)] = met =>
        {
            var again = met.Story.Told.Select((told, i) => Mail.AskedAgain(met.Facts[i], Paraphraser.Say(told.Thought, met.Manner)));
            Assert.Equal(met.Once.Text, met.Once.Run([.. met.Facts, .. again]).Text);
        },
        [nameof(Order_and_batches_leave_no_trace)] = met =>
        {
            var shuffled = met.Facts.OrderBy(fact => ContentHash.Of(fact.Id.Value, met.Seed.ToString(CultureInfo.InvariantCulture)).Short, StringComparer.Ordinal).ToList();
            var inBatches = Desk.Of(met.Story.Note).Run(shuffled.Take(met.Cut)).Run(shuffled.Take(met.Cut + 2)).Run(shuffled);
            Assert.Equal(met.Once.Text, inBatches.Text);
        },
        [nameof(What_is_the_owners_stays_as_it_is)] = met =>
        {
            var kept = met.Once.Statements.Select(entry => entry.Text).ToList();
            Assert.Contains(OwnNote.Own, met.Once.Text, StringComparison.Ordinal);
            Assert.True(Follows(met.Story.Note.Facts, kept) && met.Story.Note.Decisions.All(kept.Contains), met.Once.Text);
        },
        [nameof(Each_entry_that_was_written_has_evidence_that_slices_to_its_quote)] = met =>
        {
            var facts = met.Facts.ToDictionary(fact => fact.Id);
            var answered = met.Once.Last!.Entries.Where(entry => !entry.IsOwners).ToList();
            var standing = met.Once.Note.Sections.SelectMany(section => section.Entries).Select(entry => entry.Text).ToList();
            Assert.All(answered, entry => Assert.Contains(entry.Text, standing));
            Assert.All(answered, entry => Assert.NotEmpty(entry.Facts));
            Assert.All(answered.SelectMany(entry => entry.Facts), id => Assert.Equal(facts[id].Evidence.Quote, facts[id].Evidence.Span.Slice(Mail.Body)));
            Assert.True(met.Once.Last.Verdicts.Select(verdict => verdict.Fact).ToHashSet().SetEquals(facts.Keys), "each fact has a verdict");
            Assert.All(met.Once.Last.Verdicts, verdict => Assert.True(verdict.Rule.Length > 0 && verdict.Reason.Length > 0));
        },
        [nameof(What_only_a_withdrawn_message_supported_leaves_the_note)] = met =>
        {
            var left = met.Facts.Where(fact => fact.Evidence.Message.Value != $"m{met.Message}@northwind.example").ToList();
            Assert.Equal(Body(Desk.Of(met.Story.Note).Run(left)), Body(met.Once.Run(left)));
        },
    };

    // The stories are made, and met by a first run, once for all laws of what comes after it: each law looks at each of them. What broke is kept by the law's name.
    private static readonly Lazy<ConcurrentDictionary<string, string>> Broken = new(() =>
    {
        var broken = new ConcurrentDictionary<string, string>();
        Gen.Select(StoryGen.Story, StoryGen.AnyManner, Gen.Int[0, 1000], Gen.Int[0, 6], Gen.Int[0, Mail.Messages - 1]).Sample((story, manner, seed, cut, message) =>
        {
            var met = new Met(story, manner, seed, cut, message);
            foreach (var (name, law) in OfARun)
            {
                if (Record.Exception(() => law(met)) is { } fault)
                    broken.TryAdd(name, $"{fault.Message}\n{met}");
            }
        }, iter: Cases);
        return broken;
    });

    [Fact]
    public void A_note_with_no_facts_to_add_is_returned_byte_identical() => StoryGen.Story.Sample(
        story => Desk.Of(story.Note).Run([]).Text == story.Note.Text, iter: Cases);

    [Fact]
    public void The_same_facts_once_more_change_nothing() => Holds();

    [Fact]
    public void Other_words_in_the_answer_to_a_second_asking_change_nothing() => Holds();

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
    public void Order_and_batches_leave_no_trace() => Holds();

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
    public void What_is_the_owners_stays_as_it_is() => Holds();

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
    public void Each_entry_that_was_written_has_evidence_that_slices_to_its_quote() => Holds();

    [Fact]
    public void What_only_a_withdrawn_message_supported_leaves_the_note() => Holds();

    private static void Holds([CallerMemberName] string law = "") => Assert.True(!Broken.Value.TryGetValue(law, out var broken), broken);

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
