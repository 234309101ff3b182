using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>tidy</c>: cleans notes that a naive pipeline left.</summary>
internal static class TidyCommand
{
    private const string Example = """
        factforge tidy ~/Notes/"Ada Byrne.md"
        shows what would change, and which entry says what a removed one said

        factforge tidy ~/Notes --keep-heading "Key Decisions" --apply
        writes it; `factforge undo` brings the old files back
        """;

    public static Command Create(CliSurroundings around)
    {
        var path = new Argument<string?>("NOTE|VAULT")
        {
            Description = "A note, or a folder of notes. Left out: the whole vault.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var vault = new VaultArguments();
        var apply = new Option<bool>("--apply") { Description = "Writes the notes. Without it nothing is changed." };
        var keep = new Option<string[]>("--keep-heading")
        {
            Description = "Leaves the sections under this heading alone; may be given several times.",
            HelpName = "HEADING",
            AllowMultipleArgumentsPerToken = false,
        };
        var limits = new LimitArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("tidy", "Says each thing once in notes that say it often. Shows the changes; writes them with --apply.", Example) { path };
        vault.PutInto(command);
        foreach (var option in new Option[] { apply, keep })
            command.Options.Add(option);
        limits.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var sources = vault.Sources(parsed, around);
            var place = TidyPlaceDoor.Find(parsed.GetValue(path), sources.Vault, around.WorkingFolder);
            if (place.Problem is not null)
                return around.Refuse(place.Problem);
            if (VaultArguments.Read(sources with { Vault = place.Vault }, around) is not { } configuration)
                return ExitStatus.Refused;
            if (place.Below(configuration.Vault) is not { } below)
                return around.Refuse($"{place.Target} lies outside of the vault {configuration.Vault}: name the vault that holds it with --vault.");
            var request = new TidyRequest
            {
                Configuration = limits.Over(configuration, parsed),
                Environment = around.Environment,
                Path = below,
                Apply = parsed.GetValue(apply),
                KeepHeadings = parsed.GetValue(keep) ?? [],
            };
            var report = await new TidyRun(around.Clock).TidyAsync(request, cancellationToken).ConfigureAwait(false);
            if (report.Outcome == RunOutcome.Refused)
                return around.Refuse(report.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(report, CliJson.Types.TidyReport));
            else
                TidyView.Write(report, request.Apply, around.Output);
            foreach (var remark in report.Remarks)
                around.Remark(remark);
            return report.Outcome switch
            {
                RunOutcome.Done => ExitStatus.Done,
                RunOutcome.Failures => ExitStatus.Failures,
                _ => ExitStatus.Interrupted,
            };
        });
        return command;
    }
}
