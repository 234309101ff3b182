namespace FactForge.Pipeline.Matching;

/// <summary>Whom a fact is about: one person, nobody known, or several that it could be.</summary>
/// <param name="Person">The person; null where it is not known for certain.</param>
/// <param name="Candidates">Those that it could be, where there are several.</param>
/// <param name="Reason">How it was decided.</param>
internal sealed record SubjectMatch(KnownPerson? Person, IReadOnlyList<KnownPerson> Candidates, string Reason);

/// <summary>
/// Matches a reference to a person: an address decides; then a full name within the thread; then a full name that only one person bears whose organisation
/// is in the thread, or who has a note of the owner's. A first name alone is matched inside its thread. In doubt: nobody.
/// </summary>
internal sealed class SubjectMatcher(PeopleDirectory directory, Func<ThreadId, IReadOnlyCollection<string>> participantsOf)
{
    /// <param name="subject">Whom the message names.</param>
    /// <param name="thread">The thread of the message.</param>
    /// <param name="kind">A mere mention needs less to be put down than a statement about somebody.</param>
    public SubjectMatch Match(PersonReference subject, ThreadId thread, FactKind kind)
    {
        if (subject.Address is { } address)
        {
            return directory.ByAddress(address) is { } known
                ? new(known, [], "the address is theirs")
                : new(null, [], $"nobody is known by {address}");
        }

        var words = PersonName.Words(subject.Name);
        if (words.Count == 0)
            return new(null, [], "no name is told");
        var present = participantsOf(thread).Select(directory.ByAddress).OfType<KnownPerson>().DistinctBy(person => person.Person.Id).ToList();
        var inThread = present.Where(person => IsMeant(person, words)).ToList();
        if (inThread.Count == 1)
            return new(inThread[0], [], "the only one of that name in the thread");
        if (inThread.Count > 1)
            return new(null, inThread, $"{inThread.Count} people in the thread are called {subject.Name}");
        var named = directory.ByName(subject.Name);
        if (named.Count > 1)
            return new(null, named, $"{named.Count} people are called {subject.Name}");
        if (named.Count == 1 && (named[0].IsOwners || SharesOrganisation(named[0], present)))
            return new(named[0], [], "the only one of that full name, with a note of the owner's or of an organisation in the thread");
        if (named.Count == 1 && kind == FactKind.Mention)
            return new(named[0], [], "the only one of that full name in all of the mail");
        return new(null, named, named.Count == 1 ? $"a {subject.Name} is known, but nothing ties them to this thread" : $"nobody is known as {subject.Name}");
    }

    private static bool IsMeant(KnownPerson person, IReadOnlyList<string> words) =>
        words.Count >= 2 ? person.NameKeys.Contains(string.Join(' ', words)) : person.NameKeys.Any(key => key.StartsWith(words[0] + " ", StringComparison.Ordinal));

    private static bool SharesOrganisation(KnownPerson person, IReadOnlyList<KnownPerson> present) =>
        person.Person.Organisation is { } organisation && present.Any(other => other.Person.Organisation == organisation);
}
