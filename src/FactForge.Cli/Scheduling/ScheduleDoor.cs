using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace FactForge.Cli;

/// <summary>Writes the schedulers' files and runs their commands. The one place of Scheduling that touches the file system, processes and the environment.</summary>
internal static class ScheduleDoor
{
    /// <summary>ENOENT, and Windows' ERROR_FILE_NOT_FOUND.</summary>
    private const int NoSuchFile = 2;

    /// <summary>The scheduler that this machine has.</summary>
    public static SchedulerKind Usual() => OperatingSystem.IsWindows() ? SchedulerKind.Windows
        : OperatingSystem.IsMacOS() ? SchedulerKind.Launchd
        : Directory.Exists("/run/systemd/system") ? SchedulerKind.Systemd
        : SchedulerKind.Cron;

    /// <summary>Where a scheduler looks for a user's files.</summary>
    public static string Folder(SchedulerKind kind, Func<string, string?> environment)
    {
        var home = environment("HOME") is { Length: > 0 } told ? told : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return kind switch
        {
            SchedulerKind.Systemd => Path.Combine(environment("XDG_CONFIG_HOME") is { Length: > 0 } configuration ? configuration : Path.Combine(home, ".config"), "systemd", "user"),
            SchedulerKind.Launchd => Path.Combine(home, "Library", "LaunchAgents"),
            SchedulerKind.Windows => Path.Combine(environment("LOCALAPPDATA") is { Length: > 0 } local ? local : Path.Combine(home, "AppData", "Local"), "FactForge"),
            _ => "",
        };
    }

    /// <summary>How this program is started again. A tool that dotnet installed is named by the place that stays when it is updated.</summary>
    public static IReadOnlyList<string> ThisProgram()
    {
        var process = Environment.ProcessPath ?? "factforge";
        if (string.Equals(Path.GetFileNameWithoutExtension(process), "dotnet", StringComparison.OrdinalIgnoreCase))
            return [process, Path.Combine(AppContext.BaseDirectory, "factforge.dll")];
        var store = process.IndexOf(Path.DirectorySeparatorChar + ".store" + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (store < 0)
            return [process];
        var shim = Path.Combine(process[..store], Path.GetFileName(process));
        return [File.Exists(shim) ? shim : process];
    }

    /// <summary>The user's number, which launchd's domains are called by.</summary>
    public static string UserId() => Run(new("id", ["-u"]), null) is { Problem: null } id ? id.Output.Trim() : "501";

    /// <summary>Writes files and their folders.</summary>
    /// <returns>Why not; null where all is written.</returns>
    public static string? Write(IEnumerable<ScheduleFile> files, string logFolder)
    {
        try
        {
            Directory.CreateDirectory(logFolder);
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
                File.WriteAllText(file.Path, file.Text, file.IsUtf16 ? Encoding.Unicode : new UTF8Encoding(false));
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    /// <summary>Takes files away.</summary>
    /// <returns>Those that were there.</returns>
    public static IReadOnlyList<string> Remove(IEnumerable<ScheduleFile> files)
    {
        var removed = files.Select(file => file.Path).Where(File.Exists).ToList();
        removed.ForEach(File.Delete);
        return removed;
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed, and why it failed; null where it did not.</returns>
    public static (string Output, string? Problem) Run(ScheduleCommand command, string? input)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input ?? "");
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var said = error.GetAwaiter().GetResult().Trim();
            return (output, process.ExitCode == 0 ? null : said.Length > 0 ? said : $"{command.Program} ended with status {process.ExitCode}");
        }
        catch (Win32Exception failure) when (failure.NativeErrorCode == NoSuchFile)
        {
            return ("", $"there is no program '{command.Program}' on this machine");
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return ("", $"{command.Program} cannot be run: {failure.Message}");
        }
    }
}
