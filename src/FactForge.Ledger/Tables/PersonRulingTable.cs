namespace FactForge.Ledger;

/// <summary>What the owner ruled about people: that two are one, and what somebody is called.</summary>
public sealed class PersonRulingTable
{
    private readonly LedgerConnection connection;

    internal PersonRulingTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Two addresses are one person.</summary>
    public void Join(string address, string other, long run, DateTimeOffset now) => Add("same", address, other, run, now);

    /// <summary>A person is called so.</summary>
    public void Name(string address, string name, long run, DateTimeOffset now) => Add("name", address, name, run, now);

    /// <summary>Addresses that were told to be one person, in order of telling.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SamePeople() => connection.Query<IReadOnlyList<string>>(
        "SELECT address, value FROM person_rulings WHERE kind = 'same' AND undone IS NULL ORDER BY number", row => [row.GetString(0), row.GetString(1)]);

    /// <summary>What people are called, by address; the newest ruling counts.</summary>
    public IReadOnlyDictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (address, name) in connection.Query("SELECT address, value FROM person_rulings WHERE kind = 'name' AND undone IS NULL ORDER BY number", row => (row.GetString(0), row.GetString(1))))
            names[address] = name;
        return names;
    }

    /// <summary>Takes back what a run ruled.</summary>
    /// <returns>How much that was.</returns>
    public int Undo(long run) => connection.Execute("UPDATE person_rulings SET undone = $run WHERE run = $run AND undone IS NULL", ("$run", run));

    /// <summary>A state that differs after each change.</summary>
    internal string State() => connection.First("SELECT count(*) || ':' || count(undone) FROM person_rulings", row => row.GetString(0)) ?? "";

    private void Add(string kind, string address, string value, long run, DateTimeOffset now) => connection.Execute(
        "INSERT INTO person_rulings (kind, address, value, run, ruled) VALUES ($kind, $address, $value, $run, $now)",
        ("$kind", kind), ("$address", address), ("$value", value), ("$run", run), ("$now", RunTable.Iso(now)));
}
