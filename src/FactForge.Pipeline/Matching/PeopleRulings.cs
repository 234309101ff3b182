using FactForge.Ledger;
using FactForge.Pipeline.Reviewing;

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

    /// <summary>Addresses that the owner said are nobody's.</summary>
    public IReadOnlySet<string> Nobodies { get; init; } = new HashSet<string>();

    /// <summary>No ruling.</summary>
    public static PeopleRulings None { get; } = new([], new Dictionary<string, string>(), []);

    /// <summary>Those in the ledger, with what the owner answered in the queue. What was ruled outright goes before an answer.</summary>
    public static PeopleRulings Of(LedgerStore ledger, IdentityAnswers answers)
    {
        var same = ledger.PersonRulings.SamePeople();
        var names = ledger.PersonRulings.Names();
        return new(
            [.. same, .. answers.SamePeople.Select(pair => (IReadOnlyList<string>)[pair.Address, pair.Other])],
            answers.Names.Where(name => !names.ContainsKey(name.Key)).Concat(names).ToDictionary(StringComparer.Ordinal),
            [.. ledger.PersonRulings.Apart(), .. answers.Apart.Where(pair => !same.Any(one => one.Contains(pair.Address) && one.Contains(pair.Other)))])
        {
            NewPeople = answers.NewPeople,
            Nobodies = answers.Nobodies,
        };
    }
}
