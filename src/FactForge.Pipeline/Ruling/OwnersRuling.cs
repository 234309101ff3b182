namespace FactForge.Pipeline;

/// <summary>What the owner says about mail and people, beside what the mail says. Recorded in the ledger, honoured by every run from then on, taken back by undo. A closed hierarchy.</summary>
public abstract record OwnersRuling
{
    private OwnersRuling()
    {
    }

    /// <summary>Everything that only this message, thread or person supports leaves the notes.</summary>
    /// <param name="What">A Message-ID, a thread's id, an address, or a person's name.</param>
    public sealed record Forget(string What) : OwnersRuling;

    /// <summary>A person is called otherwise.</summary>
    /// <param name="Person">An address or a name of theirs.</param>
    /// <param name="Name">What they are called from now on.</param>
    public sealed record Rename(string Person, string Name) : OwnersRuling;

    /// <summary>Two people are one: facts and evidence of both stand in one note.</summary>
    /// <param name="Person">An address or a name of the one.</param>
    /// <param name="Other">An address or a name of the other.</param>
    public sealed record Merge(string Person, string Other) : OwnersRuling;

    /// <summary>An address is a person of its own: no evidence joins it to those that it is with now.</summary>
    /// <param name="Address">The address.</param>
    public sealed record Split(string Address) : OwnersRuling;
}
