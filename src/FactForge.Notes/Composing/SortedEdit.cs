namespace FactForge.Notes;

/// <summary>An edit with what orders it among several insertions at one place.</summary>
/// <param name="Rank">Lower stands first.</param>
/// <param name="Edit">The edit.</param>
internal sealed record SortedEdit(int Rank, NoteEdit Edit)
{
    internal const int BehindAnEntry = 0;
    internal const int Guard = 1;
    internal const int BeforeAnEntry = 2;

    /// <summary>Sections at one place stand in the order of a clean note, behind all entries of the section before.</summary>
    internal const int FirstSection = 10;
}
