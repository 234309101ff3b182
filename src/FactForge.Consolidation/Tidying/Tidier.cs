namespace FactForge.Consolidation;

/// <summary>
/// Makes a note that a naive pipeline left say each thing once: of the entries that say the same it keeps the most certain and most informative one, in
/// the words that stand there. Nothing is composed; what the rules cannot tell is left and asked.
/// </summary>
/// <remarks>Pure: what it wants is handed back, nothing is written. Tidying a tidied note wants nothing (law 4 of consolidation).</remarks>
public static class Tidier
{
    /// <summary>Looks a note over.</summary>
    /// <param name="person">Whose note it is.</param>
    /// <param name="note">The note as parsed.</param>
    /// <param name="memory">What the ledger remembers of it; <see cref="NoteMemory.None"/> without a ledger.</param>
    /// <param name="settings">What is left alone.</param>
    public static TidyResult Tidy(Person person, Note note, NoteMemory memory, TidySettings settings)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(settings);
        return new NoteTidying(person, note, memory, settings).Result();
    }
}
