using System.Globalization;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>What the runs of a day spent. Answers are in the ledger as they come; calls that gave none are added when a run ends.</summary>
internal static class DaySpending
{
    public static Spending Of(LedgerStore ledger, DateTimeOffset now)
    {
        var rows = ledger.Answers.Spending(Start(now));
        var answered = new Spending(rows.Sum(row => row.Cost), rows.Sum(row => row.InputTokens + row.OutputTokens), rows.Sum(row => row.Calls));
        return Read(ledger.Mark(Name(now))) is { } noted
            ? new(Math.Max(answered.Cost, noted.Cost), Math.Max(answered.Tokens, noted.Tokens), Math.Max(answered.Calls, noted.Calls))
            : answered;
    }

    public static void Note(LedgerStore ledger, DateTimeOffset now, Spending before, Spending run) => ledger.SetMark(
        Name(now), string.Create(CultureInfo.InvariantCulture, $"{before.Cost + run.Cost} {before.Tokens + run.Tokens} {before.Calls + run.Calls}"));

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
