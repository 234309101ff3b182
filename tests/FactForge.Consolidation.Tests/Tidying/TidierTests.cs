using FactForge.Notes;
using Xunit;

namespace FactForge.Consolidation.Tests.Tidying;

public sealed class TidierTests
{
    private const string Head = "---\ntype: people\ntitle: Ada Byrne\nemail: ada@northwind.example\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n";

    [Fact]
    public void A_tidy_note_is_returned_byte_identical()
    {
        const string text = Head + "## Key Facts\n\n- Ada Byrne keeps bees.\n\n- Ada Byrne moved to Leith in 2021.\n\n## Topics\n\n- Bees\n";

        Assert.Equal(text, MessyNote.Tidy(text));
    }

    [Fact]
    public void The_certain_version_stays_and_the_guess_goes()
    {
        var tidied = MessyNote.Tidy(Head + "## Key Facts\n\n- Ada Byrne reports to Carl (surname not given).\n\n- Ada Byrne reports to Carl, probably Carl Brandt.\n\n- Ada Byrne confirmed that she reports to Carl Brandt.\n");

        Assert.Contains("confirmed that she reports to Carl Brandt", tidied, StringComparison.Ordinal);
        Assert.DoesNotContain("probably", tidied, StringComparison.Ordinal);
        Assert.DoesNotContain("surname not given", tidied, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_keeps_two_entries_apart_and_is_asked()
    {
        const string text = Head + "## Key Facts\n\n- Ada Byrne will send the lease by 12 May.\n\n- Ada Byrne will send the lease by 19 May.\n";
        var result = Tidied(text);

        Assert.Empty(result.Removals);
        var asked = Assert.Single(result.Reviews);
        Assert.Equal(ReviewReason.Contradiction, asked.Why);
        Assert.Contains(result.Changes, change => change is NoteChange.AddReviewTag);
    }

    [Fact]
    public void A_decision_told_as_a_fact_stands_once()
    {
        var result = Tidied(Head + "## Key Facts\n\n- Ada Byrne will keep the old mast.\n\n## Key Decisions\n\n- Ada Byrne decided to keep the old mast.\n");

        var removed = Assert.Single(result.Removals);
        Assert.Equal(SectionKind.KeyFacts, removed.Removed.Section);
        Assert.Equal(SectionKind.KeyDecisions, removed.Survivor.Section);
    }

    [Fact]
    public void What_is_told_in_another_turn_of_an_entry_that_gave_way_goes_with_it()
    {
        const string near = "- Ada Byrne handles tariff classification for the food importers.\n- Tariff classification for the food importers falls under Ada Byrne.\n";

        Assert.Single(Tidied(Head + "## Key Facts\n\n- Ada Byrne is responsible for tariff classification for the food importers.\n" + near).Removals.Select(removal => removal.SurvivorText).Distinct());
        Assert.Equal(2, Tidied(Head + "## Key Facts\n\n- Ada Byrne is responsible for tariff classification for the food importers.\n" + near).Removals.Count);
        Assert.Empty(Tidied(Head + "## Key Facts\n\n" + near).Removals);
    }

    [Fact]
    public void What_another_number_keeps_apart_is_not_brought_together_by_an_entry_between()
    {
        var result = Tidied(Head + "## Key Facts\n\n- Ada Byrne is responsible for tariff classification for the food importers.\n- Ada Byrne handles tariff classification for the 12 food importers.\n- Tariff classification for the 14 food importers falls under Ada Byrne.\n");

        Assert.True(result.Removals.Count < 2);
    }

    [Fact]
    public void A_line_that_was_cut_off_never_stays_beside_a_whole_one()
    {
        var tidied = MessyNote.Tidy(Head + "## Recent Context\n\n- 2025-09-03: Ada Byrne shared the state of the harbour survey and the pier rep...\n- 2025-09-03: Mentioned in: Harbour survey and pier repairs\n- 2025-09-03: Ada Byrne shared the state of the harbour survey and the pier repairs.\n");

        Assert.Equal(1, tidied.Split("2025-09-03").Length - 1);
        Assert.Contains("pier repairs.", tidied, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_without_a_sentence_goes_with_the_one_sentence_of_its_day_that_shares_its_subject()
    {
        var tidied = MessyNote.Tidy(Head + "## Recent Context\n\n- 2025-09-03: Mentioned in: Tarring of the long pier\n- 2025-09-03: Ada Byrne asked three firms about the pier.\n- 2025-09-03: Mentioned in: Rope prices\n");

        Assert.DoesNotContain("Tarring", tidied, StringComparison.Ordinal);
        Assert.Contains("asked three firms", tidied, StringComparison.Ordinal);
        Assert.Contains("Rope prices", tidied, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_could_go_with_two_sentences_of_its_day_goes_with_neither()
    {
        const string note = Head + "## Recent Context\n\n- 2025-09-03: Mentioned in: Tarring of the long pier\n- 2025-09-03: Ada Byrne asked three firms about the pier.\n- 2025-09-03: Ada Byrne sold her shop beside the pier to Mona Field.\n";

        Assert.Equal(note, MessyNote.Tidy(note));
    }

    [Fact]
    public void Lines_of_two_days_are_two_lines_the_newest_first()
    {
        var tidied = MessyNote.Tidy(Head + "## Recent Context\n\n- 2025-06-30: Mentioned in: Harbour survey\n\n- 2025-09-03: Mentioned in: Harbour survey\n");

        Assert.True(tidied.IndexOf("2025-09-03", StringComparison.Ordinal) < tidied.IndexOf("2025-06-30", StringComparison.Ordinal));
        Assert.True(tidied.IndexOf("2025-06-30", StringComparison.Ordinal) > 0);
    }

    [Fact]
    public void Struck_entries_nested_ones_owners_sections_and_prose_stay()
    {
        const string kept = "## Key Facts\n\nWhat I know of Ada.\n\n- Ada Byrne keeps bees.\n  - three hives\n- ~~Ada Byrne keeps bees.~~\n\n> [!note] Ada Byrne keeps bees.\n\n## Personal\n\n- Ada Byrne keeps bees.\n- Ada Byrne keeps bees.\n";

        Assert.Equal(Head + kept, MessyNote.Tidy(Head + kept));
    }

    [Fact]
    public void What_an_entry_of_the_owners_says_needs_no_entry_beside_it()
    {
        var note = NoteParser.Parse(Head + "## Key Facts\n\n- Ada Byrne stated that she keeps bees.\n\n- Ada keeps bees\n");
        var result = Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default with { OwnersEntries = new HashSet<string> { "Ada keeps bees" } });

        Assert.Equal("Ada keeps bees", Assert.Single(result.Removals).Survivor.Text);
    }

    [Fact]
    public void A_section_whose_heading_is_to_be_kept_is_left_alone()
    {
        var note = NoteParser.Parse(Head + "## Topics\n\n- Bees\n\n- bees\n");
        var result = Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default with { KeepHeadings = ["topics"] });

        Assert.Empty(result.Changes);
    }

    [Fact]
    public void A_judges_answer_brings_together_what_the_rules_left()
    {
        var note = NoteParser.Parse(Head + "## Key Facts\n\n- Ada Byrne will leave the hull bare for eight weeks.\n\n- Ada Byrne will let the hull stand bare for eight weeks.\n");
        var first = Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default);
        var question = Assert.Single(first.Questions);
        var memory = NoteMemory.None with { Rulings = [new PairRuling(question.Standing, question.Arriving, JudgeRelation.Same)] };

        Assert.Single(Tidier.Tidy(MessyNote.PersonOf(note), note, memory, TidySettings.Default).Removals);
    }

    [Fact]
    public void A_reason_that_only_the_wording_that_goes_tells_is_asked_for()
    {
        const string reason = "Ada Byrne asked Carl Lyle whether he knows any basses, since the choir is short of them.";
        var result = Tidied(Head + $"## Key Facts\n\n- Ada Byrne needs more basses and asked Carl Lyle if he knew any.\n\n- {reason}\n");

        Assert.Equal(reason, Assert.Single(result.Removals).Removed.Text);
        Assert.Contains(result.Reviews, review => review.Why == ReviewReason.TidyDoubt && review.Candidates.Contains(reason));
    }

    [Fact]
    public void What_a_judge_takes_for_one_loses_no_clause_either()
    {
        const string more = "Ada Byrne will let the hull stand bare for eight weeks, and her brother mends the mast.";
        var note = NoteParser.Parse(Head + $"## Key Facts\n\n- Ada Byrne confirmed to Carl Lyle in Leith that the hull is left bare for eight weeks.\n\n- {more}\n");
        var memory = NoteMemory.None with { Rulings = [new PairRuling(note.Sections[0].Entries[0].Text, more, JudgeRelation.Same)] };
        var result = Tidier.Tidy(MessyNote.PersonOf(note), note, memory, TidySettings.Default);

        Assert.True(result.Removals.All(removal => removal.Removed.Text != more) || result.Reviews.Any(review => review.Candidates.Contains(more)));
    }

    [Fact]
    public void Two_entries_that_each_add_to_a_third_become_one_and_what_is_lost_is_asked_for()
    {
        var result = Tidied(Head + "## Key Facts\n\n- Ada Byrne needs the usage figures for the deck by Friday.\n\n- Ada Byrne requires the usage figures by Friday so that she can finish the deck.\n\n- Ada Byrne asked to be sent the usage figures for the deck by Friday.\n");

        Assert.Equal(2, result.Removals.Count);
        Assert.NotEmpty(result.Reviews);
    }

    [Theory]
    [InlineData("Ada Byrne will meet Tom Reed in Cork on 5 May.", "Ada Byrne will meet Tom Reed in Cork on 5 May to sign the lease.", "Ada Byrne will meet Tom Reed in Cork on 5 May to view the flat.")]
    [InlineData("Ada Byrne rents a cellar in Annecy for 300 euros.", "Ada Byrne rents a second cellar in Annecy for 300 euros.", "Ada Byrne rents a dry cellar in Annecy for 300 euros.")]
    public void Two_entries_that_add_each_its_own_in_one_place_stay_two(string core, string one, string other) =>
        Assert.Equal(core, Assert.Single(Tidied(Head + $"## Key Facts\n\n- {core}\n\n- {one}\n\n- {other}\n").Removals).Removed.Text);

    [Fact]
    public void The_tag_goes_when_nothing_is_open()
    {
        var text = Head.Replace("- type/people\n", "- type/people\n- needs-review\n", StringComparison.Ordinal) + "## Key Facts\n\n- Ada Byrne keeps bees.\n";

        Assert.DoesNotContain("needs-review", MessyNote.Tidy(text), StringComparison.Ordinal);
    }

    private static TidyResult Tidied(string text)
    {
        var note = NoteParser.Parse(text);
        return Tidier.Tidy(MessyNote.PersonOf(note), note, NoteMemory.None, TidySettings.Default);
    }
}
