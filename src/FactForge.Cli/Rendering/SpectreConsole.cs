using Spectre.Console;

namespace FactForge.Cli;

/// <summary>Spectre.Console over the writers that were handed in.</summary>
internal static class SpectreConsole
{
    /// <summary>A console over a writer.</summary>
    public static IAnsiConsole For(TextWriter writer, bool isTerminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }
}
