using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>The numbered steps from one schema to the next. A step that was released never changes.</summary>
internal static class Migrations
{
    private static readonly string[] Steps =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The schema that this program writes.</summary>
    public static int Newest => Steps.Length;

    public static int SchemaOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public static bool IsEmpty(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0;
    }

    public static void Apply(SqliteConnection connection, int from)
    {
        for (var schema = from; schema < Newest; schema++)
        {
            using var transaction = connection.BeginTransaction();
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = Text(Steps[schema]) + string.Create(CultureInfo.InvariantCulture, $"\nPRAGMA user_version = {schema + 1};");
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
