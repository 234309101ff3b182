using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Noting;

/// <summary>The notes that answers of the owner's can change: those that were asked about. The others follow from what they followed from before.</summary>
/// <param name="Paths">Below the vault.</param>
/// <param name="People">Whose notes, wherever they stand by now.</param>
internal sealed record NotesConcerned(IReadOnlySet<string> Paths, IReadOnlySet<PersonId> People)
{
    /// <summary>The notes that the answers concern; null where it may be any: who is meant, and a claim that the owner vouches for, change what is known of people.</summary>
    public static NotesConcerned? Of(IEnumerable<(Decision Decision, ReviewItem? Question, string? Path)> answers)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var people = new HashSet<PersonId>();
        foreach (var (decision, question, path) in answers)
        {
            if (decision is Decision.Later || question?.Why == ReviewReason.Failure)
                continue;
            if (path is null || question is null || question.Why.AsksWho() || (question.Claim is not null && decision is (Decision.Accept or Decision.Amend)))
                return null;
            paths.Add(path);
            if (question.Person is { } person)
                people.Add(person);
        }

        return new(paths, people);
    }

    /// <summary>True where the person's note is one of them.</summary>
    public bool Has(KnownPerson known) => known.NotePath is { } path && (Paths.Contains(path) || People.Contains(known.Person.Id));
}
