namespace FactForge.Prompting;

/// <summary>Lets one call at a time go ahead until it is found out what an endpoint can do: what is refused for its form is refused once, not as often as calls are under way.</summary>
internal sealed class FirstCall
{
    private readonly Lock gate = new();
    private TaskCompletionSource? under;
    private volatile bool isFound;

    /// <summary>True once a call was not refused for its form.</summary>
    public bool IsFound => isFound;

    /// <summary>Sends, or waits for the call that goes ahead.</summary>
    /// <param name="send">Sends the call.</param>
    /// <param name="isRefusal">True for a reply that says no more than that the form is not known.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<ModelReply> SendAsync(Func<Task<ModelReply>> send, Func<ModelReply, bool> isRefusal, CancellationToken cancellationToken)
    {
        while (!isFound)
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
                isFound = !isRefusal(reply);
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
