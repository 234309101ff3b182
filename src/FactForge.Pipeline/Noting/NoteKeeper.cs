using System.Text;
using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline.Noting;

/// <summary>Writes notes so that a kill at any instant leaves the ledger and the vault in step: announce, write, confirm.</summary>
internal sealed class NoteKeeper(LedgerStore ledger, Vault vault, long run)
{
    /// <summary>Sets right what a killed run left between announcing and confirming.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        foreach (var write in ledger.Writes.Pending())
        {
            var found = (await vault.ReadAsync(write.Path, cancellationToken).ConfigureAwait(false)).File?.Hash;
            if (found == (write.After is null ? null : ContentHash.OfBytes(write.After)))
                // What else was to be recorded with it is not there: the note is looked at once more.
                Confirm(write, () =>
                {
                    ledger.Notes.Unsettle(write.Path);
                    ledger.SetMark("notes", "");
                });
            else
                ledger.Writes.Drop(write);
        }
    }

    /// <summary>Makes a new note.</summary>
    /// <param name="draft">The note.</param>
    /// <param name="written">What else is to be recorded once it is written, in the same transaction.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<VaultWrite> CreateAsync(NoteDraft draft, Action written, CancellationToken cancellationToken)
    {
        var after = Encoding.UTF8.GetBytes(draft.Text);
        var announced = ledger.Writes.Announce(
            new(run, draft.Path, 0, null, after), draft.Person, "", [new(new(0, 0), draft.Text, "a new note")], Row(draft, ContentHash.OfBytes(after), made: true), draft.Memory);
        return Settle(announced, await vault.CreateAsync(draft.Path, draft.Text, cancellationToken).ConfigureAwait(false), written);
    }

    /// <summary>Changes a note.</summary>
    /// <param name="before">What stands there.</param>
    /// <param name="draft">What is to stand there.</param>
    /// <param name="edits">The replaced stretches.</param>
    /// <param name="made">Whether nobody but FactForge touched it.</param>
    /// <param name="written">What else is to be recorded once it is written, in the same transaction.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<VaultWrite> ChangeAsync(NoteFile before, NoteDraft draft, IReadOnlyList<NoteEdit> edits, bool made, Action written, CancellationToken cancellationToken)
    {
        var after = before.Encode(draft.Text);
        var announced = ledger.Writes.Announce(
            new(run, draft.Path, 0, before.Encode(before.Text), after), draft.Person, before.Text, edits, Row(draft, ContentHash.OfBytes(after), made), draft.Memory);
        return Settle(announced, await vault.WriteAsync(before, draft.Text, cancellationToken).ConfigureAwait(false), written);
    }

    /// <summary>Takes away a note that FactForge made and nobody touched.</summary>
    public async Task<VaultWrite> RemoveAsync(NoteFile before, PersonId person, string reason, CancellationToken cancellationToken)
    {
        var announced = ledger.Writes.Announce(
            new(run, before.RelativePath, 0, before.Encode(before.Text), null), person, before.Text, [new(new(0, before.Text.Length), "", reason)], null, NoteMemory.None);
        return Settle(announced, await vault.DeleteAsync(before.RelativePath, before.Hash, cancellationToken).ConfigureAwait(false), () => { });
    }

    private VaultWrite Settle(WriteRow announced, VaultWrite outcome, Action written)
    {
        if (outcome is VaultWrite.Written or VaultWrite.Unchanged or VaultWrite.Deleted)
            Confirm(announced, written);
        else
            ledger.Writes.Drop(announced);
        return outcome;
    }

    private void Confirm(WriteRow write, Action along) => ledger.InTransaction(() =>
    {
        ledger.Writes.Confirm(write);
        along();
    });

    private static NoteRow Row(NoteDraft draft, ContentHash hash, bool made) => new(draft.Path, draft.Person, made, hash.Hex, draft.Inputs);
}

/// <summary>A note as it is to be.</summary>
/// <param name="Path">Where, below the vault.</param>
/// <param name="Person">Whose.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Inputs">Hash of what it was made of.</param>
/// <param name="Memory">What is to be remembered of it.</param>
internal sealed record NoteDraft(string Path, PersonId Person, string Text, string Inputs, NoteMemory Memory);
