using FactForge.Ledger;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>Asks whether somebody is one with somebody who is known, where mail says so with a hedge or names alone do: once for a person, with a message of each.</summary>
internal sealed class IdentityQuestions(LedgerStore ledger, Func<PersonFile, bool> mayHaveNote)
{
    private readonly ReviewFilings filings = new(ledger);

    /// <summary>The questions.</summary>
    public IReadOnlyList<ReviewFiling> Ask(NoteWorld world)
    {
        // Somebody whose note the owner deleted gets none again.
        var deleted = ledger.Notes.All().Where(row => row.Hash.Length == 0).Select(row => row.Person).ToHashSet();
        var doubts = world.Dossiers.Doubts(file => mayHaveNote(file) && !deleted.Contains(file.Id));
        var seen = Seen(doubts, world.Mail.Messages);
        return [.. doubts.Select(doubt => filings.Of(Question(doubt, seen), doubt.Person.Person.Name, doubt.LastContact))];
    }

    private static ReviewItem Question(SamePersonDoubt doubt, IReadOnlyDictionary<string, MessageId> seen)
    {
        var who = doubt.Person.Person;
        var mayBe = doubt.MayBe.Select(known => known.Person).ToList();
        var asked = mayBe is [var one] ? $"Is {Shown(who)} the same person as {Shown(one)}?" : $"Is {Shown(who)} one of {mayBe.Count} people who are known: {string.Join(", ", mayBe.Select(Shown))}?";
        return new(
            ContentHash.Of("same person", who.Addresses.Min(StringComparer.Ordinal)).Short, null, ReviewReason.HedgedIdentity, asked, [.. mayBe.Select(person => person.Id.Value)], doubt.Facts, doubt.Reason)
        {
            Rule = doubt.Rule,
            Named = who.Name,
            Addresses = [who.Addresses[0], .. mayBe.Select(person => person.Addresses[0])],
            Messages = [.. mayBe.Prepend(who).Select(person => person.Addresses.Where(seen.ContainsKey).Select(address => (MessageId?)seen[address]).FirstOrDefault()).OfType<MessageId>().Distinct()],
        };
    }

    // Of each address the first message that it wrote; of one that wrote none, the first that it got.
    private static Dictionary<string, MessageId> Seen(IReadOnlyList<SamePersonDoubt> doubts, IReadOnlyList<MessageGlimpse> messages)
    {
        var seen = new Dictionary<string, MessageId>(StringComparer.Ordinal);
        var wanted = doubts.SelectMany(doubt => doubt.MayBe.Append(doubt.Person)).SelectMany(person => person.Person.Addresses).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return seen;
        foreach (var message in messages.Where(message => message.From is not null && wanted.Contains(message.From)))
            seen.TryAdd(message.From!, message.Id);
        foreach (var message in messages)
        {
            foreach (var address in message.To.Concat(message.Cc).Where(wanted.Contains))
                seen.TryAdd(address, message.Id);
        }

        return seen;
    }

    private static string Shown(Person person) => EvidenceReader.Shown(new(person.Addresses[0], person.Name == person.Addresses[0] ? null : person.Name));
}
