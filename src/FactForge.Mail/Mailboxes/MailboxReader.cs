using System.Runtime.CompilerServices;
using System.Threading.Channels;
using FactForge.Mail.Mailboxes;
using FactForge.Mail.Parsing;

namespace FactForge.Mail;

/// <summary>Reads a mailbox: splitting is sequential, parsing runs on all cores, and messages come in file order. Memory does not grow with the mailbox.</summary>
public static class MailboxReader
{
    // Large enough that handing it over costs little, small enough that little of what is in hand lies in the collector's way.
    private const int BatchBytes = 32 * 1024;
    private const int BatchMessages = 16;

    /// <summary>
    /// Reads the mailbox from where <paramref name="since"/> left off, or from its start where there is none or it does not fit any more.
    /// What cannot be read comes as a problem; only cancellation throws.
    /// </summary>
    public static async IAsyncEnumerable<MailItem> ReadAsync(
        MailboxFile file, MailboxBookmark? since, MailOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        var parallelism = options.Parallelism > 0 ? options.Parallelism : Environment.ProcessorCount;
        var batches = Channel.CreateBounded<Task<IReadOnlyList<MailItem>>>(new BoundedChannelOptions(parallelism + 2) { SingleReader = true, SingleWriter = true });
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var source = new MailboxSource(file, since, options, new());
        var splitting = Task.Run(() => SplitAsync(source, batches.Writer, new MessageParser(options), stopping.Token), CancellationToken.None);
        var messages = 0;
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                foreach (var item in await batch.ConfigureAwait(false))
                {
                    messages++;
                    yield return item;
                }

            await splitting.ConfigureAwait(false);
            if (source.Failure is { } failure)
                yield return new MailItem.Problem(new(file.DisplayName, source.FailedAt), failure);
            else
                yield return source.End(messages);
        }
        finally
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.WhenAny(splitting).ConfigureAwait(false);
        }
    }

    private static async Task SplitAsync(MailboxSource source, ChannelWriter<Task<IReadOnlyList<MailItem>>> writer, MessageParser parser, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new List<RawMessage>();
            var bytes = 0;
            foreach (var raw in source.Read(cancellationToken))
            {
                batch.Add(raw);
                bytes += raw.Length;
                if (bytes < BatchBytes && batch.Count < BatchMessages)
                    continue;
                await SendAsync(batch).ConfigureAwait(false);
                batch = [];
                bytes = 0;
            }

            if (batch.Count > 0)
                await SendAsync(batch).ConfigureAwait(false);
            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.Complete(exception);
            throw;
        }

        async Task SendAsync(List<RawMessage> batch) =>
            await writer.WriteAsync(Task.Run(() => parser.Parse(batch), cancellationToken), cancellationToken).ConfigureAwait(false);
    }
}
