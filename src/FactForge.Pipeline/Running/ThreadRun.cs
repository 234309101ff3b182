using FactForge.Extraction;
using FactForge.Mail;
using FactForge.Mail.Threading;
using FactForge.Pipeline.Intake;

namespace FactForge.Pipeline;

/// <summary>The facts of one thread, with the thread that they are from.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Result">What was found.</param>
public sealed record ThreadFindings(MailThread Thread, ExtractionResult Result)
{
    /// <summary>The messages that nothing is extracted from, with the reason.</summary>
    public IReadOnlyDictionary<MessageId, string> PassedOver { get; init; } = new Dictionary<MessageId, string>();
}

/// <summary>What came of looking at single threads.</summary>
/// <param name="Threads">Thread by thread, in order of their first messages.</param>
/// <param name="Failures">What could not be read.</param>
/// <param name="Refusal">Why nothing was done; null where something was.</param>
public sealed record ThreadReport(IReadOnlyList<ThreadFindings> Threads, IReadOnlyList<RunFailure> Failures, string? Refusal);

/// <summary>One thread ad hoc: reads it, finds its facts, and touches no note. To put them into the notes, a <see cref="MailRun"/> over the same input does it.</summary>
public static class ThreadRun
{
    /// <summary>Looks at a file or folder, or at what standard input holds.</summary>
    /// <param name="path">The mailbox; null for <paramref name="input"/>.</param>
    /// <param name="input">Standard input, read where <paramref name="path"/> is null.</param>
    /// <param name="configuration">The vault's configuration: owners and model.</param>
    /// <param name="extractor">Who extracts.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<ThreadReport> LookAsync(string? path, Stream? input, VaultConfiguration configuration, IFactExtractor extractor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(extractor);
        var files = new List<MailboxFile>();
        var failures = new List<RunFailure>();
        if (path is not null)
        {
            var found = MailboxFinder.Find(path, cancellationToken);
            files.AddRange(found.Files);
            failures.AddRange(found.Problems.Select(problem => new RunFailure("read", problem.Path, problem.Reason)));
        }
        else if (input is not null)
            files.Add(MailboxFile.StandardInput(input));
        var messages = new Dictionary<MessageId, Message>();
        foreach (var file in files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, cancellationToken).ConfigureAwait(false))
            {
                if (item is MailItem.Read read)
                    messages.TryAdd(read.Message.Id, read.Message);
                else if (item is MailItem.Problem problem)
                    failures.Add(new("read", problem.Location.Mailbox, problem.Reason));
            }
        }

        if (messages.Count == 0 && failures.Count > 0)
            return new([], failures, failures[0].Reason);
        var owners = configuration.Owners.Select(owner => owner.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var gate = new Gate(configuration.Gates, null, null);
        var findings = new List<ThreadFindings>();
        foreach (var group in MessageThreader.Assign(messages.Values.Select(ThreadingLink.Of)))
        {
            var thread = new MailThread(group.Id, MailThread.InOrder(group.Messages.Select(id => messages[id])));
            var passedOver = thread.Messages.Select(message => (message.Id, Reason: gate.Reason(message))).Where(read => read.Reason is not null).ToDictionary(read => read.Id, read => read.Reason!);
            var asked = thread.Messages.Select(message => message.Id).Where(id => !passedOver.ContainsKey(id)).ToHashSet();
            var result = asked.Count == 0 ? new([], [], asked, []) : await extractor.ExtractAsync(new(thread, asked, owners), cancellationToken).ConfigureAwait(false);
            findings.Add(new(thread, result) { PassedOver = passedOver });
        }

        return new(findings, failures, null);
    }
}
