using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>What a judge adds to <c>tidy</c>: it settles what the rules leave open, once a pair, and never over a guard.</summary>
public sealed class TidyWithJudge
{
    private const string Swept = "- Ida Marsh had the chimney of the bakery swept in March.";
    private const string Brushed = "- Ida Marsh had the chimney of the bakery brushed out in March.";
    private const string Twelve = "- Ida Marsh wants the 12 ledgers of the bakery bound in cloth by Rossi.";
    private const string Leather = "- Ida Marsh wants the ledgers of the bakery bound in cloth, as leather cracks.";
    private const string Monday = "- Ida Marsh opens the bakery at 06:00 on Monday.";
    private const string Tuesday = "- Ida Marsh opens the bakery at 06:30 on Monday.";

    [Fact]
    public async Task What_the_judge_takes_for_one_stands_once_and_is_not_asked_about_again()
    {
        var judge = new JudgingModel((_, _) => new FakeJudgement("same"));
        await using var server = await FakeModelServer.StartAsync(judge.Answer);
        using var vault = Vault(server, Swept, Brushed);
        var shown = await Factforge.RunAsync("tidy", "--vault", vault.Root);
        Assert.True(shown.Status == 0, shown.Error);
        Assert.Contains("(Ruled)", shown.Output, StringComparison.Ordinal);
        var calls = server.Calls.Count;
        Assert.Equal(1, calls);

        var applied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply");
        Assert.True(applied.Status == 0, applied.Error);
        Assert.Equal(calls, server.Calls.Count);
        var note = await File.ReadAllTextAsync(vault.Note("Ida Marsh.md"));
        Assert.True(note.Contains(Swept, StringComparison.Ordinal) != note.Contains(Brushed, StringComparison.Ordinal), note);
    }

    [Fact]
    public async Task A_judge_cannot_merge_what_a_guard_keeps_apart()
    {
        var judge = new JudgingModel((_, _) => new FakeJudgement("same"));
        await using var server = await FakeModelServer.StartAsync(judge.Answer);
        using var vault = Vault(server, Monday, Tuesday);
        var applied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply");
        Assert.True(applied.Status == 0, applied.Error);
        var note = await File.ReadAllTextAsync(vault.Note("Ida Marsh.md"));
        Assert.Contains(Monday, note, StringComparison.Ordinal);
        Assert.Contains(Tuesday, note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ida Marsh wants the 12 ledgers of the bakery bound in cloth by Rossi, as leather cracks.", true)]
    [InlineData("Ida Marsh wants the ledgers of the bakery bound in cloth by Rossi, as leather cracks.", false)]
    [InlineData("Ida Marsh wants the 12 ledgers of the bakery bound in cloth by Rossi and Bianchi, as leather cracks.", false)]
    [InlineData("Ida Marsh may want the 12 ledgers of the bakery bound in cloth by Rossi, as leather cracks.", false)]
    [InlineData("Ida Marsh wants the 12 ledgers of the bakery bound in cloth by Rossi.", false)]
    public async Task A_composed_sentence_stands_only_where_it_keeps_all_of_both_and_adds_nothing(string wording, bool stands)
    {
        var judge = new JudgingModel((_, _) => new FakeJudgement("refines", wording));
        await using var server = await FakeModelServer.StartAsync(judge.Answer);
        using var vault = Vault(server, Twelve, Leather);
        var applied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply");
        Assert.True(applied.Status == 0, applied.Error);
        var note = await File.ReadAllTextAsync(vault.Note("Ida Marsh.md"));
        Assert.True(note.Contains("- " + wording + "\n", StringComparison.Ordinal) == (stands || "- " + wording == Twelve), note);
        Assert.Equal(!stands, note.Contains(Leather, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_judge_that_names_what_was_not_offered_or_cannot_be_had_leaves_both_and_says_so()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("""{"answers":[{"new":7,"candidate":1,"reason":"no","relation":"same","wording":null}]}"""));
        using var vault = Vault(server, Swept, Brushed);
        var applied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply");
        var note = await File.ReadAllTextAsync(vault.Note("Ida Marsh.md"));
        Assert.Contains(Swept, note, StringComparison.Ordinal);
        Assert.Contains(Brushed, note, StringComparison.Ordinal);
        Assert.Contains("needs-review", note, StringComparison.Ordinal);
        Assert.Contains("gave no answer about 1 pair", applied.Output, StringComparison.Ordinal);
        Assert.Contains("there is no new entry 7", applied.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_pairs_share_a_call_and_one_that_is_answered_wrongly_spoils_no_other()
    {
        var judge = new JudgingModel((_, _) => new FakeJudgement("distinct"));
        await using var server = await FakeModelServer.StartAsync(call => call.Messages.Any(message => message.Text.Contains("dough trough", StringComparison.Ordinal) && message.Text.Contains("New 1", StringComparison.Ordinal))
            ? new FakeReply.Answer("""{"answers":[{"new":7,"candidate":1,"reason":"no","relation":"same","wording":null}]}""") : judge.Answer(call));
        using var vault = Vault(server, Swept, Brushed,
            "- Ida Marsh had the window of the cellar painted in April.", "- Ida Marsh had the window of the cellar varnished in April.",
            "- Ida Marsh had the dough trough of the bakery scoured in May.", "- Ida Marsh had the dough trough of the bakery oiled in May.");

        var shown = await Factforge.RunAsync("tidy", "--vault", vault.Root);

        Assert.Contains("gave no answer about 1 pair", shown.Output, StringComparison.Ordinal);
        Assert.Equal(2, judge.Pairs);
    }

    [Fact]
    public async Task A_limit_of_calls_holds_for_the_judge_and_what_was_not_asked_stays_apart()
    {
        var judge = new JudgingModel((_, _) => new FakeJudgement("same"));
        await using var server = await FakeModelServer.StartAsync(judge.Answer);
        using var vault = Vault(server, Swept, Brushed);

        var applied = await Factforge.RunAsync("tidy", "--vault", vault.Root, "--apply", "--max-calls", "0");

        Assert.Empty(server.Calls);
        Assert.Contains("gave no answer about 1 pair", applied.Output, StringComparison.Ordinal);
        var note = await File.ReadAllTextAsync(vault.Note("Ida Marsh.md"));
        Assert.Contains(Swept, note, StringComparison.Ordinal);
        Assert.Contains(Brushed, note, StringComparison.Ordinal);
    }

    private static TemporaryVault Vault(FakeModelServer server, params string[] entries)
    {
        var vault = new TemporaryVault();
        File.WriteAllText(vault.Note("factforge.yaml"), string.Join('\n',
            ["judge: wise", "models:", "  wise:", $"    endpoint: {server.OpenAIEndpoint}", "    model: fake-1", "    context_tokens: 128000", "    retries: 0", ""]));
        File.WriteAllText(vault.Note("Ida Marsh.md"), string.Join('\n',
            ["---", "type: people", "title: Ida Marsh", "email: ida.marsh@oven.example", "tags:", "- type/people", "---", "", "# Ida Marsh", "", "## Key Facts", "", .. entries, ""]));
        return vault;
    }
}
