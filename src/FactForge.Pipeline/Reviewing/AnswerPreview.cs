using FactForge.Extraction.Grounding;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Shows what an answer would do to the note: drafted by the very hand that carries it out, and written nowhere.</summary>
internal sealed class AnswerPreview(LedgerStore ledger, Vault vault, VaultConfiguration configuration, NoteAdvisers advisers, KeptReadings kept, DateOnly today)
{
    private readonly IReadOnlySet<string> owners = KnownOwners.Of(configuration, ledger);
    private readonly AnswerRows rows = AnswerRows.Read(ledger);
    private bool? isCurrent;
    private NoteWorld? world;

    /// <summary>Everything that notes follow from, as it stands.</summary>
    public async Task<NoteWorld> WorldAsync(CancellationToken cancellationToken) => world ??= await ReadAsync(rows.ToBook(), cancellationToken).ConfigureAwait(false);

    /// <summary>The diff that an answer would make; empty where it changes no note.</summary>
    public async Task<string> DiffAsync(ReviewRow row, Decision decision, CancellationToken cancellationToken)
    {
        var isHedged = row.Item.Why == ReviewReason.HedgedIdentity;
        if (decision is Decision.Later || (decision is Decision.Identify { Person: null } && !isHedged) || row.Item.Why == ReviewReason.Failure)
            return "";
        var supposed = new DecisionRow(long.MaxValue, decision, row.Item, row.Path, row.Name, DateTimeOffset.MinValue, 0, DecisionState.New)
        {
            Address = isHedged && decision is Decision.Identify { Person: { } meant }
                && (await WorldAsync(cancellationToken).ConfigureAwait(false)).Directory.ById(meant)?.Person.Addresses is [var address, ..] ? address : null,
        };
        var answers = AnswerBook.With(rows, row, supposed);
        var isWho = row.Item.Why.AsksWho();
        if (!isWho && row.Path is { } noted && await KeptAsync(noted, cancellationToken).ConfigureAwait(false) is var (own, asStands))
        {
            var changed = await new NoteDraftsman(ledger, answers, advisers, configuration.Evidence, today).ChangedAsync(Vouched(own, row.Item, decision), asStands, cancellationToken).ConfigureAwait(false);
            return NoteDiff.Unified(asStands.File.Text, changed.Text, noted);
        }

        var there = isWho ? await ReadAsync(answers, cancellationToken).ConfigureAwait(false) : await WorldAsync(cancellationToken).ConfigureAwait(false);
        var person = isHedged ? there.Directory.ByAddress(row.Item.Addresses[0])?.Person.Id
            : isWho ? IdentityAnswers.Meant(answers.Who.ByQuestion[row.Item.Id], there.Directory)?.Person.Id : row.Item.Person;
        var file = FileOf(row, person, there);
        if (file is null)
            return "";
        if (file.Known is { NotePath: { } gone, Nobody: not null } && there.Index.IsOurs(gone))
            return NoteDiff.Unified(there.Index.At(gone)!.File.Text, "", gone);
        var draftsman = new NoteDraftsman(ledger, answers, advisers, configuration.Evidence, today);
        // Where two become one, what the note of the one who was known first takes up is what there is to see.
        var knownNote = isHedged && decision is Decision.Identify { Person: { } known } ? (await WorldAsync(cancellationToken).ConfigureAwait(false)).Directory.ById(known)?.NotePath : null;
        if ((knownNote ?? file.Known.NotePath) is { } path && there.Index.At(path) is { } standing)
        {
            var drafted = await draftsman.ChangedAsync(Vouched(file, row.Item, decision), standing, cancellationToken).ConfigureAwait(false);
            return NoteDiff.Unified(standing.File.Text, drafted.Text, path);
        }

        var place = NoteFileName.For(file.Known.Person.Name, null);
        var made = await draftsman.NewAsync(Vouched(file, row.Item, decision), place, null, cancellationToken).ConfigureAwait(false);
        return made.Reconciliation.Entries.Count == 0 ? "" : NoteDiff.Unified("", made.Text, place);
    }

    // What a note was made of last holds where nothing came since: then no other note is read, and no mail.
    private async Task<(PersonFile File, PersonNote Standing)?> KeptAsync(string path, CancellationToken cancellationToken)
    {
        if (world is not null || !(isCurrent ??= new NotesState(ledger, configuration, owners, advisers).IsCurrent))
            return null;
        var before = new NoteDraftsman(ledger, rows.ToBook(), advisers, configuration.Evidence, today);
        return new KeptPersons(ledger).Find(path, before.Inputs) is { } file
            && (await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File is { } note && kept.Note(note) is { } standing
            ? (file, standing) : null;
    }

    private static PersonFile? FileOf(ReviewRow row, PersonId? person, NoteWorld there) => row.Path is { } path
        ? there.Files(new(new HashSet<string>([path], StringComparer.Ordinal), new HashSet<PersonId>())) is [var own, ..] ? own : null
        : there.Dossiers.Files(known => known.Person.Id == person).Concat(there.Dossiers.Claimed().Where(file => file.Id == person)).FirstOrDefault();

    private PersonFile Vouched(PersonFile file, ReviewItem item, Decision decision)
    {
        if (item.Claim is not { } claim || decision is not (Decision.Accept or Decision.Amend) || ledger.Messages.ThreadOf(claim.Message) is not { } id || ledger.Messages.Thread(id) is not { } thread)
            return file;
        return FactGrounder.Vouch(claim with { Statement = DecisionUndoing.Statement(decision, claim) }, thread).AsFact is { } fact
            ? file with { Supposed = [fact] } : file;
    }

    private Task<NoteWorld> ReadAsync(AnswerBook answers, CancellationToken cancellationToken) =>
        NoteWorld.ReadAsync(vault, ledger, configuration, owners, answers, kept, _ => { }, cancellationToken);
}
