using FactForge.Pipeline.Tests.Running;
using Xunit;

namespace FactForge.Pipeline.Tests.Tidying;

public sealed class TidyRunTests
{
    private const string Messy = "---\r\ntype: people\r\ntitle: Ada Byrne\r\nemail: ada@northwind.example\r\ntags:\r\n- type/people\r\n---\r\n\r\n# Ada Byrne\r\n\r\n## Key Facts\r\n\r\n"
        + "- Ada Byrne stated that she keeps bees.\r\n\r\n- Ada Byrne keeps bees.\r\n\r\n- Ada Byrne will sell the boat by 12 May.\r\n\r\n- Ada Byrne will sell the boat by 19 May.\r\n\r\n## Personal\r\n\r\n- Ada Byrne keeps bees.\r\n";

    [Fact]
    public async Task Without_apply_nothing_is_touched_not_even_a_ledger()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy);

        var report = await vault.TidyAsync(apply: false);

        Assert.Equal(Messy, vault.Note("Ada Byrne.md"));
        Assert.False(Directory.Exists(Path.Combine(vault.Vault, ".factforge")));
        var note = Assert.Single(report.Notes);
        Assert.Equal("Ada Byrne keeps bees.", Assert.Single(note.Removed, removed => removed.Section == SectionKind.KeyFacts).NowSaidBy.Replace("stated that she ", "", StringComparison.Ordinal));
        Assert.Contains("+++ Ada Byrne.md", note.Diff, StringComparison.Ordinal);
        Assert.Contains(note.Questions, question => question.Why == ReviewReason.Contradiction);
    }

    [Fact]
    public async Task What_is_applied_is_undone_byte_for_byte()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy);

        var report = await vault.TidyAsync(apply: true);
        Assert.NotEqual(Messy, vault.Note("Ada Byrne.md"));
        Assert.EndsWith("## Personal\r\n\r\n- Ada Byrne keeps bees.\r\n", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);

        await vault.UndoAsync(report.Run);
        Assert.Equal(Messy, vault.Note("Ada Byrne.md"));
    }

    [Fact]
    public async Task Tidying_twice_changes_nothing_the_second_time()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy);
        await vault.TidyAsync(apply: true);
        var tidied = vault.Note("Ada Byrne.md");

        var again = await vault.TidyAsync(apply: true);

        Assert.Equal(0, again.Run);
        Assert.Equal(tidied, vault.Note("Ada Byrne.md"));
    }

    [Fact]
    public async Task A_question_about_what_only_a_removed_line_named_waits_for_its_answer_however_often_it_is_tidied()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy.Replace("- Ada Byrne will sell the boat by 12 May.\r\n\r\n- Ada Byrne will sell the boat by 19 May.\r\n\r\n",
            "## Recent Context\r\n\r\n- 2026-02-24: Ada Byrne sent the programme of the Bach concert.\r\n- 2026-02-24: Mentioned in: Bach concert on 29 March\r\n\r\n", StringComparison.Ordinal));
        await vault.TidyAsync(apply: true);
        var asked = Assert.Single(vault.InLedger(ledger => ledger.Reviews.OpenOf("Ada Byrne.md")));
        Assert.Contains("only the line that goes names", asked.Reason, StringComparison.Ordinal);
        var tidied = vault.Note("Ada Byrne.md");

        await vault.TidyAsync(apply: true);

        Assert.Equal(asked.Id, Assert.Single(vault.InLedger(ledger => ledger.Reviews.OpenOf("Ada Byrne.md"))).Id);
        Assert.Equal(tidied, vault.Note("Ada Byrne.md"));
        Assert.Contains("needs-review", tidied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_after_tidying_brings_nothing_back_and_leaves_the_questions_open()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy);
        vault.WriteInbox(
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", VaultOnDisk.Owner, "Boat", "one@northwind.example", "Just a short note about the boat."),
            VaultOnDisk.Mail(VaultOnDisk.Owner, "Ada Byrne <ada@northwind.example>", "Re: Boat", "two@tideway.example", "Thank you.", inReplyTo: "one@northwind.example"));
        await vault.TidyAsync(apply: true);
        await vault.RunAsync();

        Assert.Equal(2, vault.Note("Ada Byrne.md").Split("keeps bees").Length - 1);
        Assert.Contains("needs-review", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
        var after = vault.Note("Ada Byrne.md");
        await vault.RunAsync();
        Assert.Equal(after, vault.Note("Ada Byrne.md"));
        Assert.Contains((await vault.TidyAsync(apply: false)).Notes.Single().Questions, question => question.Why == ReviewReason.Contradiction);
    }

    [Fact]
    public async Task What_the_owner_added_since_a_run_is_the_owners()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Ada Byrne.md", Messy.Replace("- Ada Byrne stated that she keeps bees.\r\n\r\n", "", StringComparison.Ordinal));
        vault.WriteInbox(
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", VaultOnDisk.Owner, "Boat", "one@northwind.example", "I will paint the hull on 3 December 2025."),
            VaultOnDisk.Mail(VaultOnDisk.Owner, "Ada Byrne <ada@northwind.example>", "Re: Boat", "two@tideway.example", "Thank you.", inReplyTo: "one@northwind.example"));
        await vault.RunAsync();
        vault.WriteNote("Ada Byrne.md", vault.Note("Ada Byrne.md").Replace("- Ada Byrne keeps bees.\r\n\r\n- Ada Byrne will sell", "- Ada Byrne keeps bees.\r\n\r\n- Ada keeps bees\r\n\r\n- Ada Byrne will sell", StringComparison.Ordinal));

        await vault.TidyAsync(apply: true);

        Assert.Contains("- Ada keeps bees\r\n", vault.Note("Ada Byrne.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_factforges_own_is_passed_over()
    {
        using var vault = new VaultOnDisk();
        vault.WriteInbox(
            VaultOnDisk.Mail("Ada Byrne <ada@northwind.example>", VaultOnDisk.Owner, "Boat", "one@northwind.example", "I will paint the hull on 3 December 2025."),
            VaultOnDisk.Mail(VaultOnDisk.Owner, "Ada Byrne <ada@northwind.example>", "Re: Boat", "two@tideway.example", "Thank you.", inReplyTo: "one@northwind.example"));
        await vault.RunAsync();

        Assert.Equal(1, (await vault.TidyAsync(apply: true)).Kept);
    }

    [Fact]
    public async Task A_path_without_a_person_note_is_refused()
    {
        using var vault = new VaultOnDisk();
        vault.WriteNote("Recipe.md", "# Recipe\n\n- eggs\n- eggs\n");

        Assert.Equal(RunOutcome.Refused, (await vault.TidyAsync(apply: true, "Recipe.md")).Outcome);
        Assert.Equal("# Recipe\n\n- eggs\n- eggs\n", vault.Note("Recipe.md"));
    }
}
