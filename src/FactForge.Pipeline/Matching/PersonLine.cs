using FactForge.Ledger;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline;

/// <summary>Somebody, or an address that is nobody, as lists of people show them.</summary>
/// <param name="Name">The name.</param>
/// <param name="Addresses">All addresses, the one that writes most first.</param>
/// <param name="Aliases">Other forms of the name.</param>
/// <param name="Organisation">The organisation that the address tells; null where none.</param>
/// <param name="Wrote">Messages that they wrote.</param>
/// <param name="Got">Messages that they received.</param>
/// <param name="Nobody">Why this is no person: a role's address, an address under many names; null for a person.</param>
/// <param name="Joins">Which addresses were taken for one person, and on what evidence.</param>
/// <param name="Note">Their note, below the vault; null where they have none.</param>
public sealed record PersonLine(
    string Name, IReadOnlyList<string> Addresses, IReadOnlyList<string> Aliases, string? Organisation, long Wrote, long Got, string? Nobody, IReadOnlyList<AddressJoin> Joins, string? Note)
{
    internal static IReadOnlyList<PersonLine> Of(PeopleDirectory directory, IReadOnlyList<Sighting> sightings)
    {
        var counts = sightings.GroupBy(sighting => sighting.Address, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (Wrote: group.Sum(sighting => sighting.AsAuthor), Got: group.Sum(sighting => sighting.AsOther)), StringComparer.Ordinal);
        return [.. directory.People
            .Select(known => new PersonLine(
                known.Person.Name, known.Person.Addresses, known.Person.Aliases, known.Person.Organisation,
                known.Person.Addresses.Sum(address => counts.GetValueOrDefault(address).Wrote), known.Person.Addresses.Sum(address => counts.GetValueOrDefault(address).Got),
                known.Nobody, known.Joins, known.NotePath))
            .OrderByDescending(line => line.Wrote).ThenByDescending(line => line.Got).ThenBy(line => line.Name, StringComparer.Ordinal).ThenBy(line => line.Addresses.Count > 0 ? line.Addresses[0] : "", StringComparer.Ordinal)];
    }
}

/// <summary>Two addresses that are one person.</summary>
/// <param name="Address">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Evidence">On what evidence, in words.</param>
public sealed record AddressJoin(string Address, string Other, string Evidence);
