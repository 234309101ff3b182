namespace FactForge.Cli;

/// <summary>Everything outside of the program that a command may touch: handed in, so that no command reaches for it.</summary>
internal sealed record CliSurroundings
{
    /// <summary>Standard output: results and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: progress, remarks, refusals.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>True where a person types at standard input.</summary>
    public required bool InputIsTerminal { get; init; }

    /// <summary>Waits for one key and gives what it stands for; nothing is shown.</summary>
    public required Func<char> ReadKey { get; init; }

    /// <summary>Reads a line that is typed; null at the end of input.</summary>
    public required Func<string?> ReadLine { get; init; }

    /// <summary>True where a person looks at standard output.</summary>
    public required bool OutputIsTerminal { get; init; }

    /// <summary>True where a person looks at standard error.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal; a fixed number where there is none.</summary>
    public required int Width { get; init; }

    /// <summary>The clock; it stands still where <c>SOURCE_DATE_EPOCH</c> is set.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The folder that the program was started in.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>True where a file or folder is there.</summary>
    public required Func<string, bool> Exists { get; init; }

    /// <summary>Opens an address in the browser of whoever sits here; false where none could be opened.</summary>
    public required Func<Uri, bool> OpenInBrowser { get; init; }

    /// <summary>Says why something is refused, on standard error.</summary>
    /// <returns>The exit status that goes with it.</returns>
    public int Refuse(string? sentence)
    {
        Error.WriteLine("factforge: " + TerminalText.Line(sentence ?? "It cannot be done."));
        return ExitStatus.Refused;
    }

    /// <summary>Says something that is no failure, on standard error.</summary>
    public void Remark(string sentence) => Error.WriteLine("note: " + TerminalText.Line(sentence));
}
