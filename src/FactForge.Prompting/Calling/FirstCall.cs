namespace FactForge.Prompting;

/// <summary>
/// Lets one call at a time go ahead until one comes through: what is refused for its form is refused once, not as often as calls are under way. That the others
/// go on says nothing about the form: where a call fails otherwise, they are not kept waiting for it one by one.
/// </summary>
internal sealed class FirstCall
{
    private readonly Lock gate = new();
    private TaskCompletionSource? under;
    private volatile bool isOpen;

    /// <summary>Sends, or waits for the call that goes ahead.</summary>
    /// <param name="send">Sends the call.</param>
    /// <param name="staysShut">True for a reply after which the next call is to go ahead alone as well.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<ModelReply> SendAsync(Func<Task<ModelReply>> send, Func<ModelReply, bool> staysShut, CancellationToken cancellationToken)
    {
        while (!isOpen)
        {
            TaskCompletionSource? mine = null;
            Task others;
            lock (gate)
            {
                if (under is null)
                    under = mine = new(TaskCreationOptions.RunContinuationsAsynchronously);
                others = under.Task;
            }

            if (mine is null)
            {
                await others.WaitAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            try
            {
                var reply = await send().ConfigureAwait(false);
                isOpen = !staysShut(reply);
                return reply;
            }
            finally
            {
                lock (gate)
                    under = null;
                mine.SetResult();
            }
        }

        return await send().ConfigureAwait(false);
    }
}
