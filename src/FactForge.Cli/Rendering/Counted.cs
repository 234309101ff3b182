using System.Globalization;

namespace FactForge.Cli;

/// <summary>Numbers as people read them.</summary>
internal static class Counted
{
    /// <summary><c>1 note</c>, <c>1,204 notes</c>.</summary>
    public static string Of(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary><c>1,204</c>.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>0.8 s</c>, <c>4 min 12 s</c>, <c>2 h 05 min</c>.</summary>
    public static string Time(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s"),
        { TotalMinutes: < 60 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds:00} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes:00} min"),
    };

    /// <summary><c>14.2 MB</c>.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => Of(bytes, "byte"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
    };

    /// <summary>An amount of money in the configured currency: <c>0.0312</c>.</summary>
    public static string Amount(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.0000}");

    /// <summary>A name from code as words: <c>AutomaticReply</c> is <c>automatic reply</c>.</summary>
    public static string Words(Enum value) => string.Concat(value.ToString().Select((letter, at) =>
        char.IsUpper(letter) ? (at > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary><c>newsletter 4, receipt 3</c>, the largest first.</summary>
    public static string Listed(IEnumerable<(string Name, long Count)> counts) => string.Join(
        ", ", counts.Where(item => item.Count > 0).OrderByDescending(item => item.Count).ThenBy(item => item.Name, StringComparer.Ordinal)
            .Select(item => $"{item.Name} {Number(item.Count)}"));
}
