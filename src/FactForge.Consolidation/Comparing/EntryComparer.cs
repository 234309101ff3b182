namespace FactForge.Consolidation;

/// <summary>Says how a second wording about a person stands to a first, by the rules alone: no model, no network, the same answer each time.</summary>
public static class EntryComparer
{
    /// <summary>Compares two wordings that are about one person.</summary>
    /// <param name="personName">Whose note they are of.</param>
    /// <param name="first">The wording that stands there.</param>
    /// <param name="second">The wording that arrives.</param>
    /// <param name="section">The section that they are of: topics and lines of Recent Context are compared by what they are about.</param>
    public static Comparison Compare(string personName, string first, string second, SectionKind section = SectionKind.KeyFacts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(personName);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var room = new ReadingRoom(new Naming(personName));
        return section switch
        {
            SectionKind.Topics => PairRules.CompareTopics(room.ReadTopic(first), room.ReadTopic(second)),
            _ => PairRules.Compare(room.Read(first), room.Read(second)),
        };
    }
}
