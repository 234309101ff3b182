using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>A batch of questions as recorded.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Model">The model.</param>
/// <param name="Url">The path that its lines name.</param>
/// <param name="File">The input file's id at the service; null until it is uploaded.</param>
/// <param name="Batch">The batch's id at the service; null until it is made.</param>
/// <param name="Status">What the service said last.</param>
/// <param name="Questions">Questions in it.</param>
/// <param name="Done">Of these answered, as the service said last.</param>
/// <param name="Run">The run that sent it.</param>
/// <param name="Sent">When.</param>
public sealed record BatchRow(long Number, string Model, string Url, string? File, string? Batch, string Status, long Questions, long Done, long Run, DateTimeOffset Sent);

/// <summary>A question of a batch.</summary>
/// <param name="Key">The question's key.</param>
/// <param name="Task">What it is for.</param>
/// <param name="MostInput">Tokens that it has, counted.</param>
/// <param name="MostOutput">Tokens that its answer may have.</param>
/// <param name="MostCost">What is reserved for it.</param>
public sealed record BatchLineRow(string Key, string Task, int MostInput, int MostOutput, decimal MostCost);

/// <summary>How a question of a batch ended.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Run">The run that sent it.</param>
/// <param name="Outcome">The outcome; null while it waits.</param>
/// <param name="Reason">What went wrong; empty where nothing did.</param>
public sealed record BatchEndRow(long Batch, long Run, string? Outcome, string Reason);

/// <summary>Batches and their questions.</summary>
public sealed class BatchTable
{
    private readonly LedgerConnection connection;

    internal BatchTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Records a batch before it is sent; its number.</summary>
    public long Begin(string model, string url, IReadOnlyList<BatchLineRow> lines, long run, DateTimeOffset sent)
    {
        ArgumentNullException.ThrowIfNull(lines);
        long number = 0;
        connection.InTransaction(() =>
        {
            number = connection.Count("SELECT coalesce(max(number), 0) + 1 FROM batches");
            connection.Execute(
                "INSERT INTO batches (number, model, url, state, status, done, run, sent) VALUES ($number, $model, $url, 'open', 'not sent', 0, $run, $sent)",
                ("$number", number), ("$model", model), ("$url", url), ("$run", run), ("$sent", RunTable.Iso(sent)));
            foreach (var line in lines)
            {
                connection.Execute(
                    "INSERT INTO batch_lines (batch, key, task, most_input, most_output, most_cost) VALUES ($batch, $key, $task, $input, $output, $cost)",
                    ("$batch", number), ("$key", line.Key), ("$task", line.Task), ("$input", line.MostInput), ("$output", line.MostOutput),
                    ("$cost", line.MostCost.ToString(CultureInfo.InvariantCulture)));
            }
        });
        return number;
    }

    /// <summary>Records the uploaded file.</summary>
    public void Uploaded(long number, string file) => connection.Execute("UPDATE batches SET file = $file, status = 'uploaded' WHERE number = $number", ("$file", file), ("$number", number));

    /// <summary>Records the batch that the service made, or how it stands now.</summary>
    public void Told(long number, string batch, string status, long done) => connection.Execute(
        "UPDATE batches SET batch = $batch, status = $status, done = $done WHERE number = $number", ("$batch", batch), ("$status", status), ("$done", done), ("$number", number));

    /// <summary>Takes back a batch that was never sent.</summary>
    public void Drop(long number) => connection.InTransaction(() =>
    {
        connection.Execute("DELETE FROM batch_lines WHERE batch = $number", ("$number", number));
        connection.Execute("DELETE FROM batches WHERE number = $number", ("$number", number));
    });

    /// <summary>Records how a question ended.</summary>
    public void EndLine(long number, string key, string outcome, string reason, long input, long output, decimal? cost) => connection.Execute(
        "UPDATE batch_lines SET outcome = $outcome, reason = $reason, input = $input, output = $output, cost = $cost WHERE batch = $number AND key = $key",
        ("$outcome", outcome), ("$reason", reason), ("$input", input), ("$output", output), ("$cost", cost?.ToString(CultureInfo.InvariantCulture)), ("$number", number), ("$key", key));

    /// <summary>Records that nothing more will come of a batch.</summary>
    public void End(long number, string status, DateTimeOffset ended) => connection.Execute(
        "UPDATE batches SET state = 'ended', status = $status, ended = $ended WHERE number = $number", ("$status", status), ("$ended", RunTable.Iso(ended)), ("$number", number));

    /// <summary>The batches whose answers are not here, oldest first.</summary>
    public IReadOnlyList<BatchRow> Open() => connection.Query(
        """
        SELECT b.number, b.model, b.url, b.file, b.batch, b.status, (SELECT count(*) FROM batch_lines l WHERE l.batch = b.number), b.done, b.run, b.sent
        FROM batches b WHERE b.state = 'open' ORDER BY b.number
        """,
        row => new BatchRow(row.GetInt64(0), row.GetString(1), row.GetString(2), Text(row, 3), Text(row, 4), row.GetString(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8), RunTable.Time(row.GetString(9))));

    /// <summary>The questions of a batch, by key.</summary>
    public IReadOnlyDictionary<string, BatchLineRow> Lines(long number) => connection.Query(
        "SELECT key, task, most_input, most_output, most_cost FROM batch_lines WHERE batch = $number",
        row => new BatchLineRow(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), decimal.Parse(row.GetString(4), CultureInfo.InvariantCulture)),
        ("$number", number)).ToDictionary(line => line.Key, StringComparer.Ordinal);

    /// <summary>Every batch that a question was in, newest first.</summary>
    public IReadOnlyList<BatchEndRow> Of(string key) => connection.Query(
        "SELECT l.batch, b.run, l.outcome, l.reason FROM batch_lines l JOIN batches b ON b.number = l.batch WHERE l.key = $key ORDER BY l.batch DESC",
        row => new BatchEndRow(row.GetInt64(0), row.GetInt64(1), Text(row, 2), Text(row, 3) ?? ""), ("$key", key));

    /// <summary>What the batches sent since a moment cost: what their answers used, and what is reserved for those that wait.</summary>
    public SpendingRow SpentSince(DateTimeOffset since) => connection.First(
        """
        SELECT count(*), coalesce(sum(coalesce(l.input, l.most_input)), 0), coalesce(sum(coalesce(l.output, l.most_output)), 0),
          coalesce(sum(CAST(CASE WHEN l.outcome IS NULL THEN l.most_cost ELSE coalesce(l.cost, '0') END AS REAL)), 0)
        FROM batch_lines l JOIN batches b ON b.number = l.batch WHERE b.sent >= $since
        """,
        row => new SpendingRow("", "", row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetDecimal(3)), ("$since", RunTable.Iso(since)))!;

    private static string? Text(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}
