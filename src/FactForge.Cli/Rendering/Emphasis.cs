namespace FactForge.Cli;

/// <summary>
/// Emphasis on a terminal (ECMA-48, select graphic rendition). None where no person looks, where <c>NO_COLOR</c> is set (https://no-color.org), and on a dumb
/// terminal. What it is laid on is made harmless before.
/// </summary>
internal sealed class Emphasis
{
    private readonly bool isOn;

    private Emphasis(bool isOn) => this.isOn = isOn;

    /// <summary>As standard output takes it.</summary>
    public static Emphasis For(CliSurroundings around) =>
        new(around.OutputIsTerminal && string.IsNullOrEmpty(around.Environment("NO_COLOR")) && around.Environment("TERM") != "dumb");

    /// <summary>What is asked.</summary>
    public string Strong(string text) => Laid("1", text, "22");

    /// <summary>What stands around.</summary>
    public string Soft(string text) => Laid("2", text, "22");

    /// <summary>Words of a message that it rests on.</summary>
    public string Quoted(string text) => Laid("1;33", text, "22;39");

    /// <summary>A line of a diff.</summary>
    public string DiffLine(string line) => line switch
    {
        ['+', ..] => Laid("32", line, "39"),
        ['-', ..] => Laid("31", line, "39"),
        _ => Soft(line),
    };

    private string Laid(string begin, string text, string end) => isOn && text.Length > 0 ? $"\u001B[{begin}m{text}\u001B[{end}m" : text;
}
