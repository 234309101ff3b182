using System.Globalization;

namespace FactForge.Cli;

/// <summary>A user's crontab (crontab(5)) with the job's lines in it, between two marks; every other line stays as it is.</summary>
internal static class CronTable
{
    /// <summary>The table with the job, in the place of what it had of it.</summary>
    public static string With(string table, NightlyJob job)
    {
        var rest = Without(table, job.Name);
        return (rest.Length == 0 || rest.EndsWith('\n') ? rest : rest + "\n") + Lines(job);
    }

    /// <summary>The table without the job of that name.</summary>
    public static string Without(string table, string name)
    {
        var start = table.IndexOf(Begin(name), StringComparison.Ordinal);
        if (start < 0)
            return table;
        var end = table.IndexOf(End(name), start, StringComparison.Ordinal);
        return end < 0 ? table : table[..start] + table[(end + End(name).Length)..];
    }

    /// <summary>The job's own lines.</summary>
    public static string Lines(NightlyJob job)
    {
        var environment = string.Concat(job.Environment.Select(variable => $"{variable.Key}={ShellWord.Quoted(variable.Value)} "));
        var command = $"cd {ShellWord.Quoted(job.Vault)} && {environment}{string.Join(' ', job.Command.Select(ShellWord.Quoted))} >> {ShellWord.Quoted(job.Log)} 2>&1";

        // A per cent sign ends a command in a crontab unless it is escaped, between quotes too.
        return string.Create(CultureInfo.InvariantCulture, $"{Begin(job.Name)}{job.At.Minute} {job.At.Hour} * * * {command.Replace("%", "\\%", StringComparison.Ordinal)}\n{End(job.Name)}");
    }

    private static string Begin(string name) => $"# {name}: begin\n";

    private static string End(string name) => $"# {name}: end\n";
}
