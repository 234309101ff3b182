using System.CommandLine;
using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>undo</c>: gives the notes of a run their bytes of before.</summary>
internal static class UndoCommand
{
    private const string Example = """
        factforge undo --vault ~/Notes
        run 4 is undone: 12 notes restored, 1 left

        A run before the last, by its number in `factforge status`:
        factforge undo 3 --vault ~/Notes
        """;

    public static Command Create(CliSurroundings around)
    {
        var run = new Argument<long?>("RUN")
        {
            Description = "The run's number. Left out: the newest that wrote.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result =>
            {
                if (long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                    return number;
                result.AddError($"'{result.Tokens[0].Value}' is no number of a run: `factforge status` lists them.");
                return null;
            },
        };
        var vault = new VaultArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("undo", "Restores every note of a run, byte for byte. A note that was edited since is left, and named.", Example) { run };
        vault.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (VaultArguments.Read(vault.Sources(parsed, around), around) is not { } configuration)
                return ExitStatus.Refused;
            var report = await new UndoRun(around.Clock).UndoAsync(configuration, parsed.GetValue(run), cancellationToken).ConfigureAwait(false);
            if (report.Refusal is not null)
                return around.Refuse(report.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(report, CliJson.Types.UndoReport));
            else
                Write(report, around.Output);
            foreach (var remark in report.Remarks)
                around.Remark(remark);
            return report.Left.Count == 0 ? ExitStatus.Done : ExitStatus.Failures;
        });
        return command;
    }

    private static void Write(UndoReport report, TextWriter output)
    {
        foreach (var path in report.Restored)
            output.WriteLine("restored  " + TerminalText.Line(path));
        foreach (var left in report.Left)
            output.WriteLine($"left      {TerminalText.Line(left.Part)}: {TerminalText.Line(left.Reason)}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"run {report.Run} is undone: {Counted.Of(report.Restored.Count, "note")} restored, {report.Left.Count} left"));
    }
}
