using FactForge.Mail;
using FactForge.Mail.Threading;

namespace FactForge.Benchmarks.Mailboxes;

/// <summary>The mail stage whole: split, parsed, bodies separated, classified, threaded by headers and subjects.</summary>
/// <param name="Links">What threading needs, a message each.</param>
/// <param name="Offsets">Where each message begins.</param>
/// <param name="Threads">Threads made.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record MailStage(IReadOnlyList<ThreadingLink> Links, IReadOnlyList<long> Offsets, int Threads, int Problems)
{
    public int Messages => Links.Count;

    public static async Task<MailStage> ReadAsync(string path)
    {
        var links = new List<ThreadingLink>();
        var offsets = new List<long>();
        var problems = 0;
        foreach (var file in MailboxFinder.Find(path, CancellationToken.None).Files)
        {
            await foreach (var item in MailboxReader.ReadAsync(file, null, MailOptions.Default, CancellationToken.None))
            {
                if (item is MailItem.Read { Message: var message })
                {
                    links.Add(ThreadingLink.Of(message));
                    offsets.Add(message.Location.Offset);
                }
                else if (item is MailItem.Problem)
                    problems++;
            }
        }

        return new(links, offsets, MessageThreader.Assign(links).Count, problems);
    }
}
