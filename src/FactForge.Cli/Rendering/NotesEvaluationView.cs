using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows how well labelled notes were tidied.</summary>
internal static class NotesEvaluationView
{
    public static void Write(NotesEvaluation evaluation, TextWriter output)
    {
        foreach (var note in evaluation.Notes)
        {
            var settled = note.IsSettled ? "" : ", changes when tidied again";
            output.WriteLine($"{TerminalText.Line(note.Note)}: {Counted.Of(note.WrongMerges, "wrong merge")}, {Counted.Of(note.TermsGone.Count, "term")} gone, {Counted.Of(note.Questions, "question")}{settled}");
            foreach (var section in note.Sections)
                output.WriteLine("  " + Row(section));
        }

        output.WriteLine($"all {Counted.Of(evaluation.Notes.Count, "note")}: {Counted.Of(evaluation.WrongMerges, "wrong merge")}, {Counted.Of(evaluation.TermsGone, "term")} gone");
        foreach (var section in evaluation.Sections)
            output.WriteLine("  " + Row(section));
    }

    private static string Row(EvaluatedSection section) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counted.Words(section.Section),-16} {section.Before,4} -> {section.After,4} entries, {section.Clusters,4} clusters, recall {section.Recall:0.000}, precision {section.Precision:0.000}");
}
