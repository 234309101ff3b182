using System.Globalization;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// What the runs of a day spent. Answers are in the ledger as they come; calls that gave none are added when a run ends. A batch counts for the day on
/// which it was sent: what is reserved for it until its answers are there, then what they used.
/// </summary>
internal static class DaySpending
{
    public static Spending Of(LedgerStore ledger, DateTimeOffset now)
    {
        var (direct, batches) = (Direct(ledger, now), ledger.Batches.SpentSince(Start(now)));
        return new(direct.Cost + batches.Cost, direct.Tokens + batches.InputTokens + batches.OutputTokens, direct.Calls + batches.Calls);
    }

    /// <summary>What was asked for directly; that calls without an answer are in it needs <see cref="Note"/>.</summary>
    public static Spending Direct(LedgerStore ledger, DateTimeOffset now)
    {
        var answers = ledger.Answers.SpentSince(Start(now));
        var answered = new Spending(answers.Cost, answers.InputTokens + answers.OutputTokens, answers.Calls);
        return Read(ledger.Mark(Name(now))) is { } noted
            ? new(Math.Max(answered.Cost, noted.Cost), Math.Max(answered.Tokens, noted.Tokens), Math.Max(answered.Calls, noted.Calls))
            : answered;
    }

    /// <summary>Notes what a run spent beside batches.</summary>
    public static void Note(LedgerStore ledger, DateTimeOffset now, Spending before, Budget run) => ledger.SetMark(
        Name(now), string.Create(
            CultureInfo.InvariantCulture,
            $"{before.Cost + run.Spent.Cost - run.Queued.Cost} {before.Tokens + run.Spent.Tokens - run.Queued.Tokens} {before.Calls + run.Spent.Calls - run.Queued.Calls}"));

    private static DateTimeOffset Start(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);

    private static string Name(DateTimeOffset now) => "spent " + now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Spending? Read(string? mark)
    {
        var parts = mark?.Split(' ');
        return parts is [var cost, var tokens, var calls]
            ? new(decimal.Parse(cost, CultureInfo.InvariantCulture), long.Parse(tokens, CultureInfo.InvariantCulture), long.Parse(calls, CultureInfo.InvariantCulture))
            : null;
    }
}
