using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>thread</c>: looks at one thread, and with <c>--apply</c> takes it into the notes.</summary>
internal static class ThreadCommand
{
    private const string Example = """
        factforge thread harbour.eml --vault ~/Notes
        factforge thread - --vault ~/Notes --apply < harbour.mbox
        """;

    public static Command Create(CliSurroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "An .eml file, an mbox, a folder of those, or - for standard input." };
        var vault = new VaultArguments();
        var owner = CheckedOptions.Addresses("--owner", "Your own address, in the place of the configured ones; may be given several times.");
        var model = new Option<string?>("--model") { Description = "The model that finds facts, by its name in the configuration, or 'rules'.", HelpName = "NAME" };
        var apply = new Option<bool>("--apply") { Description = "Also brings the notes up to date with what was found." };
        var json = VaultArguments.Json();
        var command = new ExampleCommand("thread", "Prints the facts of one thread with their quotes. No note is written unless told.", Example) { file };
        vault.PutInto(command);
        foreach (var option in new Option[] { owner, model, apply, json })
            command.Options.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var sources = vault.Sources(parsed, around) with { Owners = parsed.GetValue(owner) ?? [], Model = parsed.GetValue(model), NeedsModels = true };
            if (path != "-" && !around.Exists(path))
                return around.Refuse($"There is no mailbox at {path}: check the path, or use - for standard input.");
            if (VaultArguments.Read(sources, around) is not { } configuration)
                return ExitStatus.Refused;
            using var input = path == "-" ? await ReadInputAsync(around, cancellationToken).ConfigureAwait(false) : null;
            var answers = new PaidAnswers();
            var (opened, problem) = ThreadExtractor.Open(configuration, around.Clock, answers, around.Environment);
            if (opened is null)
                return around.Refuse(problem);
            ThreadReport report;
            using (opened)
                report = await ThreadRun.LookAsync(input is null ? path : null, input, configuration, opened.Extractor, cancellationToken).ConfigureAwait(false);
            if (report.Refusal is not null)
                return around.Refuse(report.Refusal);
            var view = ThreadView.Of(report);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(view, CliJson.Types.ThreadView));
            else
                view.Write(around.Output);
            if (!parsed.GetValue(apply))
                return view.Failures.Count == 0 ? ExitStatus.Done : ExitStatus.Failures;
            if (input is not null)
                input.Position = 0;
            var request = new RunRequest { Mailboxes = input is null ? [path] : [], StandardInput = input, Configuration = configuration, Environment = around.Environment, Answers = answers, Command = "thread " + path };
            return await RunCommand.RunAsync(request, parsed.GetValue(json), around, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Standard input as a whole, because it is read twice: one thread is small.</summary>
    private static async Task<MemoryStream> ReadInputAsync(CliSurroundings around, CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        var input = around.OpenInput();
        await using (input.ConfigureAwait(false))
            await input.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        whole.Position = 0;
        return whole;
    }
}
