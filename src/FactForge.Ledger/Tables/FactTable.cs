using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>A refused claim as recorded.</summary>
/// <param name="Claim">What was said.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="IsClose">True where the owner may want to see it.</param>
/// <param name="Thread">The thread of its message; null where the message is gone.</param>
public sealed record RefusalRow(Claim Claim, string Reason, bool IsClose, ThreadId? Thread);

/// <summary>Facts and refused claims.</summary>
public sealed class FactTable
{
    /// <summary>The version under which facts stand that the owner vouched for.</summary>
    public const string OwnersVersion = "owner";

    private static readonly string NotForgotten =
        $"""
        SELECT f.fact, m.thread, f.asking FROM facts f JOIN messages m ON m.id = f.message
        WHERE m.thread IS NOT NULL AND {ForgottenTable.Remembers("f.message")}
          AND NOT EXISTS (SELECT 1 FROM forgotten p WHERE p.kind = 'address' AND p.value = f.address AND p.undone IS NULL)
        """;

    private readonly LedgerConnection connection;

    internal FactTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>How many facts there are.</summary>
    public long Count => connection.Count("SELECT count(*) FROM facts");

    /// <summary>Records a fact; one that is known stays as it was first recorded.</summary>
    public void Add(Fact fact, string version)
    {
        ArgumentNullException.ThrowIfNull(fact);
        connection.Execute(
            "INSERT OR IGNORE INTO facts (id, message, version, asking, address, fact) VALUES ($id, $message, $version, $asking, $address, $fact)",
            ("$id", fact.Id.Value), ("$message", fact.Evidence.Message.Value), ("$version", version), ("$asking", fact.Asking), ("$address", fact.Subject.Address),
            ("$fact", JsonSerializer.Serialize(fact, ReadableJson.Types.Fact)));
    }

    /// <summary>Takes out a fact of a version by its words.</summary>
    public void Remove(MessageId message, string version, string statement)
    {
        foreach (var id in connection.Query("SELECT id, fact FROM facts WHERE message = $message AND version = $version", row => (Id: row.GetString(0), Fact: Parse(row.GetString(1))),
            ("$message", message.Value), ("$version", version)).Where(row => row.Fact.Statement == statement).Select(row => row.Id))
            connection.Execute("DELETE FROM facts WHERE id = $id", ("$id", id));
    }

    /// <summary>Records a refused claim.</summary>
    public void Refuse(RefusedClaim refused, string version)
    {
        ArgumentNullException.ThrowIfNull(refused);
        connection.Execute(
            "INSERT OR IGNORE INTO refusals (message, version, claim, reason, is_close) VALUES ($message, $version, $claim, $reason, $close)",
            ("$message", refused.Claim.Message.Value), ("$version", version), ("$claim", JsonSerializer.Serialize(refused.Claim, ReadableJson.Types.Claim)),
            ("$reason", refused.Reason), ("$close", refused.IsClose));
    }

    /// <summary>Every fact that is not forgotten, each with the thread that its message is in now, ordered by identity.</summary>
    public IReadOnlyList<Fact> All() => Read($"{NotForgotten} ORDER BY f.id");

    /// <summary>The same without what they say, in the order in which facts count.</summary>
    public IReadOnlyList<FactGlimpse> Glimpses()
    {
        // The database would hold every row in memory to sort it.
        var shared = new SharedText();
        var glimpses = connection.QueryAndParse(NotForgotten, Row, row =>
        {
            var fact = Read(row);
            return FactGlimpse.Of(fact with
            {
                Subject = shared.Of(fact.Subject),
                Thread = new(shared.Of(fact.Thread.Value)),
                Evidence = fact.Evidence with { Message = new(shared.Of(fact.Evidence.Message.Value)) },
            });
        });
        glimpses.Sort(FactGlimpse.Compare);
        return glimpses;
    }

    /// <summary>Some facts, in the order asked for; those that are gone are left out.</summary>
    public IReadOnlyList<Fact> Find(IReadOnlyCollection<FactId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
            return [];
        var found = Read(
            "SELECT f.fact, m.thread, f.asking FROM facts f JOIN messages m ON m.id = f.message WHERE f.id IN (SELECT value FROM json_each($ids))",
            ("$ids", JsonSerializer.Serialize(ids.Select(id => id.Value), LedgerJson.Default.IEnumerableString))).ToDictionary(fact => fact.Id);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>One fact; null where it is gone.</summary>
    public Fact? Find(FactId id) => Read("SELECT f.fact, m.thread, f.asking FROM facts f JOIN messages m ON m.id = f.message WHERE f.id = $id", ("$id", id.Value)).FirstOrDefault();

    /// <summary>The facts of a thread's messages that are not forgotten, ordered by identity.</summary>
    public IReadOnlyList<Fact> InThread(ThreadId thread) => Read(
        $"SELECT f.fact, m.thread, f.asking FROM facts f JOIN messages m ON m.id = f.message WHERE m.thread = $thread AND {ForgottenTable.Remembers("f.message")} ORDER BY f.id",
        ("$thread", thread.Value));

    /// <summary>Refused claims, close ones alone or all.</summary>
    public IReadOnlyList<RefusalRow> Refusals(bool onlyClose) => connection.Query(
        "SELECT r.claim, r.reason, r.is_close, m.thread FROM refusals r LEFT JOIN messages m ON m.id = r.message WHERE r.is_close >= $least ORDER BY r.message, r.claim",
        row => new RefusalRow(
            JsonSerializer.Deserialize(row.GetString(0), ReadableJson.Types.Claim) ?? throw new InvalidDataException("A refused claim's row in the ledger is empty."),
            row.GetString(1), row.GetBoolean(2), row.IsDBNull(3) ? null : new ThreadId(row.GetString(3))),
        ("$least", onlyClose ? 1 : 0));

    /// <summary>The close refused claims of a thread's messages that are not forgotten.</summary>
    public IReadOnlyList<Claim> CloseInThread(ThreadId thread) => connection.Query(
        $"SELECT r.claim FROM refusals r JOIN messages m ON m.id = r.message WHERE m.thread = $thread AND r.is_close AND {ForgottenTable.Remembers("r.message")} ORDER BY r.message, r.claim",
        row => JsonSerializer.Deserialize(row.GetString(0), ReadableJson.Types.Claim) ?? throw new InvalidDataException("A refused claim's row in the ledger is empty."),
        ("$thread", thread.Value));

    private List<Fact> Read(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => connection.QueryAndParse(sql, Row, Read, parameters);

    private static (byte[] Json, string Thread, int Asking) Row(SqliteDataReader row) => (row.GetFieldValue<byte[]>(0), row.GetString(1), row.GetInt32(2));

    private static Fact Read((byte[] Json, string Thread, int Asking) row) => Parse(row.Json) with { Thread = new(row.Thread), Asking = row.Asking };

    private static Fact Parse(byte[] json) => JsonSerializer.Deserialize(json, ReadableJson.Types.Fact)
        ?? throw new InvalidDataException("A fact's row in the ledger is empty.");

    private static Fact Parse(string json) => JsonSerializer.Deserialize(json, ReadableJson.Types.Fact)
        ?? throw new InvalidDataException("A fact's row in the ledger is empty.");
}
