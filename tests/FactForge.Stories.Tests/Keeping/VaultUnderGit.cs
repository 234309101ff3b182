using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Keeping;

/// <summary><c>commit: true</c>: one commit a run, of what the run wrote.</summary>
public sealed class VaultUnderGit
{
    private static readonly string Mail = Path.Combine(Fixtures.HalfYear, "eml");

    [Fact]
    public async Task A_run_makes_one_commit_of_the_notes_that_it_wrote_and_the_next_one_none()
    {
        using var vault = await RepositoryAsync();
        var notes = Path.Combine(vault.Root, "notes");
        var run = await Factforge.RunAsync("run", Mail, "--vault", notes, "--owner", Fixtures.Owner);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Equal(["FactForge run 1", "first"], (await LogAsync(vault)).Select(subject => subject.Split(':')[0]));
        var committed = (await Command.MustAsync(vault.Root, "git", "-c", "core.quotePath=false", "show", "--name-only", "--format=", "HEAD")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var made = Directory.EnumerateFiles(notes, "*.md").Select(path => "notes/" + Path.GetFileName(path)).Where(path => path != "notes/Mine.md").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(made);
        Assert.Equal(made, committed.Order(StringComparer.Ordinal));
        await Factforge.RunAsync("run", Mail, "--vault", notes, "--owner", Fixtures.Owner);
        Assert.Equal(2, (await LogAsync(vault)).Count);
    }

    [Fact]
    public async Task The_owners_add_of_everything_takes_the_notes_and_not_the_ledger()
    {
        using var vault = await RepositoryAsync();
        var notes = Path.Combine(vault.Root, "notes");
        await Factforge.RunAsync("run", Mail, "--vault", notes, "--owner", Fixtures.Owner);
        await Command.MustAsync(vault.Root, "git", "add", "-A");
        var known = await Command.MustAsync(vault.Root, "git", "ls-files");
        Assert.Contains("notes/", known, StringComparison.Ordinal);
        Assert.DoesNotContain(".factforge", known, StringComparison.Ordinal);

        // Who wants it in there says so once, and it stays so.
        var ignored = Path.Combine(notes, ".factforge", ".gitignore");
        await File.WriteAllTextAsync(ignored, "# mine\n");
        await Factforge.RunAsync("run", Mail, "--vault", notes, "--owner", Fixtures.Owner);
        Assert.Equal("# mine\n", await File.ReadAllTextAsync(ignored));
    }

    [Fact]
    public async Task What_the_owner_has_staged_stays_staged_and_uncommitted_in_a_note_of_the_run_too()
    {
        using var vault = await RepositoryAsync();
        var notes = Path.Combine(vault.Root, "notes");
        await Factforge.RunAsync("run", Mail, "--vault", notes, "--owner", Fixtures.Owner);
        var touched = Directory.EnumerateFiles(notes, "*.md").Where(path => Path.GetFileName(path) != "Mine.md").Order(StringComparer.Ordinal).First();
        await File.AppendAllTextAsync(touched, "\n## Mine\n\nA line of mine.\n");
        await File.WriteAllTextAsync(Path.Combine(vault.Root, "other.txt"), "mine too\n");
        await Command.MustAsync(vault.Root, "git", "add", touched, "other.txt");
        var staged = await Command.MustAsync(vault.Root, "git", "diff", "--cached");
        var run = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", notes, "--owner", Fixtures.Owner);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Equal(3, (await LogAsync(vault)).Count);
        Assert.Equal(staged, await Command.MustAsync(vault.Root, "git", "diff", "--cached"));
        var committed = await Command.MustAsync(vault.Root, "git", "-c", "core.quotePath=false", "show", "--name-only", "--format=", "HEAD");
        Assert.DoesNotContain("other.txt", committed, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(touched), committed, StringComparison.Ordinal);
        if ((await File.ReadAllTextAsync(touched)).Length > (await Command.MustAsync(vault.Root, "git", "show", ":notes/" + Path.GetFileName(touched))).Length)
            Assert.Contains(Path.GetFileName(touched), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tidying_and_undoing_are_commits_of_their_own()
    {
        using var vault = await RepositoryAsync();
        var notes = Path.Combine(vault.Root, "notes");
        var messy = Path.Combine(notes, "Tess Arden.md");
        await File.WriteAllTextAsync(messy, "---\ntype: people\ntitle: Tess Arden\n---\n\n# Tess Arden\n\n## Key Facts\n\n- Tess Arden leads the harbour office.\n- Tess Arden leads the harbour office.\n");
        await Command.MustAsync(vault.Root, "git", "add", messy);
        await Command.MustAsync(vault.Root, "git", "commit", "-qm", "messy");
        var before = await File.ReadAllTextAsync(messy);
        var tidied = await Factforge.RunAsync("tidy", messy, "--vault", notes, "--apply");
        Assert.True(tidied.Status == 0, tidied.Output + tidied.Error);
        Assert.NotEqual(before, await File.ReadAllTextAsync(messy));
        var undone = await Factforge.RunAsync("undo", "--vault", notes);
        Assert.True(undone.Status == 0, undone.Output + undone.Error);
        Assert.Equal(before, await File.ReadAllTextAsync(messy));
        Assert.Equal(["FactForge undo of run 1: 1 note", "FactForge tidy, run 1: 1 note", "messy", "first"], await LogAsync(vault));
    }

    [Fact]
    public async Task Where_there_is_no_repository_the_notes_are_written_and_one_sentence_says_what_to_do()
    {
        using var vault = new TemporaryVault();
        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), "commit: true\n");
        var run = await Factforge.RunAsync("run", Mail, "--vault", vault.Root, "--owner", Fixtures.Owner);
        Assert.Equal(1, run.Status);
        Assert.Contains("is in no git repository: run `git init` there", run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(vault.Root, "*.md"));
        Assert.Equal(1, (await Factforge.RunAsync("doctor", "--vault", vault.Root)).Status);
    }

    [Fact]
    public async Task Where_git_is_missing_that_is_said()
    {
        using var vault = new TemporaryVault();
        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), "commit: true\n");
        var run = await Factforge.RunAsync(["run", Mail, "--vault", vault.Root, "--owner", Fixtures.Owner], null, new Dictionary<string, string> { ["PATH"] = vault.Root });
        Assert.Equal(1, run.Status);
        Assert.Contains("git is not installed", run.Output, StringComparison.Ordinal);
    }

    private static async Task<TemporaryVault> RepositoryAsync()
    {
        var vault = new TemporaryVault();
        Directory.CreateDirectory(Path.Combine(vault.Root, "notes"));
        await File.WriteAllTextAsync(Path.Combine(vault.Root, "notes", "factforge.yaml"), "commit: true\n");
        await File.WriteAllTextAsync(Path.Combine(vault.Root, "notes", "Mine.md"), "# Mine\n");
        foreach (var arguments in new[] { "init -q -b main", "config user.name Nora", "config user.email nora@tideway.example", "config core.autocrlf false", "add -A", "commit -qm first" })
            await Command.MustAsync(vault.Root, "git", arguments.Split(' '));
        return vault;
    }

    private static async Task<IReadOnlyList<string>> LogAsync(TemporaryVault vault) =>
        (await Command.MustAsync(vault.Root, "git", "log", "--format=%s")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
