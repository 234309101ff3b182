using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows the review queue as lines of text.</summary>
internal static class ReviewView
{
    public static void Write(ReviewPage page, TextWriter output)
    {
        if (page.Total == 0)
        {
            output.WriteLine("nothing waits for you");
            return;
        }

        string? group = null;
        foreach (var line in page.Lines)
        {
            if (line.Group != group)
            {
                group = line.Group;
                var whole = page.Groups.First(one => one.Key == group);
                output.WriteLine($"{TerminalText.Line(whole.Name)}{(whole.Note is null ? "" : $" ({TerminalText.Line(whole.Note)})")}: {Counted.Of(whole.Count, "question")}");
            }

            output.WriteLine($"  {line.Id}  {Counted.Words(line.Why),-17}  {TerminalText.Line(line.Question)}{(line.IsLater ? " (put off)" : "")}");
            foreach (var text in line.Why.AsksWho() ? line.Waiting : line.Candidates)
                output.WriteLine("                    " + TerminalText.Line(text));
        }

        if (page.Lines.Count < page.Total)
            output.WriteLine($"{Counted.Number(page.Offset + 1)} to {Counted.Number(page.Offset + page.Lines.Count)} of {Counted.Number(page.Total)}; --offset and --limit show others");
    }

    public static void Write(ReviewHistory history, TextWriter output)
    {
        foreach (var item in history.Items)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{item.Number,5}  {item.Decided:yyyy-MM-dd HH:mm}  {item.Answer,-10}  {TerminalText.Line(item.Name)}: {TerminalText.Line(item.Item?.Question ?? "")}{(item.IsUndone ? " (taken back)" : "")}"));
            foreach (var candidate in item.Item is { } asked && !asked.Why.AsksWho() ? asked.Candidates : [])
                output.WriteLine("         " + TerminalText.Line(candidate));
            if (item.Decision is Decision.Amend amend)
                output.WriteLine("       = " + TerminalText.Line(amend.Text));
        }

        if (history.Total == 0)
            output.WriteLine("nothing was answered yet");
    }

    public static void Write(ReviewStats stats, TextWriter output)
    {
        output.WriteLine($"open       {Figure(stats.Open, stats.OpenByWhy.Select(pair => (Counted.Words(pair.Key), pair.Value)))}");
        if (stats.Later > 0)
            output.WriteLine($"put off    {Counted.Number(stats.Later)}");
        if (stats.OldestOpen is { } oldest)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"oldest     {oldest:yyyy-MM-dd}"));
        output.WriteLine($"answered   {Figure(stats.Answers.Values.Sum(), stats.Answers.Select(pair => (pair.Key, pair.Value)))}");
        output.WriteLine($"closed     {Counted.Number(stats.Closed)} closed themselves, {Counted.Number(stats.Dismissed)} dismissed with the tag, {Counted.Number(stats.Expired)} expired, {Counted.Number(stats.Undone)} answers taken back");
    }

    /// <summary>An item in full.</summary>
    /// <param name="detail">The item.</param>
    /// <param name="withDiffs">Whether what each answer does to the note is shown.</param>
    /// <param name="output">Where to.</param>
    /// <param name="emphasis">How the terminal takes emphasis.</param>
    public static void Write(ReviewDetail detail, bool withDiffs, TextWriter output, Emphasis emphasis)
    {
        var item = detail.Item;
        output.WriteLine($"{TerminalText.Line(detail.Name)}{(detail.Note is null ? "" : $" ({TerminalText.Line(detail.Note)})")}  {Counted.Words(item.Why)}  {item.Id}");
        if (detail.State != ReviewStanding.Open)
            output.WriteLine($"  open no more: {TerminalText.Line(detail.Ended ?? Counted.Words(detail.State))}");
        output.WriteLine(emphasis.Strong(TerminalText.Line(item.Question)));
        for (var i = 0; i < item.Candidates.Count && !item.Why.AsksWho(); i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  {TerminalText.Line(item.Candidates[i])}{(item.Owners.Contains(i) ? "  (yours)" : "")}"));
        output.WriteLine(emphasis.Soft($"  why: {TerminalText.Line(item.Reason)}"));
        foreach (var evidence in detail.Evidence)
        {
            var date = evidence.Date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no date";
            output.WriteLine($"  \"{TerminalText.Line(Tail(evidence.Before))}{emphasis.Quoted($"[{TerminalText.Line(evidence.Quote)}]")}{TerminalText.Line(Head(evidence.After))}\"");
            output.WriteLine(emphasis.Soft(TerminalText.Line($"     {evidence.Sender ?? "unknown sender"}, {date}, {(evidence.Subject.Length == 0 ? "(no subject)" : evidence.Subject)}, {string.Join(" and ", evidence.Places.Select(place => place.Mailbox))}")));
        }

        foreach (var answer in detail.Answers)
        {
            output.WriteLine($"  {emphasis.Strong($"[{answer.Key}] {TerminalText.Line(answer.Label)}")}: {TerminalText.Line(answer.Effect)}");
            if (withDiffs && answer.Diff.Length > 0)
                output.WriteLine(string.Join('\n', TerminalText.Lines(answer.Diff).TrimEnd('\n').Split('\n').Select(line => "      " + emphasis.DiffLine(line))));
        }
    }

    /// <summary>Says what became of answers.</summary>
    /// <returns>The exit status that goes with it.</returns>
    public static int Say(DeskReport report, bool asJson, CliSurroundings around)
    {
        var good = report.Outcomes.Count(outcome => outcome is DecisionOutcome.Applied or DecisionOutcome.Undone);
        if (good == 0 && report.Outcomes.Count == 1 && !asJson)
            return around.Refuse(report.Outcomes[0].Sentence);
        if (asJson)
            around.Output.WriteLine(CliJson.Write(ReviewJson.Of(report), CliJson.Types.DeskView));
        else
            Write(report, around.Output);
        return good == report.Outcomes.Count && report.Failures.Count == 0 ? ExitStatus.Done : good == 0 ? ExitStatus.Refused : ExitStatus.Failures;
    }

    /// <summary>What became of answers, line by line.</summary>
    public static void Write(DeskReport report, TextWriter output)
    {
        foreach (var outcome in report.Outcomes)
            output.WriteLine(TerminalText.Line(Told(outcome)));
        foreach (var path in report.NotesChanged)
            output.WriteLine("wrote  " + TerminalText.Line(path));
        foreach (var path in report.NotesGone)
            output.WriteLine("took away  " + TerminalText.Line(path));
        foreach (var failure in report.Failures)
            output.WriteLine($"failed to {failure.Stage}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)} The next run brings it up to date.");
        output.WriteLine($"{Counted.Of(report.Open, "question")} left");
    }

    private static string Told(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Applied applied => string.Create(CultureInfo.InvariantCulture,
            $"{applied.Item}  done, answer {applied.Number}: {applied.Sentence}{(applied.AlsoClosed > 0 ? $"; {Counted.Of(applied.AlsoClosed, "other question")} closed with it" : "")}"),
        _ => $"{outcome.Item}  {outcome.Sentence}".Trim(),
    };

    private static string Figure(long count, IEnumerable<(string Name, long Count)> parts) => count == 0 ? "none" : $"{Counted.Number(count)}: {Counted.Listed(parts)}";

    private static string Tail(string text) => text.Length <= 80 ? text.TrimStart() : "…" + text[^80..];

    private static string Head(string text) => text.Length <= 80 ? text.TrimEnd() : text[..80] + "…";
}
