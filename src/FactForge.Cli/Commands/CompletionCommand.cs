using System.CommandLine;

namespace FactForge.Cli;

/// <summary><c>completion</c>: prints a script that lets a shell complete this program's commands, options and values.</summary>
internal static class CompletionCommand
{
    private const string Example = """
        eval "$(factforge completion bash)"        # in ~/.bashrc
        source <(factforge completion zsh)         # in ~/.zshrc
        factforge completion fish | source         # in ~/.config/fish/config.fish
        factforge completion pwsh | Out-String | Invoke-Expression
        """;

    public static Command Create(CliSurroundings around)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new ExampleCommand("completion", "Prints a script for shell completion.", Example) { shell };
        command.SetAction(parsed => around.Output.Write(CompletionScript.For(parsed.GetRequiredValue(shell))));
        return command;
    }
}
