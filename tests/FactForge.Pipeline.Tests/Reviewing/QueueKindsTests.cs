using FactForge.Ledger;
using static FactForge.Pipeline.Tests.Reviewing.Telling;
using Xunit;

namespace FactForge.Pipeline.Tests.Reviewing;

public sealed class QueueKindsTests
{
    [Fact]
    public async Task A_close_claim_that_the_owner_vouches_for_stands_in_the_note_and_a_rejected_one_in_no_wording()
    {
        using var vault = await QueuedVault.FilledAsync();
        await RefusedAsync(vault, "Ada Byrne will bring Carl's drawings on 12 November 2025.");
        var item = await vault.OneAsync(ReviewReason.CloseClaim);
        Assert.Equal("I will send the survey by 12 November 2025.", Assert.Single((await vault.DetailAsync(item.Id)).Evidence).Quote);
        var before = vault.Disk.Note(QueuedVault.Ada);
        var number = await vault.AppliedAsync(new Decision.Amend(item.Id, "Ada Byrne will bring Carl Brandt's drawings on 12 November 2025."));
        Assert.Contains("- Ada Byrne will bring Carl Brandt's drawings on 12 November 2025.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(number);
        Assert.Equal(before, vault.Disk.Note(QueuedVault.Ada));

        await vault.AppliedAsync(new Decision.Reject(item.Id));
        await RefusedAsync(vault, "Ada Byrne promised to bring Carl's drawings on 12 November 2025.");
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.CloseClaim }));
        Assert.DoesNotContain("Carl", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_two_things_do_not_hold_together_takes_neither_away_that_is_told_elsewhere()
    {
        using var vault = await QueuedVault.FilledAsync();
        await RefusedAsync(vault, "Ada Byrne will repaint the pilot house in May 2026 and bring Carl's drawings.");
        var number = await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.CloseClaim)).Id));
        await SaidAsync(vault, Stated("Ada Byrne will repaint the pilot house in May 2026.", 5, "p1"), Stated("Ada Byrne promised to repaint the pilot house in May 2026, and to bring Carl's drawings.", 6, "p2"));
        Assert.Contains("- Ada Byrne will repaint the pilot house in May 2026.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain("Carl", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(number);
        Assert.Contains("Carl", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_desk_and_a_look_that_are_kept_see_what_was_vouched_for_last()
    {
        using var vault = await QueuedVault.FilledAsync();
        await RefusedAsync(vault, "Ada Byrne will bring Carl's drawings on 12 November 2025.");
        var item = await vault.OneAsync(ReviewReason.CloseClaim);
        var (desk, look, token) = (vault.Desk, vault.Look, TestContext.Current.CancellationToken);
        var ada = Assert.Single((await look.PeopleAsync("ada@northwind", 9, token)).Value!).Id;
        const string typed = "Ada Byrne will bring the drawings of Carl Brandt on 12 November 2025.";
        await desk.DecideAsync([new(new Decision.Accept(item.Id), null)], token);
        Assert.Contains("Carl's drawings", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains((await look.PersonAsync(ada, token)).Value!.Facts, fact => fact.Evidence.Statement.Contains("Carl's drawings", StringComparison.Ordinal));
        await desk.UndoLastAsync(token);
        await desk.DecideAsync([new(new Decision.Amend(item.Id, typed), null)], token);
        Assert.Contains($"- {typed}\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain("Carl's drawings", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains((await look.PersonAsync(ada, token)).Value!.Facts, fact => fact.Evidence.Statement == typed);
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task That_a_sentence_does_not_hold_takes_no_topic_away()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Stated("Carl's drawings", 4, "f1") with { Kind = FactKind.Topic });
        await RefusedAsync(vault, "Ada Byrne will bring Carl's drawings on 12 November 2025.");
        await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.CloseClaim)).Id));
        Assert.Contains("- Carl's drawings\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain("bring", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_values_said_at_one_time_are_settled_by_the_owner_and_a_later_message_counts_as_ever()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Located("Oslo", day: 4, id: "f1"), Located("Bergen", day: 4, id: "f2"));
        var item = await vault.OneAsync(ReviewReason.Contradiction);
        var number = await vault.AppliedAsync(new Decision.Accept(item.Id));
        Assert.Contains("- Ada Byrne is based in Bergen.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain("Oslo", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();

        await SaidAsync(vault, Located("Oslo", day: 9, id: "f3"));
        Assert.Contains("- Ada Byrne is based in Oslo.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains("previously based in Bergen", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UndoAsync(number);
        Assert.Contains("Oslo", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_that_cannot_both_hold_are_chosen_between_kept_or_worded_and_the_answer_holds_for_every_wording()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Stated("Ada Byrne's boat has 12 berths.", 4, "f1"), Stated("Ada Byrne's boat has 14 berths.", 5, "f2"));
        var item = await vault.OneAsync(ReviewReason.Contradiction);
        var note = vault.Disk.Note(QueuedVault.Ada);

        var kept = await vault.AppliedAsync(new Decision.KeepBoth(item.Id));
        await SaidAsync(vault, Stated("Ada Byrne said that Ada Byrne's boat has 14 berths.", 6, "f3"));
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.Contradiction }));
        Assert.Contains("12 berths", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains("14 berths", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UndoAsync(kept);
        Assert.Equal(note, vault.Disk.Note(QueuedVault.Ada));

        var worded = await vault.AppliedAsync(new Decision.Amend(item.Id, "Ada Byrne's boat has 12 or 14 berths, by how one counts."));
        Assert.Equal(1, vault.Disk.Note(QueuedVault.Ada).Split("berths").Length - 1);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(worded);

        await vault.AppliedAsync(new Decision.Accept(item.Id));
        Assert.DoesNotContain("12 berths", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await SaidAsync(vault, Stated("Ada Byrne stated that Ada Byrne's boat has 12 berths.", 7, "f4"));
        Assert.DoesNotContain("12 berths", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.Contradiction }));
    }

    [Fact]
    public async Task An_answer_changes_its_own_note_and_what_the_owner_did_elsewhere_is_seen_by_the_next_run()
    {
        using var vault = await QueuedVault.FilledAsync();
        var bo = Stated("Bo Lund's crane lifts 12 tonnes.", 4, "b1") with { Subject = new("bo@contoso.example", "Bo Lund") };
        await SaidAsync(vault, bo, bo with { Id = new("b2"), Statement = "Bo Lund's crane lifts 14 tonnes.", SaidAt = bo.SaidAt.AddDays(1) });
        var crane = await vault.OneAsync(ReviewReason.Contradiction);
        var untagged = vault.Disk.Note("Bo Lund.md").Replace("- needs-review\n", "", StringComparison.Ordinal);
        vault.Disk.WriteNote("Bo Lund.md", untagged);

        var report = await vault.DecideAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.RefinesOwners)).Id));
        Assert.IsType<DecisionOutcome.Applied>(Assert.Single(report.Outcomes));
        Assert.Equal(ReviewStanding.Open, (await vault.DetailAsync(crane.Id)).State);
        await vault.Disk.RunAsync();
        Assert.Equal(ReviewStanding.Dismissed, (await vault.DetailAsync(crane.Id)).State);
        Assert.Equal(untagged, vault.Disk.Note("Bo Lund.md"));
    }

    [Fact]
    public async Task An_item_whose_ground_is_gone_closes_itself_and_says_why()
    {
        using var vault = await QueuedVault.FilledAsync();
        var item = await vault.OneAsync(ReviewReason.RefinesOwners);
        vault.Disk.WriteNote(QueuedVault.Ada, vault.Disk.Note(QueuedVault.Ada).Replace("- Ada Byrne will send the survey.\n", "- Ada Byrne plays the cello.\n", StringComparison.Ordinal));
        await vault.Disk.RunAsync();
        var closed = await vault.DetailAsync(item.Id);
        Assert.Equal((ReviewStanding.Closed, "the note no longer says \"Ada Byrne will send the survey.\""), (closed.State, closed.Ended));
        var late = Assert.Single((await vault.DecideAsync(new Decision.Accept(item.Id))).Outcomes);
        Assert.Contains("no longer says", Assert.IsType<DecisionOutcome.AlreadyDecided>(late).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_message_settles_or_what_rested_on_a_withdrawn_one_closes_itself_and_says_so()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Located("Oslo", day: 4, id: "f1"), Located("Bergen", day: 4, id: "f2"));
        var settled = await vault.OneAsync(ReviewReason.Contradiction);
        var narvik = Located("Narvik", day: 9, id: "f3");
        await SaidAsync(vault, narvik with { Evidence = narvik.Evidence with { Message = new("four@tideway.example") } });
        var closed = await vault.DetailAsync(settled.Id);
        Assert.Equal((ReviewStanding.Closed, "a later message or another answer settled it"), (closed.State, closed.Ended));
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.Contradiction }));
        Assert.Contains("- Ada Byrne is based in Narvik.\n", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains("previously based in Oslo", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.Contains("previously based in Bergen", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);

        var refines = await vault.OneAsync(ReviewReason.RefinesOwners);
        var who = await vault.OneAsync(ReviewReason.UnresolvedPerson);
        foreach (var message in new[] { "<one@northwind.example>", "<three@contoso.example>" })
            await vault.Disk.RuleAsync(new OwnersRuling.Forget(message));
        Assert.Equal((ReviewStanding.Closed, "the messages that it rested on are gone"), ((await vault.DetailAsync(refines.Id)).State, (await vault.DetailAsync(refines.Id)).Ended));
        Assert.Equal((ReviewStanding.Closed, "the messages that it rested on are gone"), ((await vault.DetailAsync(who.Id)).State, (await vault.DetailAsync(who.Id)).Ended));
        Assert.Empty(await vault.QueueAsync());
        Assert.DoesNotContain("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_in_the_owners_words_that_lost_its_ground_goes_when_the_owner_says_so()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Stated("Ada Byrne's boat has 12 berths.", 4, "f1"));
        vault.Disk.WriteNote(QueuedVault.Ada, vault.Disk.Note(QueuedVault.Ada).Replace("- Ada Byrne's boat has 12 berths.", "- Ada Byrne's boat has 12 berths, I counted.", StringComparison.Ordinal));
        await vault.Disk.RunAsync();
        await vault.Disk.RuleAsync(new OwnersRuling.Forget("<one@northwind.example>"));
        var item = await vault.OneAsync(ReviewReason.LostGround);
        var number = await vault.AppliedAsync(new Decision.Accept(item.Id));
        Assert.DoesNotContain("berths", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        await vault.UndoAsync(number);
        Assert.Contains("- Ada Byrne's boat has 12 berths, I counted.", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_failed_too_often_waits_in_the_queue_and_is_tried_again_when_the_owner_says_so()
    {
        using var vault = await QueuedVault.FilledAsync();
        vault.InLedger(ledger =>
        {
            for (var tries = 0; tries < vault.Disk.Configuration.MaximumTries; tries++)
                ledger.Failures.Record("thread t1", "extract", "the answer is no JSON", 1);
        });
        await vault.Disk.RunAsync();
        var item = await vault.OneAsync(ReviewReason.Failure);
        Assert.Equal("failures", (await vault.QueueAsync())[^1].Group);
        await vault.AppliedAsync(new Decision.Accept(item.Id));
        vault.InLedger(ledger => Assert.Empty(ledger.Failures.All()));
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.Failure }));
    }

    [Fact]
    public async Task A_question_that_waited_longer_than_is_configured_is_asked_no_more_and_the_tag_goes_with_it()
    {
        using var vault = await QueuedVault.FilledAsync();
        var request = new RunRequest { Mailboxes = [], Configuration = vault.Disk.Configuration with { ReviewExpireDays = 30 } };
        await new MailRun(new LaterClock(TimeSpan.FromDays(20))).RunAsync(request, new Progress<RunProgress>(), TestContext.Current.CancellationToken);
        Assert.NotEmpty(await vault.QueueAsync());
        await new MailRun(new LaterClock(TimeSpan.FromDays(40))).RunAsync(request, new Progress<RunProgress>(), TestContext.Current.CancellationToken);
        Assert.Empty(await vault.QueueAsync());
        Assert.DoesNotContain("needs-review", vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.True((await vault.Look.StatsAsync(TestContext.Current.CancellationToken)).Value!.Expired >= 3);
    }

    [Fact]
    public async Task Doubts_of_tidying_are_settled_in_the_queue_and_the_tag_goes_with_the_last()
    {
        using var vault = new QueuedVault();
        const string twins = "---\ntype: people\ntitle: Bo Lund\ntags:\n- type/people\n---\n\n# Bo Lund\n\n## Key Facts\n\n- Bo Lund's boat has 12 berths.\n\n- Bo Lund's boat has 14 berths.\n";
        vault.Disk.WriteNote("Bo Lund.md", twins);
        await vault.Disk.TidyAsync(apply: true);
        var tagged = vault.Disk.Note("Bo Lund.md");
        Assert.Contains("needs-review", tagged, StringComparison.Ordinal);
        var item = Assert.Single(await vault.QueueAsync());
        var number = await vault.AppliedAsync(new Decision.Reject(item.Id));
        Assert.Equal(twins.Replace("\n\n- Bo Lund's boat has 14 berths.\n", "\n", StringComparison.Ordinal), vault.Disk.Note("Bo Lund.md"));
        await vault.Disk.TidyAsync(apply: true);
        Assert.Empty(await vault.QueueAsync());
        await vault.UndoAsync(number);
        Assert.Equal(tagged, vault.Disk.Note("Bo Lund.md"));
        await vault.AppliedAsync(new Decision.KeepBoth(item.Id));
        await vault.Disk.TidyAsync(apply: true);
        Assert.Empty(await vault.QueueAsync());
        Assert.Equal(twins, vault.Disk.Note("Bo Lund.md"));
    }

    private sealed class LaterClock(TimeSpan later) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + later;
    }
}
