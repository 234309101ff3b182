namespace FactForge.Consolidation;

/// <summary>
/// How far a rejection of the owner's goes beyond the words that were rejected. What says as much or more goes with them. What says less does not: "A and B" does
/// not hold where B does not. It goes only where nobody but the rejected messages says it, or where what holds instead speaks against it too.
/// </summary>
/// <param name="words">The words that were rejected.</param>
/// <param name="messages">The messages that say all of them.</param>
/// <param name="against">What holds in their place; null for nothing.</param>
internal sealed class Rejection(Reading words, IReadOnlySet<MessageId> messages, Reading? against)
{
    /// <summary>A rejection of words, with the facts that were asked about; null where these are not known, and for a topic: then what says less goes with it.</summary>
    public static Rejection? Of(RejectedWords rejected, IReadOnlyList<Fact> facts, ReadingRoom room)
    {
        if (rejected.Facts is not { } asked || rejected.Section == SectionKind.Topics)
            return null;
        var words = room.Read(rejected.Section, rejected.Text);
        var saying = facts.Where(fact => asked.Contains(fact.Id) && SaysAll(room.Read(rejected.Section, PlainLine.Of(fact.Statement)), words)).Select(fact => fact.Evidence.Message);
        return new(words, saying.ToHashSet(), rejected.Against is { } other ? room.Read(other) : null);
    }

    /// <summary>True where a saying that goes with the rejected words is not to be told either.</summary>
    public bool Takes(Saying saying, Reading reading) =>
        SaysAll(reading, words) || saying.Facts.All(fact => messages.Contains(fact.Evidence.Message))
        || (against is not null && PairRules.Compare(against, reading).Relation == JudgeRelation.Contradicts);

    private static bool SaysAll(Reading reading, Reading words) => PairRules.Compare(reading, words).Relation == JudgeRelation.Same;
}
