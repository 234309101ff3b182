using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Tests.Running;
using Xunit;
using static FactForge.Pipeline.Tests.Reviewing.Telling;

namespace FactForge.Pipeline.Tests.Reviewing;

/// <summary>Addresses of which it is not sure whether they are one person's.</summary>
public sealed class OnePersonOrTwoTests
{
    private const string Work = "sam@contoso.example";
    private const string Home = "sam.okoro@posthaus.example";
    private const string WorkNote = "Sam Okoro.md";
    private const string HomeNote = "Sam Okoro (posthaus).md";

    [Fact]
    public async Task One_name_at_two_addresses_is_asked_about_once_with_a_message_of_each()
    {
        using var vault = await NamesakesAsync();
        var detail = await vault.DetailAsync((await vault.OneAsync(ReviewReason.HedgedIdentity)).Id);
        Assert.Equal($"Is Sam Okoro <{Home}> the same person as Sam Okoro <{Work}>?", detail.Item.Question);
        Assert.Equal([$"Sam Okoro <{Home}>", $"Sam Okoro <{Work}>"], detail.Evidence.Select(evidence => evidence.Sender));
        Assert.Contains("I will bring the charts", detail.Evidence[0].After, StringComparison.Ordinal);
        Assert.Equal(["identify", "identify", "new-person", "nobody", "later"], detail.Answers.Select(answer => answer.Name));
        Assert.Contains("+- Sam Okoro will bring the charts by 20 November 2025.", detail.Answers[0].Diff, StringComparison.Ordinal);
        Assert.Equal("", detail.Answers[2].Diff);
        Assert.Contains("-- Sam Okoro will bring the charts by 20 November 2025.", detail.Answers[3].Diff, StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();
        Assert.Single(await vault.QueueAsync(new() { Why = ReviewReason.HedgedIdentity }));
    }

    [Fact]
    public async Task Who_is_found_to_be_one_has_one_note_and_what_waited_for_it_is_settled()
    {
        using var vault = await NamesakesAsync();
        var before = vault.Disk.AllNotes();
        // Two people of the thread bear the name: whom the statement is about is not known.
        await SaidAsync(vault, Stated("Sam Okoro keeps the keys of the shed.", 9, "k1") with { Subject = new(null, "Sam Okoro") });
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Single(await vault.QueueAsync(), line => line.Question == "Who is Sam Okoro?");

        var item = await vault.OneAsync(ReviewReason.HedgedIdentity);
        var report = await vault.DecideAsync(new Decision.Identify(item.Id, await SamAsync(vault, Work)));
        var applied = Assert.IsType<DecisionOutcome.Applied>(Assert.Single(report.Outcomes));
        Assert.Equal(1, applied.AlsoClosed);
        Assert.Equal([HomeNote], report.NotesGone);
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Question == "Who is Sam Okoro?");
        foreach (var said in new[] { "Sam Okoro will send the tide tables by 14 November 2025.", "Sam Okoro will bring the charts by 20 November 2025." })
            Assert.Contains("- " + said, vault.Disk.Note(WorkNote), StringComparison.Ordinal);
        await vault.UnchangedByAnotherRunAsync();

        await vault.UndoAsync(applied.Number);
        Assert.Equal(before, vault.Disk.AllNotes());
        Assert.Equal(item.Id, (await vault.OneAsync(ReviewReason.HedgedIdentity)).Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_kept_apart_is_not_asked_about_again(bool asNew)
    {
        using var vault = await NamesakesAsync();
        var before = vault.Disk.AllNotes();
        var item = await vault.OneAsync(ReviewReason.HedgedIdentity);
        await vault.AppliedAsync(asNew ? new Decision.NewPerson(item.Id, "Sam Okoro") : new Decision.KeepBoth(item.Id));
        Assert.Equal(before, vault.Disk.AllNotes());
        await SaidAsync(vault, Stated("Sam Okoro can be reached at home too.", 9, "t1") with { Subject = new(Work, "Sam Okoro"), Slot = Slot.Email, Value = Home });
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.HedgedIdentity }));
        Assert.True(vault.Disk.Has(HomeNote));
    }

    [Fact]
    public async Task Somebody_new_is_called_as_the_owner_says()
    {
        using var vault = await NamesakesAsync();
        await vault.AppliedAsync(new Decision.NewPerson((await vault.OneAsync(ReviewReason.HedgedIdentity)).Id, "Samuel Okoro"));
        Assert.True(vault.Disk.Has("Samuel Okoro.md"));
        Assert.True(vault.Disk.Has(WorkNote));
        await vault.UnchangedByAnotherRunAsync();
    }

    [Fact]
    public async Task Where_nobody_is_behind_an_address_no_note_is_kept_of_it()
    {
        using var vault = await NamesakesAsync();
        var before = vault.Disk.AllNotes();
        var number = await vault.AppliedAsync(new Decision.Identify((await vault.OneAsync(ReviewReason.HedgedIdentity)).Id, null));
        Assert.False(vault.Disk.Has(HomeNote));
        await vault.UnchangedByAnotherRunAsync();
        Assert.Empty(await vault.QueueAsync(new() { Why = ReviewReason.HedgedIdentity }));
        await vault.UndoAsync(number);
        Assert.Equal(before, vault.Disk.AllNotes());
    }

    [Fact]
    public async Task Who_was_kept_apart_can_be_merged_later()
    {
        using var vault = await NamesakesAsync();
        await vault.AppliedAsync(new Decision.KeepBoth((await vault.OneAsync(ReviewReason.HedgedIdentity)).Id));
        await vault.Disk.RuleAsync(new OwnersRuling.Merge(Work, Home));
        Assert.False(vault.Disk.Has(HomeNote));
        Assert.Contains("- Sam Okoro will bring the charts by 20 November 2025.", vault.Disk.Note(WorkNote), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bo@contoso.example", Certainty.Certain)]
    [InlineData("ada@northwind.example", Certainty.Likely)]
    public async Task An_address_that_another_tells_or_that_is_told_with_a_hedge_is_asked_about_and_joins_nobody(string holder, Certainty certainty)
    {
        using var vault = await QueuedVault.FilledAsync();
        var before = vault.Disk.AllNotes();
        await SaidAsync(vault, Stated("Ada Byrne may write as bo@contoso.example.", 9, "t1") with
        {
            Slot = Slot.Email,
            Value = "bo@contoso.example",
            Holder = new(holder, null),
            Certainty = certainty,
            Kind = FactKind.Contact,
        });
        var item = await vault.OneAsync(ReviewReason.HedgedIdentity);
        Assert.Equal("Is Bo Lund <bo@contoso.example> the same person as Ada Byrne <ada@northwind.example>?", item.Question);
        Assert.Equal("Ada Byrne may write as bo@contoso.example.", (await vault.DetailAsync(item.Id)).Evidence[0].Statement);
        Assert.Contains("# Bo Lund", before, StringComparison.Ordinal);
        Assert.True(vault.Disk.Has("Bo Lund.md"));
    }

    [Theory]
    [InlineData("Thank you for the charts.", true)]
    [InlineData(null, false)]
    public async Task A_misspelt_name_is_asked_about_unless_its_bearer_writes_under_it(string? written, bool isTwo)
    {
        const string Nora = "Nora Lindqvist <nora@tideway.example>";
        using var vault = new QueuedVault();
        string[] mails =
        [
            VaultOnDisk.Mail("Daniel Reyes <daniel.reyes@contoso.example>", Nora, "Tide tables", "d1@contoso.example", "I will send the tide tables by 14 November 2025."),
            VaultOnDisk.Mail(Nora, "Danial Reyes <danial.reyes@contoso.example>", "Charts", "d2@tideway.example", "Daniel, your charts are at the gate.", "Tue, 04 Nov 2025 10:12:00 +0000"),
        ];
        vault.Disk.WriteInbox(written is null ? mails : [.. mails, VaultOnDisk.Mail("Danial Reyes <danial.reyes@contoso.example>", Nora, "Re: Charts", "d3@contoso.example", written, "Wed, 05 Nov 2025 09:12:00 +0000", "d2@tideway.example")]);
        await vault.Disk.RunAsync();
        Assert.Equal(isTwo ? 0 : 1, (await vault.QueueAsync(new() { Why = ReviewReason.HedgedIdentity })).Count);
    }

    [Theory]
    [InlineData("Priyanka N.", "Priyanka Nair", nameof(NameLikeness.Shortened))]
    [InlineData("P. Nair", "Priyanka Nair", nameof(NameLikeness.Shortened))]
    [InlineData("Ada M. Byrne", "Ada Byrne", nameof(NameLikeness.Shortened))]
    [InlineData("Danial Reyes", "Daniel Reyes", nameof(NameLikeness.OneLetter))]
    [InlineData("Dainel Reyes", "Daniel Reyes", nameof(NameLikeness.OneLetter))]
    [InlineData("SAM OKORO", "Sam Okoro", nameof(NameLikeness.Same))]
    [InlineData("P. N.", "Priyanka Nair", nameof(NameLikeness.None))]
    [InlineData("Jan Maas", "Jan Haas", nameof(NameLikeness.None))]
    [InlineData("Priyanka Nair", "Priyanka Naik", nameof(NameLikeness.None))]
    [InlineData("Ada Byrne", "Ida Byrne", nameof(NameLikeness.None))]
    [InlineData("Bo Lund", "Ada Byrne", nameof(NameLikeness.None))]
    public void Names_may_be_one_persons_where_they_are_alike(string one, string other, string likeness)
    {
        var (first, second) = (Person("a", one), Person("b", other));
        Assert.Equal(likeness, AlikeNames.Of(first, second).ToString());
        Assert.Equal(likeness, AlikeNames.Of(second, first).ToString());
        Assert.Equal(likeness != nameof(NameLikeness.None), new AlikeNames([first, second]).Pairs().Any());
    }

    private static KnownPerson Person(string id, string name) => new(new Person(new(id), name, []), null, false);

    private static async Task<QueuedVault> NamesakesAsync()
    {
        var vault = new QueuedVault();
        const string Nora = "Nora Lindqvist <nora@tideway.example>";
        vault.Disk.WriteInbox(
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", $"{Nora}, Sam Okoro <{Work}>, Sam Okoro <{Home}>", "Survey", "one@northwind.example", "The survey is done. I will send it by 11 November 2025."),
            VaultOnDisk.Mail($"Sam Okoro <{Work}>", Nora, "Tide tables", "s1@contoso.example", "I will send the tide tables by 14 November 2025.", "Tue, 04 Nov 2025 09:12:00 +0000"),
            VaultOnDisk.Mail(Nora, $"Sam Okoro <{Work}>", "Re: Tide tables", "s2@tideway.example", "Thank you.", "Tue, 04 Nov 2025 10:12:00 +0000", "s1@contoso.example"),
            VaultOnDisk.Mail($"Sam Okoro <{Home}>", Nora, "Charts", "s3@posthaus.example", "I will bring the charts by 20 November 2025.", "Wed, 05 Nov 2025 09:12:00 +0000"),
            VaultOnDisk.Mail(Nora, $"Sam Okoro <{Home}>", "Re: Charts", "s4@tideway.example", "Thank you.", "Wed, 05 Nov 2025 10:12:00 +0000", "s3@posthaus.example"));
        Assert.Equal(RunOutcome.Done, (await vault.Disk.RunAsync()).Outcome);
        return vault;
    }

    private static async Task<PersonId> SamAsync(QueuedVault vault, string address) => Assert.Single((await vault.Look.PeopleAsync(address, 10, TestContext.Current.CancellationToken)).Value!).Id;
}
