using System.Collections.Frozen;
using FactForge.Ledger;
using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Matching;

/// <summary>
/// Everybody known, as a pure function of what the ledger has seen, of the notes that exist, and of the configuration: addresses decide,
/// then what somebody tells of their own other address, then a full name within one organisation. A name alone joins nobody.
/// </summary>
internal sealed class PeopleDirectory
{
    private readonly Dictionary<string, KnownPerson> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonId, KnownPerson> byId = [];
    private readonly HashSet<(string Address, string Other)> apart;

    private PeopleDirectory(IReadOnlyList<KnownPerson> people, PeopleRulings rulings)
    {
        People = people;
        apart = rulings.Apart.SelectMany(pair => new[] { pair, (pair.Other, pair.Address) }).ToHashSet();
        foreach (var person in people)
        {
            byId.TryAdd(person.Person.Id, person);
            foreach (var address in person.Person.Addresses)
                byAddress[address] = person;
            foreach (var key in person.NameKeys)
            {
                if (!byName.TryGetValue(key, out var named))
                    byName.Add(key, named = []);
                named.Add(person);
            }
        }
    }

    /// <summary>Everybody, by identity.</summary>
    public IReadOnlyList<KnownPerson> People { get; }

    /// <summary>Builds the directory.</summary>
    public static PeopleDirectory Build(
        IReadOnlyList<Sighting> sightings, IReadOnlyList<FactGlimpse> facts, IReadOnlyList<NoteIdentityClue> notes, VaultConfiguration configuration, PeopleRulings? rulings = null,
        IReadOnlySet<string>? lists = null)
    {
        rulings ??= PeopleRulings.None;
        lists ??= FrozenSet<string>.Empty;
        var names = sightings.GroupBy(sighting => sighting.Address, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        // Somebody known from a quote alone is named by the facts about them.
        foreach (var subject in facts.Select(fact => fact.Subject).Where(subject => subject is { Address: not null, Name: not null }))
            names.TryAdd(subject.Address!, [new(subject.Address!, subject.Name!, 0, 1)]);
        var groups = new AddressGroups();
        foreach (var address in names.Keys)
            groups.Add(address);
        foreach (var address in facts.Select(fact => fact.Subject.Address).OfType<string>().Where(address => address.Length > 0))
            groups.Add(address);
        foreach (var one in configuration.SamePeople)
            JoinAll(groups, one, "the configuration says so");
        JoinAll(groups, configuration.Owners, "both are the owner's");
        foreach (var (address, other) in rulings.Apart)
            groups.HoldApart(address, other);
        foreach (var one in rulings.SamePeople)
            groups.Join(one[0], one[1], "you merged them");
        JoinSelfTold(groups, facts, names);
        JoinNamesakesOfOneOrganisation(groups, names);
        ExchangeNames.Join(groups, names.Keys, address => KeysOf(address, names));
        HiddenAddresses.Join(groups, names.Keys, address => KeysOf(address, names));
        // Last, because a note of FactForge's own only repeats what the mail told.
        foreach (var note in notes)
            JoinAll(groups, note.Addresses, $"both stand in {note.Path}");
        var joins = groups.Joins();
        // Of a note whose addresses are held apart by now, the first says whose it stays. Of two notes of one person the owner's stays; of two of the owner's that of
        // whom they named first when they made the two one, then the older.
        var ranked = notes.OrderBy(note => !note.IsOwners).ThenBy(note => configuration.SamePeople.Concat(rulings.SamePeople).Any(one => IsNamedLater(note, one)))
            .ThenBy(note => note.Created ?? DateOnly.MaxValue).ThenBy(note => note.Path, StringComparer.Ordinal).ToList();
        var byAddress = new Dictionary<string, (int Place, NoteIdentityClue Clue)>(StringComparer.Ordinal);
        // A note that FactForge made of somebody whose address an archive hid has none: it is known by whose it was.
        var byPerson = new Dictionary<PersonId, (int Place, NoteIdentityClue Clue)>();
        for (var place = 0; place < ranked.Count; place++)
        {
            if (ranked[place].Addresses.Count > 0)
                byAddress.TryAdd(ranked[place].Addresses[0], (place, ranked[place]));
            else if (ranked[place] is { Remembered: { } person, OwnersTitle: null })
                byPerson.TryAdd(person, (place, ranked[place]));
        }

        return new PeopleDirectory([.. groups.All().Select(group => Describe(group, names, NoteOf(group), rulings, lists) with { Joins = joins.GetValueOrDefault(group.Key) ?? [] })
            .Concat(NewPeople(notes, rulings)).Concat(NotesWithoutAddress(notes, rulings)).OrderBy(person => person.Person.Id.Value, StringComparer.Ordinal)], rulings);

        NoteIdentityClue? NoteOf(IEnumerable<string> addresses) => addresses
            .Select(address => byAddress.TryGetValue(address, out var found) || byPerson.TryGetValue(IdOf(address), out found) ? found : (Place: int.MaxValue, Clue: null!))
            .MinBy(found => found.Place).Clue;
    }

    private static bool IsNamedLater(NoteIdentityClue note, IReadOnlyList<string> one) =>
        one.Count > 1 && !note.Addresses.Contains(one[0], StringComparer.OrdinalIgnoreCase) && one.Skip(1).Any(address => note.Addresses.Contains(address, StringComparer.OrdinalIgnoreCase));

    /// <summary>The person of that identity; null where nobody is.</summary>
    public KnownPerson? ById(PersonId id) => byId.GetValueOrDefault(id);

    /// <summary>The person with that address; null where nobody has it.</summary>
    public KnownPerson? ByAddress(string address) => byAddress.GetValueOrDefault(address);

    /// <summary>Everybody of that full name.</summary>
    public IReadOnlyList<KnownPerson> ByName(string? name) =>
        PersonName.FullKey(name) is { } key && byName.TryGetValue(key, out var people) ? people : [];

    /// <summary>True where the owner said of two people that they are two.</summary>
    public bool AreHeldApart(KnownPerson one, KnownPerson other) =>
        one.Person.Addresses.Any(address => other.Person.Addresses.Any(second => apart.Contains((address, second))));

    private static PersonId IdOf(string address) => new(ContentHash.Of("address", address).Short);

    private static void JoinAll(AddressGroups groups, IReadOnlyList<string> addresses, string evidence)
    {
        foreach (var address in addresses)
            groups.Join(addresses[0], address, evidence);
    }

    // Somebody writes "my private address is …" and that address is used under a name that can be theirs, or under none.
    private static void JoinSelfTold(AddressGroups groups, IReadOnlyList<FactGlimpse> facts, Dictionary<string, List<Sighting>> names)
    {
        foreach (var fact in facts.Where(fact => fact.Told is not null && fact.Subject.Address is not null))
        {
            var told = fact.Told!.Address.ToLowerInvariant();
            var own = fact.Subject.Address!;
            if (told == own || !fact.Told.IsCertain || (fact.Told.Holder is { } holder && holder != own) || !names.TryGetValue(told, out var toldNames))
                continue;
            var ownNames = (names.GetValueOrDefault(own) ?? []).Select(sighting => sighting.Name).Where(name => PersonName.FullKey(name) is not null).ToList();
            var fullNames = toldNames.Select(sighting => sighting.Name).Where(name => PersonName.FullKey(name) is not null).ToList();
            if (fullNames.Count == 0 ? !RoleAddresses.IsNobody(told) : fullNames.Exists(name => ownNames.Exists(ownName => PersonName.AreCompatible(name, ownName))))
                groups.Join(own, told, "the person says so of themselves in a message");
        }
    }

    private static void JoinNamesakesOfOneOrganisation(AddressGroups groups, Dictionary<string, List<Sighting>> names)
    {
        var seen = new Dictionary<(string Name, string Organisation), List<string>>();
        foreach (var address in names.Keys.Order(StringComparer.Ordinal))
        {
            // An address under many names is a list or a system, not a person: it joins nobody.
            var keys = KeysOf(address, names);
            if (AddressDomain.Organisation(address) is not { } organisation || keys.Count is 0 or > 2 || RoleAddresses.IsNobody(address))
                continue;
            foreach (var key in keys)
            {
                if (!seen.TryAdd((key, organisation), [address]))
                    seen[(key, organisation)].Add(address);
            }
        }

        // Where a house tells namesakes apart, the name does not say whose of them a further address is.
        foreach (var (named, addresses) in seen.Where(named => !NumberedNamesakes.AreIn(named.Value)))
            foreach (var address in addresses.Skip(1))
                groups.Join(addresses[0], address, $"the same full name at {named.Organisation}");
    }

    private static HashSet<string> KeysOf(string address, Dictionary<string, List<Sighting>> names) => names.TryGetValue(address, out var sightings)
        ? sightings.Select(sighting => PersonName.FullKey(sighting.Name)).OfType<string>().ToHashSet(StringComparer.Ordinal)
        : [];

    private static KnownPerson Describe(IGrouping<string, string> group, Dictionary<string, List<Sighting>> names, NoteIdentityClue? note, PeopleRulings rulings, IReadOnlySet<string> lists)
    {
        var sightings = group.SelectMany(address => names.GetValueOrDefault(address) ?? []).ToList();
        var told = sightings
            .Where(sighting => sighting.Name.Length > 0 && !sighting.Name.Contains('@', StringComparison.Ordinal))
            .GroupBy(sighting => sighting.Name, StringComparer.Ordinal)
            .Select(same => (Name: same.Key, Full: PersonName.FullKey(same.Key) is not null, Weight: same.Sum(sighting => (sighting.AsAuthor * 4) + sighting.AsOther)))
            .OrderByDescending(name => name.Full).ThenByDescending(name => name.Weight).ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name.Name).ToList();
        // The primary address is the one that writes most; the owner's choice in a note goes before.
        var primary = note?.OwnersAddress ?? group
            .OrderByDescending(address => names.GetValueOrDefault(address)?.Sum(sighting => (sighting.AsAuthor * 4) + sighting.AsOther) ?? 0)
            .ThenBy(address => address, StringComparer.Ordinal).First();
        var ruled = group.Order(StringComparer.Ordinal).Select(address => rulings.Names.GetValueOrDefault(address)).FirstOrDefault(found => found is not null);
        var name = ruled ?? note?.OwnersTitle ?? (told.Count > 0 ? told[0] : PersonName.OfAddress(primary));
        var person = new Person(IdOf(group.Key), name, [primary, .. group.Where(address => address != primary).Order(StringComparer.Ordinal)])
        {
            Aliases = [.. (note?.Aliases ?? []).Concat(told).Where(alias => alias != name).Distinct(StringComparer.Ordinal)],
            Organisation = AddressDomain.Organisation(primary),
        };
        return new KnownPerson(person, note?.Path, note?.IsOwners == true) { Nobody = NobodyRule.Reason(person, sightings, rulings.Nobodies, lists) };
    }

    private static IEnumerable<KnownPerson> NewPeople(IReadOnlyList<NoteIdentityClue> notes, PeopleRulings rulings) => rulings.NewPeople.Select(person =>
    {
        var note = notes.FirstOrDefault(clue => clue.Remembered == person.Id);
        return new KnownPerson(new Person(person.Id, note?.OwnersTitle ?? person.Name, note?.Addresses ?? []) { Aliases = note?.Aliases ?? [] }, note?.Path, note?.IsOwners == true);
    });

    private static IEnumerable<KnownPerson> NotesWithoutAddress(IReadOnlyList<NoteIdentityClue> notes, PeopleRulings rulings) => notes
        .Where(note => note.Addresses.Count == 0 && note.OwnersTitle is not null && !rulings.NewPeople.Any(person => person.Id == note.Remembered))
        .Select(note => new KnownPerson(new Person(new(ContentHash.Of("note", note.OwnersTitle).Short), note.OwnersTitle!, []) { Aliases = note.Aliases }, note.Path, true));
}
