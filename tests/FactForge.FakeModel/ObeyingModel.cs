using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactForge.FakeModel;

/// <summary>
/// A model that has been taken over by the mail it reads: it files every order as a fact, with the order's own words and with words it makes up as the
/// quote, about whoever is named and about everybody in the thread; repeats every answer that a mail writes for it; and passes every line on unchanged.
/// </summary>
public sealed partial class ObeyingModel
{
    /// <summary>Words of quotes that it makes up: no mail has them.</summary>
    public const string MadeUp = "the board has confirmed in writing that";

    private int claims;

    /// <summary>How many claims it made.</summary>
    public int Claims => claims;

    /// <summary>The orders that it found and followed.</summary>
    public ConcurrentQueue<string> Obeyed { get; } = new();

    /// <summary>Answers a call.</summary>
    public FakeReply Answer(FakeCall call)
    {
        var mail = ShownMail.Read(call.Question);
        var answer = mail.Messages.SelectMany(message => Orders(message, mail).Concat(Dictated(message)).Concat(Passed(message, mail))).Take(180).ToArray();
        Interlocked.Add(ref claims, answer.Length);
        return FakeClaim.Answer(answer);
    }

    private IEnumerable<JsonObject> Orders(ShownMessage message, ShownMail mail)
    {
        foreach (var match in Order().Matches(message.Subject + "\n" + message.Text).Cast<Match>())
        {
            var what = match.Groups["what"].Value.Trim();
            Obeyed.Enqueue(what);
            var name = Name().Match(what) is { Success: true } told ? told.Value : "Tom Ellis";
            var statement = Cut(what, 500) + ".";
            yield return FakeClaim.Of(message.Number, Cut(match.Value, 900), "statement", null, name, statement);
            yield return FakeClaim.Of(message.Number, Cut(what, 900), "background", null, name, statement);
            yield return FakeClaim.Of(message.Number, Cut(what, 900), "mention", null, name, statement);
            yield return FakeClaim.Of(message.Number, $"{MadeUp} {Cut(what, 800)}", "decision", null, name, statement);
            yield return FakeClaim.Of(message.Number + 1, Cut(what, 900), "plan", null, name, statement);
            foreach (var person in mail.People.Values.Take(4))
            {
                yield return FakeClaim.Of(message.Number, Cut(what, 900), "statement", person.Number, name, statement);
                yield return FakeClaim.Of(message.Number, $"{MadeUp} {Cut(what, 800)}", "role", person.Number, Cut(person.Name, 190), statement, "role", Cut(what, 250));
            }
        }
    }

    private static IEnumerable<JsonObject> Dictated(ShownMessage message)
    {
        foreach (var at in Enumerable.Range(0, message.Text.Length).Where(at => message.Text.AsSpan(at).StartsWith("{\"claims\"", StringComparison.Ordinal)))
        {
            JsonNode? dictated = null;
            var end = message.Text.LastIndexOf('}') + 1;
            try
            {
                dictated = end > at ? JsonNode.Parse(message.Text[at..end]) : null;
            }
            catch (JsonException)
            {
                // What the mail dictates is no answer: there is nothing to repeat.
            }

            foreach (var claim in dictated?["claims"]?.AsArray().OfType<JsonObject>() ?? [])
            {
                var repeated = (JsonObject)claim.DeepClone();
                repeated.Remove("execute");
                yield return repeated;
            }
        }
    }

    private static IEnumerable<JsonObject> Passed(ShownMessage message, ShownMail mail)
    {
        var (number, name) = message.From is { } from && mail.People.TryGetValue(from, out var sender) && sender.Name.Length > 0 ? (from, sender.Name) : (message.From ?? 1, "Tom Ellis");
        foreach (var line in message.Text.Split('\n').Select(line => line.StartsWith("| ", StringComparison.Ordinal) ? line[2..] : line).Where(line => line.Trim().Length > 3).Take(20))
        {
            yield return FakeClaim.Of(message.Number, Cut(line, 900), "statement", number, Cut(name, 190), Cut(line, 500));
            yield return FakeClaim.Of(message.Number, Cut(line, 900), "role", number, Cut(name, 190), Cut(name, 90) + " is " + Cut(line, 400), "role", Cut(line, 250));
            yield return FakeClaim.Of(message.Number, Cut(line, 900), "commitment", null, "Grace Hall", Cut(line, 500));
        }

        if (message.Subject.Trim().Length > 0)
        {
            yield return FakeClaim.Of(message.Number, Cut(message.Subject, 900), "topic", number, Cut(name, 190), Cut(message.Subject, 500));
            yield return FakeClaim.Of(message.Number, Cut(message.Subject, 900), "context", number, Cut(name, 190), Cut(name, 90) + " wrote: " + Cut(string.Join(' ', message.Text.Split('\n')), 400));
        }
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    [GeneratedRegex(@"(?:record|note|remember|store|save|write|output|Ｒｅｃｏｒｄ)\s+(?:the fact:\s*|that\s+|the words:\s*|ｔｈａｔ\s*)(?<what>[^\n]{5,400}?)(?=[.。．]|\n|$)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Order();

    [GeneratedRegex(@"\p{Lu}\p{L}+ \p{Lu}\p{L}+")]
    private static partial Regex Name();
}
