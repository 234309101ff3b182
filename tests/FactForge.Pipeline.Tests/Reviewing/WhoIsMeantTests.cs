using Xunit;
using static FactForge.Pipeline.Tests.Reviewing.Telling;

namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>Names that nobody is known by.</summary>
public sealed class WhoIsMeantTests
{
    private static readonly PersonReference Gunnar = new(null, "Gunnar Eklund");
    private static readonly PersonReference Ottar = new(null, "Ottar Brekke");

    [Fact]
    public async Task A_full_name_is_asked_about_once_and_what_is_said_of_it_later_follows_the_answer_unasked()
    {
        using var vault = await QueuedVault.FilledAsync();
        await SaidAsync(vault, Stated("Gunnar Eklund owns two tugs.", 5, "w1") with { Subject = new(null, "GUNNAR EKLUND") });
        var item = await vault.OneAsync(ReviewReason.UnresolvedPerson);
        Assert.Equal(3, (await vault.DetailAsync(item.Id)).Evidence.Count);
        await vault.AppliedAsync(new Decision.Identify(item.Id, (await BoAsync(vault)).Id));
        Assert.Contains("Gunnar Eklund owns two tugs.", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);

        await SaidAsync(vault, Stated("Gunnar Eklund sold a tug.", 9, "w2") with { Subject = Gunnar });
        Assert.Contains("Gunnar Eklund sold a tug.", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.UnresolvedPerson }));
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task A_first_name_alone_is_a_question_of_its_thread_and_the_answer_holds_for_no_other()
    {
        using var vault = await QueuedVault.FilledAsync();
        var first = Stated("Gunnar keeps the keys of the shed.", 5, "w1") with { Subject = new(null, "Gunnar") };
        await SaidAsync(vault, first, first with { Id = new("w2"), Statement = "Gunnar keeps a dog.", Evidence = first.Evidence with { Message = new("three@contoso.example") } });
        var items = (await vault.QueueAsync(new() { Why = ReviewReason.UnresolvedPerson })).Where(line => line.Question == "Who is Gunnar?").ToList();
        Assert.Equal(2, items.Count);
        var shed = (await vault.DetailAsync(items[0].Id)).Evidence[0].Statement.Contains("shed", StringComparison.Ordinal) ? items[0] : items[1];
        await vault.AppliedAsync(new Decision.Identify(shed.Id, (await BoAsync(vault)).Id));
        Assert.Contains("shed", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("dog", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);
        Assert.Single(await vault.QueueAsync(new() { Why = ReviewReason.UnresolvedPerson }), line => line.Question == "Who is Gunnar?");
    }

    [Fact]
    public async Task A_close_claim_about_somebody_unknown_asks_who_is_meant_and_then_whether_it_holds()
    {
        using var vault = await QueuedVault.FilledAsync();
        var before = vault.Disk.AllNotes();
        await RefusedAsync(vault, "Ottar Brekke will bring Carl's drawings on 12 November 2025.", Ottar);
        var who = Assert.Single(await vault.QueueAsync(), line => line.Question == "Who is Ottar Brekke?");
        Assert.Equal("I will send the survey by 12 November 2025.", Assert.Single((await vault.DetailAsync(who.Id)).Evidence).Quote);
        var identified = await vault.AppliedAsync(new Decision.Identify(who.Id, (await BoAsync(vault)).Id));
        var claim = await vault.OneAsync(ReviewReason.CloseClaim);
        Assert.Equal("Bo Lund.md", claim.Note);
        var accepted = await vault.AppliedAsync(new Decision.Accept(claim.Id));
        Assert.Contains("- Ottar Brekke will bring Carl's drawings on 12 November 2025.\n", vault.Disk.Note("Bo Lund.md"), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(accepted, identified);
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Equal(who.Id, Assert.Single(await vault.QueueAsync(), line => line.Question == "Who is Ottar Brekke?").Id);

        await vault.AppliedAsync(new Decision.Identify(who.Id, null));
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Why == ReviewReason.CloseClaim || line.Question == "Who is Ottar Brekke?");
    }

    [Fact]
    public async Task A_close_claim_about_somebody_without_a_note_waits_without_one_and_makes_it_when_it_holds()
    {
        using var vault = await QueuedVault.FilledAsync();
        await RefusedAsync(vault, "Ottar Brekke will bring Carl's drawings on 12 November 2025.", Ottar);
        var who = Assert.Single(await vault.QueueAsync(), line => line.Question == "Who is Ottar Brekke?");
        await vault.AppliedAsync(new Decision.NewPerson(who.Id, "Ottar Brekke"));
        Assert.False(vault.Disk.Has("Ottar Brekke.md"));
        var claim = await vault.OneAsync(ReviewReason.CloseClaim);
        Assert.Equal(("Ottar Brekke", null), (claim.Name, claim.Note));
        var preview = (await vault.DetailAsync(claim.Id)).Answers.Single(answer => answer.Name == "accept").Diff;
        Assert.Contains("+- Ottar Brekke will bring Carl's drawings on 12 November 2025.\n", preview, StringComparison.Ordinal);

        // Answers about others leave it waiting.
        await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.SupersedesOwners)).Id));
        Assert.Equal(claim.Id, (await vault.OneAsync(ReviewReason.CloseClaim)).Id);
        var accepted = await vault.AppliedAsync(new Decision.Accept(claim.Id));
        Assert.Contains("- Ottar Brekke will bring Carl's drawings on 12 November 2025.\n", vault.Disk.Note("Ottar Brekke.md"), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        await vault.UndoAsync(accepted);
        Assert.False(vault.Disk.Has("Ottar Brekke.md"));
        await vault.AppliedAsync(new Decision.Reject((await vault.OneAsync(ReviewReason.CloseClaim)).Id));
        await vault.UnchangedByAnotherRunAsync();
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.CloseClaim }));
    }

    [Fact]
    public async Task Somebody_new_is_found_among_the_people_and_has_a_page_like_anybody()
    {
        using var vault = await QueuedVault.FilledAsync();
        await vault.AppliedAsync(new Decision.NewPerson((await vault.OneAsync(ReviewReason.UnresolvedPerson)).Id, "Gunnar Eklund"));
        var line = Assert.Single((await vault.Look.PeopleAsync("gunnar", 9, TestContext.Current.CancellationToken)).Value!);
        Assert.Equal("Gunnar Eklund.md", line.Note);
        Assert.Equal(2, (await vault.Look.PersonAsync(line.Id, TestContext.Current.CancellationToken)).Value!.Facts.Count(fact => fact.Evidence.Kind == FactKind.Plan || fact.Evidence.Statement.Contains("crane", StringComparison.Ordinal)));
    }

    private static async Task<ReviewPersonLine> BoAsync(QueuedVault vault) =>
        Assert.Single((await vault.Look.PeopleAsync("bo@contoso", 10, TestContext.Current.CancellationToken)).Value!);
}
