using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads people: whom the ledger and the notes know, and what is known of one.</summary>
internal sealed class PersonReader(LedgerStore ledger, Vault vault, VaultConfiguration configuration, KeptReadings kept)
{
    public async Task<ReviewPerson?> ReadAsync(PersonId id, CancellationToken cancellationToken)
    {
        var directory = await DirectoryAsync(cancellationToken).ConfigureAwait(false);
        if (directory.People.FirstOrDefault(person => person.Person.Id == id) is not { } known)
            return null;
        var path = known.NotePath;
        var file = path is null ? null : (await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File;
        var verdicts = path is null ? [] : ledger.Notes.Verdicts(path);
        var memory = path is null ? NoteMemory.None : ledger.Notes.Memory(path);
        var entries = memory.Written.Where(written => written.State is WrittenState.Standing or WrittenState.Reworded)
            .GroupBy(written => written.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        var byFact = verdicts.ToDictionary(verdict => verdict.Fact);
        var facts = Fact.InOrder(verdicts.Select(verdict => ledger.Facts.Find(verdict.Fact)).OfType<Fact>());
        var evidence = new EvidenceReader(ledger);
        var queue = new QueueReader(ledger);
        return new()
        {
            Id = id,
            Name = known.Person.Name,
            Addresses = known.Person.Addresses,
            Aliases = known.Person.Aliases,
            Organisation = known.Person.Organisation,
            Note = path,
            NoteText = file?.Text,
            LastContact = file is not null && PartialDate.TryParse(NoteParser.Parse(file.Text).FrontMatter?.Value("last_contact") ?? "", out var last) ? last.First : null,
            Facts = [.. facts.Select(fact => Tell(fact, byFact[fact.Id]))],
            Open = [.. queue.Ids(new() { Group = id.Value }).Select(ledger.Reviews.Find).OfType<ReviewRow>().Select(queue.Line)],
        };

        PersonFact Tell(Fact fact, Verdict verdict) => new(
            evidence.OfFact(fact, []), fact.Slot, fact.Value, verdict.Kind, verdict.Rule, verdict.Reason, verdict.Entry is { } entry ? entries.GetValueOrDefault(entry) : null);
    }

    public async Task<IReadOnlyList<ReviewPersonLine>?> FindAsync(string? search, int most, CancellationToken cancellationToken)
    {
        var words = (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var directory = await DirectoryAsync(cancellationToken).ConfigureAwait(false);
        return [.. directory.People
            .Where(person => words.All(word => Words(person).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(person => person.NotePath is null).ThenBy(person => person.Person.Name, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Person.Id.Value, StringComparer.Ordinal)
            .Take(most).Select(Line)];
    }

    public static ReviewPersonLine Line(KnownPerson person) =>
        new(person.Person.Id, person.Person.Name, person.Person.Addresses.Count > 0 ? person.Person.Addresses[0] : null, person.NotePath);

    private static string Words(KnownPerson person) => string.Join('\n', [person.Person.Name, .. person.Person.Addresses, .. person.Person.Aliases]);

    private async Task<PeopleDirectory> DirectoryAsync(CancellationToken cancellationToken) =>
        (await Everybody.ReadAsync(vault, ledger, configuration, AnswerBook.Read(ledger), kept, _ => { }, cancellationToken).ConfigureAwait(false)).Directory;
}
