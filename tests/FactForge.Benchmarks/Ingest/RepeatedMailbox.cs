using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Benchmarks.Ingest;

/// <summary>An mbox several times over: each time the same messages under ids of their own, threaded as they were.</summary>
internal static partial class RepeatedMailbox
{
    private static readonly Encoding Bytes = Encoding.Latin1;

    /// <summary>Writes it.</summary>
    public static void Write(string mailbox, int times, string target)
    {
        using var writer = new StreamWriter(target, append: false, Bytes);
        for (var time = 0; time < times; time++)
            Append(mailbox, time == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{time}"), writer);
    }

    private static void Append(string mailbox, string mark, StreamWriter writer)
    {
        var isHeader = false;
        var hasIds = false;
        foreach (var line in File.ReadLines(mailbox, Bytes))
        {
            if (line.StartsWith("From ", StringComparison.Ordinal))
                (isHeader, hasIds) = (true, false);
            else if (line.Length == 0)
                isHeader = false;
            else if (isHeader && line[0] is not (' ' or '\t'))
                hasIds = IdField().IsMatch(line);
            writer.Write(isHeader && hasIds && mark.Length > 0 ? Id().Replace(line, match => match.Groups[1].Value + mark + "@") : line);
            writer.Write('\n');
        }

        writer.Write('\n');
    }

    [GeneratedRegex("^(Message-ID|References|In-Reply-To):", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex IdField();

    [GeneratedRegex("(<[^<>@ ]+)@", RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
