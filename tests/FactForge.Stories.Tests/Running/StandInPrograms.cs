namespace FactForge.Stories.Tests.Running;

/// <summary>Programs of a system that is not this one's (systemctl, crontab, launchctl), stood in for by scripts on a search path of their own.</summary>
internal sealed class StandInPrograms : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-programs-").FullName;

    /// <summary>The search path with the stand-ins before all else.</summary>
    public string Path => folder + ":" + Environment.GetEnvironmentVariable("PATH");

    /// <summary>The search path of a machine that has no other program.</summary>
    public string Only => folder;

    /// <summary>What was run, a line each.</summary>
    public IReadOnlyList<string> Calls => File.Exists(Log) ? File.ReadAllLines(Log) : [];

    private string Log => System.IO.Path.Combine(folder, "calls");

    /// <summary>Where a stand-in keeps something.</summary>
    public string Kept(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>Puts a program in; its script is of a POSIX shell, run in the stand-ins' folder's stead with KEPT naming it.</summary>
    public StandInPrograms With(string name, string script = "exit 0")
    {
        var path = System.IO.Path.Combine(folder, name);
        File.WriteAllText(path, $"#!/bin/sh\nKEPT='{folder}'\necho \"{name} $*\" >> '{Log}'\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
