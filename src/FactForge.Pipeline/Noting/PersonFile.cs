using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>A person with all that their note is made of.</summary>
/// <param name="Known">The person, and the note that is theirs already.</param>
/// <param name="Dossier">All facts and threads of theirs.</param>
/// <param name="IsWarm">True where the mailbox's owner ever wrote to them, or wrote in a thread of theirs.</param>
/// <param name="First">Their first message: who came first bears a shared name without an addition.</param>
internal sealed record PersonFile(KnownPerson Known, PersonDossier Dossier, bool IsWarm, (DateTimeOffset Date, string Id) First)
{
    public PersonId Id => Known.Person.Id;
}
