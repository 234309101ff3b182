using FactForge.Pipeline;
using FactForge.Review.Text;

namespace FactForge.Review.Routes;

/// <summary>What the owner is told of what the desk did.</summary>
internal static class DeskNotice
{
    private const int MostSentences = 4;

    public static Notice Of(DeskReport report)
    {
        var applied = report.Outcomes.OfType<DecisionOutcome.Applied>().ToList();
        var undone = report.Outcomes.OfType<DecisionOutcome.Undone>().ToList();
        var troubles = report.Outcomes.Select(Trouble).OfType<string>().ToList();
        var sentences = new List<string>();
        if (applied.Count == 1)
            sentences.Add(Said.Sentence(applied[0].Sentence));
        else if (applied.Count > 1)
            sentences.Add($"{Said.Number(applied.Count)} questions are answered; {Said.Of(report.NotesChanged.Count, "note", "notes")} changed.");
        if (applied.Sum(one => one.AlsoClosed) is > 0 and var also)
            sentences.Add($"That settled {Said.Of(also, "other question", "other questions")} too.");
        if (undone.Count == 1)
            sentences.Add(Said.Sentence(undone[0].Sentence));
        else if (undone.Count > 1)
            sentences.Add($"{Said.Number(undone.Count)} decisions are taken back.");
        sentences.AddRange(troubles.Distinct(StringComparer.Ordinal).Take(MostSentences));
        sentences.AddRange(report.Failures.Take(MostSentences).Select(failure => $"Failed to {failure.Stage} {failure.Part}: {failure.Reason}"));
        if (troubles.Count > 1)
            sentences.Add($"{Said.Of(troubles.Count, "question was", "questions were")} left as they are.");
        return new(sentences, troubles.Count + report.Failures.Count > 0, [.. applied.Select(one => one.Number)]);
    }

    private static string? Trouble(DecisionOutcome outcome) => outcome is DecisionOutcome.Applied or DecisionOutcome.Undone ? null : outcome.Sentence;
}
