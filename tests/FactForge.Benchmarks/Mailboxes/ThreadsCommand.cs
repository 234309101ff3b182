using System.Diagnostics;
using FactForge.Mail;
using FactForge.Mail.Threading;

namespace FactForge.Benchmarks.Mailboxes;

/// <summary>
/// <c>threads MAILBOX OUT.tsv [--headers] [--joins]</c>: writes each message's id and thread, to be held against another program's
/// threads. <c>--headers</c> leaves linking by subject out; <c>--joins</c> lists what linking by subject joined.
/// </summary>
internal static class ThreadsCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Length < 2 || !File.Exists(args[0]))
        {
            await Console.Error.WriteLineAsync("threads MAILBOX OUT.tsv [--headers] [--joins]");
            return 2;
        }

        await using var output = OutputFile.TryCreate(args[1]);
        if (output is null)
            return 2;
        var stage = await MailStage.ReadAsync(args[0]);
        var clock = Stopwatch.StartNew();
        var byHeaders = MessageThreader.Assign(stage.Links, bySubject: false);
        var bySubject = MessageThreader.Assign(stage.Links);
        var took = clock.Elapsed;
        foreach (var group in args.Contains("--headers") ? byHeaders : bySubject)
        {
            foreach (var message in group.Messages)
                await output.WriteLineAsync($"{message.Value}\t{group.Id.Value}");
        }

        if (args.Contains("--joins"))
            Joins(stage.Links, byHeaders, bySubject);
        Console.WriteLine(FormattableString.Invariant(
            $"{stage.Messages} messages, {stage.Problems} problems; threads {byHeaders.Count} by headers, {bySubject.Count} with subjects; messages out {bySubject.Sum(group => group.Messages.Count)} of {stage.Links.DistinctBy(link => link.Id).Count()} ids; threaded twice in {took.TotalMilliseconds:F0} ms"));
        return 0;
    }

    private static void Joins(IReadOnlyList<ThreadingLink> links, IReadOnlyList<ThreadGroup> byHeaders, IReadOnlyList<ThreadGroup> bySubject)
    {
        var link = links.DistinctBy(one => one.Id).ToDictionary(one => one.Id);
        var part = byHeaders.SelectMany(group => group.Messages.Select(message => (message, group.Id))).ToDictionary(pair => pair.message, pair => pair.Id);
        foreach (var group in bySubject)
        {
            var parts = group.Messages.GroupBy(message => part[message]).ToList();
            if (parts.Count == 1)
                continue;
            Console.WriteLine($"{parts.Count} in one:");
            foreach (var first in parts.Select(one => link[one.First().Value]))
                Console.WriteLine($"  {DateTimeOffset.FromUnixTimeSeconds(first.Date ?? 0):yyyy-MM-dd HH:mm} {(first.IsReply ? "answer" : "first ")} refers to {first.References.Count}, participants {first.Participants.Count}: {first.Subject}");
        }
    }
}
