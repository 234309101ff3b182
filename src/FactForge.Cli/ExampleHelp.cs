using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactForge.Cli;

/// <summary>A command whose help ends with a worked example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>What is typed and what is seen, as lines.</summary>
    public string Example { get; } = example;
}

/// <summary>Shows the usual help and the example below it.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const int WidestHelp = 100;

    private const string RootExample = """
        factforge init ~/Notes
        factforge run ~/Mail/inbox.mbox --vault ~/Notes --owner ada@northwind.example
        factforge explain "Head of Platform" --vault ~/Notes
        """;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the usual help, for every command.</summary>
    public static void PutInto(RootCommand root, int width)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Shows this help.";
        option.Action = new ExampleHelp(new HelpAction { MaxWidth = Math.Min(width, WidestHelp) });
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var example = parseResult.CommandResult.Command switch
        {
            ExampleCommand command => command.Example,
            RootCommand => RootExample,
            _ => null,
        };
        if (example is null)
            return ExitStatus.Done;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Example:");
        foreach (var line in example.ReplaceLineEndings("\n").Split('\n'))
            output.WriteLine(line.Length == 0 ? "" : "  " + line);
        output.WriteLine();
        return ExitStatus.Done;
    }
}
