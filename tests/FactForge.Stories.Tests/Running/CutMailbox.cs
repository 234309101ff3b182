using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Stories.Tests.Running;

/// <summary>The half-year mailbox taken apart into its raw messages and put together again in other orders and files.</summary>
internal sealed partial class CutMailbox : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-mail-").FullName;
    private readonly List<string> messages = [];
    private int made;

    public CutMailbox()
    {
        foreach (var path in Directory.EnumerateFiles(Fixtures.HalfYear, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(path));
            if (path.EndsWith(".mbox", StringComparison.Ordinal))
                messages.AddRange(Postmark().Split(text.Replace("\r\n", "\n", StringComparison.Ordinal)).Where(part => part.Length > 0));
            else if (path.EndsWith(".eml", StringComparison.Ordinal))
                messages.Add("From - Thu Jan  1 00:00:00 2026\n" + text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n\n");
        }
    }

    public int Count => messages.Count;

    /// <summary>Mailbox files that together hold every message, in that order.</summary>
    public IReadOnlyList<string> Files(int parts, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var ordered = order(messages).ToList();
        var files = new List<string>();
        for (var part = 0; part < parts; part++)
        {
            var path = Path.Combine(folder, $"cut-{made++:000}.mbox");
            File.WriteAllBytes(path, Encoding.Latin1.GetBytes(string.Concat(ordered.Skip(ordered.Count * part / parts).Take((ordered.Count * (part + 1) / parts) - (ordered.Count * part / parts)))));
            files.Add(path);
        }

        return files;
    }

    public static IEnumerable<string> Shuffled(IEnumerable<string> messages, int seed)
    {
        var random = new Random(seed);
        return messages.OrderBy(_ => random.Next()).ToList();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [GeneratedRegex(@"(?m)(?=^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \w{3} [ \d]\d \d\d:\d\d:\d\d)")]
    private static partial Regex Postmark();
}
