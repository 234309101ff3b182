using System.Diagnostics;
using System.Globalization;
using FactForge.Pipeline;
using MimeKit;

namespace FactForge.Benchmarks.Ingest;

/// <summary>A whole run with the rules, mailbox to notes, beside a bare MimeKit parse of the same mailbox in the same process.</summary>
internal static class IngestBenchmark
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 1 || !File.Exists(arguments[0]))
        {
            await Console.Error.WriteLineAsync("usage: ingest MAILBOX.mbox");
            return 2;
        }

        var mailbox = arguments[0];
        // Once to warm up, so that neither side pays for starting.
        _ = Bare(mailbox, most: 500);
        var bare = Measure(() => Bare(mailbox, int.MaxValue), out var bareTime);
        var vault = Directory.CreateTempSubdirectory("factforge-bench-").FullName;
        try
        {
            var configuration = new VaultConfiguration { Vault = vault, Ledger = Path.Combine(vault, ".factforge", "ledger.db") };
            var first = await RunOnceAsync(mailbox, configuration);
            var second = await RunOnceAsync(mailbox, configuration);
            using var process = Process.GetCurrentProcess();
            Print("bare MimeKit, parse and text", bare, bareTime, null);
            Print("run with the rules, first", first.Report.MessagesRead, first.Time, bareTime);
            Print("run with the rules, second", first.Report.MessagesRead, second.Time, bareTime);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"messages {first.Report.MessagesRead}, new {first.Report.MessagesNew}, notes {first.Report.NotesMade.Count}; second run {first.Time / second.Time:0.0} times faster; peak memory {process.PeakWorkingSet64 / 1048576} MB"));
            return first.Report.MessagesRead >= bare ? 0 : 1;
        }
        finally
        {
            Directory.Delete(vault, recursive: true);
        }
    }

    private static async Task<(RunReport Report, TimeSpan Time)> RunOnceAsync(string mailbox, VaultConfiguration configuration)
    {
        var clock = Stopwatch.StartNew();
        var report = await new MailRun(TimeProvider.System).RunAsync(
            new RunRequest { Mailboxes = [mailbox], Configuration = configuration }, new Progress<RunProgress>(), CancellationToken.None);
        return (report, clock.Elapsed);
    }

    // MimeKit's own mbox mode ends at the first unquoted "From " line of a body; what it does read is what it is measured on.
    private static int Bare(string mailbox, int most)
    {
        using var stream = File.OpenRead(mailbox);
        var parser = new MimeParser(stream, MimeFormat.Mbox);
        var count = 0;
        long characters = 0;
        while (!parser.IsEndOfStream && count < most)
        {
            var message = parser.ParseMessage();
            characters += message.TextBody?.Length ?? message.HtmlBody?.Length ?? 0;
            count++;
        }

        return characters >= 0 ? count : 0;
    }

    private static T Measure<T>(Func<T> work, out TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        time = clock.Elapsed;
        return result;
    }

    private static void Print(string name, long messages, TimeSpan time, TimeSpan? baseline) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-32} {messages,8} messages {time.TotalSeconds,8:0.00} s {messages / time.TotalSeconds,10:0} messages/s{(baseline is null ? "" : $"  {time / baseline.Value,7:0.00} x the time of the bare parse")}"));
}
