using FactForge.Extraction.Grounding;

namespace FactForge.Extraction.Evaluation;

/// <summary>Matches the facts of a thread to its gold facts, one to one.</summary>
/// <remarks>
/// A fact is right when kind, person and, where the gold has one, the slot's value are right, and its quote overlaps the gold
/// quote in the same message. A slot's value counts wherever in the thread it was read from, since a signature tells it
/// again and again. Looser, since no two people would word or place them alike: a Context is right when its person has
/// one; a Mention when its person is mentioned in the thread; a Topic when it shares half of its words with the gold noun
/// phrase. Repeats of a fact within a thread count once.
/// </remarks>
internal sealed class FactMatching
{
    private readonly EvaluatedThread evaluated;
    private readonly Dictionary<GoldFact, (EvidencePart Part, TextSpan Span)?> places;

    public FactMatching(EvaluatedThread evaluated)
    {
        this.evaluated = evaluated;
        Gold = [.. evaluated.Gold.Facts.Where(gold => evaluated.Gold.Judges(gold.Kind))];
        places = new(ReferenceEqualityComparer.Instance);
        foreach (var gold in Gold)
            places[gold] = Place(gold);
        Found = Distinct();
        Pairs = Match();
    }

    /// <summary>The gold facts that count.</summary>
    public IReadOnlyList<GoldFact> Gold { get; }

    /// <summary>The found facts that count, repeats left out.</summary>
    public IReadOnlyList<Fact> Found { get; }

    /// <summary>Matches.</summary>
    public IReadOnlyList<(Fact Fact, GoldFact Gold)> Pairs { get; }

    /// <summary>Found facts without a match that stand on the words and the person of a gold fact of another kind.</summary>
    public IEnumerable<(Fact Fact, GoldFact Gold)> Confusions()
    {
        var matched = Pairs.Select(pair => pair.Fact.Id).ToHashSet();
        foreach (var fact in Found.Where(fact => !matched.Contains(fact.Id)))
        {
            if (Gold.FirstOrDefault(gold => gold.Kind != fact.Kind && IsPerson(fact, gold) && Overlap(fact, gold) > 0) is { } other)
                yield return (fact, other);
        }
    }

    /// <summary>True where a found fact has the words of a gold fact, whoever its person is.</summary>
    public GoldFact? OfSameWords(Fact fact) => Gold.Where(gold => gold.Kind == fact.Kind).MaxBy(gold => Overlap(fact, gold)) is { } best && Overlap(fact, best) > 0 ? best : null;

    /// <summary>True where the fact is of the gold fact's person.</summary>
    public bool IsPerson(Fact fact, GoldFact gold)
    {
        if (!gold.Subject.Contains('@', StringComparison.Ordinal))
            return fact.Subject.Address is null && fact.Subject.Name is { } name && NameFolding.Fold(name) == NameFolding.Fold(gold.Subject);
        if (fact.Subject.Address is { } address)
            return string.Equals(address, gold.Subject, StringComparison.OrdinalIgnoreCase);
        // By name alone: what matching against the people of the thread would find.
        return evaluated.Thread.Messages.SelectMany(message => message.Participants.Concat(message.Body.Segments.Select(segment => segment.Author).OfType<MailAddress>()))
            .Any(person => person.Address == gold.Subject && person.DisplayName is { } told && NameFolding.Fold(told) == NameFolding.Fold(fact.Subject.Name ?? ""));
    }

    /// <summary>Gold facts whose quote stands nowhere in their message.</summary>
    public IEnumerable<GoldFact> Misplaced() => Gold.Where(gold => places[gold] is null);

    /// <summary>Found facts that match nothing.</summary>
    public IEnumerable<Fact> Wrong() => Found.Where(fact => Pairs.All(pair => pair.Fact.Id != fact.Id));

    /// <summary>Gold facts that nothing matches.</summary>
    public IEnumerable<GoldFact> Missed() => Gold.Where(gold => Pairs.All(pair => !ReferenceEquals(pair.Gold, gold)));

    /// <summary>True where the gold quote stands in a signature block.</summary>
    public bool StandsInSignature(GoldFact gold) => places[gold] is { Part: EvidencePart.Body } place && StandsInSignature(gold.Message, place.Span);

    /// <summary>True where the fact's quote stands in a signature block.</summary>
    public bool StandsInSignature(Fact fact) => fact.Evidence.Part == EvidencePart.Body && StandsInSignature(fact.Evidence.Message, fact.Evidence.Span);

    private bool StandsInSignature(MessageId id, TextSpan span) =>
        evaluated.Thread.Messages.FirstOrDefault(message => message.Id == id) is { } message
        && message.Body.Segments.Any(segment => segment.Kind == SegmentKind.Signature && segment.Span.Overlaps(span));

    private List<Fact> Distinct()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. Fact.InOrder(evaluated.Result.Facts).Where(fact => evaluated.Gold.Judges(fact.Kind) && seen.Add(Sameness(fact)))];
    }

    private static string Sameness(Fact fact)
    {
        var person = NameFolding.Fold(fact.Subject.Address ?? fact.Subject.Name ?? "");
        return fact.Kind switch
        {
            FactKind.Context => $"context {person}",
            FactKind.Mention => $"mention {person}",
            FactKind.Topic => $"topic {NameFolding.Fold(fact.Statement)}",
            _ when fact.Slot is { } slot => $"{fact.Kind} {person} {slot} {NameFolding.Fold(fact.Value ?? "")}",
            _ => $"{fact.Kind} {person} {fact.Statement} {fact.Due}",
        };
    }

    private List<(Fact Fact, GoldFact Gold)> Match()
    {
        var candidates = from fact in Found
                         from gold in Gold
                         let weight = Weight(fact, gold)
                         where weight > 0
                         orderby weight descending
                         select (fact, gold);
        var facts = new HashSet<FactId>();
        var golds = new HashSet<GoldFact>(ReferenceEqualityComparer.Instance);
        var pairs = new List<(Fact, GoldFact)>();
        foreach (var (fact, gold) in candidates)
        {
            if (facts.Contains(fact.Id) || golds.Contains(gold))
                continue;
            facts.Add(fact.Id);
            golds.Add(gold);
            pairs.Add((fact, gold));
        }

        return pairs;
    }

    /// <summary>0 for no match; more the better.</summary>
    private int Weight(Fact fact, GoldFact gold)
    {
        if (fact.Kind != gold.Kind)
            return 0;
        if (fact.Kind == FactKind.Topic)
            return SharesWords(fact.Statement, gold.Quote) || SharesWords(fact.Statement, gold.Statement) ? 1 : 0;
        if (!IsPerson(fact, gold))
            return 0;
        if (fact.Kind is FactKind.Context or FactKind.Mention)
            return 1;
        if (gold.Slot is { } slot && gold.Value is { } value)
        {
            if (fact.Slot != slot || fact.Value is not { } told || !SlotValues.AreSame(slot, told, value))
                return 0;
            return 1 + Overlap(fact, gold);
        }

        return Overlap(fact, gold);
    }

    private int Overlap(Fact fact, GoldFact gold)
    {
        if (fact.Evidence.Message != gold.Message || places[gold] is not { } place || place.Part != fact.Evidence.Part)
            return 0;
        return Math.Max(0, Math.Min(place.Span.End, fact.Evidence.Span.End) - Math.Max(place.Span.Start, fact.Evidence.Span.Start));
    }

    private (EvidencePart Part, TextSpan Span)? Place(GoldFact gold)
    {
        if (evaluated.Thread.Messages.FirstOrDefault(message => message.Id == gold.Message) is not { } message)
            return null;
        foreach (var part in (ReadOnlySpan<EvidencePart>)[EvidencePart.Body, EvidencePart.Subject])
        {
            var (_, spans) = QuoteFinder.Find(MessageParts.TextOf(message, part), gold.Quote);
            if (spans.Count > 0)
                return (part, spans[0]);
        }

        return null;
    }

    private static bool SharesWords(string phrase, string gold)
    {
        var words = NameFolding.Parts(phrase).Where(word => word.Length > 2).ToList();
        var told = NameFolding.Parts(gold);
        return words.Count > 0 && 2 * words.Count(told.Contains) >= words.Count;
    }
}
