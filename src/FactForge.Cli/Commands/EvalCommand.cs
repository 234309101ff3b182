using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>eval</c>: figures on labelled files.</summary>
internal static class EvalCommand
{
    private const string Example = """
        factforge eval fixtures/eval/develop
        scores the built-in rules on threads with gold facts, kind by kind, beside the last result

        factforge eval fixtures/eval/held-out --config ~/Notes/factforge.yaml --model main --max-cost 2
        the same with a model; answers are kept, so that an unchanged prompt is paid for once

        factforge eval --notes fixtures/tidy
        tidies each labelled note by the rules alone and holds it against its labels; nothing is written

        factforge eval --pairs fixtures/pairs/develop.tsv --json
        compares each labelled pair of entries by the rules alone
        """;

    public static Command Create(CliSurroundings around)
    {
        var set = new Argument<string?>("SET") { Description = "A folder with a folder for each thread: its mail, and its gold facts in gold.jsonl.", Arity = ArgumentArity.ZeroOrOne };
        var notes = new Option<string?>("--notes") { Description = "A folder of labelled messy notes: each a Markdown file with a labels.tsv beside it.", HelpName = "FOLDER" };
        var pairs = new Option<string?>("--pairs") { Description = "A file of labelled pairs: first, second and relation on a line, separated by tabs.", HelpName = "FILE" };
        var threads = new ThreadSetArguments();
        var json = VaultArguments.Json();
        var command = new ExampleCommand("eval", "Measures on labelled files how well facts are found and notes are kept.", Example) { set };
        command.Options.Add(notes);
        command.Options.Add(pairs);
        threads.PutInto(command);
        command.Options.Add(json);
        command.SetAction(async (parsed, cancellationToken) => (parsed.GetValue(set), parsed.GetValue(notes), parsed.GetValue(pairs)) switch
        {
            ({ } folder, null, null) => await threads.EvaluateAsync(folder, parsed, parsed.GetValue(json), around, cancellationToken).ConfigureAwait(false),
            (null, { } folder, null) => Notes(folder, parsed.GetValue(json), around),
            (null, null, { } file) => Pairs(file, parsed.GetValue(json), around),
            (null, null, null) => around.Refuse("Nothing to evaluate is named: name a set of threads, a folder of labelled notes with --notes, or a file of labelled pairs with --pairs."),
            _ => around.Refuse("Two things to evaluate are named: name a set of threads, or one of --notes and --pairs."),
        });
        return command;
    }

    private static int Notes(string folder, bool isJson, CliSurroundings around)
    {
        var evaluation = NotesEvaluation.Of(Path.GetFullPath(folder, around.WorkingFolder));
        if (evaluation.Refusal is not null)
            return around.Refuse(evaluation.Refusal);
        if (isJson)
            around.Output.WriteLine(CliJson.Write(evaluation, CliJson.Types.NotesEvaluation));
        else
            NotesEvaluationView.Write(evaluation, around.Output);
        return ExitStatus.Done;
    }

    private static int Pairs(string file, bool isJson, CliSurroundings around)
    {
        var evaluation = PairsEvaluation.Of(Path.GetFullPath(file, around.WorkingFolder));
        if (evaluation.Refusal is not null)
            return around.Refuse(evaluation.Refusal);
        if (isJson)
            around.Output.WriteLine(CliJson.Write(evaluation, CliJson.Types.PairsEvaluation));
        else
            PairsEvaluationView.Write(evaluation, around.Output);
        return ExitStatus.Done;
    }
}
