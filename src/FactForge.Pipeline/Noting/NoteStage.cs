using FactForge.Ledger;
using FactForge.Mail.Identity;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;
using FactForge.Pipeline.Tidying;

namespace FactForge.Pipeline.Noting;

/// <summary>
/// Brings every person's note to what their facts say. Nothing is patched by what arrived: the whole is computed from the ledger each time, and a note whose
/// inputs are those of last time is passed over.
/// </summary>
internal sealed class NoteStage(RunContext context, Vault vault, NoteAdvisers advisers, IReadOnlySet<string> owners, DateOnly today)
{
    /// <summary>Changes whenever equal inputs may give another note.</summary>
    internal const string ReconcilerVersion = "reconciler/20";

    private const int WriteTries = 3;

    private readonly NoteKeeper keeper = new(context.Ledger, vault, context.Run);
    private readonly ReviewFilings filings = new(context.Ledger);
    private readonly KeptPersons persons = new(context.Ledger);
    private readonly NotesState state = new(context.Ledger, context.Configuration, owners, advisers);
    private AnswerBook answers = null!;
    private NoteDraftsman draftsman = null!;
    private Func<FactId, bool> isKnown = _ => true;

    /// <summary>True where everything that is known was taken up by the notes; their own bytes are not looked at.</summary>
    public bool IsCurrent => state.IsCurrent;

    /// <summary>Sets right what a killed run left between announcing a write and confirming it.</summary>
    public Task RecoverAsync(CancellationToken cancellationToken) => keeper.RecoverAsync(cancellationToken);

    /// <summary>Brings every note up to date.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await RecoverAsync(cancellationToken).ConfigureAwait(false);
        Expire();
        if (IsCurrent && await VaultIndex.IsAsRememberedAsync(vault, context.Ledger, cancellationToken).ConfigureAwait(false))
            return;
        var failures = context.Tally.FailureCount;
        var world = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var index = world.Index;
        var files = world.Files().Where(IsWanted).ToList();
        // A note of ours that nothing supports any longer, not enough to have made it, goes with the leftovers.
        files.RemoveAll(file => file.Known.NotePath is { } path && index.IsOurs(path)
            && (!TellsEnough(file) || file.Known.Nobody is not null || file.Person.Addresses.Any(answers.Who.Nobodies.Contains)));
        var deleted = FollowTheOwner(files, index);
        files.RemoveAll(file => deleted.Contains(file.Id));
        var ours = files.Where(file => file.Known.NotePath is null ? MayHaveNote(file) : index.IsOurs(file.Known.NotePath)).ToList();
        var places = NotePaths.Place(ours, context.Configuration.PeopleFolder, index.Paths.Where(path => !index.IsOurs(path)).ToHashSet(StringComparer.Ordinal));
        var clearing = await ClearPlacesAsync(ours, places, index, cancellationToken).ConfigureAwait(false);
        await SideBySide.RunAsync(context.Tally, files, file => ReconcileAsync(file, index, places.GetValueOrDefault(file.Id), clearing, cancellationToken), cancellationToken).ConfigureAwait(false);
        await RemoveLeftoversAsync(files, index, places, cancellationToken).ConfigureAwait(false);
        await QueueAsync(world, cancellationToken).ConfigureAwait(false);
        if (context.Request.Persons.Count == 0 && failures == context.Tally.FailureCount && draftsman.IsSettled)
            state.Reached();
    }

    /// <summary>What the notes were made of last that answers concern; null where it is not kept of each. To be asked before the answers are recorded.</summary>
    public IReadOnlyList<PersonFile>? Kept(NotesConcerned concerned)
    {
        var draft = Draftsman(AnswerBook.Read(context.Ledger));
        var files = concerned.Paths.Order(StringComparer.Ordinal).Select(path => persons.Find(path, draft.Inputs)).OfType<PersonFile>().ToList();
        return files.Count == concerned.Paths.Count && concerned.People.All(person => files.Exists(file => file.Id == person)) ? files : null;
    }

    /// <summary>Brings notes up to date that answers concern, where everything else was up to date before: no mail and no other note is read.</summary>
    public async Task RunAsync(IReadOnlyList<PersonFile> files, CancellationToken cancellationToken)
    {
        await RecoverAsync(cancellationToken).ConfigureAwait(false);
        var failures = context.Tally.FailureCount;
        answers = AnswerBook.Read(context.Ledger);
        draftsman = Draftsman(answers);
        isKnown = fact => context.Ledger.Facts.Find(fact) is not null;
        await SideBySide.RunAsync(context.Tally, files, async file =>
        {
            var path = file.Known.NotePath!;
            if ((await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File is { } note && PersonNote.TryRead(note) is { } standing)
                await ReconcileAsync(file, standing, cancellationToken).ConfigureAwait(false);
            else
                context.Tally.Fail("note", path, "It is no person note any longer.");
        }, cancellationToken).ConfigureAwait(false);
        Finish(answers.UnfinishedElsewhere);
        if (failures == context.Tally.FailureCount && draftsman.IsSettled)
            state.Reached();
    }

    /// <summary>Brings the notes up to date that answers concern, and leaves the others as they are. Whatever else has changed, the next run sees.</summary>
    /// <param name="concerned">The notes.</param>
    /// <param name="wasCurrent">Whether everything was up to date (<see cref="IsCurrent"/>) before the answers were recorded: then it is again.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(NotesConcerned concerned, bool wasCurrent, CancellationToken cancellationToken)
    {
        await RecoverAsync(cancellationToken).ConfigureAwait(false);
        var failures = context.Tally.FailureCount;
        var world = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var nowhere = new Dictionary<PersonId, NoteFile>();
        await SideBySide.RunAsync(context.Tally, world.Files(concerned), file => ReconcileAsync(file, world.Index, null, nowhere, cancellationToken), cancellationToken).ConfigureAwait(false);
        await QueueAsync(world, cancellationToken).ConfigureAwait(false);
        if (wasCurrent && failures == context.Tally.FailureCount && draftsman.IsSettled)
            state.Reached();
    }

    private async Task<NoteWorld> ReadAsync(CancellationToken cancellationToken)
    {
        answers = AnswerBook.Read(context.Ledger);
        draftsman = Draftsman(answers);
        var world = await NoteWorld.ReadAsync(
            vault, context.Ledger, context.Configuration, owners, answers, context.Kept, problem => context.Tally.Fail("read", problem, problem), cancellationToken).ConfigureAwait(false);
        isKnown = world.Mail.Known.Contains;
        return world;
    }

    private NoteDraftsman Draftsman(AnswerBook book) => new(context.Ledger, book, advisers, context.Configuration.Evidence, today);

    private async Task QueueAsync(NoteWorld world, CancellationToken cancellationToken)
    {
        if (context.Request.DryRun)
            return;
        var claims = await new ClaimQuestions(context.Ledger, draftsman, MayBeNoted).AskAsync(world.Dossiers, cancellationToken).ConfigureAwait(false);
        new QueueStage(context, answers, isKnown).Run(world.Dossiers, claims.Concat(new IdentityQuestions(context.Ledger, MayHaveNote).Ask(world)));
        Finish(answers.UnfinishedElsewhere);
        if (draftsman.Uncompared.Count > 0)
            context.Tally.Remark($"The embedding model left entries of {draftsman.Uncompared.Count} notes without a vector; these were compared by their words alone, and are embedded next time: {draftsman.Uncompared.Values.Order(StringComparer.Ordinal).First()}");
        if (draftsman.Unanswered.Count > 0)
            context.Tally.Remark($"The judge left pairs of {draftsman.Unanswered.Count} notes undecided; they are queued and asked about again next time: {draftsman.Unanswered.Values.Order(StringComparer.Ordinal).First()}");
    }

    // What waited longer than the owner configured is asked no more.
    private void Expire()
    {
        if (context.Configuration.ReviewExpireDays is not (> 0 and var days) || context.Request.DryRun)
            return;
        var before = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(1 - days);
        context.Ledger.Reviews.Expire(before, $"it waited for more than {days} days", context.Run);
    }

    // A note that the owner renamed takes what is remembered of it along; one that the owner deleted does not come back.
    private HashSet<PersonId> FollowTheOwner(IReadOnlyList<PersonFile> files, VaultIndex index)
    {
        var deleted = new HashSet<PersonId>();
        foreach (var gone in index.Gone.ToList())
        {
            var file = files.FirstOrDefault(file => file.Id == gone.Person);
            if (file?.Known.NotePath is { } path && index.Row(path) is null && !context.Request.DryRun)
            {
                context.Ledger.Notes.Move(gone.Path, path);
                continue;
            }

            if (file is null || file.Known.NotePath is not null)
                continue;
            deleted.Add(file.Id);
            if (gone.Hash.Length == 0 || context.Request.DryRun)
                continue;
            context.Ledger.Notes.Store(gone with { Hash = "" }, context.Ledger.Notes.Memory(gone.Path));
            context.Tally.Remark($"{gone.Path} was deleted and is not made again; `factforge undo` or restoring the file brings it back.");
        }

        return deleted;
    }

    private bool IsWanted(PersonFile file) =>
        context.Request.Persons.Count == 0 || file.Known.Person.Addresses.Any(address => context.Request.Persons.Contains(address, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether somebody without a note gets one: a person who was written with, not a machine, not a stranger who writes in cold, not one who is only spoken of, nor
    /// one who never wrote and of whom nothing is known but the subject of what was written to them (an address that was misspelt once).
    /// </summary>
    private bool MayHaveNote(PersonFile file) => MayBeNoted(file) && TellsEnough(file);

    private static bool TellsEnough(PersonFile file) =>
        file.Facts.Any(fact => fact.Kind != FactKind.Mention && (fact.Kind != FactKind.Topic || file.First.Date < DateTimeOffset.MaxValue));

    private bool MayBeNoted(PersonFile file) =>
        (file.Known.Person.Addresses.Count > 0 || answers.Who.NewPeople.Any(person => person.Id == file.Id))
        && file.Known.Nobody is null
        && (owners.Count == 0 || context.Configuration.ColdMakesNotes || file.IsWarm || answers.Who.NewPeople.Any(person => person.Id == file.Id));

    // A note that FactForge made and that belongs elsewhere now (a second person of that name was earlier, a fuller name is known) is taken from its old place
    // before anything is put into the new one; its text is carried over.
    private async Task<IReadOnlyDictionary<PersonId, NoteFile>> ClearPlacesAsync(
        IReadOnlyList<PersonFile> ours, IReadOnlyDictionary<PersonId, string> places, VaultIndex index, CancellationToken cancellationToken)
    {
        var moved = new Dictionary<PersonId, NoteFile>();
        foreach (var file in ours.Where(file => file.Known.NotePath is not null && places.TryGetValue(file.Id, out var place) && place != file.Known.NotePath))
        {
            var note = index.At(file.Known.NotePath!)!;
            if (context.Request.DryRun)
                context.Tally.Remark($"{file.Known.NotePath} would become {places[file.Id]}.");
            else if (await keeper.RemoveAsync(note.File, file.Id, $"becomes {places[file.Id]}", cancellationToken).ConfigureAwait(false) is not VaultWrite.Deleted)
                continue;
            else
                context.Tally.NoteGone(note.File.RelativePath);
            moved.Add(file.Id, note.File);
        }

        // Two people became one: the note of the one that is nobody's any longer makes room where the other's belongs.
        var held = ours.Select(file => file.Known.NotePath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var path in places.Values.Where(path => !held.Contains(path) && index.IsOurs(path)).Order(StringComparer.Ordinal))
        {
            if (!context.Request.DryRun)
                await keeper.RemoveAsync(index.At(path)!.File, index.Row(path)!.Person, "its person is one with another", cancellationToken).ConfigureAwait(false);
        }

        return moved;
    }

    private async Task ReconcileAsync(PersonFile file, VaultIndex index, string? place, IReadOnlyDictionary<PersonId, NoteFile> moved, CancellationToken cancellationToken)
    {
        var path = file.Known.NotePath;
        if (path is null || moved.ContainsKey(file.Id))
        {
            if (place is not null)
                await MakeAsync(file, place, moved.GetValueOrDefault(file.Id), cancellationToken).ConfigureAwait(false);
            return;
        }

        await ReconcileAsync(file, index.At(path)!, cancellationToken).ConfigureAwait(false);
    }

    private async Task ReconcileAsync(PersonFile file, PersonNote standing, CancellationToken cancellationToken)
    {
        var path = standing.File.RelativePath;
        for (var tries = 1; ; tries++)
        {
            if (standing.Problem is { } problem)
            {
                context.Tally.Fail("note", path, problem);
                return;
            }

            var outcome = await ChangeAsync(file, standing, cancellationToken).ConfigureAwait(false);
            if (outcome is not VaultWrite.ChangedSinceRead changed)
            {
                if (outcome is VaultWrite.Failed failed)
                    context.Tally.Fail("write", path, failed.Sentence);
                return;
            }

            // The owner is typing: look again, from what stands there now.
            var again = tries < WriteTries ? (await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File : null;
            if (again is null || PersonNote.TryRead(again) is not { } fresh)
            {
                context.Tally.Fail("write", path, changed.Sentence);
                return;
            }

            standing = fresh;
        }
    }

    private async Task MakeAsync(PersonFile file, string path, NoteFile? movedFrom, CancellationToken cancellationToken)
    {
        var draft = await draftsman.NewAsync(file, path, movedFrom is null ? null : NoteDraftsman.CreatedOf(movedFrom), cancellationToken).ConfigureAwait(false);
        if (draft.Reconciliation.Entries.Count == 0)
            return;
        if (context.Request.DryRun)
        {
            context.Tally.Diff(path, NoteDiff.Unified("", draft.Text, path));
            context.Tally.NoteMade(path);
            return;
        }

        switch (await keeper.CreateAsync(new(path, file.Id, draft.Text, draftsman.SettledInputs(file, path), draft.Reconciliation.Memory), () => Remember(path, file, draft), cancellationToken).ConfigureAwait(false))
        {
            case VaultWrite.Failed failed:
                context.Tally.Fail("write", path, failed.Sentence);
                return;
            case VaultWrite.AlreadyThere there:
                context.Tally.Fail("write", path, there.Sentence);
                return;
            case VaultWrite.ChangedSinceRead changed:
                context.Tally.Fail("write", path, changed.Sentence);
                return;
        }

        if (movedFrom is null)
            context.Tally.NoteMade(path);
        else
            context.Tally.NoteChanged(path);
    }

    private async Task<VaultWrite?> ChangeAsync(PersonFile file, PersonNote standing, CancellationToken cancellationToken)
    {
        var path = standing.File.RelativePath;
        var row = context.Ledger.Notes.Find(path);
        var inputs = draftsman.Inputs(file, path);
        if (row is not null && row.Hash == standing.File.Hash.Hex && row.Inputs == inputs && answers.Unfinished(file.Id, path).Count == 0)
        {
            if (!context.Request.DryRun && !persons.Has(path))
                persons.Keep(path, file);
            return null;
        }

        var draft = await draftsman.ChangedAsync(file, standing, cancellationToken).ConfigureAwait(false);
        if (context.Request.DryRun)
        {
            if (draft.Text != standing.File.Text)
            {
                context.Tally.Diff(path, NoteDiff.Unified(standing.File.Text, draft.Text, path));
                context.Tally.NoteChanged(path);
            }

            return null;
        }

        if (draft.Text == standing.File.Text)
        {
            context.Ledger.InTransaction(() =>
            {
                context.Ledger.Notes.Store(new(path, file.Id, draft.IsOurs, standing.File.Hash.Hex, draftsman.SettledInputs(file, path)), draft.Reconciliation.Memory);
                Remember(path, file, draft);
            });
            return null;
        }

        var outcome = await keeper.ChangeAsync(
            standing.File, new(path, file.Id, draft.Text, draftsman.SettledInputs(file, path), draft.Reconciliation.Memory), draft.Edits, draft.IsOurs, () => Remember(path, file, draft), cancellationToken).ConfigureAwait(false);
        if (outcome is VaultWrite.Written or VaultWrite.Unchanged)
            context.Tally.NoteChanged(path);
        return outcome;
    }

    private void Remember(string path, PersonFile file, DraftedNote draft)
    {
        context.Ledger.Notes.SetVerdicts(path, draft.Reconciliation.Verdicts, context.Run);
        persons.Keep(path, file);
        foreach (var dismissed in draft.Reconciliation.Dismissed)
            context.Ledger.Reviews.End(dismissed, ReviewState.Dismissed, "the tag needs-review was taken off the note", context.Run);
        var asked = draft.Reconciliation.Reviews.Concat(TidyQuestions.StillOpen(context.Ledger, path));
        context.Ledger.Reviews.SetOpen(path, [.. asked.Select(item => filings.Of(item, file.Known.Person.Name, file.LastContact))], context.Run,
            item => ReviewFilings.WhyClosed(item, isKnown, draft.Text));
        Finish(draft.Finished);
    }

    private void Finish(IEnumerable<DecisionRow> answered)
    {
        foreach (var row in answered)
            context.Ledger.Decisions.Mark(row.Number, row.State == DecisionState.Undoing ? DecisionState.Undone : DecisionState.Done);
    }

    // Our own untouched notes whose person has no facts left, or who has another note by now (a rename that was killed in the middle).
    private async Task RemoveLeftoversAsync(IReadOnlyList<PersonFile> files, VaultIndex index, IReadOnlyDictionary<PersonId, string> places, CancellationToken cancellationToken)
    {
        if (context.Request.Persons.Count > 0)
            return;
        var used = files.Select(file => file.Known.NotePath).OfType<string>().Concat(places.Values).ToHashSet(StringComparer.Ordinal);
        foreach (var note in index.Notes.Where(note => index.IsOurs(note.File.RelativePath) && !used.Contains(note.File.RelativePath)).ToList())
            await TakeAwayAsync(index, note.File, "nothing supports it any longer", cancellationToken).ConfigureAwait(false);
        foreach (var note in index.Notes.Where(note => !index.IsOurs(note.File.RelativePath) && !used.Contains(note.File.RelativePath)))
        {
            if (files.FirstOrDefault(file => file.Known.NotePath is not null && file.Known.Person.Addresses.Any(address => note.Identity.Addresses.Contains(address, StringComparer.OrdinalIgnoreCase))) is { } file)
                context.Tally.Remark($"{note.File.RelativePath} is a note of {file.Known.Person.Name} too, beside {file.Known.NotePath}. It has words of yours and stays as it is: take them over, and delete it.");
        }
    }

    private async Task TakeAwayAsync(VaultIndex index, NoteFile note, string reason, CancellationToken cancellationToken)
    {
        if (context.Request.DryRun)
            context.Tally.Diff(note.RelativePath, NoteDiff.Unified(note.Text, "", note.RelativePath));
        else if (await keeper.RemoveAsync(note, index.Row(note.RelativePath)!.Person, reason, cancellationToken).ConfigureAwait(false) is not VaultWrite.Deleted)
            return;
        context.Tally.NoteGone(note.RelativePath);
    }
}
