using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>What a new user meets before the first run: help, version, init, completion.</summary>
public sealed class FirstSteps
{
    public static TheoryData<string> Commands()
    {
        var commands = new TheoryData<string>();
        var help = Factforge.RunAsync("--help").GetAwaiter().GetResult().Output.ReplaceLineEndings("\n").Split('\n');
        foreach (var line in help.SkipWhile(line => line != "Commands:").Skip(1).TakeWhile(line => line.Length > 0))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
                commands.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_every_command_shows_a_worked_example(string command)
    {
        var help = await Factforge.RunAsync(command, "--help");
        Assert.Equal(0, help.Status);
        Assert.Contains("\nExample:\n", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("factforge " + command, help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_lists_the_commands()
    {
        var commands = Commands().Select(row => row.Data).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["run", "thread", "init", "status", "explain", "undo", "doctor", "tidy", "completion"], StringComparer.Ordinal), commands);
    }

    [Theory]
    [InlineData("There is no command 'rum': did you mean 'run'?", "rum", "inbox.mbox")]
    [InlineData("There is no command 'lst': did you mean 'list'? `factforge review --help`", "review", "lst")]
    [InlineData("There is no option '--vualt': did you mean '--vault'? `factforge run --help`", "run", "inbox.mbox", "--vualt", "Notes")]
    [InlineData("There is no option '--frobnicate'.", "mail", "inbox.mbox", "--frobnicate=3")]
    [InlineData("'anacron' is not known: --with takes systemd, cron, launchd or windows. `factforge schedule --help`", "schedule", "inbox.mbox", "--with", "anacron")]
    [InlineData("'merge' wants PERSON and OTHER. `factforge people merge --help`", "people", "merge", "ada@northwind.example")]
    [InlineData("'--vault' wants DIR. `factforge run --help`", "run", "inbox.mbox", "--vault")]
    [InlineData("'tcsh' is not known: SHELL takes bash, zsh, fish or pwsh. `factforge completion --help`", "completion", "tcsh")]
    public async Task A_mistyped_word_is_named_with_the_one_that_was_meant(string said, params string[] arguments)
    {
        var run = await Factforge.RunAsync(arguments);
        Assert.Equal(2, run.Status);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var version = await Factforge.RunAsync("--version");
        Assert.Equal(0, version.Status);
        Assert.Matches(@"^factforge \d+\.\d+\.\d+\S*\r?\n$", version.Output);
    }

    [Fact]
    public async Task Init_writes_a_configuration_that_runs_as_it_is_and_keeps_one_that_is_there()
    {
        using var vault = new TemporaryVault();
        var init = await Factforge.RunAsync("init", vault.Root);
        Assert.True(init.Status == 0, init.Error);
        var file = vault.Note("factforge.yaml");
        var run = await Factforge.RunAsync("run", Path.Combine(Fixtures.HalfYear, "eml"), "--vault", vault.Root, "--json");
        Assert.True(run.Status is 0 or 1, run.Error);
        await File.WriteAllTextAsync(file, "passes: 2\n");
        var again = await Factforge.RunAsync("init", vault.Root);
        Assert.NotEqual(0, again.Status);
        Assert.Equal("passes: 2\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Every_option_that_init_comments_out_is_understood_when_it_is_set()
    {
        using var vault = new TemporaryVault();
        await Factforge.RunAsync("init", vault.Root);
        var file = vault.Note("factforge.yaml");
        var text = await File.ReadAllTextAsync(file);
        var names = text.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) && line.Length > 2 && char.IsAsciiLetterLower(line[2])).Select(line => line[2..])
            .Where(line => line.Split(':')[0].All(c => char.IsAsciiLetterLower(c) || c == '_')).Where(line => line.Contains(": ", StringComparison.Ordinal)).ToList();
        Assert.True(names.Count >= 10, $"only {names.Count} options with a value");
        foreach (var line in names.Where(line => line.StartsWith("cold_", StringComparison.Ordinal) || line.StartsWith("passes", StringComparison.Ordinal) || line.StartsWith("keep_", StringComparison.Ordinal)))
        {
            await File.WriteAllTextAsync(file, line + "\n");
            var doctor = await Factforge.RunAsync("doctor", "--vault", vault.Root);
            Assert.True(doctor.Status == 0, line + "\n" + doctor.Output + doctor.Error);
        }
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c factforge")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Completion_prints_a_script_that_asks_the_program(string shell, string registers)
    {
        var script = await Factforge.RunAsync("completion", shell);
        Assert.Equal(0, script.Status);
        Assert.Contains(registers, script.Output, StringComparison.Ordinal);
        var offered = await Factforge.RunAsync("[suggest:13]", "factforge sta");
        Assert.Contains("status", offered.Output, StringComparison.Ordinal);
    }
}
