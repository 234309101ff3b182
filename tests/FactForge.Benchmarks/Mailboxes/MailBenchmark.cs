using System.Diagnostics;
using System.Globalization;

namespace FactForge.Benchmarks.Mailboxes;

/// <summary>
/// <c>mail MAILBOX.mbox [ROUNDS]</c>: messages a second of (a) a bare MimeKit parse with the text of each part, and of (b) the mail
/// stage whole, in the same process on the same messages, in turn, so that a machine that gets faster or slower does so for both:
/// the middle of the rounds counts. The speeds shown are those of the best round of each, with the processor time of all cores beside them.
/// See <see cref="BareParse"/> for (a).
/// </summary>
internal static class MailBenchmark
{
    private const double Asked = 0.8;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length is 0 or > 2 || !File.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("mail MAILBOX.mbox [ROUNDS]");
            return 2;
        }

        var rounds = args.Length == 2 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 11;
        var stage = await MailStage.ReadAsync(args[0]);
        _ = BareParse.Read(args[0], stage.Offsets);
        var best = (Bare: Cost.Most, Stage: Cost.Most);
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var start = Cost.Now;
            var count = BareParse.Read(args[0], stage.Offsets);
            var bare = Cost.Now.Since(start);
            if (count != stage.Messages)
            {
                await Console.Error.WriteLineAsync($"MimeKit read {count} messages, the stage {stage.Messages}.");
                return 1;
            }

            start = Cost.Now;
            stage = await MailStage.ReadAsync(args[0]);
            var whole = Cost.Now.Since(start);
            best = (best.Bare.Least(bare), best.Stage.Least(whole));
            ratios.Add(bare.Time / whole.Time);
        }

        using var process = Process.GetCurrentProcess();
        ratios.Sort();
        var middle = ratios[ratios.Count / 2];
        Print("(a) bare MimeKit, parse and text of each part", stage.Messages, best.Bare);
        Print("(b) the mail stage: split, parse, bodies, classes, threads", stage.Messages, best.Stage);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"(b) is {middle:0.00} of (a) on {Environment.ProcessorCount} cores (asked: {Asked:0.0} on two), the middle of {rounds} rounds of {ratios[0]:0.00} to {ratios[^1]:0.00}; best against best {best.Bare.Time / best.Stage.Time:0.00}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Threads} threads, {stage.Problems} problems; peak memory {process.PeakWorkingSet64 / 1048576} MB"));
        return middle < Asked && Environment.ProcessorCount > 1 ? 1 : 0;
    }

    private static void Print(string name, int messages, Cost cost) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-60} {messages,8} messages {cost.Time.TotalSeconds,8:0.00} s {messages / cost.Time.TotalSeconds,10:0} messages/s {cost.Processor.TotalSeconds,8:0.00} s of processor"));

    /// <summary>What a round cost: time on the wall, and time of all cores together.</summary>
    private readonly record struct Cost(TimeSpan Time, TimeSpan Processor)
    {
        public static Cost Most { get; } = new(TimeSpan.MaxValue, TimeSpan.MaxValue);

        public static Cost Now => new(Stopwatch.GetElapsedTime(0), Environment.CpuUsage.TotalTime);

        public Cost Since(Cost start) => new(Time - start.Time, Processor - start.Processor);

        public Cost Least(Cost other) => new(Time < other.Time ? Time : other.Time, Processor < other.Processor ? Processor : other.Processor);
    }
}
