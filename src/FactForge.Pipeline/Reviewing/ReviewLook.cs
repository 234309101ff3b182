using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline;

/// <summary>
/// Looks at the review queue. Nothing is changed, nothing is held between two looks: a run in another process is not disturbed, and what it changes is seen at
/// the next look. Safe for several callers at once.
/// </summary>
/// <param name="configuration">The vault.</param>
/// <param name="clock">The clock.</param>
public sealed class ReviewLook(VaultConfiguration configuration, TimeProvider clock)
{
    private const int ShortestId = 4;
    private readonly KeptReadings kept = new();

    /// <summary>One page of the queue, and all of its groups.</summary>
    /// <param name="filter">Which items.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to give.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Looked<ReviewPage>> QueueAsync(ReviewFilter filter, int offset, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return LookAsync((ledger, _) => Task.FromResult<ReviewPage?>(new QueueReader(ledger).Page(filter, offset, count)), "", cancellationToken);
    }

    /// <summary>The ids of the items that a filter leaves, in order: for whoever walks a long queue, or answers many at once.</summary>
    public Task<Looked<IReadOnlyList<string>>> IdsAsync(ReviewFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return LookAsync((ledger, _) => Task.FromResult<IReadOnlyList<string>?>(new QueueReader(ledger).Ids(filter)), "", cancellationToken);
    }

    /// <summary>The whole ids of items that are named by them or by their beginnings, each the beginning of one alone.</summary>
    /// <param name="named">Ids, or at least four characters of their beginnings.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Looked<IReadOnlyList<string>>> WholeIdsAsync(IReadOnlyList<string> named, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(named);
        var missing = "";
        return await LookAsync(
            (ledger, _) =>
            {
                var whole = named.Select(id => (Named: id, Whole: Whole(ledger, id))).ToList();
                missing = whole.Find(id => id.Whole is null).Named;
                return Task.FromResult<IReadOnlyList<string>?>(missing is null ? [.. whole.Select(id => id.Whole!)] : null);
            },
            "", cancellationToken).ConfigureAwait(false) is { Refusal: not "" } found ? found
            : new(null, $"There is no item '{missing}' in the queue, or more than one begins so: `factforge review list` shows what there is.");

        static string? Whole(LedgerStore ledger, string id) =>
            ledger.Reviews.Find(id) is not null ? id : id.Length >= ShortestId && ledger.Reviews.IdsFrom(id, 2) is [var only] ? only : null;
    }

    /// <summary>One item in full, with what each answer would do to the note.</summary>
    /// <param name="id">The item.</param>
    /// <param name="filter">The part of the queue that the items before and behind it are taken from.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Looked<ReviewDetail>> ItemAsync(string id, ReviewFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(filter);
        return LookAsync(async (ledger, vault) =>
        {
            using var stored = StoredAdvisers.Open(configuration, ledger, clock);
            return await new ItemReader(ledger, vault, new AnswerPreview(ledger, vault, configuration, stored.Advisers, kept, Today)).ReadAsync(id, filter, cancellationToken).ConfigureAwait(false);
        },
            $"There is no item '{id}' in the queue: `factforge review list` shows what there is.", cancellationToken);
    }

    /// <summary>What an answer would do to the note, or why it would be refused. Nothing is changed.</summary>
    /// <param name="decision">The answer, such as words that are being typed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Looked<ReviewPreview>> PreviewAsync(Decision decision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return LookAsync(async (ledger, vault) =>
        {
            if (ledger.Reviews.Find(decision.Item) is not { State: ReviewState.Open } row)
                return new ReviewPreview("", $"The item '{decision.Item}' is not open.");
            if (AnswerReader.Read(row.Item, decision).Refusal is { } refusal)
                return new ReviewPreview("", refusal);
            using var stored = StoredAdvisers.Open(configuration, ledger, clock);
            return (ReviewPreview?)new ReviewPreview(await new AnswerPreview(ledger, vault, configuration, stored.Advisers, kept, Today).DiffAsync(row, decision, cancellationToken).ConfigureAwait(false), null);
        }, "", cancellationToken);
    }

    /// <summary>The owner's answers, newest first.</summary>
    /// <param name="filter">Which answers, by the questions that they answer.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many to give.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Looked<ReviewHistory>> HistoryAsync(ReviewFilter filter, int offset, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return LookAsync((ledger, _) => Task.FromResult<ReviewHistory?>(new HistoryReader(ledger).Page(filter, offset, count)), "", cancellationToken);
    }

    /// <summary>The queue in figures.</summary>
    public Task<Looked<ReviewStats>> StatsAsync(CancellationToken cancellationToken) =>
        LookAsync((ledger, _) => Task.FromResult<ReviewStats?>(new HistoryReader(ledger).Stats()), "", cancellationToken);

    /// <summary>A thread to be read.</summary>
    public Task<Looked<ReviewThread>> ThreadAsync(ThreadId thread, CancellationToken cancellationToken) =>
        LookAsync((ledger, _) => Task.FromResult(new ThreadReader(ledger).Read(thread)), $"There is no thread '{thread}' in the ledger.", cancellationToken);

    /// <summary>A person with what is known of them.</summary>
    public Task<Looked<ReviewPerson>> PersonAsync(PersonId person, CancellationToken cancellationToken) =>
        LookAsync((ledger, vault) => new PersonReader(ledger, vault, configuration, kept).ReadAsync(person, cancellationToken), $"Nobody is known as '{person}'.", cancellationToken);

    /// <summary>People whose name or address has the words, those with a note first.</summary>
    /// <param name="search">The words; null for everybody.</param>
    /// <param name="most">How many to give.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Looked<IReadOnlyList<ReviewPersonLine>>> PeopleAsync(string? search, int most, CancellationToken cancellationToken) =>
        LookAsync((ledger, vault) => new PersonReader(ledger, vault, configuration, kept).FindAsync(search, most, cancellationToken), "", cancellationToken);

    /// <summary>The newest runs, newest first.</summary>
    public Task<Looked<IReadOnlyList<ReviewRun>>> RunsAsync(int most, CancellationToken cancellationToken) => LookAsync(
        (ledger, _) => Task.FromResult<IReadOnlyList<ReviewRun>?>([.. ledger.Runs.Latest(most).Select(run => new ReviewRun(
            run.Number, run.Command, run.Started, run.Ended - run.Started, run.Outcome ?? "not ended: it goes on, or was cut off",
            run.Report is null ? null : RunReportJson.Read(run.Report)))]), "", cancellationToken);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private async Task<Looked<T>> LookAsync<T>(Func<LedgerStore, Vault, Task<T?>> read, string nothing, CancellationToken cancellationToken)
        where T : class
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Vault.Open(configuration.Vault) is var opening && opening.Vault is not { } vault)
            return new(null, opening.Problem);
        if (LedgerDoor.Open(configuration.Ledger, "factforge review", clock.GetUtcNow(), readOnly: true) is var found && found is LedgerOpening.Refused refused)
            return new(null, refused.Sentence);
        using var ledger = ((LedgerOpening.Opened)found).Ledger;
        return await read(ledger, vault).ConfigureAwait(false) is { } value ? new(value, null) : new(null, nothing);
    }
}
