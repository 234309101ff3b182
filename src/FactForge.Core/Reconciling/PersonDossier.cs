namespace FactForge;

/// <summary>A thread as one person's note sees it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Subject">The subject, reply prefixes taken off.</param>
/// <param name="LastDate">Date of the newest message in it that the person wrote or was written to; of the newest at all for a person only mentioned.</param>
/// <param name="TookPart">True where the person wrote or received a message of it; false where they are only spoken of.</param>
public sealed record ThreadGlimpse(ThreadId Id, string Subject, DateOnly? LastDate, bool TookPart);

/// <summary>All that is known of a person: the whole set, not what is new. Reconciling is a function of this, the note, and the memory.</summary>
/// <param name="Person">The person.</param>
/// <param name="Facts">Every fact matched to them, in any order.</param>
/// <param name="Threads">The threads that the facts are from, by id.</param>
/// <param name="LastContact">Date of the newest message that the person sent, or that the owner sent with the person in To; null where there is none.</param>
public sealed record PersonDossier(
    Person Person, IReadOnlyList<Fact> Facts, IReadOnlyDictionary<ThreadId, ThreadGlimpse> Threads, DateOnly? LastContact)
{
    /// <summary>Claims about them that were refused and are close: their owner is asked whether they hold.</summary>
    public IReadOnlyList<RefusedClaim> Close { get; init; } = [];
}
