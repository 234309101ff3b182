using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Ruling;

public sealed class SplittingTests
{
    private const string Nora = "Nora <nora@tideway.example>";
    private const string First = "ada@northwind.example";
    private const string Second = "ada.byrne@northwind.example";

    [Fact]
    public async Task Two_addresses_are_one_person_on_evidence_that_is_told()
    {
        using var vault = await FilledAsync();
        var ada = await PersonAsync(vault, First);
        Assert.Equal([Second, First], ada.Addresses.Order(StringComparer.Ordinal));
        Assert.Equal("the same full name at northwind.example", Assert.Single(ada.Joins).Evidence);
    }

    [Fact]
    public async Task A_split_address_is_a_person_of_its_own_until_it_is_merged_again()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();
        await Ruled(vault, new OwnersRuling.Split(Second));
        Assert.Equal([First], (await PersonAsync(vault, First)).Addresses);
        Assert.Equal([Second], (await PersonAsync(vault, Second)).Addresses);
        var split = vault.AllNotes();
        Assert.NotEqual(before, split);
        await vault.RunAsync();
        Assert.Equal(split, vault.AllNotes());

        await Ruled(vault, new OwnersRuling.Merge(First, Second));
        Assert.Equal(2, (await PersonAsync(vault, First)).Addresses.Count);
        Assert.Equal(before, vault.AllNotes());
    }

    [Fact]
    public async Task Undo_takes_a_split_back()
    {
        using var vault = await FilledAsync();
        var before = vault.AllNotes();
        var report = await Ruled(vault, new OwnersRuling.Split(Second));
        await vault.UndoAsync(report.Run);
        await vault.RunAsync();
        Assert.Equal(before, vault.AllNotes());
    }

    [Fact]
    public async Task An_address_that_is_alone_or_unknown_is_not_split()
    {
        using var vault = await FilledAsync();
        Assert.Contains("Nobody is known", (await vault.RuleAsync(new OwnersRuling.Split("who@nowhere.example"))).Refusal, StringComparison.Ordinal);
        Assert.Contains("already", (await vault.RuleAsync(new OwnersRuling.Split("nora@tideway.example"))).Refusal, StringComparison.Ordinal);
    }

    private static async Task<VaultOnDisk> FilledAsync()
    {
        var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail($"Ada Byrne <{First}>", Nora, "Survey", "one@northwind.example", "I will send the survey by 12 November 2025."),
            VaultOnDisk.Mail(Nora, $"Ada Byrne <{First}>", "Re: Survey", "two@tideway.example", "Thank you.", "Tue, 04 Nov 2025 09:12:00 +0000", "one@northwind.example"),
            VaultOnDisk.Mail($"Ada Byrne <{Second}>", Nora, "Bees", "three@northwind.example", "I prefer calls before noon.", "Wed, 05 Nov 2025 09:12:00 +0000"),
            VaultOnDisk.Mail(Nora, $"Ada Byrne <{Second}>", "Re: Bees", "four@tideway.example", "Thank you.", "Thu, 06 Nov 2025 09:12:00 +0000", "three@northwind.example"));
        await vault.RunAsync();
        return vault;
    }

    private static async Task<RunReport> Ruled(VaultOnDisk vault, OwnersRuling ruling)
    {
        var report = await vault.RuleAsync(ruling);
        Assert.Null(report.Refusal);
        return report;
    }

    private static async Task<PersonLine> PersonAsync(VaultOnDisk vault, string address)
    {
        var list = await new PeopleLook(TimeProvider.System).LookAsync(vault.Configuration, TestContext.Current.CancellationToken);
        return Assert.Single(list.People, person => person.Addresses.Contains(address));
    }
}
