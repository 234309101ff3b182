using Xunit;

namespace FactForge.Pipeline.Tests.Reviewing;

public sealed class DeskTests
{
    [Fact]
    public async Task The_queue_shows_each_question_with_its_words_in_the_message_and_what_each_answer_would_do()
    {
        using var vault = await QueuedVault.FilledAsync();
        var lines = await vault.QueueAsync();
        Assert.Equal(ReviewReason.SupersedesOwners, lines.First(line => line.Note == QueuedVault.Ada).Why);
        Assert.Contains("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);

        var role = await vault.DetailAsync((await vault.OneAsync(ReviewReason.SupersedesOwners)).Id);
        Assert.Equal(["Harbour Master", "Head of Surveys"], role.Item.Candidates);
        var evidence = role.Evidence.First(evidence => evidence.Quote.Contains("Head of Surveys", StringComparison.Ordinal));
        Assert.Contains("Ada Byrne", evidence.Before, StringComparison.Ordinal);
        Assert.Contains("Northwind Ltd", evidence.After, StringComparison.Ordinal);
        Assert.Equal(("Ada Byrne <ada@northwind.example>", "Survey"), (evidence.Sender, evidence.Subject));
        Assert.EndsWith("inbox.mbox", Assert.Single(evidence.Places).Mailbox, StringComparison.Ordinal);
        var accept = role.Answers.Single(answer => answer.Name == "accept");
        Assert.Contains("-role: Harbour Master\n+role: Head of Surveys\n", accept.Diff, StringComparison.Ordinal);
        Assert.DoesNotContain("+role", role.Answers.Single(answer => answer.Name == "reject").Diff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_shows_what_the_answer_does()
    {
        using var vault = await QueuedVault.FilledAsync();
        foreach (var line in await vault.QueueAsync(new() { Group = QueuedVault.Ada }))
        {
            foreach (var answer in (await vault.DetailAsync(line.Id)).Answers.Where(answer => answer.Decision is not null))
            {
                var before = vault.Disk.Note(QueuedVault.Ada);
                var number = await vault.AppliedAsync(answer.Decision!);
                Assert.Equal(answer.Diff, Notes.NoteDiff.Unified(before, vault.Disk.Note(QueuedVault.Ada), QueuedVault.Ada));
                await vault.UndoAsync(number);
                Assert.Equal(before, vault.Disk.Note(QueuedVault.Ada));
            }
        }
    }

    [Fact]
    public async Task An_accepted_value_takes_the_place_of_the_owners_and_follows_the_mail()
    {
        using var vault = await QueuedVault.FilledAsync();
        await vault.AppliedAsync(new Decision.Accept((await vault.OneAsync(ReviewReason.SupersedesOwners)).Id));
        Assert.Contains("role: Head of Surveys", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task A_rejected_value_is_not_proposed_again_and_an_amended_one_stays_the_owners()
    {
        using var vault = await QueuedVault.FilledAsync();
        var id = (await vault.OneAsync(ReviewReason.SupersedesOwners)).Id;
        var number = await vault.AppliedAsync(new Decision.Reject(id));
        await vault.UnchangedByAnotherRunAsync();
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.SupersedesOwners }));

        await vault.UndoAsync(number);
        await vault.AppliedAsync(new Decision.Amend(id, "Harbour Master and Head of Surveys"));
        Assert.Contains("role: Harbour Master and Head of Surveys", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.SupersedesOwners }));
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task The_owners_entry_takes_the_fuller_words_only_when_the_owner_says_so()
    {
        using var vault = await QueuedVault.FilledAsync();
        var item = await vault.OneAsync(ReviewReason.RefinesOwners);
        Assert.Contains("- Ada Byrne will send the survey.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        var before = vault.Disk.Note(QueuedVault.Ada);
        var number = await vault.AppliedAsync(new Decision.Accept(item.Id));
        Assert.Contains("- Ada Byrne will send the survey by 12 November 2025.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain("- Ada Byrne will send the survey.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(number);
        Assert.Equal(before, vault.Disk.Note(QueuedVault.Ada));
        Assert.Equal(item.Id, (await vault.OneAsync(ReviewReason.RefinesOwners)).Id);
    }

    [Fact]
    public async Task The_tag_stands_exactly_while_a_question_is_open()
    {
        using var vault = await QueuedVault.FilledAsync();
        var lines = await vault.QueueAsync(new() { Group = QueuedVault.Ada });
        Assert.True(lines.Count >= 2, "more than one question is needed");
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.Contains("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
            await vault.AppliedAsync(new Decision.Reject(lines[i].Id));
        }

        Assert.DoesNotContain("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task Taking_the_tag_off_by_hand_dismisses_what_is_open()
    {
        using var vault = await QueuedVault.FilledAsync();
        vault.Disk.WriteNote(QueuedVault.Ada, vault.Disk.Note(QueuedVault.Ada).Replace("- needs-review\n", "", StringComparison.Ordinal));
        await vault.Disk.RunAsync();
        Assert.Empty(await vault.QueueAsync(new() { Group = QueuedVault.Ada }));
        Assert.DoesNotContain("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        var stats = (await vault.Look.StatsAsync(TestContext.Current.CancellationToken)).Value!;
        Assert.True(stats.Dismissed >= 2);
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task Somebody_new_gets_a_note_with_everything_that_waited_for_the_name()
    {
        using var vault = await QueuedVault.FilledAsync();
        var item = await vault.OneAsync(ReviewReason.UnresolvedPerson);
        Assert.Equal("Who is Gunnar Eklund?", item.Question);
        var number = await vault.AppliedAsync(new Decision.NewPerson(item.Id, "Gunnar Eklund"));
        Assert.Contains("20 November 2025", vault.Disk.Note("Gunnar Eklund.md"), StringComparison.Ordinal);
        Assert.Contains("2 December 2025", vault.Disk.Note("Gunnar Eklund.md"), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(number);
        Assert.False(vault.Disk.Has("Gunnar Eklund.md"));
        Assert.Equal(item.Id, (await vault.OneAsync(ReviewReason.UnresolvedPerson)).Id);
    }

    [Fact]
    public async Task An_accepted_identity_takes_everything_of_the_name_to_that_person_and_nobody_takes_it_nowhere()
    {
        using var vault = await QueuedVault.FilledAsync();
        var item = await vault.OneAsync(ReviewReason.UnresolvedPerson);
        var bo = Assert.Single((await vault.Look.PeopleAsync("bo@contoso", 10, TestContext.Current.CancellationToken)).Value!);
        var before = vault.Disk.AllNotes();
        var number = await vault.AppliedAsync(new Decision.Identify(item.Id, bo.Id));
        Assert.Contains("20 November 2025", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(number);
        Assert.Equal(before, vault.Disk.AllNotes());

        await vault.AppliedAsync(new Decision.Identify(item.Id, null));
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.UnresolvedPerson }));
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task Nothing_is_decided_twice_nor_against_a_note_that_is_not_as_it_was_shown()
    {
        using var vault = await QueuedVault.FilledAsync();
        var shown = await vault.DetailAsync((await vault.OneAsync(ReviewReason.SupersedesOwners)).Id);
        vault.Disk.WriteNote(QueuedVault.Ada, vault.Disk.Note(QueuedVault.Ada).Replace("role: Harbour Master", "role: Surveyor", StringComparison.Ordinal));
        var late = Assert.Single((await vault.DecideAsync(new Decision.Accept(shown.Item.Id), shown.Version)).Outcomes);
        Assert.True(late is DecisionOutcome.NoteChanged or DecisionOutcome.AlreadyDecided, late.ToString());
        Assert.Contains("role: Surveyor", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);

        var again = await vault.DetailAsync((await vault.OneAsync(ReviewReason.SupersedesOwners)).Id);
        Assert.Equal("Surveyor", again.Item.Candidates[0]);
        var both = await Task.WhenAll(vault.DecideAsync(new Decision.Accept(again.Item.Id), again.Version), vault.DecideAsync(new Decision.Reject(again.Item.Id), again.Version));
        Assert.Single(both.SelectMany(report => report.Outcomes).OfType<DecisionOutcome.Applied>());
    }

    [Fact]
    public async Task What_an_item_does_not_take_is_refused_with_a_sentence_and_changes_nothing()
    {
        using var vault = await QueuedVault.FilledAsync();
        var before = vault.Disk.AllNotes();
        var role = (await vault.OneAsync(ReviewReason.SupersedesOwners)).Id;
        var who = (await vault.OneAsync(ReviewReason.UnresolvedPerson)).Id;
        foreach (var decision in new Decision[]
        {
            new Decision.Amend(role, " \u200B"), new Decision.Amend(role, new string('x', 501)), new Decision.Merge(role, 7), new Decision.Identify(role, null),
            new Decision.Accept(who), new Decision.NewPerson(who, " !? "), new Decision.NewPerson(who, "gunnar@tug.example"), new Decision.Identify(who, new("nobody-of-that-id")), new Decision.Accept("no-such-item"),
        })
        {
            var outcome = Assert.IsType<DecisionOutcome.Refused>(Assert.Single((await vault.DecideAsync(decision)).Outcomes));
            Assert.EndsWith(".", outcome.Sentence, StringComparison.Ordinal);
        }

        Assert.Equal(before, vault.Disk.AllNotes());
    }

    [Fact]
    public async Task Answers_given_in_another_order_leave_the_same_vault()
    {
        var vaults = new List<string>();
        foreach (var turned in new[] { false, true })
        {
            using var vault = await QueuedVault.FilledAsync();
            var lines = await vault.QueueAsync();
            IEnumerable<Decision> decisions = lines.Select(line => line.Why == ReviewReason.UnresolvedPerson ? (Decision)new Decision.NewPerson(line.Id, "Gunnar Eklund") : new Decision.Accept(line.Id));
            foreach (var decision in turned ? decisions.Reverse() : decisions)
                await vault.AppliedAsync(decision);
            vaults.Add(vault.Disk.AllNotes());
        }

        Assert.Equal(vaults[0], vaults[1]);
    }

    [Fact]
    public async Task Words_are_found_in_the_messages_that_a_question_rests_on_too()
    {
        using var vault = await QueuedVault.FilledAsync();
        var role = await vault.OneAsync(ReviewReason.SupersedesOwners);
        Assert.Contains(await vault.QueueAsync(new() { Search = "REPAIR surveys" }), line => line.Id == role.Id);
        Assert.Contains(await vault.QueueAsync(new() { Search = "northwind ltd harbour" }), line => line.Id == role.Id);
        Assert.Equal(["Who is Gunnar Eklund?"], (await vault.QueueAsync(new() { Search = "inspect" })).Select(line => line.Question));
        Assert.Empty(await vault.QueueAsync(new() { Search = "repair submarine" }));
        await vault.Disk.RuleAsync(new OwnersRuling.Forget("<three@contoso.example>"));
        Assert.Empty(await vault.QueueAsync(new() { Search = "inspect" }));
    }

    [Fact]
    public async Task Undoing_the_run_of_an_answer_opens_its_question_again()
    {
        using var vault = await QueuedVault.FilledAsync();
        var before = vault.Disk.AllNotes();
        var item = await vault.OneAsync(ReviewReason.RefinesOwners);
        await vault.AppliedAsync(new Decision.Accept(item.Id));
        Assert.Null((await vault.Disk.UndoAsync()).Refusal);
        Assert.Equal(before, vault.Disk.AllNotes());
        await vault.Disk.RunAsync();
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Equal(item.Id, (await vault.OneAsync(ReviewReason.RefinesOwners)).Id);
    }

    [Fact]
    public async Task What_is_put_off_comes_last_and_a_bulk_is_taken_back_together()
    {
        using var vault = await QueuedVault.FilledAsync();
        var before = vault.Disk.AllNotes();
        var first = (await vault.QueueAsync(new() { Group = QueuedVault.Ada }))[0];
        await vault.AppliedAsync(new Decision.Later(first.Id));
        var lines = await vault.QueueAsync(new() { Group = QueuedVault.Ada });
        Assert.True(lines[^1].Id == first.Id && lines[^1].IsLater);
        Assert.Equal(lines.Count - 1, (await vault.QueueAsync(new() { Group = QueuedVault.Ada, IncludeLater = false })).Count);

        var report = await vault.Desk.DecideAsync([.. lines.Select(line => new AskedDecision(new Decision.Reject(line.Id), null))], TestContext.Current.CancellationToken);
        Assert.All(report.Outcomes, outcome => Assert.IsType<DecisionOutcome.Applied>(outcome));
        Assert.NotEqual(before, vault.Disk.AllNotes());
        await vault.Desk.UndoLastAsync(TestContext.Current.CancellationToken);
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Equal(lines.Count, (await vault.QueueAsync(new() { Group = QueuedVault.Ada })).Count);
        var history = (await vault.Look.HistoryAsync(ReviewFilter.None, 0, 100, TestContext.Current.CancellationToken)).Value!;
        Assert.Equal(lines.Count, history.Items.Count(item => item.IsUndone));
        foreach (var filter in new ReviewFilter[] { new() { Why = ReviewReason.RefinesOwners }, new() { Rule = "OwnersEntryStays" }, new() { Group = "ada", Search = "FULLER" } })
            Assert.All((await vault.Look.HistoryAsync(filter, 0, 100, TestContext.Current.CancellationToken)).Value!.Items, item => Assert.Equal(ReviewReason.RefinesOwners, item.Item!.Why));
        Assert.Equal(0, (await vault.Look.HistoryAsync(new() { Group = "Bo" }, 0, 100, TestContext.Current.CancellationToken)).Value!.Total);
    }
}
