using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace FactForge.Pipeline.Committing;

/// <summary>Runs git. The one place of Committing that starts a process.</summary>
internal static class GitDoor
{
    /// <summary>Runs a command of git's in a folder; it never asks anything. Paths are handed over on standard input, each ended by a zero.</summary>
    /// <returns>What it printed, and why it failed; null where it did not.</returns>
    public static async Task<(string Output, string? Problem)> RunAsync(string folder, IReadOnlyList<string> arguments, IEnumerable<string>? paths, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.StandardInput.WriteAsync(string.Concat((paths ?? []).Select(path => path + "\0"))).ConfigureAwait(false);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            var said = (await error.ConfigureAwait(false)).Trim();
            return (await output.ConfigureAwait(false), process.ExitCode == 0 ? null : said.Length > 0 ? said : $"git ended with status {process.ExitCode}");
        }
        catch (Win32Exception)
        {
            return ("", Missing);
        }
        catch (IOException failure)
        {
            return ("", failure.Message);
        }
    }

    /// <summary>What is said where there is no git.</summary>
    public const string Missing = "git is not installed, or not on the search path";
}
