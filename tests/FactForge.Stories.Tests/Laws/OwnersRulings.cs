using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>What the owner rules about mail and people: it holds at once, it holds in every later run, and undoing gives every byte back.</summary>
public sealed class OwnersRulings
{
    private const string Tomasz = "Tomasz Wiśniewski";

    [Fact]
    public async Task A_person_that_is_forgotten_is_gone_with_what_only_they_said_and_new_mail_does_not_bring_them_back()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var before = vault.Files();

        var forgotten = await RuleAsync(vault, "forget", Tomasz);
        Assert.Contains("notes taken away", forgotten.Output, StringComparison.Ordinal);
        Assert.Contains(Tomasz + ".md", forgotten.Output, StringComparison.Ordinal);
        var after = vault.Files();
        Assert.DoesNotContain(Tomasz + ".md", after.Keys);
        // What others say of him is theirs.
        Assert.Contains("Jules Fournier reports to " + Tomasz, await File.ReadAllTextAsync(vault.Note("Jules Fournier.md")), StringComparison.Ordinal);

        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(after, vault.Files());
        await RunAsync(vault, Fixtures.Later);
        Assert.DoesNotContain(Tomasz + ".md", vault.Files().Keys);

        await UndoAsync(vault, run: 2);
        Assert.Equal(before[Tomasz + ".md"], vault.Files()[Tomasz + ".md"]);
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Contains(Tomasz + ".md", vault.Files().Keys);
        var explained = await Factforge.RunAsync("explain", Tomasz + " was previously Yard Planner", "--vault", vault.Root);
        Assert.Contains("rule ", explained.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("in no verdict yet", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_of_forgetting_shows_the_note_that_would_go_and_writes_nothing()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var before = vault.Files();

        var shown = await RuleAsync(vault, "forget", Tomasz, "--dry-run");

        Assert.Contains($"notes to take away  1: {Tomasz}.md", shown.Output, StringComparison.Ordinal);
        Assert.Contains("-# " + Tomasz, shown.Output, StringComparison.Ordinal);
        Assert.Equal(before, vault.Files());
    }

    [Fact]
    public async Task A_thread_that_is_forgotten_takes_out_of_every_note_what_only_it_supports()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var before = vault.Files();
        var (thread, message, note, text) = await RotaAsync(vault);
        Assert.Contains(text, before[note], StringComparison.Ordinal);
        var plain = await Factforge.RunAsync("explain", "Christmas rota", "--vault", vault.Root);
        Assert.Contains($"message <{message}>, thread {thread}", plain.Output, StringComparison.Ordinal);

        await RuleAsync(vault, "forget", thread);
        var after = vault.Files();
        Assert.DoesNotContain(after.Values, bytes => bytes.Contains("Christmas rota", StringComparison.Ordinal));
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(after, vault.Files());
        Assert.Equal(2, (await Factforge.RunAsync("forget", thread, "--vault", vault.Root, "--owner", Fixtures.Owner)).Status);

        await UndoAsync(vault, run: 2);
        Assert.Equal(before, vault.Files());
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(before, vault.Files());
    }

    [Fact]
    public async Task Two_people_that_are_merged_have_one_note_with_the_facts_of_both_and_stay_one()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var before = vault.Files();
        Assert.Contains("Priyanka N.md", before.Keys);

        var merged = await RuleAsync(vault, "merge", "priyanka.nair@tideway.example", "pnair@homepost.example");
        Assert.Contains("notes taken away  1: Priyanka N.md", merged.Output, StringComparison.Ordinal);
        var after = vault.Files();
        Assert.DoesNotContain("Priyanka N.md", after.Keys);
        // By one of her addresses she is only mentioned there, by the other she took part.
        Assert.Contains("Mentioned in: ", Line(before["Priyanka Nair.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Mentioned in: ", Line(after["Priyanka Nair.md"]), StringComparison.Ordinal);

        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(after, vault.Files());
        var people = await Factforge.RunAsync("people", "--vault", vault.Root);
        Assert.Contains("are one: you merged them", people.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Factforge.RunAsync("merge", "priyanka.nair@tideway.example", "pnair@homepost.example", "--vault", vault.Root, "--owner", Fixtures.Owner)).Status);

        await UndoAsync(vault, run: 2);
        Assert.Equal(before, vault.Files());
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(before, vault.Files());
    }

    [Fact]
    public async Task What_the_owner_took_out_of_either_note_stays_out_when_two_people_are_merged_and_words_of_theirs_are_never_thrown_away()
    {
        using var vault = await HalfYearRun.VaultAsync();
        const string taken = "- Priyanka Nair will draft the data protection clause with Hannah Brandt by 8 August 2025 and send it to Kenji.\n\n";
        var nair = await File.ReadAllTextAsync(vault.Note("Priyanka Nair.md"));
        Assert.Contains(taken, nair, StringComparison.Ordinal);
        await File.WriteAllTextAsync(vault.Note("Priyanka Nair.md"), nair.Replace(taken, "", StringComparison.Ordinal));
        var other = await File.ReadAllTextAsync(vault.Note("Priyanka N.md"));
        await File.WriteAllTextAsync(vault.Note("Priyanka N.md"), other.Replace(Line(other), Line(other) + " She was locked out of the house.", StringComparison.Ordinal));

        var merged = await RuleAsync(vault, "merge", "priyanka.nair@tideway.example", "pnair@homepost.example");

        var files = vault.Files();
        Assert.DoesNotContain(files.Values, note => note.Contains("will draft the data protection clause", StringComparison.Ordinal));
        Assert.Contains(files.Values, note => note.Contains(Line(other) + " She was locked out of the house.", StringComparison.Ordinal));
        Assert.Contains("is a note of Priyanka Nair too", merged.Error, StringComparison.Ordinal);
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(files, vault.Files());
    }

    // A topic that one message alone supports.
    private static async Task<(string Thread, string Message, string Note, string Text)> RotaAsync(TemporaryVault vault)
    {
        var explained = await Factforge.RunAsync("explain", "Christmas rota", "--vault", vault.Root, "--json");
        using var json = JsonDocument.Parse(explained.Output);
        var entry = json.RootElement.GetProperty("entries").EnumerateArray().First(entry => entry.GetProperty("section").GetString() == "Topics");
        var fact = entry.GetProperty("facts")[0];
        return (fact.GetProperty("thread").GetString()!, fact.GetProperty("message").GetString()!, entry.GetProperty("note").GetString()!, entry.GetProperty("text").GetString()!);
    }

    private static async Task RunAsync(TemporaryVault vault, string mailbox)
    {
        var outcome = await Factforge.RunAsync("run", mailbox, "--vault", vault.Root, "--owner", Fixtures.Owner);
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
    }

    private static async Task<Factforge.Outcome> RuleAsync(TemporaryVault vault, params string[] ruling)
    {
        var outcome = await Factforge.RunAsync([.. ruling, "--vault", vault.Root, "--owner", Fixtures.Owner]);
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
        return outcome;
    }

    private static async Task UndoAsync(TemporaryVault vault, long run)
    {
        var outcome = await Factforge.RunAsync("undo", run.ToString(System.Globalization.CultureInfo.InvariantCulture), "--vault", vault.Root);
        Assert.True(outcome.Status == 0, outcome.Output + outcome.Error);
    }

    // What is told of the mail that she wrote from home.
    private const string Day = "- 2025-08-15: ";

    private static string Line(string note) => note.Split('\n').Single(line => line.StartsWith(Day, StringComparison.Ordinal));
}
