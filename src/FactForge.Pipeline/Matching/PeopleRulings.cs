using FactForge.Ledger;

namespace FactForge.Pipeline.Matching;

/// <summary>What the owner ruled about people.</summary>
/// <param name="SamePeople">Addresses that are one person.</param>
/// <param name="Names">What people are called, by an address of theirs.</param>
/// <param name="Apart">Pairs of addresses that are two people.</param>
internal sealed record PeopleRulings(
    IReadOnlyList<IReadOnlyList<string>> SamePeople, IReadOnlyDictionary<string, string> Names, IReadOnlyList<(string Address, string Other)> Apart)
{
    /// <summary>People without an address whom the owner named as new, by identity.</summary>
    public IReadOnlyList<(PersonId Id, string Name)> NewPeople { get; init; } = [];

    /// <summary>No ruling.</summary>
    public static PeopleRulings None { get; } = new([], new Dictionary<string, string>(), []);

    /// <summary>Those in the ledger.</summary>
    public static PeopleRulings Of(LedgerStore ledger) => new(ledger.PersonRulings.SamePeople(), ledger.PersonRulings.Names(), ledger.PersonRulings.Apart());
}
