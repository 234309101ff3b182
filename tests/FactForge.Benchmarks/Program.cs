using FactForge.Benchmarks.Asking;
using FactForge.Benchmarks.BodyFigures;
using FactForge.Benchmarks.Ingest;
using FactForge.Benchmarks.Mailboxes;
using FactForge.Benchmarks.Reconciling;
using FactForge.Benchmarks.Reviewing;
using FactForge.Benchmarks.Rules;
using FactForge.Benchmarks.Starting;
using FactForge.Benchmarks.Tidying;

// What can be run, by name. A benchmark or a figure is one line here; it gets the arguments behind its name and gives the exit status.
var commands = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["ingest"] = arguments => IngestBenchmark.RunAsync(arguments).GetAwaiter().GetResult(),
    ["mail"] = arguments => MailBenchmark.RunAsync(arguments).GetAwaiter().GetResult(),
    ["replies"] = RepliesCommand.Run,
    ["reconcile"] = ReconcileBenchmark.Run,
    ["review"] = arguments => ReviewBenchmark.RunAsync(arguments).GetAwaiter().GetResult(),
    ["rules"] = arguments => RulesBenchmark.RunAsync(arguments).GetAwaiter().GetResult(),
    ["signatures"] = SignaturesCommand.Run,
    ["threads"] = arguments => ThreadsCommand.RunAsync(arguments).GetAwaiter().GetResult(),
    ["startup"] = StartupBenchmark.Run,
    ["throughput"] = arguments => ThroughputBenchmark.RunAsync(arguments).GetAwaiter().GetResult(),
    ["tidy"] = TidyBenchmark.Run,
};

if (args.Length == 0 || !commands.TryGetValue(args[0], out var command))
{
    Console.Error.WriteLine($"Say what to run: {string.Join(", ", commands.Keys.Order(StringComparer.Ordinal))}.");
    return 2;
}

return command(args[1..]);
