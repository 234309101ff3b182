using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>status</c>: how the vault stands.</summary>
internal static class StatusCommand
{
    private const string Example = """
        factforge status --vault ~/Notes
        factforge status --vault ~/Notes --json | jq .queueLength
        """;

    public static System.CommandLine.Command Create(CliSurroundings around)
    {
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("status", "Shows what was read, what waits, what failed, the last runs and what they cost.", Example);
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var status = new StatusLook(around.Clock).Look(configuration);
            if (status.Refusal is not null)
                return around.Refuse(status.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(status, CliJson.Types.VaultStatus));
            else
                Write(status, configuration.Currency, around);
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Write(VaultStatus status, string currency, CliSurroundings around)
    {
        new TwoColumns()
            .Row("vault", status.Vault)
            .Row("messages", status.Messages.Count == 0 ? "none" : $"{Counted.Number(status.Messages.Values.Sum())}: {Counted.Listed(status.Messages.Select(pair => (Counted.Words(pair.Key), pair.Value)))}")
            .Row("mailboxes", Counted.Number(status.Mailboxes.Count))
            .Row("threads", Counted.Number(status.Threads))
            .Row("facts", Counted.Number(status.Facts))
            .Row("notes", Counted.Number(status.Notes))
            .Row("queue", status.QueueLength == 0 ? "empty" : $"{Counted.Number(status.QueueLength)} waiting for you")
            .Row("failures", status.Failures.Count == 0 ? "none" : $"{Counted.Number(status.Failures.Count)}, listed below; they are tried again next time")
            .Row("models", Spending(status.Spending, currency))
            .Row("batches", WaitingBatches.Text(status.Batches))
            .Row("ledger", Counted.Bytes(status.LedgerBytes))
            .Write(around);
        if (status.Runs.Count > 0)
            around.Output.WriteLine();
        foreach (var run in status.Runs)
        {
            around.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"run {run.Number}  {run.Started.UtcDateTime:yyyy-MM-dd HH:mm} UTC  {run.Outcome}{(run.Took is { } took ? " in " + Counted.Time(took) : "")}  {TerminalText.Line(run.Command)}"));
        }

        foreach (var failure in status.Failures)
            around.Output.WriteLine($"failed to {failure.Stage}{(failure.Tries > 0 ? $" ({Counted.Of(failure.Tries, "time")})" : "")}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
    }

    private static string? Spending(IReadOnlyList<ModelSpending> spending, string currency) => spending.Count == 0
        ? null
        : string.Join("; ", spending.Select(spent => string.Create(
            CultureInfo.InvariantCulture,
            $"{spent.Model} to {spent.Task}: {Counted.Of(spent.Calls, "call")}, {Counted.Number(spent.InputTokens)} tokens sent, {Counted.Number(spent.OutputTokens)} received, {currency} {spent.Cost:0.0000}")));
}
