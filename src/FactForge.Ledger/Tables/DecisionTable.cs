using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>How far an answer of the owner's was carried out.</summary>
public enum DecisionState
{
    /// <summary>Recorded; what it changes in the owner's own words is still to be written.</summary>
    New,

    /// <summary>Written.</summary>
    Done,

    /// <summary>Taken back; what it changed in the owner's own words is still to be put back.</summary>
    Undoing,

    /// <summary>Taken back, and put back.</summary>
    Undone,
}

/// <summary>An answer of the owner's as recorded.</summary>
/// <param name="Number">Its number, in order of time.</param>
/// <param name="Decision">The answer.</param>
/// <param name="Question">The item as it stood when it was answered; null for one of an earlier ledger.</param>
/// <param name="Path">The note concerned; null where it concerned none.</param>
/// <param name="Name">Whom or what it concerned, as shown.</param>
/// <param name="Decided">When.</param>
/// <param name="Run">The run that recorded it.</param>
/// <param name="State">How far it was carried out.</param>
public sealed record DecisionRow(long Number, Decision Decision, ReviewItem? Question, string? Path, string Name, DateTimeOffset Decided, long Run, DecisionState State)
{
    /// <summary>An address of the person who is meant; null where nobody is.</summary>
    public string? Address { get; init; }

    /// <summary>True while it counts.</summary>
    public bool Holds => State is DecisionState.New or DecisionState.Done;
}

/// <summary>The owner's answers. None is ever deleted: one that is taken back is marked.</summary>
public sealed class DecisionTable
{
    private const string Columns = "number, answer, question, note, name, decided, run, state FROM decisions";
    private readonly LedgerConnection connection;

    internal DecisionTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Records an answer.</summary>
    /// <param name="decision">The answer.</param>
    /// <param name="asked">The item as it stands.</param>
    /// <param name="address">An address of the person who is meant, who keeps it when more becomes known of them; null where nobody is.</param>
    /// <param name="now">When.</param>
    /// <param name="run">The run that records it.</param>
    /// <returns>Its number.</returns>
    public long Record(Decision decision, ReviewRow asked, string? address, DateTimeOffset now, long run)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(asked);
        return connection.First(
            """
            INSERT INTO decisions (item, answer, question, note, name, decided, run, state) VALUES ($item, $answer, $question, $note, $name, $decided, $run, 'new')
            RETURNING number
            """,
            row => row.GetInt64(0),
            ("$item", decision.Item), ("$answer", JsonSerializer.Serialize(DecisionRecord.Of(decision) with { Address = address }, ReadableJson.Types.DecisionRecord)),
            ("$question", JsonSerializer.Serialize(asked.Item, ReadableJson.Types.ReviewItem)), ("$note", asked.Path), ("$name", asked.Name),
            ("$decided", RunTable.Iso(now)), ("$run", run));
    }

    /// <summary>Marks how far an answer was carried out.</summary>
    public void Mark(long number, DecisionState state) =>
        connection.Execute("UPDATE decisions SET state = $state WHERE number = $number", ("$state", Text(state)), ("$number", number));

    /// <summary>Every answer in order of time.</summary>
    public IReadOnlyList<DecisionRow> All() => connection.Query($"SELECT {Columns} ORDER BY number", Row);

    /// <summary>One answer; null where there is none of that number.</summary>
    public DecisionRow? Find(long number) => connection.First($"SELECT {Columns} WHERE number = $number", Row, ("$number", number));

    /// <summary>Answers that are recorded and not yet carried out, or taken back and not yet put back, in order of time.</summary>
    public IReadOnlyList<DecisionRow> Unfinished() => connection.Query($"SELECT {Columns} WHERE state IN ('new', 'undoing') ORDER BY number", Row);

    /// <summary>The answers that a run recorded, in order of time.</summary>
    public IReadOnlyList<DecisionRow> Of(long run) => connection.Query($"SELECT {Columns} WHERE run = $run ORDER BY number", Row, ("$run", run));

    /// <summary>The newest answer that counts; null where there is none.</summary>
    public DecisionRow? Newest() => connection.First($"SELECT {Columns} WHERE state IN ('new', 'done') ORDER BY number DESC LIMIT 1", Row);

    /// <summary>Lets the answers about a note follow it to another path.</summary>
    internal void Move(string from, string to) => connection.Execute("UPDATE decisions SET note = $to WHERE note = $from", ("$to", to), ("$from", from));

    private static string Text(DecisionState state) => state switch
    {
        DecisionState.New => "new",
        DecisionState.Done => "done",
        DecisionState.Undoing => "undoing",
        DecisionState.Undone => "undone",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static DecisionRow Row(SqliteDataReader row)
    {
        var record = JsonSerializer.Deserialize(row.GetString(1), ReadableJson.Types.DecisionRecord) ?? throw new InvalidDataException("A decision's row in the ledger is empty.");
        return new(row.GetInt64(0), record.ToDecision(),
        row.IsDBNull(2) ? null : JsonSerializer.Deserialize(row.GetString(2), ReadableJson.Types.ReviewItem),
        row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? "" : row.GetString(4), RunTable.Time(row.GetString(5)), row.IsDBNull(6) ? 0 : row.GetInt64(6),
        Enum.Parse<DecisionState>(row.GetString(7), ignoreCase: true))
        { Address = record.Address };
    }
}
