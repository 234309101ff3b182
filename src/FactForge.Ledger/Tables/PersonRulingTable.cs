namespace FactForge.Ledger;

/// <summary>What the owner ruled about people: that two are one, that two are not, and what somebody is called.</summary>
public sealed class PersonRulingTable
{
    private readonly LedgerConnection connection;

    internal PersonRulingTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Two addresses are one person.</summary>
    public void Join(string address, string other, long run, DateTimeOffset now) => Add("same", address, other, run, now);

    /// <summary>Two addresses are two people.</summary>
    public void Part(string address, string other, long run, DateTimeOffset now) => Add("apart", address, other, run, now);

    /// <summary>A person is called so.</summary>
    public void Name(string address, string name, long run, DateTimeOffset now) => Add("name", address, name, run, now);

    /// <summary>Pairs of addresses that were told to be one person, in order of telling; where the opposite was told later they are left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SamePeople() => [.. Standing("same").Select(pair => (IReadOnlyList<string>)[pair.Address, pair.Other])];

    /// <summary>Pairs of addresses that were told to be two people, likewise.</summary>
    public IReadOnlyList<(string Address, string Other)> Apart() => Standing("apart");

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

    private List<(string Address, string Other)> Standing(string kind)
    {
        var latest = new Dictionary<(string, string), (long Number, string Kind)>();
        var told = connection.Query(
            "SELECT number, kind, address, value FROM person_rulings WHERE kind IN ('same', 'apart') AND undone IS NULL ORDER BY number",
            row => (Number: row.GetInt64(0), Kind: row.GetString(1), Address: row.GetString(2), Other: row.GetString(3)));
        foreach (var ruling in told)
            latest[string.CompareOrdinal(ruling.Address, ruling.Other) < 0 ? (ruling.Address, ruling.Other) : (ruling.Other, ruling.Address)] = (ruling.Number, ruling.Kind);
        var standing = latest.Values.Where(ruling => ruling.Kind == kind).Select(ruling => ruling.Number).ToHashSet();
        return [.. told.Where(ruling => standing.Contains(ruling.Number)).Select(ruling => (ruling.Address, ruling.Other))];
    }

    private void Add(string kind, string address, string value, long run, DateTimeOffset now) => connection.Execute(
        "INSERT INTO person_rulings (kind, address, value, run, ruled) VALUES ($kind, $address, $value, $run, $now)",
        ("$kind", kind), ("$address", address), ("$value", value), ("$run", run), ("$now", RunTable.Iso(now)));
}
