using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline;

/// <summary>Everybody that a vault's ledger knows.</summary>
/// <param name="People">Those who write most first; addresses that are nobody among them.</param>
/// <param name="Refusal">Why nothing was looked at; null where something was.</param>
public sealed record PeopleList(IReadOnlyList<PersonLine> People, string? Refusal);

/// <summary>Looks at who is known, and on what evidence several addresses are one person. Nothing is changed.</summary>
public sealed class PeopleLook(TimeProvider clock)
{
    /// <summary>Lists the people.</summary>
    public async Task<PeopleList> LookAsync(VaultConfiguration configuration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (Vault.Open(configuration.Vault) is var opening && opening.Vault is null)
            return new([], opening.Problem);
        if (LedgerDoor.Open(configuration.Ledger, "factforge people", clock.GetUtcNow(), readOnly: true) is var found && found is LedgerOpening.Refused refused)
            return new([], refused.Sentence);
        using var ledger = ((LedgerOpening.Opened)found).Ledger;
        var kept = new KeptReadings();
        var everybody = await Everybody.ReadAsync(opening.Vault!, ledger, configuration, AnswerBook.Read(ledger), kept, _ => { }, cancellationToken).ConfigureAwait(false);
        return new(PersonLine.Of(everybody.Directory, kept.Mail(ledger).Sightings), null);
    }
}
