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

    /// <summary>How many tokens an answer of a model to a task took on the average; null where none was given.</summary>
    public double? MeanOutput(string model, string task) => connection.First(
        "SELECT avg(output) FROM answers WHERE model = $model AND task = $task", row => row.IsDBNull(0) ? (double?)null : row.GetDouble(0), ("$model", model), ("$task", task));
}
