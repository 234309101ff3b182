using System.CommandLine;

namespace FactForge.Cli;

/// <summary>The program's commands, and what is said of a command line that is none of them.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs a command line.</summary>
    public static async Task<int> RunAsync(string[] args, CliSurroundings around, CancellationToken cancellationToken)
    {
        var root = Create(around);
        var configuration = new InvocationConfiguration
        {
            Output = around.Output,
            Error = around.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (args.Length == 0)
        {
            await root.Parse(["--help"]).InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            return ExitStatus.Refused;
        }

        var parsed = root.Parse(args);
        if (CommandLineFault.Of(parsed) is { } fault)
            return around.Refuse(fault);
        return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The root with every command. A new command is one file under Commands and one line here.</summary>
    public static RootCommand Create(CliSurroundings around)
    {
        var root = new RootCommand("Reads exported mail and keeps one Markdown note a person true.")
        {
            RunCommand.Create(around),
            EstimateCommand.Create(around),
            ThreadCommand.Create(around),
            MailCommand.Create(around),
            PeopleCommand.Create(around),
            InitCommand.Create(around),
            TidyCommand.Create(around),
            ReviewCommand.Create(around),
            EvalCommand.Create(around),
            RulingCommands.Forget(around),
            RulingCommands.Rename(around),
            RulingCommands.Merge(around),
            StatusCommand.Create(around),
            ExplainCommand.Create(around),
            UndoCommand.Create(around),
            DoctorCommand.Create(around),
            NightlyCommand.Create(around),
            CompletionCommand.Create(around),
        };
        ProgramVersion.PutInto(root);
        ExampleHelp.PutInto(root, around.Width);
        return root;
    }
}
