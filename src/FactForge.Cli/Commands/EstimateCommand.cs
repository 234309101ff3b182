using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>estimate</c>: what a run would cost, before anything is sent.</summary>
internal static class EstimateCommand
{
    private const string Example = """
        factforge estimate ~/Mail/inbox.mbox --vault ~/Notes
        extract with main (gpt-4.1-mini)
          calls           412, and 38 answers already known
          asked again     about 2.5 of 100, as in runs so far; the cost has it in
          tokens sent     1,204,551
          tokens received about 201,000, at most 2,472,000
          cost            about 0.80 USD, at most 4.44 USD; by --batch about 0.40 USD
        """;

    public static Command Create(CliSurroundings around)
    {
        var mailboxes = new Argument<string[]>("MAILBOX")
        {
            Description = "An mbox file, a Maildir, an .eml file, an Outlook .pst, any of them in .gz, .zip or .tar, or a folder of those.",
            Arity = ArgumentArity.OneOrMore,
        };
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, in the place of the configured ones; may be given several times.");
        var since = CheckedOptions.Day("--since", "Leaves mail sent before this day out.");
        var until = CheckedOptions.Day("--until", "Leaves mail sent after this day out.");
        var model = new Option<string?>("--model") { Description = "The model that finds facts, by its name in the configuration.", HelpName = "NAME" };
        var fresh = new Option<bool>("--fresh") { Description = "Counts what is answered already as well, as `run --fresh` would ask it." };
        var json = VaultArguments.Json();
        var command = new ExampleCommand("estimate", "Says what a run over mailboxes would send and cost. Nothing is sent, and nothing is written.", Example) { mailboxes };
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, since, until, model, fresh, json })
            command.Options.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sources = vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [], Model = parsed.GetValue(model) };
            var paths = parsed.GetValue(mailboxes)!;
            if (paths.FirstOrDefault(path => !around.Exists(path)) is { } missing)
                return around.Refuse($"There is no mailbox at {missing}: check the path.");
            if (VaultArguments.Read(sources, around) is not { } configuration)
                return ExitStatus.Refused;
            var request = new RunRequest
            {
                Mailboxes = paths,
                Configuration = configuration,
                Environment = around.Environment,
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
                DryRun = true,
                OnlyEstimates = true,
                Fresh = parsed.GetValue(fresh),
                Command = "estimate",
            };
            var report = await ProgressDisplay.WhileAsync(around, progress => new MailRun(around.Clock).RunAsync(request, progress, cancellationToken)).ConfigureAwait(false);
            if (report.Outcome == RunOutcome.Refused)
                return around.Refuse(report.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(RunReportJson.Write(report));
            else
                EstimateView.Write(report, configuration, around);
            foreach (var failure in report.Failures)
                around.Remark($"{failure.Part}: {failure.Reason}");
            return report.Outcome switch
            {
                RunOutcome.Interrupted => ExitStatus.Interrupted,
                RunOutcome.Failures => ExitStatus.Failures,
                _ => ExitStatus.Done,
            };
        });
        return command;
    }
}
