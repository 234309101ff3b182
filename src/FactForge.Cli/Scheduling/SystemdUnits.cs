using System.Globalization;

namespace FactForge.Cli;

/// <summary>A service that runs once and a timer that starts it (systemd.service(5), systemd.timer(5)), in the user's own systemd.</summary>
internal static class SystemdUnits
{
    /// <summary>The plan for a folder of user units, usually <c>~/.config/systemd/user</c>.</summary>
    public static SchedulePlan Plan(NightlyJob job, string folder) => new(
        [new(Path.Combine(folder, job.Name + ".service"), Service(job)), new(Path.Combine(folder, job.Name + ".timer"), Timer(job))],
        [new("systemctl", ["--user", "daemon-reload"]), new("systemctl", ["--user", "enable", "--now", job.Name + ".timer"])],
        [new("systemctl", ["--user", "disable", "--now", job.Name + ".timer"], MayFail: true)]);

    // One of a name never runs twice at a time. 130 is an orderly end at a shutdown: the next night goes on where it stood.
    private static string Service(NightlyJob job) =>
        $"""
        [Unit]
        Description=FactForge: notes in {Specifier(job.Vault)}

        [Service]
        Type=oneshot
        WorkingDirectory={Specifier(job.Vault)}
        {string.Concat(job.Environment.Select(variable => $"Environment={Quoted(variable.Key + "=" + variable.Value)}\n"))}ExecStart={string.Join(' ', job.Command.Select(Argument))}
        StandardOutput=append:{Specifier(job.Log)}
        StandardError=append:{Specifier(job.Log)}
        SuccessExitStatus=130
        Nice=10
        IOSchedulingClass=idle

        """.ReplaceLineEndings("\n");

    private static string Timer(NightlyJob job) =>
        $"""
        [Unit]
        Description=FactForge: every night over {Specifier(job.Vault)}

        [Timer]
        OnCalendar=*-*-* {job.At.ToString("HH:mm", CultureInfo.InvariantCulture)}:00
        RandomizedDelaySec=5m
        Persistent=true

        [Install]
        WantedBy=timers.target

        """.ReplaceLineEndings("\n");

    private static string Argument(string word) => Quoted(word).Replace("$", "$$", StringComparison.Ordinal);

    private static string Quoted(string word) => "\"" + Specifier(word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)) + "\"";

    private static string Specifier(string text) => text.Replace("%", "%%", StringComparison.Ordinal);
}
