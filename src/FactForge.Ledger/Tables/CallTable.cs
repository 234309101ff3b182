namespace FactForge.Ledger;

/// <summary>What was spent on a task with a model.</summary>
public sealed record SpendingRow(string Model, string Task, long Calls, long InputTokens, long OutputTokens, decimal Cost);

/// <summary>What calls of models used, by day, whatever came of them.</summary>
public sealed class CallTable
{
    private readonly LedgerConnection connection;

    internal CallTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Adds a call that was sent at once; what a batch used stands with its lines.</summary>
    public void Add(DateTimeOffset now, string model, string task, long inputTokens, long outputTokens, decimal cost) => connection.Execute(
        """
        INSERT INTO calls (day, model, task, calls, input, output, cost) VALUES ($day, $model, $task, 1, $input, $output, $cost)
        ON CONFLICT (day, model, task) DO UPDATE SET calls = calls + 1, input = input + excluded.input, output = output + excluded.output, cost = cost + excluded.cost
        """,
        ("$day", Day(now)), ("$model", model), ("$task", task), ("$input", inputTokens), ("$output", outputTokens), ("$cost", (double)cost));

    /// <summary>What was used in all, by model and task, with what batches used.</summary>
    public IReadOnlyList<SpendingRow> All() => connection.Query(
        """
        SELECT model, task, sum(calls), sum(input), sum(output), sum(cost) FROM (
          SELECT model, task, calls, input, output, cost FROM calls
          UNION ALL
          SELECT b.model, l.task, 1, l.input, l.output, CAST(coalesce(l.cost, '0') AS REAL) FROM batch_lines l JOIN batches b ON b.number = l.batch WHERE l.input > 0)
        GROUP BY model, task ORDER BY model, task
        """,
        row => new SpendingRow(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), Amount(row.GetDouble(5))));

    /// <summary>What the calls of a day used, beside batches.</summary>
    public SpendingRow OfDay(DateTimeOffset now) => connection.First(
        "SELECT coalesce(sum(calls), 0), coalesce(sum(input), 0), coalesce(sum(output), 0), coalesce(sum(cost), 0.0) FROM calls WHERE day = $day",
        row => new SpendingRow("", "", row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), Amount(row.GetDouble(3))), ("$day", Day(now)))!;

    // Sums of binary fractions: what lies below a hundred-millionth is theirs, not the price table's.
    private static decimal Amount(double sum) => Math.Round((decimal)sum, 8);

    private static string Day(DateTimeOffset now) => RunTable.Iso(now)[..10];
}
