using System.Xml.Linq;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Keeping;

/// <summary><c>schedule</c>: shown first, written where asked, checked by the platform's own checker, taken away again.</summary>
public sealed class NightlySchedule : IDisposable
{
    private static readonly string Mail = Path.Combine(Fixtures.HalfYear, "eml");
    private readonly TemporaryVault home = new();
    private readonly StandInPrograms programs = new StandInPrograms().With("systemctl").With("launchctl").With("schtasks").With("id", "echo 501")
        .With("crontab", "if [ \"$1\" = -l ]; then cat \"$KEPT/table\" 2> /dev/null || { echo 'no crontab for nora' >&2; exit 1; }; else cat > \"$KEPT/table\"; fi");

    /// <summary>A name with everything in it that a scheduler's file could take for its own.</summary>
    private string Vault => home.Note("My \"Notes\" 100% $HOME 'n more");

    private string PlainVault => home.Note("Notes");

    public NightlySchedule()
    {
        Directory.CreateDirectory(PlainVault);
        Directory.CreateDirectory(Vault);
    }

    public void Dispose()
    {
        home.Dispose();
        programs.Dispose();
    }

    [Theory]
    [InlineData("systemd", "OnCalendar=*-*-* 03:30:00")]
    [InlineData("cron", "30 3 * * * ")]
    [InlineData("launchd", "<key>StartCalendarInterval</key>")]
    [InlineData("windows", "<DaysInterval>1</DaysInterval>")]
    public async Task It_is_shown_and_nothing_is_written_until_that_is_asked_for(string scheduler, string line)
    {
        var shown = await ScheduleAsync(PlainVault, scheduler, Mail);
        Assert.True(shown.Status == 0, shown.Error);
        Assert.Contains(line, shown.Output, StringComparison.Ordinal);
        Assert.Contains("--apply", shown.Error, StringComparison.Ordinal);
        Assert.Empty(home.Files());
        Assert.DoesNotContain(programs.Calls, call => !call.StartsWith("id ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_units_of_systemd_pass_its_own_check_are_switched_on_and_go_again()
    {
        var written = await ScheduleAsync(Vault, "systemd", Mail, "--at", "04:15", "--apply");
        Assert.True(written.Status == 0, written.Error);
        var units = Path.Combine(home.Root, ".config", "systemd", "user");
        var service = Assert.Single(Directory.GetFiles(units, "*.service"));
        var timer = Assert.Single(Directory.GetFiles(units, "*.timer"));
        Assert.Contains("OnCalendar=*-*-* 04:15:00", await File.ReadAllTextAsync(timer), StringComparison.Ordinal);
        Assert.Equal(["systemctl --user daemon-reload", "systemctl --user enable --now " + Path.GetFileName(timer)], programs.Calls);
        if (Command.Exists("systemd-analyze"))
        {
            var (status, said) = await Command.RunAsync(units, "systemd-analyze", "verify", "--man=no", "--recursive-errors=no", service, timer);
            Assert.True(status == 0, said);
            Assert.DoesNotContain(Path.GetFileName(service), said, StringComparison.Ordinal);
        }

        var removed = await ScheduleAsync(Vault, "systemd", "--remove");
        Assert.True(removed.Status == 0, removed.Error);
        Assert.Empty(Directory.GetFiles(units));
        Assert.Contains("nothing to remove", (await ScheduleAsync(Vault, "systemd", "--remove")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_of_the_crontab_run_by_a_shell_as_cron_runs_it_makes_the_notes_and_writes_the_log()
    {
        await File.WriteAllTextAsync(programs.Kept("table"), "MAILTO=nora\n0 8 * * 1 echo monday\n");
        var written = await ScheduleAsync(Vault, "cron", Mail, "--owner", Fixtures.Owner, "--apply");
        Assert.True(written.Status == 0, written.Error);
        await ScheduleAsync(Vault, "cron", Mail, "--owner", Fixtures.Owner, "--apply");
        var table = await File.ReadAllTextAsync(programs.Kept("table"));
        Assert.StartsWith("MAILTO=nora\n0 8 * * 1 echo monday\n# factforge-", table, StringComparison.Ordinal);
        var line = Assert.Single(table.Split('\n'), line => line.StartsWith("30 3 * * * ", StringComparison.Ordinal));
        var (status, said) = await Command.RunAsync(home.Root, "/bin/sh", "-c", line["30 3 * * * ".Length..].Replace("\\%", "%", StringComparison.Ordinal));
        Assert.True(status == 0, said);
        Assert.NotEmpty(Directory.GetFiles(Vault, "*.md"));
        Assert.Contains("notes made", await File.ReadAllTextAsync(Path.Combine(Vault, ".factforge", "nightly.log")), StringComparison.Ordinal);
        Assert.StartsWith("removed from the crontab: factforge-", (await ScheduleAsync(Vault, "cron", "--remove")).Output, StringComparison.Ordinal);
        Assert.StartsWith("nothing to remove: factforge-", (await ScheduleAsync(Vault, "cron", "--remove")).Output, StringComparison.Ordinal);
        Assert.Equal("MAILTO=nora\n0 8 * * 1 echo monday\n", await File.ReadAllTextAsync(programs.Kept("table")));
    }

    [Fact]
    public async Task The_property_list_of_launchd_is_whole_and_names_every_argument()
    {
        Assert.Equal(0, (await ScheduleAsync(Vault, "launchd", Mail, "--apply")).Status);
        var path = Assert.Single(Directory.GetFiles(Path.Combine(home.Root, "Library", "LaunchAgents")));
        using var reader = System.Xml.XmlReader.Create(path, new() { DtdProcessing = System.Xml.DtdProcessing.Ignore });
        var entries = XDocument.Load(reader).Root!.Element("dict")!.Elements().ToList();
        string Value(string key) => entries[entries.FindIndex(entry => entry.Name == "key" && entry.Value == key) + 1].Value;
        Assert.Equal(Path.GetFileNameWithoutExtension(path), Value("Label"));
        Assert.Equal(Path.Combine(Vault, ".factforge", "nightly.log"), Value("StandardOutPath"));
        var arguments = entries[entries.FindIndex(entry => entry.Value == "ProgramArguments") + 1].Elements("string").Select(word => word.Value).ToList();
        Assert.Equal([Mail, "--vault", Vault], arguments.SkipWhile(word => word != "run").Skip(1).Take(3));
        Assert.Contains(programs.Calls, call => call == $"launchctl bootstrap gui/501 {path}");
        Assert.Equal(0, (await ScheduleAsync(Vault, "launchd", "--remove")).Status);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task The_task_of_Windows_is_whole_and_a_name_that_its_interpreter_would_take_apart_is_refused()
    {
        var written = await ScheduleAsync(PlainVault, "windows", Mail, "--apply");
        Assert.Equal(0, written.Status);
        Assert.Contains("schtasks /Create /TN FactForge\\factforge-notes-", written.Output, StringComparison.Ordinal);
        var path = Assert.Single(Directory.GetFiles(Path.Combine(home.Root, "Local", "FactForge")));
        XNamespace schema = "http://schemas.microsoft.com/windows/2004/02/mit/task";
        var task = XDocument.Load(path).Root!;
        Assert.Equal(schema + "Task", task.Name);
        Assert.Equal("IgnoreNew", task.Descendants(schema + "MultipleInstancesPolicy").Single().Value);
        Assert.EndsWith("T03:30:00", task.Descendants(schema + "StartBoundary").Single().Value, StringComparison.Ordinal);
        var arguments = task.Descendants(schema + "Arguments").Single().Value;
        Assert.StartsWith("/d /s /c \"\"", arguments, StringComparison.Ordinal);
        Assert.Contains($"\"--vault\" \"{PlainVault}\"", arguments, StringComparison.Ordinal);
        var refused = await ScheduleAsync(Vault, "windows", Mail, "--apply");
        Assert.Equal(2, refused.Status);
        Assert.Contains("rename it", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheduler_that_refuses_is_quoted_and_what_to_do_is_said()
    {
        programs.With("systemctl", "echo 'Failed to connect to bus' >&2; exit 1");
        var written = await ScheduleAsync(PlainVault, "systemd", Mail, "--apply");
        Assert.Equal(1, written.Status);
        Assert.Contains("Failed to connect to bus", written.Error, StringComparison.Ordinal);
        Assert.Contains("systemctl --user", written.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheduler_that_the_machine_has_not_is_said_to_be_missing()
    {
        using var nothing = new StandInPrograms();
        var refused = await Factforge.RunAsync(
            ["schedule", Mail, "--vault", PlainVault, "--with", "cron", "--apply"], null, new Dictionary<string, string> { ["HOME"] = home.Root, ["PATH"] = nothing.Only });
        Assert.Equal(2, refused.Status);
        Assert.Contains("there is no program 'crontab' on this machine. Install cron, or choose another scheduler", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no mailbox is named", "--apply")]
    [InlineData("there is no mailbox at", "nowhere.mbox")]
    [InlineData("is no time", "nowhere.mbox", "--at", "25:00")]
    public async Task What_cannot_be_scheduled_is_refused_in_a_sentence(string said, params string[] arguments)
    {
        var refused = await ScheduleAsync(PlainVault, "systemd", arguments);
        Assert.Equal(2, refused.Status);
        Assert.Contains(said, refused.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_from_the_environment_is_said_to_be_out_of_a_nightly_run_s_reach()
    {
        await File.WriteAllTextAsync(Path.Combine(PlainVault, "factforge.yaml"), "extract: main\nmodels:\n  main: { provider: openai, model: small }\n");
        var shown = await ScheduleAsync(PlainVault, "systemd", Mail);
        Assert.Contains("key_file", shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_told_to_wait_comes_after_the_one_that_has_the_ledger()
    {
        Directory.CreateDirectory(Path.Combine(PlainVault, ".factforge"));
        var holder = new FileStream(Path.Combine(PlainVault, ".factforge", "ledger.db.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        await File.WriteAllTextAsync(Path.Combine(PlainVault, ".factforge", "ledger.db.holder"), "factforge run other.mbox\n");
        var refused = await Factforge.RunAsync("run", Mail, "--vault", PlainVault, "--owner", Fixtures.Owner);
        Assert.Equal(2, refused.Status);
        var waiting = Factforge.RunAsync("run", Mail, "--vault", PlainVault, "--owner", Fixtures.Owner, "--wait", "5");
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.False(waiting.IsCompleted);
        await holder.DisposeAsync();
        Assert.Equal(0, (await waiting).Status);
    }

    private Task<Factforge.Outcome> ScheduleAsync(string vault, string scheduler, params string[] arguments) => Factforge.RunAsync(
        ["schedule", .. arguments, "--vault", vault, "--with", scheduler], null,
        new Dictionary<string, string> { ["HOME"] = home.Root, ["XDG_CONFIG_HOME"] = "", ["LOCALAPPDATA"] = home.Note("Local"), ["PATH"] = programs.Path });
}
