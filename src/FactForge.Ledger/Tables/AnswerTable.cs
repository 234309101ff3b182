using System.Globalization;

namespace FactForge.Ledger;

/// <summary>A model's answer as recorded.</summary>
/// <param name="Answer">The answer's text.</param>
/// <param name="Model">The model.</param>
/// <param name="Task">What it was asked for: extract, judge, embed.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received.</param>
/// <param name="Cost">In the currency of the price table; null where no price is known.</param>
/// <param name="Answered">When.</param>
public sealed record AnswerRow(string Answer, string Model, string Task, long InputTokens, long OutputTokens, decimal? Cost, DateTimeOffset Answered);

/// <summary>What was spent on a task with a model.</summary>
public sealed record SpendingRow(string Model, string Task, long Calls, long InputTokens, long OutputTokens, decimal Cost);

/// <summary>Answers of models by the hash of what was asked: known key, no call.</summary>
public sealed class AnswerTable
{
    private readonly LedgerConnection connection;

    internal AnswerTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>The answer under a key; null where it was never asked.</summary>
    public AnswerRow? Find(string key) => connection.First(
        "SELECT answer, model, task, input, output, cost, answered FROM answers WHERE key = $key",
        row => new AnswerRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4),
            row.IsDBNull(5) ? null : decimal.Parse(row.GetString(5), CultureInfo.InvariantCulture), RunTable.Time(row.GetString(6))),
        ("$key", key));

    /// <summary>Records an answer; asked again on purpose, the newer answer is kept.</summary>
    /// <param name="key">The question's key.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="batch">The batch that gave it; null where it was asked for directly.</param>
    public void Store(string key, AnswerRow answer, long? batch = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        connection.Execute(
            "INSERT OR REPLACE INTO answers (key, answer, model, task, input, output, cost, answered, batch) VALUES ($key, $answer, $model, $task, $input, $output, $cost, $answered, $batch)",
            ("$key", key), ("$answer", answer.Answer), ("$model", answer.Model), ("$task", answer.Task), ("$input", answer.InputTokens), ("$output", answer.OutputTokens),
            ("$cost", answer.Cost?.ToString(CultureInfo.InvariantCulture)), ("$answered", RunTable.Iso(answer.Answered)), ("$batch", batch));
    }

    /// <summary>
    /// What was spent since a moment, by model and task: answers asked for directly, and batches by the day on which they were sent. A task with a slash is a part
    /// of an answer; the call that gave it is counted by itself.
    /// </summary>
    public IReadOnlyList<SpendingRow> Spending(DateTimeOffset since) => connection.Query(
        """
        SELECT model, task, count(*), sum(input), sum(output), sum(CAST(coalesce(cost, '0') AS REAL)) FROM (
          SELECT model, task, input, output, cost, answered AS at FROM answers WHERE batch IS NULL AND task NOT LIKE '%/%'
          UNION ALL
          SELECT b.model, l.task, l.input, l.output, l.cost, b.sent FROM batch_lines l JOIN batches b ON b.number = l.batch WHERE l.input > 0)
        WHERE at >= $since GROUP BY model, task ORDER BY model, task
        """,
        row => new SpendingRow(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetDecimal(5)),
        ("$since", RunTable.Iso(since)));

    /// <summary>What answers that were asked for directly cost since a moment.</summary>
    public SpendingRow SpentSince(DateTimeOffset since) => connection.First(
        "SELECT count(*), coalesce(sum(input), 0), coalesce(sum(output), 0), coalesce(sum(CAST(coalesce(cost, '0') AS REAL)), 0) FROM answers WHERE batch IS NULL AND task NOT LIKE '%/%' AND answered >= $since",
        row => new SpendingRow("", "", row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetDecimal(3)), ("$since", RunTable.Iso(since)))!;
}
