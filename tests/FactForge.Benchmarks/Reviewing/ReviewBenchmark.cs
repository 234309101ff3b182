using System.Diagnostics;
using System.Globalization;
using FactForge.Pipeline;
using FactForge.Review;

namespace FactForge.Benchmarks.Reviewing;

/// <summary>The review queue at a length that nobody should have: how long a decision takes, and each page, over the wire, at first and again.</summary>
internal static class ReviewBenchmark
{
    private const int Rounds = 5;
    private const int MostPage = 1000;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var items = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        using var vault = new QueueVault();
        var people = items / QueueVault.QuestionsEach;
        var report = await vault.FillAsync(people);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"queue: {report.QueueLength} questions, {report.Facts.Values.Sum()} facts, {people} notes; the run took {report.Elapsed.TotalSeconds:0.0} s"));
        if (report.QueueLength < items * 9 / 10)
            return 1;
        var look = new ReviewLook(vault.Configuration, TimeProvider.System);
        var lines = (await look.QueueAsync(ReviewFilter.None, 0, int.MaxValue, CancellationToken.None)).Value!.Lines;
        var slow = 0;
        await DecideAsync(vault, lines);
        var start = await ReviewSite.StartAsync(vault.Configuration, TimeProvider.System, 0, fault => Console.Error.WriteLine(fault), CancellationToken.None);
        await using var site = start.Site!;
        using var browser = new PageReader(site.Address);
        await browser.EnterAsync();
        var last = (report.QueueLength / 50) - 1;
        foreach (var (name, path) in new (string, string)[]
        {
            ("queue", "/"), ("queue, last page", string.Create(CultureInfo.InvariantCulture, $"/?page={last}")), ("queue, one kind", "/?why=RefinesOwners"),
            ("queue, a person", "/?group=" + Uri.EscapeDataString(lines[^1].Group)), ("queue, words", "/?q=crane"), ("item", "/items/" + lines[^1].Id), ("item, another", "/items/" + lines[lines.Count / 2].Id),
            ("search, name", "/search?q=" + Uri.EscapeDataString(QueueVault.NameOf(people / 2))), ("search, words in a message", "/search?q=heron+" + (people / 2)), ("search, every message", "/search?q=bollard"),
            ("people", "/people"), ("person", "/people/" + Uri.EscapeDataString(lines[^1].Group)), ("history", "/history"), ("runs", "/runs"), ("run", "/runs/1"),
        })
        {
            var times = new List<double>();
            var worked = Worked();
            for (var round = 0; round < Rounds; round++)
                times.Add(await browser.TimeAsync(path));
            var each = (Worked() - worked).TotalMilliseconds / Rounds;
            var again = times.Skip(1).Order().ElementAt((Rounds - 1) / 2);
            slow += again > MostPage ? 1 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"page {name,-28} first {times[0],6:0} ms   then {again,6:0} ms   {each,6:0} ms of processor each"));
        }

        Console.WriteLine(slow == 0 ? $"No page takes longer than {MostPage} ms." : $"{slow} pages take longer than {MostPage} ms.");
        return slow == 0 ? 0 : 1;
    }

    private static async Task DecideAsync(QueueVault vault, IReadOnlyList<ReviewLine> lines)
    {
        var desk = new ReviewDesk(vault.Configuration, TimeProvider.System);
        foreach (var (name, decisions) in new (string, Decision[])[]
        {
            ("first answer", [new Decision.Reject(lines[0].Id)]), ("second answer", [new Decision.Reject(lines[1].Id)]), ("third answer", [new Decision.Accept(lines[2].Id)]),
            ("100 answers at once", [.. lines.Skip(100).Take(100).Select(line => new Decision.Reject(line.Id))]),
        })
        {
            var (clock, before) = (Stopwatch.StartNew(), Worked());
            var report = await desk.DecideAsync([.. decisions.Select(decision => new AskedDecision(decision, null))], CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-20} {clock.Elapsed.TotalMilliseconds,6:0} ms, {(Worked() - before).TotalMilliseconds,6:0} ms of processor; {report.Outcomes.OfType<DecisionOutcome.Applied>().Count()} applied"));
        }

        var undoing = Stopwatch.StartNew();
        await desk.UndoLastAsync(CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"taken back",-20} {undoing.Elapsed.TotalMilliseconds,6:0} ms"));
    }

    private static TimeSpan Worked()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
