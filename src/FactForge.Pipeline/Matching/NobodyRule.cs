using FactForge.Ledger;
using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Matching;

/// <summary>
/// Tells addresses that are nobody: a desk's or a machine's by its name, a list's by its id, a list's or a system's by the many people under whose names it is used, and one that an
/// archive hid together with the name, so that there is nothing to head a note with.
/// </summary>
internal static class NobodyRule
{
    /// <summary>Different people under one address; a family's shared one has fewer.</summary>
    private const int ManyPeople = 5;

    /// <summary>Why nobody stands behind the addresses; null for a person.</summary>
    /// <param name="person">Who it would be.</param>
    /// <param name="sightings">The names that their addresses were seen with.</param>
    /// <param name="ruled">Addresses that the owner said are nobody's.</param>
    /// <param name="lists">The ids of lists that people write to.</param>
    public static string? Reason(Person person, IReadOnlyList<Sighting> sightings, IReadOnlySet<string> ruled, IReadOnlySet<string> lists)
    {
        if (person.Addresses.Any(ruled.Contains))
            return "you said that nobody stands behind it";
        if (person.Addresses.Count > 0 && person.Addresses.All(RoleAddresses.IsNobody))
            return "the address of a desk, a list or a machine";
        if (person.Addresses.Count > 0 && person.Addresses.All(address => ListAddress.IsOne(address, lists)))
            return "the address of a mailing list";
        if (PersonName.Words(person.Name).Count == 0 && !person.Addresses.Any(address => new MailAddress(address, null).IsWellFormed))
            return "the archive hid both address and name";
        foreach (var address in sightings.GroupBy(sighting => sighting.Address, StringComparer.Ordinal))
        {
            // Forms of one name are one: "P. Nair" and "Priyanka Nair".
            var people = new List<string>();
            foreach (var name in address.Select(sighting => sighting.Name).Where(name => PersonName.FullKey(name) is not null))
            {
                if (!people.Exists(other => PersonName.FullKey(other) == PersonName.FullKey(name) || PersonName.AreCompatible(other, name)))
                    people.Add(name);
            }

            if (people.Count >= ManyPeople)
                return $"{address.Key} is used under the names of {people.Count} people: a list or a system";
        }

        return null;
    }
}
