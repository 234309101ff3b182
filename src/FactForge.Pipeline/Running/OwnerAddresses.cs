using FactForge.Mail.Identity;

namespace FactForge.Pipeline;

/// <summary>Whose mailbox it is.</summary>
/// <param name="Addresses">The owner's addresses, lower-cased; empty where nobody knows.</param>
/// <param name="Remark">What the report says of it; null where it was configured.</param>
internal sealed record OwnerAddresses(IReadOnlySet<string> Addresses, string? Remark)
{
    /// <summary>The configured owner; where none is, none: a guess is told, not acted on, until it stands in the configuration.</summary>
    public static OwnerAddresses Of(VaultConfiguration configuration, IReadOnlyList<OwnerGuess> guesses)
    {
        if (configuration.Owners.Count > 0)
            return new(configuration.Owners.Select(address => address.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal), null);
        return new(new HashSet<string>(), guesses.Count == 0
            ? "No owner is configured, so cold mail is not told from warm: name yourself with --owner or `owners:` in factforge.yaml."
            : $"No owner is configured, so cold mail is not told from warm. It looks like {guesses[0].Address} ({guesses[0].Reason}): confirm it with --owner or `owners:` in factforge.yaml.");
    }
}
