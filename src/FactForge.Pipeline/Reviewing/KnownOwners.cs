using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Whose mailbox it is, where no mail is read: as configured, else as the last run found it.</summary>
internal static class KnownOwners
{
    /// <summary>The mark under which a run leaves it.</summary>
    public const string Mark = "owners";

    public static IReadOnlySet<string> Of(VaultConfiguration configuration, LedgerStore ledger)
    {
        var owners = OwnerAddresses.Of(configuration, []).Addresses;
        return owners.Count == 0 && ledger.Mark(Mark) is { Length: > 0 } known ? known.Split(' ').ToHashSet(StringComparer.Ordinal) : owners;
    }
}
