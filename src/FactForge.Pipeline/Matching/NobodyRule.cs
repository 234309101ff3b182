using FactForge.Ledger;
using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Matching;

/// <summary>Tells addresses that are nobody: a desk's or a machine's by its name, and a list's or a system's by the many people under whose names it is used.</summary>
internal static class NobodyRule
{
    /// <summary>Different people under one address; a family's shared one has fewer.</summary>
    private const int ManyPeople = 5;

    /// <summary>Why nobody stands behind the addresses; null for a person.</summary>
    public static string? Reason(IReadOnlyList<string> addresses, IReadOnlyList<Sighting> sightings)
    {
        if (addresses.Count > 0 && addresses.All(RoleAddresses.IsNobody))
            return "the address of a desk, a list or a machine";
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
