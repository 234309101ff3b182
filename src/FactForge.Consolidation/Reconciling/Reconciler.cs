namespace FactForge.Consolidation;

/// <summary>
/// Brings a note to what it should say. Pure: a function of the whole set of a person's facts, the note as parsed, and what is remembered of it.
/// In which order facts came, and in how many runs, leaves no trace in the note.
/// </summary>
public static class Reconciler
{
    /// <summary>Reconciles one person's note.</summary>
    /// <param name="dossier">All that is known of the person: the whole set of facts, in any order.</param>
    /// <param name="note">The note as it stands; for a new person the parsed skeleton of one.</param>
    /// <param name="memory">What was written before.</param>
    /// <param name="settings">What may be set.</param>
    public static Reconciliation Reconcile(PersonDossier dossier, Note note, NoteMemory memory, ReconcileSettings settings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(settings);
        return note.Problem is { } problem ? Untouched(dossier, memory, problem) : new ReconcileRun(dossier, note, memory, settings).Result();
    }

    /// <summary>What was written before, each entry in the state that the note shows now: standing, reworded, or taken out by the owner.</summary>
    /// <param name="person">Whose note it is.</param>
    /// <param name="note">The note as it stands.</param>
    /// <param name="memory">What was written before.</param>
    public static IReadOnlyList<WrittenEntry> Remembered(Person person, Note note, NoteMemory memory)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(memory);
        return [.. OwnersWill.Read(note, memory, new ReadingRoom(Naming.Of(person))).Placed.Select(placed => placed.Written)];
    }

    // A note that must not be written to: nothing is decided, so that everything is decided again once it is mended.
    private static Reconciliation Untouched(PersonDossier dossier, NoteMemory memory, string problem) =>
        new([], [], [.. Fact.InOrder(dossier.Facts).Select(fact => new Verdict(fact.Id, VerdictKind.Undecided, null, "NoteCannotBeWritten", problem))], [], [], memory);
}
