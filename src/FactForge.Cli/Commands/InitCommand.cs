using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>init</c>: a configuration with every option commented.</summary>
internal static class InitCommand
{
    private const string Example = """
        factforge init ~/Notes
        $EDITOR ~/Notes/factforge.yaml
        factforge doctor --vault ~/Notes
        """;

    public static Command Create(CliSurroundings around)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder with your notes; made where it is missing.", DefaultValueFactory = _ => "." };
        var command = new ExampleCommand("init", "Writes factforge.yaml with every option explained and commented out. An existing file is left as it is.", Example) { folder };
        command.SetAction(parsed =>
        {
            var (path, problem) = ConfigurationTemplate.WriteTo(Path.Combine(around.WorkingFolder, parsed.GetRequiredValue(folder)));
            if (problem is not null)
                return around.Refuse(problem);
            around.Output.WriteLine(path);
            around.Remark("everything in it is commented out; begin with 'owners'.");
            return ExitStatus.Done;
        });
        return command;
    }
}
