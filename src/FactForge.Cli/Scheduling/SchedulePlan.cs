namespace FactForge.Cli;

/// <summary>What puts a job into a scheduler: files, then commands that switch it on; and the commands that switch it off before the files go.</summary>
/// <param name="Files">What is written.</param>
/// <param name="On">What is run then.</param>
/// <param name="Off">What is run before the files are taken away.</param>
internal sealed record SchedulePlan(IReadOnlyList<ScheduleFile> Files, IReadOnlyList<ScheduleCommand> On, IReadOnlyList<ScheduleCommand> Off);

/// <summary>One file of a scheduler's.</summary>
/// <param name="Path">Where it stands, absolute.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="IsUtf16">Windows' Task Scheduler wants UTF-16; every other wants UTF-8.</param>
internal sealed record ScheduleFile(string Path, string Text, bool IsUtf16 = false);

/// <summary>A command that a scheduler is told by.</summary>
/// <param name="Program">The program, found by the search path.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="MayFail">True where failing means that there was nothing to do.</param>
internal sealed record ScheduleCommand(string Program, IReadOnlyList<string> Arguments, bool MayFail = false)
{
    /// <summary>As it would be typed.</summary>
    public override string ToString() => string.Join(' ', Arguments.Prepend(Program).Select(word => Program == WindowsTask.Program ? WindowsTask.Typed(word) : ShellWord.Quoted(word)));
}

/// <summary>The schedulers that are known.</summary>
internal enum SchedulerKind
{
    /// <summary>A timer and a service of the user's systemd.</summary>
    Systemd,

    /// <summary>A line of the user's crontab.</summary>
    Cron,

    /// <summary>A launch agent of macOS.</summary>
    Launchd,

    /// <summary>A task of Windows' Task Scheduler.</summary>
    Windows,
}
