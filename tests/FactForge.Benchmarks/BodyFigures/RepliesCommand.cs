using System.Diagnostics;
using System.Text.Json;
using FactForge.Mail.Bodies;

namespace FactForge.Benchmarks.BodyFigures;

/// <summary>
/// <c>replies DATA.jsonl OUT.jsonl [--all] [--strict]</c>: writes each message's own words, one <c>{"id","reply"}</c> a line, for
/// the set's own scorer, and prints line figures. The labels call everything below the first attribution quoted, answers below a
/// quote included, so what is written ends there; <c>--all</c> writes the answers too, which FactForge reads as the author's. The
/// labels count footers as the author's text, so they are written unless <c>--strict</c>.
/// </summary>
internal static class RepliesCommand
{
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("replies DATA.jsonl OUT.jsonl [--all] [--strict]");
            return 2;
        }

        var (above, strict) = (!args.Contains("--all"), args.Contains("--strict"));
        var messages = LabelledMessage.Read(args[0]).ToList();
        var figures = new SortedDictionary<string, ReplyFigures>(StringComparer.Ordinal);
        var clock = Stopwatch.StartNew();
        var bodies = messages.ConvertAll(message => new MessageBody(message.Text, BodySplitter.Split(message.Text)));
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        using var output = OutputFile.TryCreate(args[1]);
        if (output is null)
            return 2;
        foreach (var (message, body) in messages.Zip(bodies))
        {
            output.WriteLine(JsonSerializer.Serialize(new { id = message.Id, reply = OwnLines.Of(body, above, strict) }));
            var set = message.Set.Length == 0 ? "all" : message.Set.Split('/')[0];
            figures.TryAdd(set, new ReplyFigures());
            figures[set].Add(message, OwnLines.Spans(body, above, strict));
        }

        foreach (var (set, figure) in figures)
        {
            Console.WriteLine($"{set}: {figure}");
        }

        Console.WriteLine($"{messages.Count} messages split in {milliseconds:F0} ms");
        return 0;
    }
}
