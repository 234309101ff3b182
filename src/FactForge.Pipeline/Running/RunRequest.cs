namespace FactForge.Pipeline;

/// <summary>What one run is asked to do; flags already laid over the configuration.</summary>
public sealed record RunRequest
{
    /// <summary>Mailbox files and folders, as the user named them. Empty: reconcile what the ledger already knows.</summary>
    public required IReadOnlyList<string> Mailboxes { get; init; }

    /// <summary>Reads one mailbox from this stream beside <see cref="Mailboxes"/>: standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>The vault, with its settings.</summary>
    public required VaultConfiguration Configuration { get; init; }

    /// <summary>Messages sent before this day are recorded and not extracted from.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Messages sent after this day are recorded and not extracted from.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Only the notes of these addresses are made or changed; empty for all.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>Nothing is written, neither notes nor ledger: the report tells what would be.</summary>
    public bool DryRun { get; init; }

    /// <summary>Of a dry run: only what would be sent to models is counted; no note is looked at.</summary>
    public bool OnlyEstimates { get; init; }

    /// <summary>Asks again about messages that were answered for.</summary>
    public bool Fresh { get; init; }

    /// <summary>How long to wait for the answers of batches; null to ask directly and send no batch. Zero sends and ends.</summary>
    public TimeSpan? BatchWait { get; init; }

    /// <summary>Reads an environment variable: the keys of models. Null for the process's own.</summary>
    public Func<string, string?>? Environment { get; init; }

    /// <summary>Answers of models that were paid for outside of the ledger; null for none.</summary>
    public PaidAnswers? Answers { get; init; }

    /// <summary>What the owner rules: it is recorded, the notes follow, and no mail is read or asked about. Null for a run over mail.</summary>
    public OwnersRuling? Ruling { get; init; }

    /// <summary>How long to wait for another process that has the ledger before giving up.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>The command as it is recorded: <c>run inbox.mbox</c>.</summary>
    public string Command { get; init; } = "run";
}
