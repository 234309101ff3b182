using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>An item as <c>--json</c> prints it.</summary>
internal sealed record ReviewItemView(
    string Id, string Version, ReviewReason Why, string Rule, string Name, string? Note, ReviewStanding State, string? Ended, DateTimeOffset Opened, bool IsLater, string Question,
    IReadOnlyList<string> Candidates, string Reason, SectionKind? Section, string? Field, IReadOnlyList<ReviewEvidence> Evidence, IReadOnlyList<ReviewAnswerView> Answers,
    IReadOnlyList<ReviewPersonLine> People, string? Previous, string? Next);

/// <summary>An answer that an item takes, as <c>--json</c> prints it.</summary>
internal sealed record ReviewAnswerView(string Name, char Key, string Label, string Effect, bool NeedsMore, string Diff);

/// <summary>What was answered, as <c>--json</c> prints it.</summary>
internal sealed record ReviewHistoryView(IReadOnlyList<DecidedView> Items, int Total);

/// <summary>One answer of before.</summary>
internal sealed record DecidedView(
    long Number, string Item, string Answer, string? Text, string Name, string? Note, string? Question, IReadOnlyList<string> Candidates, DateTimeOffset Decided, long Run, bool IsUndone);

/// <summary>What became of answers, as <c>--json</c> prints it.</summary>
internal sealed record DeskView(IReadOnlyList<OutcomeView> Outcomes, long Open, IReadOnlyList<string> NotesChanged, IReadOnlyList<string> NotesGone, IReadOnlyList<RunFailure> Failures);

/// <summary>What became of one answer: applied, already-decided, note-changed, refused, busy or undone.</summary>
internal sealed record OutcomeView(string Item, string Outcome, long? Number, string Sentence, int AlsoClosed);

/// <summary>Turns the queue's values into what <c>--json</c> prints: closed hierarchies as words.</summary>
internal static class ReviewJson
{
    public static ReviewItemView Of(ReviewDetail detail) => new(
        detail.Item.Id, detail.Version, detail.Item.Why, detail.Item.Rule, detail.Name, detail.Note, detail.State, detail.Ended, detail.Opened, detail.IsLater, detail.Item.Question,
        detail.Item.Candidates, detail.Item.Reason, detail.Item.Section, detail.Item.Field, detail.Evidence,
        [.. detail.Answers.Select(answer => new ReviewAnswerView(answer.Name, answer.Key, answer.Label, answer.Effect, answer.Decision is null, answer.Diff))],
        detail.People, detail.Previous, detail.Next);

    public static ReviewHistoryView Of(ReviewHistory history) => new([.. history.Items.Select(item => new DecidedView(
        item.Number, item.Decision.Item, item.Answer, Text(item.Decision), item.Name, item.Note, item.Item?.Question, item.Item?.Candidates ?? [], item.Decided, item.Run, item.IsUndone))], history.Total);

    public static DeskView Of(DeskReport report) => new([.. report.Outcomes.Select(Of)], report.Open, report.NotesChanged, report.NotesGone, report.Failures);

    private static OutcomeView Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Applied applied => new(applied.Item, "applied", applied.Number, applied.Sentence, applied.AlsoClosed),
        DecisionOutcome.Undone undone => new(undone.Item, "undone", undone.Number, undone.Sentence, 0),
        DecisionOutcome.AlreadyDecided => new(outcome.Item, "already-decided", null, outcome.Sentence, 0),
        DecisionOutcome.NoteChanged => new(outcome.Item, "note-changed", null, outcome.Sentence, 0),
        DecisionOutcome.Refused => new(outcome.Item, "refused", null, outcome.Sentence, 0),
        DecisionOutcome.Busy => new(outcome.Item, "busy", null, outcome.Sentence, 0),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string? Text(Decision decision) => decision switch
    {
        Decision.Amend amend => amend.Text,
        Decision.NewPerson person => person.Name,
        Decision.Identify { Person: { } person } => person.Value,
        Decision.Merge merge => (merge.Survivor + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
