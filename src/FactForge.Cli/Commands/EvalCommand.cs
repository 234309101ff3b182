using System.CommandLine;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary><c>eval</c>: figures on labelled files.</summary>
internal static class EvalCommand
{
    private const string Example = """
        factforge eval --notes fixtures/tidy
        tidies each labelled note by the rules alone and holds it against its labels; nothing is written
        """;

    public static Command Create(CliSurroundings around)
    {
        var notes = new Option<string?>("--notes") { Description = "A folder of labelled messy notes: each a Markdown file with a labels.tsv beside it.", HelpName = "FOLDER" };
        var json = VaultArguments.Json();
        var command = new ExampleCommand("eval", "Measures on labelled files how well notes are kept.", Example);
        command.Options.Add(notes);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(notes) is not { } folder)
                return around.Refuse("Nothing to evaluate is named: name a folder of labelled notes with --notes.");
            var evaluation = NotesEvaluation.Of(Path.GetFullPath(folder, around.WorkingFolder));
            if (evaluation.Refusal is not null)
                return around.Refuse(evaluation.Refusal);
            if (parsed.GetValue(json))
                around.Output.WriteLine(CliJson.Write(evaluation, CliJson.Types.NotesEvaluation));
            else
                NotesEvaluationView.Write(evaluation, around.Output);
            return ExitStatus.Done;
        });
        return command;
    }
}
