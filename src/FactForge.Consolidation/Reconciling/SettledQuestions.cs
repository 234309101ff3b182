namespace FactForge.Consolidation;

/// <summary>Questions that the owner answered, dismissed, or let expire: none of them is asked again, in whatever words.</summary>
internal sealed class SettledQuestions(NoteMemory memory, ReadingRoom room)
{
    private readonly HashSet<string> ids = [.. memory.ClosedReviews, .. memory.Answers.Settled.Select(item => item.Id)];
    private readonly ILookup<ReviewReason, ReviewItem> settled = memory.Answers.Settled.ToLookup(item => item.Why);

    /// <summary>Questions that are to be asked: settled ones left out, equal ones asked once.</summary>
    public List<ReviewItem> Leave(IEnumerable<ReviewItem> asked)
    {
        var left = new List<ReviewItem>();
        var index = new ClusterIndex<ReviewItem>();
        foreach (var item in asked.DistinctBy(item => item.Id).Where(item => !ids.Contains(item.Id)))
        {
            if (settled[item.Why].Any(other => IsSame(other, item)) || Near(item).Any(other => other.Why == item.Why && IsSame(other, item)))
                continue;
            left.Add(item);
            foreach (var candidate in item.Slot is null ? item.Candidates : [])
                index.Add(item, room.Read(candidate));
        }

        return left;

        // Of thousands of questions only those can be the same that share words with it; of values, all.
        IEnumerable<ReviewItem> Near(ReviewItem item) => item.Slot is not null
            ? left.Where(other => other.Slot == item.Slot)
            : item.Candidates.SelectMany(candidate => index.Near(room.Read(candidate))).Distinct();
    }

    private bool IsSame(ReviewItem one, ReviewItem other)
    {
        if (one.Field != other.Field || one.Slot != other.Slot || one.Part != other.Part || one.Candidates.Count != other.Candidates.Count || one.Candidates.Count == 0)
            return false;
        if (one.Slot is { } slot)
        {
            var offered = SlotValue.SameValue(slot, one.Candidates[^1], other.Candidates[^1]);
            return offered && (one.Why == ReviewReason.SupersedesOwners || SlotValue.SameValue(slot, one.Candidates[0], other.Candidates[0]));
        }

        // What is offered was answered for, whatever it is offered in the place of.
        if (one.Why is ReviewReason.RefinesOwners or ReviewReason.SupersedesOwners)
            return Says(one.Candidates[^1], other.Candidates[^1]);
        return one.Candidates.Zip(other.Candidates).All(pair => Says(pair.First, pair.Second))
            || (one.Candidates.Count == 2 && Says(one.Candidates[0], other.Candidates[1]) && Says(one.Candidates[1], other.Candidates[0]));
    }

    private bool Says(string one, string other) => string.Equals(one, other, StringComparison.Ordinal) || SameMeaning.Is(room.Read(one), room.Read(other));
}
