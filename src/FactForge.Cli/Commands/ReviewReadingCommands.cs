using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>review list</c>, <c>show</c> and <c>stats</c>: they look and change nothing.</summary>
internal static class ReviewReadingCommands
{
    private const string ListExample = """
        factforge review list --vault ~/Notes
        Ada Byrne (Ada Byrne.md): 2 questions
          5c1f0a9be2d47713  supersedes owners  Is the role of Ada Byrne now 'Head of Surveys' instead of 'Harbour Master'?
        """;

    private const string ShowExample = """
        factforge review show 5c1f0a9be2d47713 --vault ~/Notes
        the question, its words in the mail, and what each answer would do to the note
        """;

    private const string StatsExample = """
        factforge review stats --vault ~/Notes
        open       2: supersedes owners 1, refines owners 1
        answered   14: accept 9, reject 5
        """;

    public static IEnumerable<Command> Create(CliSurroundings around) => [List(around), Show(around), Stats(around)];

    private static ExampleCommand List(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var which = new ReviewArguments();
        var decided = new Option<bool>("--decided") { Description = "Lists what was answered, newest first, in the place of what waits." };
        var offset = CheckedOptions.Whole("--offset", "Passes over so many items.", 0);
        var limit = CheckedOptions.Whole("--limit", "Lists at most so many items.", 100);
        var json = VaultArguments.Json();
        var command = new ExampleCommand("list", "Lists the queue: what matters most first, person by person.", ListExample);
        vault.PutInto(command);
        which.PutInto(command);
        foreach (var option in new Option[] { decided, offset, limit, json })
            command.Options.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var look = new ReviewLook(configuration, around.Clock);
            var filter = which.Filter(parsed);
            if (parsed.GetValue(decided))
            {
                return Say(await look.HistoryAsync(filter, parsed.GetValue(offset), parsed.GetValue(limit), cancellationToken).ConfigureAwait(false),
                    parsed.GetValue(json), history => CliJson.Write(ReviewJson.Of(history), CliJson.Types.ReviewHistoryView), history => ReviewView.Write(history, around.Output), around);
            }

            return Say(await look.QueueAsync(filter, parsed.GetValue(offset), parsed.GetValue(limit), cancellationToken).ConfigureAwait(false),
                parsed.GetValue(json), page => CliJson.Write(page, CliJson.Types.ReviewPage), page => ReviewView.Write(page, around.Output), around);
        });
        return command;
    }

    private static ExampleCommand Show(CliSurroundings around)
    {
        var id = new Argument<string>("ITEM") { Description = "The item, by its id in `factforge review list` or the beginning of it." };
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("show", "Shows one item: the question, its words in the mail, and what each answer would do to the note.", ShowExample) { id };
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var look = new ReviewLook(configuration, around.Clock);
            var named = await look.WholeIdsAsync([parsed.GetRequiredValue(id)], cancellationToken).ConfigureAwait(false);
            if (named.Value is not [var whole])
                return around.Refuse(named.Refusal);
            var found = await look.ItemAsync(whole, ReviewFilter.None, cancellationToken).ConfigureAwait(false);
            return Say(found, parsed.GetValue(json), item => CliJson.Write(ReviewJson.Of(item), CliJson.Types.ReviewItemView), item => ReviewView.Write(item, true, around.Output, Emphasis.For(around)), around);
        });
        return command;
    }

    private static ExampleCommand Stats(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("stats", "Shows the queue in figures: what waits, what was answered, what closed itself.", StatsExample);
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            return Say(await new ReviewLook(configuration, around.Clock).StatsAsync(cancellationToken).ConfigureAwait(false),
                parsed.GetValue(json), stats => CliJson.Write(stats, CliJson.Types.ReviewStats), stats => ReviewView.Write(stats, around.Output), around);
        });
        return command;
    }

    private static int Say<T>(Looked<T> looked, bool asJson, Func<T, string> json, Action<T> write, CliSurroundings around)
        where T : class
    {
        if (looked.Value is not { } value)
            return around.Refuse(looked.Refusal);
        if (asJson)
            around.Output.WriteLine(json(value));
        else
            write(value);
        return ExitStatus.Done;
    }
}
