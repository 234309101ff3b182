using System.Diagnostics;
using System.Globalization;
using FactForge.FakeModel;
using FactForge.Prompting;
using Microsoft.Extensions.AI;

namespace FactForge.Benchmarks.Asking;

/// <summary>
/// How much of what a service offers is used: against a fake with a latency and so many slots, the calls a second; against a fake with a limit of tokens a
/// minute, the share of the limit and the share of calls refused.
/// </summary>
internal static class ThroughputBenchmark
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(300);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 20;
        var good = true;
        foreach (var slots in new[] { 4, 16, 64 })
            good &= await SlotsAsync(slots, seconds).ConfigureAwait(false);
        // A window of a minute has to pass before a limit a minute tells anything.
        foreach (var limit in new[] { 60_000, 600_000 })
            good &= await TokensAsync(limit, Math.Max(seconds, 70)).ConfigureAwait(false);
        return good ? 0 : 1;
    }

    private static async Task<bool> SlotsAsync(int slots, double seconds)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"claims\":[]}") { Delay = Latency }).ConfigureAwait(false);
        var settings = Settings(server) with { Concurrency = slots };
        using var client = ModelClients.Create(settings, _ => null).Client!;
        var door = new ModelDoor(client, TimeProvider.System);
        await door.SendAsync(Request(0), default).ConfigureAwait(false);
        var calls = (int)(slots * seconds / Latency.TotalSeconds);
        var watch = Stopwatch.StartNew();
        var replies = await Task.WhenAll(Enumerable.Range(0, calls).Select(number => door.SendAsync(Request(number), default))).ConfigureAwait(false);
        var rate = replies.Count(reply => reply.Outcome == ModelOutcome.Answered) / watch.Elapsed.TotalSeconds;
        var share = rate / (slots / Latency.TotalSeconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"slots: {slots} at a time, 300 ms each: {rate:0.0} calls/s of {slots / Latency.TotalSeconds:0.0} possible = {share:P1} (wanted 95 %), {server.MostAtATime} at most at a time"));
        return share >= 0.95;
    }

    private static async Task<bool> TokensAsync(int perMinute, double seconds)
    {
        var meter = new SlidingLimit(perMinute);
        await using var server = await FakeModelServer.StartAsync(call => meter.Take(Cost(call)) is { } wait
            ? FakeReply.RateLimited(wait.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture))
            : new FakeReply.Answer(Text(call.Number % 3)) { Delay = Latency, Usage = (Input(call), Output(call.Number % 3)) }).ConfigureAwait(false);
        var settings = Settings(server) with { Concurrency = 64, TokensPerMinute = perMinute, Retries = 10 };
        using var client = ModelClients.Create(settings, _ => null).Client!;
        var door = new ModelDoor(client, TimeProvider.System);
        using var ending = new CancellationTokenSource();
        var asked = 0;
        var workers = Enumerable.Range(0, 64).Select(async _ =>
        {
            while (!ending.IsCancellationRequested)
                await ((Task)door.SendAsync(Request(Interlocked.Increment(ref asked)), ending.Token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }).ToList();
        await Task.Delay(TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        var (before, watch) = (meter.Taken, Stopwatch.StartNew());
        await Task.Delay(TimeSpan.FromSeconds(seconds)).ConfigureAwait(false);
        var used = (meter.Taken - before) / watch.Elapsed.TotalMinutes;
        await ending.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(workers).ConfigureAwait(false);
        var refused = meter.Refused / (double)Math.Max(1, server.Calls.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"tokens: limit {perMinute} a minute: {used:0} used a minute = {used / perMinute:P1} (wanted 95 %), {meter.Refused} of {server.Calls.Count} calls refused = {refused:P2} (wanted under 1 %)"));
        return used / perMinute >= 0.95 && refused < 0.01;
    }

    private static ModelSettings Settings(FakeModelServer server) => new() { Name = "fake", Kind = ModelKind.Compatible, Model = "fake-1", Endpoint = server.OpenAIEndpoint };

    private static ModelRequest Request(int number)
    {
        var text = $"Question {number}: " + string.Join(' ', Enumerable.Repeat("pier", 300 + (number % 7 * 100)));
        return new("bench", "", [new(ChatRole.User, text)], System.Text.Json.JsonElement.Parse("{}"), Tokens.Count(text) + 4, 600) { Format = AnswerFormat.None };
    }

    private static int Input(FakeCall call) => Tokens.Count(call.LastUser) + 4;

    private static int Output(int kind) => 60 + (kind * 120);

    private static string Text(int kind) => string.Join(' ', Enumerable.Repeat("pier", Output(kind)));

    private static int Cost(FakeCall call) => Input(call) + Output(call.Number % 3);

    /// <summary>A service's limit: in no window of sixty seconds more than so many tokens.</summary>
    private sealed class SlidingLimit(int perMinute)
    {
        private readonly Lock gate = new();
        private readonly Queue<(TimeSpan At, int Amount)> window = new();
        private readonly Stopwatch watch = Stopwatch.StartNew();
        private long inWindow;

        public long Taken { get; private set; }

        public int Refused { get; private set; }

        public TimeSpan? Take(int amount)
        {
            lock (gate)
            {
                while (window.TryPeek(out var oldest) && watch.Elapsed - oldest.At > TimeSpan.FromSeconds(60))
                    inWindow -= window.Dequeue().Amount;
                if (inWindow + amount > perMinute)
                {
                    Refused++;
                    return window.TryPeek(out var first) ? first.At + TimeSpan.FromSeconds(60) - watch.Elapsed : TimeSpan.FromSeconds(1);
                }

                window.Enqueue((watch.Elapsed, amount));
                inWindow += amount;
                Taken += amount;
                return null;
            }
        }
    }
}
