using System.Text.Json;
using FactForge.Mail;

namespace FactForge.Pipeline.Intake;

/// <summary>Puts the messages of the ledger into threads, anew from the links of all, so that neither order nor batches leave a trace.</summary>
internal sealed class ThreadStage(RunContext context)
{
    public void Run(CancellationToken cancellationToken)
    {
        if (context.Ledger.Messages.AnyUnthreaded || context.Ledger.Mark(MessageRecorder.ThreadsMark) == "1")
        {
            var links = context.Ledger.Messages.Links((json, once) => JsonSerializer.Deserialize(json, IntakeJson.Default.ThreadingLink)!.Slim(once));
            cancellationToken.ThrowIfCancellationRequested();
            var before = links.Where(link => link.Thread is not null).ToDictionary(link => link.Id, link => new ThreadId(link.Thread!));
            var groups = MessageThreader.Assign(links.Select(link => link.Link), before);
            context.Ledger.InTransaction(() =>
            {
                foreach (var group in groups)
                {
                    foreach (var former in group.FormerIds)
                        context.Ledger.Threads.Join(former, group.Id);
                    foreach (var message in group.Messages.Where(message => !before.TryGetValue(message, out var thread) || thread != group.Id))
                        context.Ledger.Messages.SetThread(message, group.Id);
                }

                context.Ledger.SetMark(MessageRecorder.ThreadsMark, "");
            });
        }

        context.Tally.ThreadsKnown(context.Ledger.Threads.Count);
        context.Tally.Report(RunStage.Threading, 1, 1);
    }
}
