using System.Collections.Concurrent;
using FactForge.Consolidation;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>A note as it is to be, and why.</summary>
/// <param name="Text">Its whole text.</param>
/// <param name="Reconciliation">What reconciling came to.</param>
/// <param name="Edits">The replaced stretches of what stands there.</param>
/// <param name="IsOurs">True where nobody but FactForge ever touched it.</param>
/// <param name="Finished">The owner's answers that are carried out, or put back, by it.</param>
internal sealed record DraftedNote(string Text, Reconciliation Reconciliation, IReadOnlyList<NoteEdit> Edits, bool IsOurs, IReadOnlyList<DecisionRow> Finished);

/// <summary>
/// Drafts a note from a person's facts, what stands there, what is remembered, and the owner's answers. Writes nothing; the same for a run, a decision, and
/// the preview of one. Safe for several people's notes at a time.
/// </summary>
internal sealed class NoteDraftsman(LedgerStore ledger, AnswerBook answers, NoteAdvisers advisers, EvidenceForm form, DateOnly today)
{
    private readonly EvidenceTeller evidence = new(ledger, form);
    private readonly ConcurrentDictionary<PersonId, string> unanswered = [];
    private readonly ConcurrentDictionary<PersonId, string> uncompared = [];

    /// <summary>People with pairs that the judge did not answer, and why.</summary>
    public IReadOnlyDictionary<PersonId, string> Unanswered => unanswered;

    /// <summary>People with wordings that no vector was to be had for, and why.</summary>
    public IReadOnlyDictionary<PersonId, string> Uncompared => uncompared;

    /// <summary>True where no model is to be asked again.</summary>
    public bool IsSettled => unanswered.IsEmpty && uncompared.IsEmpty;

    /// <summary>Drafts a note that does not stand there yet.</summary>
    /// <param name="file">The person.</param>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="created">The day that it is dated with; null for today.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<DraftedNote> NewAsync(PersonFile file, string path, DateOnly? created, CancellationToken cancellationToken)
    {
        var (text, reconciliation) = await FromSkeletonAsync(file, created ?? today, Memory(file, path), cancellationToken).ConfigureAwait(false);
        return new(evidence.Mark(text, reconciliation.Memory, file.Supposed), reconciliation, [], IsOurs: true, answers.Unfinished(file.Id, path));
    }

    /// <summary>Drafts a note that stands there.</summary>
    public async Task<DraftedNote> ChangedAsync(PersonFile file, PersonNote standing, CancellationToken cancellationToken)
    {
        var path = standing.File.RelativePath;
        var row = ledger.Notes.Find(path);
        var pending = answers.Pending(file.Id, path);
        var words = standing.Note.Text;
        var (text, memory) = OwnWords.Apply(words, Memory(file, path), pending.Select(edit => edit.Edit));
        var isEdited = text != words;
        var finished = answers.Unfinished(file.Id, path);
        if (!isEdited && row is { Made: true } && row.Hash == standing.File.Hash.Hex)
        {
            var (made, anew) = await FromSkeletonAsync(file, CreatedOf(standing.File) ?? today, memory, cancellationToken).ConfigureAwait(false);
            made = evidence.Mark(made, anew.Memory, file.Supposed);
            return new(made, anew, NoteRewrite.Edits(standing.File.Text, made, "follows from the facts known now"), IsOurs: true, finished);
        }

        var note = isEdited ? NoteParser.Parse(text) : standing.Note;
        var reconciliation = await JudgedAsync(file, note, memory, cancellationToken).ConfigureAwait(false);
        var edits = NoteComposer.Compose(note, reconciliation.Changes);
        var after = NoteEdit.Apply(text, edits);
        if (isEdited)
            edits = NoteRewrite.Edits(words, after, "the owner decided it in the review queue");
        // A tag that could not be written was never taken off.
        var tagged = NoteParser.Parse(after).FrontMatter?.IsTagged("needs-review") == true;
        reconciliation = reconciliation with { Memory = reconciliation.Memory with { ReviewTagWritten = reconciliation.Memory.ReviewTagWritten && tagged } };
        var marked = evidence.Mark(standing.Marked, edits, after, reconciliation.Memory, file.Supposed);
        return new(marked, reconciliation, EvidenceTeller.Edits(standing, edits, marked), IsOurs: false, finished);
    }

    /// <summary>The day that a note says it was made.</summary>
    public static DateOnly? CreatedOf(NoteFile file) =>
        NoteParser.Parse(file.Text).FrontMatter?.Value("created") is { } created && PartialDate.TryParse(created, out var date) ? date.First : null;

    /// <summary>The same, empty where a model left something unanswered: such a note is looked at again next time.</summary>
    public string SettledInputs(PersonFile file, string path) => unanswered.ContainsKey(file.Id) || uncompared.ContainsKey(file.Id) ? "" : Inputs(file, path);

    /// <summary>Hash of what a note is made of beside its own bytes.</summary>
    public string Inputs(PersonFile file, string path)
    {
        var own = answers.For(file.Id, path);
        return ContentHash.Of([
            NoteStage.ReconcilerVersion, advisers.Name, file.Person.Name, string.Join(' ', file.Person.Addresses), string.Join('|', file.Person.Aliases), file.Person.Organisation,
            file.LastContact?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            .. file.Facts.Select(fact => fact.Id.Value + fact.Thread.Value + fact.Asking),
            .. file.Threads.Values.OrderBy(thread => thread.Id.Value, StringComparer.Ordinal).Select(thread => thread.ToString()),
            "close", .. file.Close.Select(close => close.Claim.Statement + "\n" + close.Claim.Quote).Order(StringComparer.Ordinal),
            .. evidence.Inputs(file.Facts), "answers", .. own.Rejected.Select(words => $"{words.Section}\n{words.Text}"), .. own.Pairs.Select(pair => pair.ToString()), .. own.Words.Select(words => $"{words.Text}\n{string.Join('\n', words.Of)}"),
            .. own.Values.Select(value => $"{value.Slot}\n{value.Holds}\n{value.Falls}"), .. own.Settled.Select(item => item.Id), "others", .. own.Others.Select(item => item.Id),
        ]).Hex;
    }

    private NoteMemory Memory(PersonFile file, string path) => ledger.Notes.Memory(path) with { Answers = answers.For(file.Id, path) };

    // A note that nobody but FactForge ever touched is made anew from its facts: so no order of arrival can leave another one.
    private async Task<(string Text, Reconciliation Reconciliation)> FromSkeletonAsync(PersonFile file, DateOnly created, NoteMemory memory, CancellationToken cancellationToken)
    {
        var skeleton = NewNote.Text(file.Known.Person, created);
        var note = NoteParser.Parse(skeleton);
        var blank = memory with
        {
            Written = [.. memory.Written.Where(entry => entry.State == WrittenState.Buried)],
            Fields = NewNoteFields(note),
            SectionsMade = new HashSet<SectionKind>(),
            ReviewTagWritten = false,
        };
        var reconciliation = await JudgedAsync(file, note, blank, cancellationToken).ConfigureAwait(false);
        return (NoteEdit.Apply(skeleton, NoteComposer.Compose(note, reconciliation.Changes)), reconciliation);
    }

    private static Dictionary<string, string> NewNoteFields(Note skeleton)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (skeleton.FrontMatter?.Value("title") is { } title)
            fields["title"] = title;
        if (skeleton.Title is { } heading)
            fields["#"] = heading.Slice(skeleton.Text);
        return fields;
    }

    private async Task<Reconciliation> JudgedAsync(PersonFile file, Note note, NoteMemory memory, CancellationToken cancellationToken)
    {
        var dossier = file.Dossier(ledger);
        var settings = ReconcileSettings.Default with { Nominated = await NominatedAsync(file.Id, Wordings.Of(dossier, note, memory), cancellationToken).ConfigureAwait(false) };
        var judged = await JudgedRounds.RunAsync(
            advisers.Judge, memory, remembered => Reconciler.Reconcile(dossier, note, remembered, settings), reconciliation => reconciliation.Questions, cancellationToken).ConfigureAwait(false);
        if (judged.Unanswered > 0)
            unanswered[file.Id] = judged.Reason;
        else
            unanswered.TryRemove(file.Id, out _);
        // What a model answered is kept with its answers; the note remembers the owner's.
        return judged.Result with { Memory = judged.Result.Memory with { Rulings = memory.Rulings } };
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> NominatedAsync(PersonId person, IEnumerable<string> wordings, CancellationToken cancellationToken)
    {
        var nomination = advisers.Nominator is { } nominator ? await nominator.NominateAsync(wordings, cancellationToken).ConfigureAwait(false) : Nomination.None;
        if (nomination.Problem.Length > 0)
            uncompared[person] = nomination.Problem;
        else
            uncompared.TryRemove(person, out _);
        return nomination.Near;
    }
}
