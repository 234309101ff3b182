using System.Globalization;

namespace FactForge.Ledger;

/// <summary>One run of the program over the vault.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Command">What was asked for.</param>
/// <param name="Started">When it began.</param>
/// <param name="Ended">When it ended; null while it runs, or where it was killed.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Report">The report as JSON.</param>
public sealed record RunRow(long Number, string Command, DateTimeOffset Started, DateTimeOffset? Ended, string? Outcome, string? Report);

/// <summary>The runs of the vault.</summary>
public sealed class RunTable
{
    private readonly LedgerConnection connection;

    internal RunTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Records the beginning of a run and gives its number.</summary>
    public long Begin(string command, DateTimeOffset now) => connection.First(
        "INSERT INTO runs (command, started) VALUES ($command, $started) RETURNING number",
        row => row.GetInt64(0), ("$command", command), ("$started", Iso(now)));

    /// <summary>Records its end.</summary>
    public void End(long run, string outcome, string? report, DateTimeOffset now) => connection.Execute(
        "UPDATE runs SET ended = $ended, outcome = $outcome, report = coalesce($report, report) WHERE number = $number",
        ("$ended", Iso(now)), ("$outcome", outcome), ("$report", report), ("$number", run));

    /// <summary>The newest runs, newest first.</summary>
    public IReadOnlyList<RunRow> Latest(int most) => connection.Query(
        "SELECT number, command, started, ended, outcome, report FROM runs ORDER BY number DESC LIMIT $most",
        row => new RunRow(row.GetInt64(0), row.GetString(1), Time(row.GetString(2)), row.IsDBNull(3) ? null : Time(row.GetString(3)),
            row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : row.GetString(5)),
        ("$most", most));

    internal static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
