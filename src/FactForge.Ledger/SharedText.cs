using System.Collections.Concurrent;

namespace FactForge.Ledger;

/// <summary>Text that many rows repeat (addresses, threads, mailboxes), held once while they are read. Safe for several tasks.</summary>
internal sealed class SharedText
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PersonReference, PersonReference> people = [];

    /// <summary>The same text, once.</summary>
    public string Of(string text) => texts.GetOrAdd(text, text);

    /// <summary>The same reference, once.</summary>
    public PersonReference Of(PersonReference person) => people.GetOrAdd(person, person);
}
