using FactForge.Ledger;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>A person with all that their note is made of; the facts' words stay in the ledger until the note is drafted.</summary>
/// <param name="Known">The person, and the note that is theirs already.</param>
/// <param name="Person">The person as the note is to tell: addresses that are none are left out.</param>
/// <param name="Facts">Every fact matched to them, in order.</param>
/// <param name="Threads">The threads that the facts are from, by id.</param>
/// <param name="LastContact">Date of the newest message that the person sent, or that the owner sent with the person in To; null where there is none.</param>
/// <param name="IsWarm">True where the mailbox's owner ever wrote to them, or wrote in a thread of theirs.</param>
/// <param name="First">Their first message: who came first bears a shared name without an addition.</param>
internal sealed record PersonFile(
    KnownPerson Known, Person Person, IReadOnlyList<FactGlimpse> Facts, IReadOnlyDictionary<ThreadId, ThreadGlimpse> Threads, DateOnly? LastContact, bool IsWarm,
    (DateTimeOffset Date, string Id) First)
{
    public PersonId Id => Known.Person.Id;

    /// <summary>Claims about them that were refused and are close.</summary>
    public IReadOnlyList<RefusedClaim> Close { get; init; } = [];

    /// <summary>Facts that are not recorded: what an answer that is only looked at would add.</summary>
    public IReadOnlyList<Fact> Supposed { get; init; } = [];

    /// <summary>All that is known of them, with the facts' words.</summary>
    public PersonDossier Dossier(LedgerStore ledger) =>
        new(Person, [.. ledger.Facts.Find([.. Facts.Select(fact => fact.Id)]), .. Supposed], Threads, LastContact) { Close = Close };
}
