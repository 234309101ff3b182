using FactForge.Ledger;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Who the owner said is meant.</summary>
/// <param name="Person">The person; null for nobody and for somebody new.</param>
/// <param name="Address">An address of theirs, by which they are found when more is known of them.</param>
/// <param name="NewName">What somebody new is called; null where it is nobody new.</param>
internal sealed record IdentityAnswer(PersonId? Person, string? Address, string? NewName)
{
    /// <summary>True where no person is meant.</summary>
    public bool IsNobody => Person is null && NewName is null;
}

/// <summary>What the owner answered about who is who, as far as it holds. The last answer to a question counts.</summary>
internal sealed class IdentityAnswers
{
    /// <param name="decisions">Answers in order of time.</param>
    public IdentityAnswers(IEnumerable<DecisionRow> decisions)
    {
        var last = decisions.Where(row => row.Holds && row.Question?.Why.AsksWho() == true).GroupBy(row => row.Decision.Item, StringComparer.Ordinal).Select(group => group.Last()).ToList();
        ByQuestion = last.Where(row => row.Question!.Why == ReviewReason.UnresolvedPerson).Select(row => (Item: row.Decision.Item, Answer: Meant(row)))
            .Where(answer => answer.Answer is not null).ToDictionary(answer => answer.Item, answer => answer.Answer!, StringComparer.Ordinal);
        var hedged = last.Where(row => row.Question!.Addresses.Count > 0).ToList();
        SamePeople = [.. hedged.Where(row => row is { Decision: Decision.Identify { Person: not null }, Address: not null }).Select(row => (row.Question!.Addresses[0], row.Address!)).Where(pair => pair.Item1 != pair.Item2)];
        Apart = [.. hedged.Where(row => row.Decision is Decision.NewPerson or Decision.KeepBoth).SelectMany(row => row.Question!.Addresses.Skip(1).Select(other => (row.Question.Addresses[0], other)))];
        Names = hedged.Where(row => row.Decision is Decision.NewPerson { Name: var name } && name != row.Question!.Named)
            .GroupBy(row => row.Question!.Addresses[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => ((Decision.NewPerson)group.Last().Decision).Name, StringComparer.Ordinal);
        Nobodies = hedged.Where(row => row.Decision is Decision.Identify { Person: null }).Select(row => row.Question!.Addresses[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Who is meant by a name, by the item that asked.</summary>
    public IReadOnlyDictionary<string, IdentityAnswer> ByQuestion { get; }

    /// <summary>Addresses that are one person.</summary>
    public IReadOnlyList<(string Address, string Other)> SamePeople { get; }

    /// <summary>Addresses that are two people.</summary>
    public IReadOnlyList<(string Address, string Other)> Apart { get; }

    /// <summary>What people are called, by an address of theirs.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Addresses that nobody stands behind.</summary>
    public IReadOnlySet<string> Nobodies { get; }

    /// <summary>People without an address whom the owner named as new.</summary>
    public IReadOnlyList<(PersonId Id, string Name)> NewPeople =>
        [.. ByQuestion.Values.Select(answer => answer.NewName).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => (IdOf(name), name))];

    /// <summary>The person whom an answer means; null for nobody, and for one who is no longer known.</summary>
    public static KnownPerson? Meant(IdentityAnswer answer, PeopleDirectory directory) =>
        answer.NewName is { } name ? directory.ById(IdOf(name)) : answer.Person is { } id ? directory.ById(id) ?? (answer.Address is { } address ? directory.ByAddress(address) : null) : null;

    private static PersonId IdOf(string name) => new(ContentHash.Of("named", name).Short);

    private static IdentityAnswer? Meant(DecisionRow row) => row.Decision switch
    {
        Decision.Identify identify => new(identify.Person, row.Address, null),
        Decision.NewPerson person => new(null, null, person.Name),
        _ => null,
    };
}
