using System.Diagnostics;
using System.Globalization;
using FactForge.Benchmarks.Mailboxes;
using FactForge.Pipeline;

namespace FactForge.Benchmarks.Ingest;

/// <summary>A whole run with the rules, mailbox to notes, beside a bare MimeKit parse of the same mailbox in the same process.</summary>
internal static class IngestBenchmark
{
    private const double MostMemory = 1.5;
    private const string PeakAlone = "--peak-alone";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is [PeakAlone, var alone])
            return await PeakAsync(alone);
        if (arguments.Count is 0 or > 2 || !File.Exists(arguments[0]) || (arguments.Count == 2 && arguments[1] != "--ten-times"))
        {
            await Console.Error.WriteLineAsync("usage: ingest MAILBOX.mbox [--ten-times]");
            return 2;
        }

        var mailbox = arguments[0];
        // Once to warm up, so that neither side pays for starting.
        var offsets = (await MailStage.ReadAsync(mailbox)).Offsets;
        _ = BareParse.Read(mailbox, offsets);
        var bare = Measure(() => BareParse.Read(mailbox, offsets), out var bareTime);
        var folder = Directory.CreateTempSubdirectory("factforge-bench-").FullName;
        try
        {
            var configuration = Vault(folder, "once");
            var first = await RunOnceAsync(mailbox, configuration);
            var second = await RunOnceAsync(mailbox, configuration);
            var peak = Peak();
            Print("bare MimeKit, parse and text", bare, bareTime, null);
            Print("run with the rules, first", first.Report.MessagesRead, first.Time, bareTime);
            Print("run with the rules, second", first.Report.MessagesRead, second.Time, bareTime);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"messages {first.Report.MessagesRead}, new {first.Report.MessagesNew}, notes {first.Report.NotesMade.Count}; second run {first.Time / second.Time:0.0} times faster; peak memory {peak} MB"));
            if (first.Report.MessagesRead < bare)
                return 1;
            return arguments.Count == 1 || await TenTimesAsync(mailbox, folder) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Each in a process of its own, so that neither has what the other left.
    private static async Task<bool> TenTimesAsync(string mailbox, string folder)
    {
        var larger = Path.Combine(folder, "ten-times.mbox");
        RepeatedMailbox.Write(mailbox, 10, larger);
        var (once, tenTimes) = (await PeakApartAsync(mailbox), await PeakApartAsync(larger));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"in a process of its own: peak memory {once} MB; with the mailbox ten times over {tenTimes} MB, {(double)tenTimes / once:0.00} times that (at most {MostMemory:0.0})"));
        return tenTimes <= MostMemory * once;
    }

    private static async Task<long> PeakApartAsync(string mailbox)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Started as "dotnet program.dll" or by its own name.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (var argument in new[] { "ingest", PeakAlone, mailbox })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return long.Parse(said, CultureInfo.InvariantCulture);
    }

    private static async Task<int> PeakAsync(string mailbox)
    {
        var folder = Directory.CreateTempSubdirectory("factforge-bench-").FullName;
        try
        {
            await RunOnceAsync(mailbox, Vault(folder, "vault"));
            Console.WriteLine(Peak());
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static VaultConfiguration Vault(string folder, string name)
    {
        var vault = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        return new() { Vault = vault, Ledger = Path.Combine(vault, ".factforge", "ledger.db") };
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576;
    }

    private static async Task<(RunReport Report, TimeSpan Time)> RunOnceAsync(string mailbox, VaultConfiguration configuration)
    {
        var clock = Stopwatch.StartNew();
        var report = await new MailRun(TimeProvider.System).RunAsync(
            new RunRequest { Mailboxes = [mailbox], Configuration = configuration }, new Progress<RunProgress>(), CancellationToken.None);
        return (report, clock.Elapsed);
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
