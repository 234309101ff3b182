using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>How a review item stands.</summary>
public enum ReviewState
{
    /// <summary>It waits for the owner.</summary>
    Open,

    /// <summary>The owner decided it.</summary>
    Decided,

    /// <summary>The owner took the tag off the note.</summary>
    Dismissed,

    /// <summary>Its ground is gone.</summary>
    Closed,
}

/// <summary>A review item as recorded.</summary>
/// <param name="Item">The question.</param>
/// <param name="Path">The note concerned; null where it concerns none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Why">Why it is no longer open.</param>
/// <param name="Opened">The run that asked it first.</param>
public sealed record ReviewRow(ReviewItem Item, string? Path, ReviewState State, string? Why, long Opened);

/// <summary>An answer of the owner's as recorded.</summary>
internal sealed record DecisionRecord(string Kind, string Item, string? Text, int? Survivor, string? Person)
{
    public static DecisionRecord Of(Decision decision) => decision switch
    {
        Decision.Accept => new("accept", decision.Item, null, null, null),
        Decision.Reject => new("reject", decision.Item, null, null, null),
        Decision.Amend amend => new("amend", decision.Item, amend.Text, null, null),
        Decision.Merge merge => new("merge", decision.Item, null, merge.Survivor, null),
        Decision.KeepBoth => new("keep-both", decision.Item, null, null, null),
        Decision.Identify identify => new("identify", decision.Item, null, null, identify.Person?.Value),
        Decision.Later => new("later", decision.Item, null, null, null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public Decision ToDecision() => Kind switch
    {
        "accept" => new Decision.Accept(Item),
        "reject" => new Decision.Reject(Item),
        "amend" => new Decision.Amend(Item, Text ?? ""),
        "merge" => new Decision.Merge(Item, Survivor ?? 0),
        "keep-both" => new Decision.KeepBoth(Item),
        "identify" => new Decision.Identify(Item, Person is null ? null : new PersonId(Person)),
        "later" => new Decision.Later(Item),
        _ => throw new InvalidDataException($"The ledger holds a decision of unknown kind '{Kind}'."),
    };
}

/// <summary>The queue and the owner's answers.</summary>
public sealed class ReviewTable
{
    private readonly LedgerConnection connection;

    internal ReviewTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>How many wait.</summary>
    public long CountOpen => connection.Count("SELECT count(*) FROM reviews WHERE state = 'open'");

    /// <summary>
    /// Makes the open items of a note (null: of no note) exactly these: new ones are opened, those that are no longer asked close themselves. One that was settled stays settled.
    /// </summary>
    public void SetOpen(string? path, IReadOnlyList<ReviewItem> items, long run)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            connection.Execute(
                """
                INSERT INTO reviews (id, path, item, state, opened) VALUES ($id, $path, $item, 'open', $run)
                ON CONFLICT (id) DO UPDATE SET item = excluded.item, path = excluded.path,
                  state = CASE WHEN state = 'closed' THEN 'open' ELSE state END, why = CASE WHEN state = 'closed' THEN NULL ELSE why END
                """,
                ("$id", item.Id), ("$path", path), ("$item", JsonSerializer.Serialize(item, ReadableJson.Types.ReviewItem)), ("$run", run));
        }

        var asked = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in connection.Query("SELECT id FROM reviews WHERE path IS $path AND state = 'open'", row => row.GetString(0), ("$path", path)).Where(id => !asked.Contains(id)))
            End(gone, ReviewState.Closed, "its ground is gone", run);
    }

    /// <summary>Ends an item.</summary>
    public void End(string id, ReviewState state, string why, long run) => connection.Execute(
        "UPDATE reviews SET state = $state, why = $why, ended = $run WHERE id = $id",
        ("$state", Text(state)), ("$why", why), ("$run", run), ("$id", id));

    /// <summary>Opens an ended item again: its decision was undone.</summary>
    public void Reopen(string id) => connection.Execute("UPDATE reviews SET state = 'open', why = NULL, ended = NULL WHERE id = $id", ("$id", id));

    /// <summary>The items in a state, in ordinal order of note and id.</summary>
    public IReadOnlyList<ReviewRow> In(ReviewState state) => connection.Query(
        "SELECT item, path, state, why, opened FROM reviews WHERE state = $state ORDER BY path, id", Row, ("$state", Text(state)));

    /// <summary>The open items of a note, in ordinal order of id.</summary>
    public IReadOnlyList<ReviewItem> OpenOf(string path) => [.. connection.Query(
        "SELECT item, path, state, why, opened FROM reviews WHERE state = 'open' AND path = $path ORDER BY id", Row, ("$path", path)).Select(row => row.Item)];

    /// <summary>One item; null where there is none of that id.</summary>
    public ReviewRow? Find(string id) => connection.First("SELECT item, path, state, why, opened FROM reviews WHERE id = $id", Row, ("$id", id));

    /// <summary>Records an answer of the owner's.</summary>
    public void Record(Decision decision, DateTimeOffset now, long run) => connection.Execute(
        "INSERT INTO decisions (item, answer, decided, run) VALUES ($item, $answer, $decided, $run)",
        ("$item", decision.Item), ("$answer", JsonSerializer.Serialize(DecisionRecord.Of(decision), ReadableJson.Types.DecisionRecord)),
        ("$decided", RunTable.Iso(now)), ("$run", run));

    /// <summary>Every answer in order of time.</summary>
    public IReadOnlyList<(Decision Decision, DateTimeOffset Decided)> Decisions() => connection.Query(
        "SELECT answer, decided FROM decisions ORDER BY number",
        row => ((JsonSerializer.Deserialize(row.GetString(0), ReadableJson.Types.DecisionRecord) ?? throw new InvalidDataException("A decision's row in the ledger is empty.")).ToDecision(),
            RunTable.Time(row.GetString(1))));

    private static string Text(ReviewState state) => state switch
    {
        ReviewState.Open => "open",
        ReviewState.Decided => "decided",
        ReviewState.Dismissed => "dismissed",
        ReviewState.Closed => "closed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ReviewRow Row(SqliteDataReader row) => new(
        JsonSerializer.Deserialize(row.GetString(0), ReadableJson.Types.ReviewItem) ?? throw new InvalidDataException("A review item's row in the ledger is empty."),
        row.IsDBNull(1) ? null : row.GetString(1),
        Enum.Parse<ReviewState>(row.GetString(2), ignoreCase: true), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4));
}
