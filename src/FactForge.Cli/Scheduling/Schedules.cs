namespace FactForge.Cli;

/// <summary>Puts jobs into schedulers and takes them out.</summary>
internal sealed class Schedules(CliSurroundings around, SchedulerKind kind)
{
    private static readonly ScheduleCommand ReadTable = new("crontab", ["-l"]);
    private static readonly ScheduleCommand WriteTable = new("crontab", ["-"]);

    /// <summary>Shows what would be written and run.</summary>
    public void Show(NightlyJob job)
    {
        if (kind == SchedulerKind.Cron)
        {
            Show("crontab of this user", CronTable.Lines(job));
            return;
        }

        var plan = Plan(job);
        foreach (var file in plan.Files)
            Show(file.Path, file.Text);
        Show("then", string.Concat(plan.On.Select(command => command + "\n")));
    }

    /// <summary>Writes the files and switches the job on.</summary>
    public int Apply(NightlyJob job)
    {
        var plan = Plan(job);
        if (ScheduleDoor.Write(plan.Files, Path.GetDirectoryName(job.Log)!) is { } problem)
            return around.Refuse($"The schedule cannot be written: {problem}");
        foreach (var file in plan.Files)
            around.Output.WriteLine("written: " + file.Path);
        if (kind == SchedulerKind.Cron)
            return ChangeTable(table => CronTable.With(table, job), _ => "the crontab has the line");
        foreach (var command in plan.On)
        {
            if (ScheduleDoor.Run(command, null).Problem is { } failure && !command.MayFail)
            {
                around.Error.WriteLine($"factforge: written, and not switched on: {TerminalText.Line(failure)}. Switch it on with {string.Join(" and ", plan.On.SkipWhile(other => other != command).Select(other => $"`{other}`"))}.");
                return ExitStatus.Failures;
            }
        }

        around.Output.WriteLine($"switched on: {job.Name}");
        return ExitStatus.Done;
    }

    /// <summary>Switches the job off and takes its files away.</summary>
    public int Remove(NightlyJob job)
    {
        if (kind == SchedulerKind.Cron)
            return ChangeTable(table => CronTable.Without(table, job.Name), changed => changed ? $"removed from the crontab: {job.Name}" : NothingOf(job));
        var plan = Plan(job);
        foreach (var command in plan.Off)
            ScheduleDoor.Run(command, null);
        var removed = ScheduleDoor.Remove(plan.Files);
        foreach (var path in removed)
            around.Output.WriteLine("removed: " + path);
        if (removed.Count == 0)
            around.Output.WriteLine(NothingOf(job));
        return ExitStatus.Done;
    }

    private static string NothingOf(NightlyJob job) => $"nothing to remove: {job.Name} is not scheduled";

    private int ChangeTable(Func<string, string> change, Func<bool, string> said)
    {
        // Where a user has no table yet, reading it fails.
        var (table, none) = ScheduleDoor.Run(ReadTable, null);
        if (none is not null && !none.Contains("no crontab", StringComparison.OrdinalIgnoreCase))
            return around.Refuse($"The crontab cannot be read: {none}. Install cron, or choose another scheduler with --with.");
        var changed = change(table);
        if (changed != table && ScheduleDoor.Run(WriteTable, changed).Problem is { } problem)
            return around.Refuse($"The crontab cannot be written: {problem}.");
        around.Output.WriteLine(said(changed != table));
        return ExitStatus.Done;
    }

    private SchedulePlan Plan(NightlyJob job)
    {
        var folder = ScheduleDoor.Folder(kind, around.Environment);
        return kind switch
        {
            SchedulerKind.Systemd => SystemdUnits.Plan(job, folder),
            SchedulerKind.Launchd => LaunchAgent.Plan(job, folder, ScheduleDoor.UserId()),
            SchedulerKind.Windows => WindowsTask.Plan(job, folder, DateOnly.FromDateTime(around.Clock.GetLocalNow().DateTime)),
            SchedulerKind.Cron => new([], [], []),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private void Show(string title, string text)
    {
        around.Output.WriteLine($"# {title}");
        around.Output.WriteLine(text);
    }
}
