using FactForge.Ledger;
using FactForge.Mail.Identity;

namespace FactForge.Pipeline;

/// <summary>Whose mailbox it is.</summary>
/// <param name="Addresses">The owner's addresses, lower-cased; empty where nobody knows.</param>
/// <param name="Remark">What the report says of it; null where it was configured.</param>
internal sealed record OwnerAddresses(IReadOnlySet<string> Addresses, string? Remark)
{
    /// <summary>The configured owner; where none is, none: a guess is told, not acted on, until it stands in the configuration.</summary>
    public static OwnerAddresses Of(VaultConfiguration configuration, Func<string?> guess)
    {
        if (configuration.Owners.Count > 0)
            return new(configuration.Owners.Select(address => address.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal), null);
        var told = guess();
        return new(new HashSet<string>(), told is null
            ? "No owner is configured, so cold mail is not told from warm: name yourself with --owner or `owners:` in factforge.yaml."
            : $"No owner is configured, so cold mail is not told from warm. It looks like {told}: confirm it with --owner or `owners:` in factforge.yaml.");
    }
}
