using System.ComponentModel;
using System.Diagnostics;

namespace FactForge.Mail.Mailboxes;

/// <summary>Runs <c>readpst</c> (libpst), which turns an Outlook data file into an mbox a folder. The result lies in a folder of its own until it is disposed of.</summary>
internal sealed class ReadpstDoor : IDisposable
{
    private const string Program = "readpst";
    private const int LookMilliseconds = 200;

    private ReadpstDoor(string folder) => Folder = folder;

    /// <summary>Where the mboxes are, in folders named as in Outlook.</summary>
    public string Folder { get; }

    /// <summary>Converts a file; takes as long as the program does.</summary>
    /// <exception cref="MailboxRefusedException">The program is not installed, or refuses the file; the message is a sentence that says what to do.</exception>
    public static ReadpstDoor Convert(string path, CancellationToken cancellationToken)
    {
        var converted = new ReadpstDoor(Directory.CreateTempSubdirectory("factforge-pst-").FullName);
        try
        {
            // E-mail alone, deleted items too, bodies as UTF-8 where there is a choice.
            var start = new ProcessStartInfo(Program, ["-q", "-r", "-D", "-te", "-8", "-o", converted.Folder, Path.GetFullPath(path)]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start) ?? throw new MailboxRefusedException("cannot be converted: readpst did not start");
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            while (!process.WaitForExit(LookMilliseconds))
            {
                if (!cancellationToken.IsCancellationRequested)
                    continue;
                process.Kill(entireProcessTree: true);
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (process.ExitCode != 0)
                throw new MailboxRefusedException($"is an Outlook data file that readpst does not read: {LastLine(error.GetAwaiter().GetResult() + "\n" + output.GetAwaiter().GetResult())}");
            return converted;
        }
        catch (Win32Exception)
        {
            converted.Dispose();
            throw new MailboxRefusedException("is an Outlook data file; install the Debian package pst-utils, with whose readpst it is read, and run this again");
        }
        catch
        {
            converted.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string LastLine(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "it gives no reason" : lines[^1];
    }
}
