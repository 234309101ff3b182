using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>The queue: what waits for the owner, and what waited.</summary>
public sealed class ReviewTable
{
    private const string Columns = "r.item, r.path, r.state, r.why, r.opened, r.name, r.topic, u.started, r.later FROM reviews r LEFT JOIN runs u ON u.number = r.opened";
    private readonly LedgerConnection connection;

    internal ReviewTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>How many wait.</summary>
    public long CountOpen => connection.Count("SELECT count(*) FROM reviews WHERE state = 'open'");

    /// <summary>
    /// Makes the open items of a note (null: of no note) exactly these: new ones are opened, those that are no longer asked close themselves. One that was settled stays settled.
    /// </summary>
    /// <param name="path">The note.</param>
    /// <param name="filings">What is asked.</param>
    /// <param name="run">The run that asks.</param>
    /// <param name="whyClosed">Says of an item that is no longer asked why its ground is gone.</param>
    public void SetOpen(string? path, IReadOnlyList<ReviewFiling> filings, long run, Func<ReviewItem, string> whyClosed)
    {
        ArgumentNullException.ThrowIfNull(filings);
        ArgumentNullException.ThrowIfNull(whyClosed);
        foreach (var filing in filings)
            Put(path, filing, run);
        var asked = filings.Select(filing => filing.Item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in OpenOf(path).Where(item => !asked.Contains(item.Id)))
            End(gone.Id, ReviewState.Closed, whyClosed(gone), run);
    }

    /// <summary>Ends an item.</summary>
    public void End(string id, ReviewState state, string why, long run) => connection.Execute(
        "UPDATE reviews SET state = $state, why = $why, ended = $run WHERE id = $id",
        ("$state", Text(state)), ("$why", why), ("$run", run), ("$id", id));

    /// <summary>Opens an ended item again: its decision was undone.</summary>
    public void Reopen(string id) => connection.Execute("UPDATE reviews SET state = 'open', why = NULL, ended = NULL, later = NULL WHERE id = $id", ("$id", id));

    /// <summary>Puts an item off, or with null takes that back.</summary>
    public void PutOff(string id, DateTimeOffset? when) =>
        connection.Execute("UPDATE reviews SET later = $when WHERE id = $id", ("$when", when is { } time ? RunTable.Iso(time) : null), ("$id", id));

    /// <summary>Ends what was asked before a time and waits still.</summary>
    /// <returns>How many that were.</returns>
    public int Expire(DateTimeOffset before, string why, long run) => connection.Execute(
        "UPDATE reviews SET state = 'expired', why = $why, ended = $run WHERE state = 'open' AND (SELECT started FROM runs WHERE number = opened) < $before",
        ("$why", why), ("$run", run), ("$before", RunTable.Iso(before)));

    /// <summary>The items in a state, in ordinal order of note and id.</summary>
    public IReadOnlyList<ReviewRow> In(ReviewState state) => connection.Query(
        $"SELECT {Columns} WHERE r.state = $state ORDER BY r.path, r.id", Row, ("$state", Text(state)));

    /// <summary>The open items of a note (null: of no note), in ordinal order of id.</summary>
    public IReadOnlyList<ReviewItem> OpenOf(string? path) =>
        [.. connection.Query($"SELECT {Columns} WHERE r.state = 'open' AND r.path IS $path ORDER BY r.id", Row, ("$path", path)).Select(row => row.Item)];

    /// <summary>The items of a note that the owner settled, dismissed or let expire, in ordinal order of id.</summary>
    public IReadOnlyList<ReviewItem> SettledOf(string? path) => [.. connection.Query(
        $"SELECT {Columns} WHERE r.state IN ('decided', 'dismissed', 'expired') AND r.path IS $path ORDER BY r.id", Row, ("$path", path)).Select(row => row.Item)];

    /// <summary>Where each open item stands, by note and id; its question is not read.</summary>
    public IReadOnlyList<OpenQuestion> OpenPlaces() => connection.Query(
        "SELECT id, path FROM reviews WHERE state = 'open' ORDER BY path, id", row => new OpenQuestion(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)));

    /// <summary>The open items whose id begins so, by note and id.</summary>
    public IReadOnlyList<ReviewRow> OpenWithPrefix(string prefix) => connection.Query(
        $"SELECT {Columns} WHERE r.state = 'open' AND substr(r.id, 1, $length) = $prefix ORDER BY r.path, r.id", Row, ("$length", prefix?.Length ?? 0), ("$prefix", prefix));

    /// <summary>Notes that have open items.</summary>
    public IReadOnlySet<string> OpenPaths() =>
        connection.Query("SELECT DISTINCT path FROM reviews WHERE state = 'open' AND path IS NOT NULL", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every open item as the queue sorts it.</summary>
    /// <param name="withWords">Whether what searching looks at is read too.</param>
    public IReadOnlyList<QueuedRow> Queue(bool withWords = false) => connection.Query(
        $"SELECT id, topic, name, path, contact, kind, rule, threads, {(withWords ? "words" : "''")}, later FROM reviews WHERE state = 'open'",
        row => new QueuedRow(row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4),
            row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), !row.IsDBNull(9)));

    /// <summary>How many items are in each state.</summary>
    public IReadOnlyDictionary<ReviewState, long> CountByState() => connection
        .Query("SELECT state, count(*) FROM reviews GROUP BY state", row => (State: State(row.GetString(0)), Count: row.GetInt64(1)))
        .ToDictionary(row => row.State, row => row.Count);

    /// <summary>How many open items there are of each kind, and how many of them were put off.</summary>
    public IReadOnlyDictionary<string, (long Open, long Later)> CountOpenByKind() => connection
        .Query("SELECT kind, count(*), count(later) FROM reviews WHERE state = 'open' GROUP BY kind", row => (Kind: row.GetString(0), Open: row.GetInt64(1), Later: row.GetInt64(2)))
        .ToDictionary(row => row.Kind, row => (row.Open, row.Later), StringComparer.Ordinal);

    /// <summary>When the oldest open item was asked; null where none is open.</summary>
    public DateTimeOffset? OldestOpen() => connection.First(
        "SELECT min(u.started) FROM reviews r JOIN runs u ON u.number = r.opened WHERE r.state = 'open'", row => row.IsDBNull(0) ? (DateTimeOffset?)null : RunTable.Time(row.GetString(0)));

    /// <summary>Ids of items, open or ended, that begin so; at most <paramref name="most"/>, in ordinal order.</summary>
    public IReadOnlyList<string> IdsFrom(string start, int most) => connection.Query(
        "SELECT id FROM reviews WHERE substr(id, 1, length($start)) = $start ORDER BY id LIMIT $most", row => row.GetString(0), ("$start", start), ("$most", most));

    /// <summary>One item; null where there is none of that id.</summary>
    public ReviewRow? Find(string id) => connection.First($"SELECT {Columns} WHERE r.id = $id", Row, ("$id", id));

    private void Put(string? path, ReviewFiling filing, long run)
    {
        var item = filing.Item;
        connection.Execute(
            """
            INSERT INTO reviews (id, path, item, state, opened, topic, name, contact, kind, rule, threads, words)
            VALUES ($id, $path, $item, 'open', $run, $topic, $name, $contact, $kind, $rule, $threads, $words)
            ON CONFLICT (id) DO UPDATE SET item = excluded.item, path = excluded.path, topic = excluded.topic, name = excluded.name, contact = excluded.contact,
              kind = excluded.kind, rule = excluded.rule, threads = excluded.threads, words = excluded.words,
              state = CASE WHEN state = 'closed' THEN 'open' ELSE state END, why = CASE WHEN state = 'closed' THEN NULL ELSE why END
            """,
            ("$id", item.Id), ("$path", path), ("$item", JsonSerializer.Serialize(item, ReadableJson.Types.ReviewItem)), ("$run", run), ("$topic", filing.Topic),
            ("$name", filing.Name), ("$contact", filing.Contact?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("$kind", item.Why.ToString()), ("$rule", item.Rule),
            ("$threads", string.Concat(filing.Threads.Select(thread => "\n" + thread.Value + "\n"))),
            ("$words", string.Join('\n', [item.Question, .. item.Candidates, filing.Name, filing.Words]).ToLowerInvariant()));
    }

    private static string Text(ReviewState state) => state switch
    {
        ReviewState.Open => "open",
        ReviewState.Decided => "decided",
        ReviewState.Dismissed => "dismissed",
        ReviewState.Closed => "closed",
        ReviewState.Expired => "expired",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ReviewState State(string text) => Enum.Parse<ReviewState>(text, ignoreCase: true);

    private static ReviewRow Row(SqliteDataReader row) => new(
        JsonSerializer.Deserialize(row.GetString(0), ReadableJson.Types.ReviewItem) ?? throw new InvalidDataException("A review item's row in the ledger is empty."),
        row.IsDBNull(1) ? null : row.GetString(1), State(row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4))
    {
        Name = row.GetString(5),
        Topic = row.GetString(6),
        Asked = row.IsDBNull(7) ? DateTimeOffset.MinValue : RunTable.Time(row.GetString(7)),
        Later = row.IsDBNull(8) ? null : RunTable.Time(row.GetString(8)),
    };
}
