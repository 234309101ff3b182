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
    public void Store(string key, AnswerRow answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        connection.Execute(
            "INSERT OR REPLACE INTO answers (key, answer, model, task, input, output, cost, answered) VALUES ($key, $answer, $model, $task, $input, $output, $cost, $answered)",
            ("$key", key), ("$answer", answer.Answer), ("$model", answer.Model), ("$task", answer.Task), ("$input", answer.InputTokens), ("$output", answer.OutputTokens),
            ("$cost", answer.Cost?.ToString(CultureInfo.InvariantCulture)), ("$answered", RunTable.Iso(answer.Answered)));
    }

    /// <summary>What was spent since a moment, by model and task.</summary>
    public IReadOnlyList<SpendingRow> Spending(DateTimeOffset since) => connection.Query(
        """
        SELECT model, task, count(*), sum(input), sum(output), sum(CAST(coalesce(cost, '0') AS REAL)) FROM answers
        WHERE answered >= $since AND task NOT LIKE '%/pair' GROUP BY model, task ORDER BY model, task
        """,
        row => new SpendingRow(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetDecimal(5)),
        ("$since", RunTable.Iso(since)));
}
