using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>The one connection, used by one caller at a time, with its statements prepared once.</summary>
internal sealed class LedgerConnection(SqliteConnection connection) : IDisposable
{
    private const int ManyRows = 512;
    private const int MostInParsing = 3;
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private SqliteTransaction? open;

    /// <summary>Runs <paramref name="work"/> in one transaction; all of it holds or none.</summary>
    public void InTransaction(Action work)
    {
        lock (gate)
        {
            if (open is not null)
            {
                work();
                return;
            }

            using var transaction = connection.BeginTransaction();
            open = transaction;
            try
            {
                work();
                transaction.Commit();
            }
            finally
            {
                open = null;
            }
        }
    }

    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (gate)
            return Bind(sql, parameters).ExecuteNonQuery();
    }

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (gate)
        {
            using var reader = Bind(sql, parameters).ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(row(reader));
            return rows;
        }
    }

    /// <summary>
    /// As <see cref="Query"/>, with what takes long done beside the reading where the rows are many, some at a time, so that they are never all held unparsed;
    /// of few rows, after the database is let go. In their order.
    /// </summary>
    public List<T> QueryAndParse<TRow, T>(string sql, Func<SqliteDataReader, TRow> row, Func<TRow, T> parse, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var parsed = new List<T>();
        var rows = new List<TRow>();
        var parsing = new Queue<Task<List<T>>>();
        lock (gate)
        {
            using var reader = Bind(sql, parameters).ExecuteReader();
            while (reader.Read())
            {
                rows.Add(row(reader));
                if (rows.Count < ManyRows)
                    continue;
                var many = rows;
                rows = new List<TRow>(ManyRows);
                parsing.Enqueue(Task.Run(() => many.ConvertAll(parse.Invoke)));
                if (parsing.Count > MostInParsing)
                    parsed.AddRange(parsing.Dequeue().GetAwaiter().GetResult());
            }
        }

        foreach (var many in parsing)
            parsed.AddRange(many.GetAwaiter().GetResult());
        parsed.AddRange(rows.Select(parse));
        return parsed;
    }

    public T? First<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (gate)
        {
            using var reader = Bind(sql, parameters).ExecuteReader();
            return reader.Read() ? row(reader) : default;
        }
    }

    public long Count(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => First(sql, row => row.GetInt64(0), parameters);

    public void CopyTo(SqliteConnection target)
    {
        lock (gate)
            connection.BackupDatabase(target);
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
            command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            prepared.Add(sql, command);
        }

        command.Transaction = open;
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }
}
