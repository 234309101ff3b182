using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>doctor</c>: checks what a run rests on, and says what to do.</summary>
internal static class DoctorCommand
{
    private const string Example = """
        factforge doctor --vault ~/Notes

        A damaged ledger is kept under another name, and the next run begins a new one:
        factforge doctor --vault ~/Notes --set-ledger-aside
        """;

    public static Command Create(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var aside = new Option<bool>("--set-ledger-aside") { Description = "Keeps the ledger under another name, so that the next run begins anew. Nothing is deleted." };
        var offline = new Option<bool>("--offline") { Description = "Asks no model. Without it each model that is used gets one cheap question." };
        var command = new ExampleCommand("doctor", "Checks configuration, permissions, notes, ledger and models; each finding says what to do.", Example);
        vault.PutInto(command);
        command.Options.Add(offline);
        command.Options.Add(aside);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            if (parsed.GetValue(aside))
                return SetAside(configuration, around);
            var findings = await new VaultCheck(around.Clock).CheckAsync(configuration, around.Environment, !parsed.GetValue(offline), cancellationToken).ConfigureAwait(false);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(findings, CliJson.Types.IReadOnlyListFinding));
            else
                Write(findings, around.Output);
            return findings.Any(finding => finding.Level == FindingLevel.Problem) ? ExitStatus.Failures : ExitStatus.Done;
        });
        return command;
    }

    private static int SetAside(VaultConfiguration configuration, CliSurroundings around)
    {
        var (kept, problem) = new VaultCheck(around.Clock).SetLedgerAside(configuration);
        if (problem is not null)
            return around.Refuse(problem);
        around.Output.WriteLine($"the ledger is kept as {kept}; the next run begins a new one");
        return ExitStatus.Done;
    }

    private static void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"{Mark(finding.Level)}  {finding.Area}: {TerminalText.Line(finding.What)}");
            if (finding.Remedy is not null)
                output.WriteLine($"         {TerminalText.Line(finding.Remedy)}");
        }

        var problems = findings.Count(finding => finding.Level == FindingLevel.Problem);
        output.WriteLine(problems == 0 ? "nothing stands in the way of a run" : $"{Counted.Of(problems, "problem")} to solve");
    }

    private static string Mark(FindingLevel level) => level switch
    {
        FindingLevel.Good => "good   ",
        FindingLevel.Advice => "advice ",
        FindingLevel.Problem => "PROBLEM",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
