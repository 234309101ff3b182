using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads what an answer to a question means. A pure function of the two.</summary>
internal static class AnswerReader
{

    /// <summary>Reads an answer.</summary>
    public static AnswerReading Read(ReviewItem item, Decision decision)
    {
        if (decision is Decision.Later)
            return AnswerEffects.None;
        var words = decision is Decision.Amend amend ? Guarded(amend.Text) : "";
        if (decision is Decision.Amend && words.Length == 0)
            return new(null, "Words are needed: at least one letter or digit, on one line.");
        if (decision is Decision.Amend { Text.Length: > PlainLine.MaxLength } longer)
            return new(null, $"An entry is one line of at most {PlainLine.MaxLength} characters; this has {longer.Text.Length}.");
        if (decision is Decision.Merge merge && (merge.Survivor < 0 || merge.Survivor >= item.Candidates.Count))
            return new(null, $"There is no candidate {merge.Survivor + 1}: the question has {item.Candidates.Count}.");
        if (decision is Decision.NewPerson anew && PersonName.Words(anew.Name).Count == 0)
            return new(null, "A name is needed: at least one letter or digit, and no address.");
        var reading = item.Why switch
        {
            ReviewReason.UnresolvedPerson => Who(decision),
            ReviewReason.HedgedIdentity => decision is Decision.KeepBoth ? AnswerEffects.None : Who(decision),
            ReviewReason.Failure => decision is Decision.Accept or Decision.Reject ? AnswerEffects.None : null,
            ReviewReason.CloseClaim => CloseClaim(item, decision),
            ReviewReason.LostGround => LostGround(item, decision, words),
            ReviewReason.SupersedesOwners when item.Field is not null => Field(item, decision, words),
            ReviewReason.RefinesOwners or ReviewReason.SupersedesOwners => OwnersEntry(item, decision, words),
            ReviewReason.TidyDoubt when item.Owners.Count == 1 => Lost(item, decision, words),
            ReviewReason.Contradiction when item.Slot is not null => SlotConflict(item, decision, words),
            ReviewReason.Contradiction => WhichHolds(item, decision, words),
            _ => AreSame(item, decision, words),
        };
        return reading is not null ? new AnswerReading(reading, null) : new(null, $"This question does not take the answer '{DecisionNames.Of(decision)}': `factforge review show {item.Id}` lists those that it takes.");
    }

    /// <summary>Words as an entry may have them: one plain line.</summary>
    public static string Guarded(string text)
    {
        var line = PlainLine.Of(text);
        return line.Any(char.IsLetterOrDigit) ? line : "";
    }

    private static AnswerEffects? Who(Decision decision) => decision is Decision.Identify or Decision.NewPerson ? AnswerEffects.None : null;

    private static AnswerEffects? CloseClaim(ReviewItem item, Decision decision) => decision switch
    {
        Decision.Accept or Decision.Amend => AnswerEffects.None,
        Decision.Reject => new() { Rejected = [Rejected(item, item.Candidates[0])] },
        _ => null,
    };

    private static AnswerEffects? LostGround(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept => new() { Edits = [new OwnEdit.Remove(item.Section ?? SectionKind.KeyFacts, item.Candidates[0])] },
        Decision.Reject => AnswerEffects.None,
        Decision.Amend => new() { Edits = [new OwnEdit.Replace(item.Candidates[0], words)] },
        _ => null,
    };

    private static AnswerEffects? Field(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept => new() { Edits = [new OwnEdit.SetField(item.Field!, item.Candidates[0], item.Candidates[1], IsOwners: false)] },
        Decision.Reject => AnswerEffects.None,
        Decision.Amend => new() { Edits = [new OwnEdit.SetField(item.Field!, item.Candidates[0], words, IsOwners: true)] },
        _ => null,
    };

    private static AnswerEffects? OwnersEntry(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept or Decision.Merge { Survivor: 1 } => new() { Edits = [new OwnEdit.Replace(item.Candidates[0], item.Candidates[1])] },
        Decision.Merge => new() { Pairs = [Same(item)] },
        Decision.Reject => new() { Rejected = [Rejected(item, item.Candidates[1])] },
        Decision.KeepBoth => new() { Pairs = [Apart(item)] },
        Decision.Amend => new() { Edits = [new OwnEdit.Replace(item.Candidates[0], words)], Rejected = [Rejected(item, item.Candidates[1])] },
        _ => null,
    };

    private static AnswerEffects? Lost(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept => new() { Edits = [new OwnEdit.Replace(item.Candidates[0], Joined(item.Candidates[0], item.Candidates[1]))] },
        Decision.Reject => AnswerEffects.None,
        Decision.Amend => new() { Edits = [new OwnEdit.Replace(item.Candidates[0], words)] },
        _ => null,
    };

    private static AnswerEffects? SlotConflict(ReviewItem item, Decision decision, string words)
    {
        var (standing, other) = (item.Candidates[0], item.Candidates[1]);
        return decision switch
        {
            Decision.Accept or Decision.Merge { Survivor: 1 } => new() { Values = [new(item.Slot!.Value, other, standing, item.Facts)] },
            Decision.Reject or Decision.Merge => new() { Values = [new(item.Slot!.Value, standing, other, item.Facts)] },
            Decision.KeepBoth => AnswerEffects.None,
            Decision.Amend when item.Field is not null => new()
            {
                Edits = [new OwnEdit.SetField(item.Field, standing, words, IsOwners: true)],
                Values = [new(item.Slot!.Value, words, standing, item.Facts), new(item.Slot.Value, words, other, item.Facts)],
            },
            _ => null,
        };
    }

    private static AnswerEffects? WhichHolds(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept or Decision.Merge { Survivor: 1 } => new() { Rejected = [Rejected(item, item.Candidates[0], item.Candidates[1])], Edits = Gone(item, 0) },
        Decision.Reject or Decision.Merge => new() { Rejected = [Rejected(item, item.Candidates[1], item.Candidates[0])], Edits = Gone(item, 1) },
        Decision.KeepBoth => new() { Pairs = [Apart(item)] },
        Decision.Amend => Worded(item, words),
        _ => null,
    };

    private static AnswerEffects? AreSame(ReviewItem item, Decision decision, string words) => decision switch
    {
        Decision.Accept or Decision.Merge { Survivor: 0 } => new() { Pairs = [Same(item)], Edits = item.Owners.Contains(0) ? Gone(item, 1) : [] },
        Decision.Merge when item.Owners.Contains(1) => new() { Pairs = [Same(item)], Edits = Gone(item, 0) },
        Decision.Merge when item.Owners.Contains(0) => new() { Pairs = [Same(item)], Edits = [new OwnEdit.Replace(item.Candidates[0], item.Candidates[1])] },
        Decision.Merge => new() { Pairs = [Same(item) with { Relation = JudgeRelation.Refines }] },
        Decision.Reject or Decision.KeepBoth => new() { Pairs = [Apart(item)] },
        Decision.Amend => Worded(item, words),
        _ => null,
    };

    // One entry in the owner's words stands for both.
    private static AnswerEffects Worded(ReviewItem item, string words) => item.Owners.Contains(0)
        ? new() { Edits = [new OwnEdit.Replace(item.Candidates[0], words), .. Gone(item, 1)], Rejected = [.. item.Candidates.Where((_, place) => !item.Owners.Contains(place)).Select(words => Rejected(item, words))] }
        : new() { Words = [new(item.Candidates, words, item.Section ?? SectionKind.KeyFacts, item.Entries.Count > 0 ? item.Entries[0] : null)] };

    private static List<OwnEdit> Gone(ReviewItem item, int candidate) =>
        item.Owners.Contains(candidate) ? [new OwnEdit.Remove(item.Section ?? SectionKind.KeyFacts, item.Candidates[candidate])] : [];

    private static RejectedWords Rejected(ReviewItem item, string words, string? against = null) => new(item.Section ?? SectionKind.KeyFacts, words) { Facts = item.Facts, Against = against };

    private static PairRuling Same(ReviewItem item) => new(item.Candidates[0], item.Candidates[1], JudgeRelation.Same);

    private static PairRuling Apart(ReviewItem item) => new(item.Candidates[0], item.Candidates[1], JudgeRelation.Distinct);

    // A line's date is said once.
    private static string Joined(string line, string other)
    {
        var rest = other.Length > 12 && char.IsAsciiDigit(other[0]) && other[10] == ':' ? other[11..].Trim() : other;
        return PlainLine.Of($"{line.TrimEnd('.')}; {rest}");
    }
}
