using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows how well facts were found, with the last result beside it.</summary>
internal static class ThreadsEvaluationView
{
    public static void Write(ThreadsEvaluation evaluation, string currency, TextWriter output)
    {
        foreach (var wrong in evaluation.Wrong)
            output.WriteLine($"wrong   {wrong.Thread}  {Name(wrong.Kind)}: {TerminalText.Line(wrong.Statement)}  <- {TerminalText.Line(wrong.Quote)}");
        foreach (var missed in evaluation.Missed)
            output.WriteLine($"missed  {missed.Thread}  {Name(missed.Kind)}: {TerminalText.Line(missed.Statement)}  <- {TerminalText.Line(missed.Quote)}");
        output.WriteLine($"{evaluation.Extractor} ({evaluation.Version}) on {Counted.Of(evaluation.Threads, "thread")}"
            + (evaluation.Last is { } before ? string.Create(CultureInfo.InvariantCulture, $"; last: {before.Version}, {before.Measured.UtcDateTime:yyyy-MM-dd HH:mm} UTC") : "; there is no result of before"));
        output.WriteLine(Invariant($"{"",-22}{"gold",6}{"found",7}{"right",7}{"precision",11}{"recall",8}{"F1",8}{"last F1",10}"));
        Row("all kinds", evaluation.All, evaluation.Last?.All, output);
        Row("asserted", evaluation.Asserted, evaluation.Last?.Asserted, output);
        foreach (var (kind, score) in evaluation.Kinds)
            Row("  " + Name(kind), score, evaluation.Last?.Kinds.GetValueOrDefault(kind), output);
        Row("commitments with due", evaluation.DueCommitments, evaluation.Last?.DueCommitments, output);
        Row("signatures", evaluation.Signatures, evaluation.Last?.Signatures, output);
        Line(output, "grounded", Share(evaluation.GroundedShare, evaluation.Last?.GroundedShare) + Refused(evaluation));
        Line(output, "subject right", Share(evaluation.SubjectShare, evaluation.Last?.SubjectShare));
        Line(output, "of another kind", Counted.Number(evaluation.Confused));
        Line(output, "calls", evaluation.Calls + evaluation.StoredAnswers == 0 ? "none"
            : $"{Counted.Number(evaluation.Calls)}, {Counted.Of(evaluation.StoredAnswers, "answer")} already known, {Counted.Number(evaluation.InputTokens)} tokens sent, {Counted.Number(evaluation.OutputTokens)} received");
        Line(output, "cost", evaluation.Cost is { } cost ? Invariant($"{cost:0.0000} {currency}") : evaluation.Calls == 0 ? "nothing" : "unknown (no price is configured)");
        foreach (var misplaced in evaluation.Misplaced)
            output.WriteLine($"the set is at fault, a gold quote stands in no message: {TerminalText.Line(misplaced)}");
        foreach (var failure in evaluation.Failures)
            output.WriteLine($"failed  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
    }

    private static void Row(string name, EvaluatedKind? score, EvaluatedKind? last, TextWriter output)
    {
        if (score is not null)
            output.WriteLine(Invariant($"{name,-22}{score.Gold,6}{score.Found,7}{score.Right,7}{score.Precision,11:0.000}{score.Recall,8:0.000}{score.F1,8:0.000}{Was(score.F1, last?.F1),10}"));
    }

    private static string Was(double now, double? last) => last is not { } before ? "-" : Invariant($"{before:0.000}{(now > before ? "+" : now < before ? "-" : " ")}");

    private static string Share(double now, double? last) => Invariant($"{now:0.000}") + (last is { } before ? Invariant($" (last {before:0.000})") : "");

    private static string Refused(ThreadsEvaluation evaluation) => evaluation.Refused.Count == 0 ? ""
        : "; refused: " + string.Join("; ", evaluation.Refused.OrderByDescending(pair => pair.Value).Take(5).Select(pair => $"{pair.Key} ({pair.Value})"));

    private static void Line(TextWriter output, string name, string value) => output.WriteLine($"{name,-22}{value}");

    private static string Name(FactKind kind) => kind.ToString().ToLowerInvariant();

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
