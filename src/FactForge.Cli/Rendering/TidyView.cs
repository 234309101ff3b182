using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows what tidying did, or would do: the diff, the counts, and where each removed entry is said from now on.</summary>
internal static class TidyView
{
    public static void Write(TidyReport report, bool applied, TextWriter output)
    {
        foreach (var note in report.Notes)
            Write(note, output);
        foreach (var failure in report.Failures)
            output.WriteLine($"failed to {failure.Stage}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
        var changed = report.Notes.Count(note => note.Diff.Length > 0);
        var removed = report.Notes.Sum(note => note.Removed.Count);
        var asked = report.Notes.Sum(note => note.Questions.Count);
        var what = applied ? $"tidied {Counted.Of(report.Notes.Count(note => note.Written), "note")}" : $"would tidy {Counted.Of(changed, "note")}";
        output.WriteLine($"looked at {Counted.Of(report.Looked, "note")}, {what}: {Said(removed)} another says, {Counted.Of(asked, "question")} for you");
        if (report.Kept > 0)
            output.WriteLine($"{(report.Kept == 1 ? "1 note of FactForge's own follows from its facts and was" : $"{Counted.Number(report.Kept)} notes of FactForge's own follow from their facts and were")} passed over");
        foreach (var spent in report.Spending)
            output.WriteLine($"asked {TerminalText.Line(spent.Model)} ({spent.Task}): {Counted.Of(spent.Calls, "call")}, {Counted.Of(spent.InputTokens + spent.OutputTokens, "token")}");
        if (report.Unanswered > 0)
            output.WriteLine($"the judge gave no answer about {Counted.Of(report.Unanswered, "pair")}, which stay apart: {TerminalText.Line(report.UnansweredWhy)}");
        if (applied && report.Run > 0)
            output.WriteLine($"run {Counted.Number(report.Run)}: `factforge undo {Counted.Number(report.Run)}` brings the old notes back");
        else if (!applied && changed > 0)
            output.WriteLine("nothing was written; --apply writes it");
    }

    private static string Said(int removed) => removed == 1 ? "1 entry that" : $"{Counted.Number(removed)} entries that";

    private static void Write(TidiedNote note, TextWriter output)
    {
        if (note.Diff.Length > 0)
            output.WriteLine(TerminalText.Lines(note.Diff.TrimEnd('\n')) + "\n");
        output.WriteLine(TerminalText.Line(note.Path));
        foreach (var section in note.Sections)
            output.WriteLine($"  {Counted.Words(section.Section),-16} {Counted.Number(section.Before)} -> {Counted.Number(section.After)}");
        foreach (var removed in note.Removed)
        {
            output.WriteLine("  removed    " + TerminalText.Line(removed.Text));
            output.WriteLine("    said by  " + TerminalText.Line(removed.NowSaidBy));
            output.WriteLine($"    because  {TerminalText.Line(removed.Reason)} ({removed.Rule})");
        }

        foreach (var question in note.Questions)
        {
            output.WriteLine($"  asked      {TerminalText.Line(question.Question)} {TerminalText.Line(question.Reason)}");
            foreach (var candidate in question.Candidates)
                output.WriteLine("             " + TerminalText.Line(candidate));
        }

        output.WriteLine();
    }
}
