using System.Diagnostics;
using System.Globalization;
using FactForge.Extraction;
using FactForge.Extraction.Rules;
using FactForge.Mail;

namespace FactForge.Benchmarks.Rules;

/// <summary>The mail stage and the built-in rules on a mailbox, one after another in one process: how many messages a second each reads, and both together.</summary>
internal static class RulesBenchmark
{
    private const int WarmUp = 500;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 1 || !File.Exists(arguments[0]))
        {
            await Console.Error.WriteLineAsync("usage: rules MAILBOX.mbox");
            return 2;
        }

        // Once to warm up, so that neither stage pays for starting.
        var few = await ReadAsync(arguments[0], WarmUp);
        await ExtractAsync(few);
        var clock = Stopwatch.StartNew();
        var messages = await ReadAsync(arguments[0], int.MaxValue);
        var mail = clock.Elapsed;
        clock.Restart();
        var (asked, facts) = await ExtractAsync(messages);
        var rules = clock.Elapsed;
        Print("mail stage", messages.Count, mail);
        Print("rules", messages.Count, rules);
        Print("one after another", messages.Count, mail + rules);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked} messages of people or lists, {facts} facts, {Environment.ProcessorCount} processors"));
        return messages.Count > 0 ? 0 : 1;
    }

    private static async Task<List<Message>> ReadAsync(string mailbox, int most)
    {
        var messages = new List<Message>();
        foreach (var file in MailboxFinder.Find(mailbox, CancellationToken.None).Files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, CancellationToken.None))
            {
                if (item is MailItem.Read read)
                    messages.Add(read.Message);
                if (messages.Count >= most)
                    return messages;
            }
        }

        return messages;
    }

    // What the rules say of a message hangs on it alone, so each is a thread of its own here; two cores read as the pipeline does.
    private static async Task<(int Asked, int Facts)> ExtractAsync(List<Message> messages)
    {
        var owners = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var asked = 0;
        var facts = 0;
        await Parallel.ForEachAsync(messages.Where(message => message.Classification.IsFromPeople), async (message, cancellationToken) =>
        {
            var thread = new MailThread(new(message.Id.Value), [message]);
            var result = await new RuleExtractor().ExtractAsync(new(thread, new HashSet<MessageId> { message.Id }, owners), cancellationToken);
            Interlocked.Add(ref facts, result.Facts.Count);
            Interlocked.Increment(ref asked);
        });
        return (asked, facts);
    }

    private static void Print(string name, int messages, TimeSpan time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-20} {messages,8} messages {time.TotalSeconds,8:0.00} s {messages / time.TotalSeconds,10:0} messages/s"));
}
