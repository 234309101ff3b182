using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>review</c>: the queue, walked key by key, on a page in the browser, or item by item for scripts.</summary>
internal static class ReviewCommand
{
    private const string Example = """
        factforge review --vault ~/Notes
        walks the queue: one key decides, u takes it back, ? shows every key

        factforge review --web --vault ~/Notes
        the same on a page in your browser, served to this machine alone

        factforge review list --kind supersedes-owners --json --vault ~/Notes
        factforge review accept 5c1f0a9be2d47713 --vault ~/Notes
        factforge review reject --person "Ada Byrne" --kind undecided-twin --vault ~/Notes
        """;

    public static Command Create(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var which = new ReviewArguments();
        var command = new ExampleCommand("review", "Settles what FactForge could not: walks the queue of questions, each with its words in the mail and what every answer would do.", Example);
        vault.PutInto(command);
        which.PutInto(command);
        var web = new ReviewWeb();
        web.PutInto(command);
        foreach (var part in ReviewReadingCommands.Create(around).Concat(ReviewDecidingCommands.Create(around)))
            command.Subcommands.Add(part);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            if (web.IsAskedFor(parsed))
                return await web.ServeAsync(parsed, configuration, around, cancellationToken).ConfigureAwait(false);
            if (!around.InputIsTerminal || !around.OutputIsTerminal)
                return around.Refuse("The queue is walked at a terminal; `factforge review --web` shows it in a browser, `factforge review list` prints it, and `factforge review accept` and its like decide.");
            return await new ReviewWalk(configuration, which.Filter(parsed), around).RunAsync(cancellationToken).ConfigureAwait(false);
        });
        return command;
    }
}
