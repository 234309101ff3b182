using FactForge.Ledger;

namespace FactForge.Pipeline.Matching;

/// <summary>
/// Finds who may be one person: what <see cref="PeopleDirectory"/> weighs and does not join. An address that a message tells as another's; one full name at two
/// addresses; a name that is another in one letter, within one organisation, at an address that never wrote; a name with an initial in it. Pure; it joins nobody.
/// </summary>
/// <param name="directory">Everybody.</param>
/// <param name="owners">Addresses of the mailbox's owner.</param>
/// <param name="of">What is known of somebody; null for one of whom nothing is asked.</param>
internal sealed class SamePersonDoubts(PeopleDirectory directory, IReadOnlySet<string> owners, Func<KnownPerson, Acquaintance?> of)
{
    private readonly Dictionary<PersonId, Acquaintance?> acquaintances = [];

    // The surest first.
    private enum Ground
    {
        AddressIsTold,
        NameIsShared,
        NameIsOneLetterOff,
        NameIsShortened,
    }

    /// <summary>The doubts, one for each person in question, by identity.</summary>
    /// <param name="told">Facts that tell an address, with whom they are about.</param>
    public IReadOnlyList<SamePersonDoubt> Find(IEnumerable<(KnownPerson Person, FactGlimpse Fact)> told) =>
        [.. Told(told).Concat(Named()).OfType<Suspicion>().GroupBy(suspicion => suspicion.Later.Person.Id).Select(Doubt).OfType<SamePersonDoubt>()
            .OrderBy(doubt => doubt.Person.Person.Id.Value, StringComparer.Ordinal)];

    private IEnumerable<Suspicion?> Told(IEnumerable<(KnownPerson Person, FactGlimpse Fact)> told) =>
        told.Where(one => one.Fact.Told is not null).Select(one => directory.ByAddress(one.Fact.Told!.Address.ToLowerInvariant()) is { } other
            ? Between(one.Person, other, Ground.AddressIsTold, $"a message tells {one.Fact.Told!.Address} as an address of {one.Person.Person.Name}, and that alone joins nobody", one.Fact.Id)
            : null);

    private IEnumerable<Suspicion?> Named() =>
        new AlikeNames(directory.People.Where(IsSomebody)).Pairs().Select(pair => pair.Likeness switch
        {
            NameLikeness.Same => Between(pair.One, pair.Other, Ground.NameIsShared, "it is one name at two addresses, and nothing says whether it is one person", null),
            NameLikeness.Shortened => Between(pair.One, pair.Other, Ground.NameIsShortened, "the one name may be short for the other, and nothing says whether it is", null),
            // Two who both write under their names know how these are spelt.
            NameLikeness.OneLetter when pair.One.Person.Organisation is { } house && house == pair.Other.Person.Organisation && !(HasWritten(pair.One) && HasWritten(pair.Other)) =>
                Between(pair.One, pair.Other, Ground.NameIsOneLetterOff, $"the names differ in one letter, at {house}", null),
            _ => null,
        });

    private bool IsSomebody(KnownPerson person) => person.Nobody is null && person.Person.Addresses.Count > 0 && !person.Person.Addresses.Any(owners.Contains);

    private Suspicion? Between(KnownPerson one, KnownPerson other, Ground ground, string reason, FactId? fact)
    {
        if (one.Person.Id == other.Person.Id || !IsSomebody(one) || !IsSomebody(other) || directory.AreHeldApart(one, other))
            return null;
        var (known, later) = Rank(one).CompareTo(Rank(other)) <= 0 ? (one, other) : (other, one);
        return IsWorthAsking(known, later, ground) ? new(known, later, ground, reason, fact) : null;
    }

    private bool HasWritten(KnownPerson person) => AcquaintanceOf(person)?.HasWritten == true;

    // Who was known first is who the other may be: whom the owner keeps a note of, then whose first message is older.
    private (bool, DateTimeOffset, string) Rank(KnownPerson person) =>
        (!person.IsOwners, AcquaintanceOf(person)?.First.Date ?? DateTimeOffset.MaxValue, person.Person.Id.Value);

    // Where no note is kept of either there is nothing to set right; nor is anybody asked what a stranger's short or misspelt name may stand for.
    private bool IsWorthAsking(KnownPerson known, KnownPerson later, Ground ground)
    {
        if (AcquaintanceOf(known) is not { } one || AcquaintanceOf(later) is not { } other)
            return false;
        return other.IsNoted || (one.IsNoted && (ground == Ground.AddressIsTold || (ground == Ground.NameIsShared && other.IsTold)));
    }

    private SamePersonDoubt? Doubt(IEnumerable<Suspicion> about)
    {
        var suspicions = about.OrderBy(suspicion => suspicion.Ground).ThenBy(suspicion => Rank(suspicion.Known)).ThenBy(suspicion => suspicion.Fact?.Value, StringComparer.Ordinal).ToList();
        var best = suspicions[0];
        // A short name is put to nobody where it may stand for several, or where there is surer ground.
        var mayBe = suspicions.Where(suspicion => suspicion.Ground != Ground.NameIsShortened || best.Ground == Ground.NameIsShortened).Select(suspicion => suspicion.Known)
            .DistinctBy(person => person.Person.Id).ToList();
        return best.Ground == Ground.NameIsShortened && mayBe.Count > 1 ? null
            : new(best.Later, mayBe, best.Ground.ToString(), best.Reason, [.. suspicions.Select(suspicion => suspicion.Fact).OfType<FactId>().Distinct()],
                AcquaintanceOf(best.Later)?.LastContact);
    }

    private Acquaintance? AcquaintanceOf(KnownPerson person)
    {
        if (!acquaintances.TryGetValue(person.Person.Id, out var known))
            acquaintances.Add(person.Person.Id, known = of(person));
        return known;
    }

    private sealed record Suspicion(KnownPerson Known, KnownPerson Later, Ground Ground, string Reason, FactId? Fact);
}
