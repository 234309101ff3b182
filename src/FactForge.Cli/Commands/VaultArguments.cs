using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>The options that say which vault is meant, the same for every command.</summary>
internal sealed class VaultArguments
{
    /// <summary><c>--vault</c>.</summary>
    public Option<string?> Vault { get; } = new("--vault", "-v")
    {
        Description = "The folder with your notes. Left out: the one that factforge.yaml in this folder names.",
        HelpName = "DIR",
    };

    /// <summary><c>--config</c>.</summary>
    public Option<string?> Config { get; } = new("--config")
    {
        Description = "The configuration file. Left out: factforge.yaml in the vault or beside it.",
        HelpName = "FILE",
    };

    /// <summary>Puts both into a command.</summary>
    public void PutInto(Command command)
    {
        command.Options.Add(Vault);
        command.Options.Add(Config);
    }

    /// <summary>What they say, to be read together with the file.</summary>
    public ConfigurationSources Sources(ParseResult parsed, CliSurroundings around) => new()
    {
        Vault = parsed.GetValue(Vault),
        File = parsed.GetValue(Config),
        WorkingFolder = around.WorkingFolder,
        Environment = around.Environment,
    };

    /// <summary>Reads the configuration; where it is refused, says why and gives null: the command ends with <see cref="ExitStatus.Refused"/>.</summary>
    public static VaultConfiguration? Read(ConfigurationSources sources, CliSurroundings around)
    {
        switch (ConfigurationReader.Read(sources))
        {
            case ConfigurationReading.Read read:
                return read.Configuration;
            case ConfigurationReading.Refused refused:
                around.Refuse(refused.Sentence);
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The option <c>--json</c>, for a command that prints results.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Prints the result as JSON, for programs." };
}
