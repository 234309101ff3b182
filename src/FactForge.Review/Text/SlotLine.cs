using FactForge.Pipeline;

namespace FactForge.Review.Text;

/// <summary>A value that a slot of a person had, by what messages say.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">When it was said first; null where no date is known.</param>
/// <param name="Last">When it was said last.</param>
/// <param name="Times">How often.</param>
/// <param name="Evidence">The words that said it last.</param>
public sealed record SlotLine(string Value, DateTimeOffset? First, DateTimeOffset? Last, int Times, ReviewEvidence Evidence)
{
    /// <summary>The values of each slot, the newest first.</summary>
    public static IReadOnlyList<(Slot Slot, IReadOnlyList<SlotLine> Lines)> Of(IReadOnlyList<PersonFact> facts) =>
        [.. facts.Where(fact => fact is { Slot: not null, Value: not null }).GroupBy(fact => fact.Slot!.Value)
            .OrderBy(slot => slot.Key)
            .Select(slot => (slot.Key, (IReadOnlyList<SlotLine>)[.. slot.GroupBy(fact => fact.Value!, StringComparer.OrdinalIgnoreCase).Select(One)
                .OrderByDescending(line => line.Last ?? DateTimeOffset.MinValue).ThenBy(line => line.Value, StringComparer.Ordinal)]))];

    private static SlotLine One(IGrouping<string, PersonFact> value)
    {
        var dated = value.Where(fact => fact.Evidence.Date is not null).OrderBy(fact => fact.Evidence.Date).ToList();
        var last = dated.Count > 0 ? dated[^1] : value.First();
        return new(last.Value!, dated.Count > 0 ? dated[0].Evidence.Date : null, last.Evidence.Date, value.Count(), last.Evidence);
    }
}
