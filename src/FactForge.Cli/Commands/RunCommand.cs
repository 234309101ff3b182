using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>run</c>: mailboxes into notes.</summary>
internal static class RunCommand
{
    private const string Example = """
        factforge run ~/Mail/inbox.mbox ~/Mail/sent.mbox --vault ~/Notes --owner ada@northwind.example

        The same with nothing written, to see what would change:
        factforge run ~/Mail --vault ~/Notes --since 2025-09-01 --dry-run
        """;

    public static Command Create(CliSurroundings around)
    {
        var mailboxes = new Argument<string[]>("MAILBOX")
        {
            Description = "An mbox file, a Maildir, an .eml file, an Outlook .pst, any of them in .gz, .zip or .tar, a folder of those, or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, in the place of the configured ones; may be given several times.");
        var since = CheckedOptions.Day("--since", "Leaves mail sent before this day for a later run.");
        var until = CheckedOptions.Day("--until", "Leaves mail sent after this day for a later run.");
        var person = CheckedOptions.Addresses("--person", "Makes and changes the notes of this person alone; may be given several times.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes nothing, and shows what would change as diffs." };
        var json = VaultArguments.Json();
        var model = new Option<string?>("--model") { Description = "The model that finds facts, by its name in the configuration, or 'rules'.", HelpName = "NAME" };
        var fresh = new Option<bool>("--fresh") { Description = "Asks again about mail that was answered for." };
        var batch = new Option<bool>("--batch") { Description = "Sends the model's questions as batches, at about half the price, and waits for the answers; a later run takes in what is not there by then." };
        var batchWait = CheckedOptions.Minutes("--batch-wait", "Waits so long for batches, in the place of the configured time; 0 sends them and ends.");
        var wait = CheckedOptions.Minutes("--wait", "Waits so many minutes for another run over the same vault; without it, it is said who has it.");
        var limits = new LimitArguments();
        var command = new ExampleCommand("run", "Reads mailboxes and brings the notes up to date. Running it again changes nothing.", Example) { mailboxes };
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, since, until, person, dryRun, json, model, fresh, batch, batchWait, wait })
            command.Options.Add(option);
        limits.PutInto(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sources = vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [], Model = parsed.GetValue(model), NeedsModels = true, MakesVault = !parsed.GetValue(dryRun) };
            if (Problem(parsed.GetValue(mailboxes) ?? [], parsed.GetValue(since), parsed.GetValue(until), around) is { } problem)
                return around.Refuse(problem);
            if (VaultArguments.Read(sources, around) is not { } configuration)
                return ExitStatus.Refused;
            var batches = parsed.GetValue(batch) || parsed.GetValue(batchWait) is not null;
            if (batches && configuration.ExtractModel is null)
                return around.Refuse("--batch wants a model, and the built-in rules find the facts here: name one with --model or `extract:`.");
            var paths = parsed.GetValue(mailboxes)!;
            using var input = paths.Contains("-") ? around.OpenInput() : null;
            return await RunAsync(
                new()
                {
                    Mailboxes = [.. paths.Where(path => path != "-")],
                    StandardInput = input,
                    Configuration = limits.Over(configuration, parsed),
                    Environment = around.Environment,
                    Since = parsed.GetValue(since),
                    Until = parsed.GetValue(until),
                    Persons = parsed.GetValue(person) ?? [],
                    DryRun = parsed.GetValue(dryRun),
                    Fresh = parsed.GetValue(fresh),
                    Wait = parsed.GetValue(wait) ?? TimeSpan.Zero,
                    BatchWait = batches ? parsed.GetValue(batchWait) ?? configuration.BatchWait : null,
                    Command = "run " + string.Join(' ', paths),
                },
                parsed.GetValue(json), around, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Runs, shows progress on standard error and the report on standard output.</summary>
    internal static async Task<int> RunAsync(RunRequest request, bool json, CliSurroundings around, CancellationToken cancellationToken)
    {
        var report = await ProgressDisplay.WhileAsync(around, progress => new MailRun(around.Clock).RunAsync(request, progress, cancellationToken)).ConfigureAwait(false);
        if (json)
            around.Output.WriteLine(RunReportJson.Write(report));
        else if (report.Outcome != RunOutcome.Refused)
            RunReportView.Write(report, request.DryRun, around);
        foreach (var remark in report.Remarks)
            around.Remark(remark);
        return report.Outcome switch
        {
            RunOutcome.Done => ExitStatus.Done,
            RunOutcome.Failures => ExitStatus.Failures,
            RunOutcome.Interrupted => Interrupted(around),
            RunOutcome.Refused => around.Refuse(report.Refusal),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static int Interrupted(CliSurroundings around)
    {
        around.Error.WriteLine("factforge: interrupted. Nothing is lost: the same command goes on where this one stood.");
        return ExitStatus.Interrupted;
    }

    private static string? Problem(string[] mailboxes, DateOnly? since, DateOnly? until, CliSurroundings around)
    {
        if (mailboxes.Length == 0)
            return "No mailbox is named: name an mbox file, a Maildir, an .eml file, or a folder of those. `factforge run --help` shows an example.";
        if (mailboxes.All(path => path != "-" && !around.Exists(path)))
            return mailboxes.Length == 1 ? $"There is no mailbox at {mailboxes[0]}: check the path, or use - for standard input." : $"There is no mailbox at any of {string.Join(", ", mailboxes)}: check the paths.";
        return since > until ? $"--since {since:yyyy-MM-dd} is later than --until {until:yyyy-MM-dd}: no mail was sent between them." : null;
    }
}
