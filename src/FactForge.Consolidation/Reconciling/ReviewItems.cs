namespace FactForge.Consolidation;

/// <summary>Words questions for the owner. The same question is the same item, whatever run asks it.</summary>
internal static class ReviewItems
{
    /// <summary>A front-matter value of the owner's differs from what was said.</summary>
    public static ReviewItem FieldDiffers(Person person, SlotHistory history, string standing, string wanted) =>
        new(Id(person, ReviewReason.SupersedesOwners, history.Row.Field, standing, wanted), person.Id, ReviewReason.SupersedesOwners,
            $"Is the {history.Row.Label} of {person.Name} now '{wanted}' instead of '{standing}'?", [standing, wanted],
            [.. (history.Current?.Facts ?? []).Select(fact => fact.Id)], "the value that stands there is yours")
        { Field = history.Row.Field, Slot = history.Row.Slot, Rule = "OwnersValueStays", Owners = [0] };

    /// <summary>A slot has two values that time does not settle.</summary>
    public static ReviewItem SlotConflict(Person person, SlotHistory history, Fact fact) =>
        new(Id(person, ReviewReason.Contradiction, history.Row.Label, history.Current!.Value, fact.Value), person.Id, ReviewReason.Contradiction,
            $"Which {history.Row.Label} of {person.Name} holds?", [history.Current.Value, fact.Value!],
            [history.Current.Facts[0].Id, fact.Id], "both were said at one time, or the date of one is not known")
        { Field = history.Row.Field, Slot = history.Row.Slot, Rule = "TimeDoesNotSettle" };

    /// <summary>Two entries may say the same, or cannot both hold.</summary>
    public static ReviewItem Pair(Person person, Doubt doubt)
    {
        var standing = doubt.Standing.Whole;
        var arriving = doubt.Arriving.Whole;
        var why = doubt.Kind == VerdictKind.Contradicts ? ReviewReason.Contradiction : ReviewReason.UndecidedTwin;
        var question = why == ReviewReason.Contradiction ? "Which of these holds?"
            : standing.Standing == Standing.Buried ? "You took the first out of the note: does the second say the same?" : "Do these say the same?";
        return new ReviewItem(Id(person, why, null, standing.Text, arriving.Text), person.Id, why, question, [standing.Text, arriving.Text],
            [.. standing.Facts.Concat(arriving.Facts).Select(fact => fact.Id).Distinct()], doubt.Reason)
        { Section = arriving.Section, Entries = [standing.Key, arriving.Key], Rule = doubt.Rule, Owners = standing.Standing == Standing.Owners ? [0] : [] };
    }

    /// <summary>A fact says more than the owner's own entry.</summary>
    public static ReviewItem RefinesOwners(Person person, Cluster owners, Fact fact, string words, VerdictKind kind)
    {
        var why = kind == VerdictKind.Supersedes ? ReviewReason.SupersedesOwners : ReviewReason.RefinesOwners;
        return new ReviewItem(Id(person, why, null, owners.Text, words), person.Id, why, "Shall your entry take the fuller words?", [owners.Text, words],
            [fact.Id], "the entry is yours: it changes when you say so")
        { Section = owners.Section, Entries = [owners.Key], Rule = "OwnersEntryStays", Owners = [0] };
    }

    /// <summary>A claim was refused, and was close.</summary>
    public static ReviewItem CloseClaim(Person person, RefusedClaim close)
    {
        var words = PlainLine.Of(close.Claim.Statement);
        return new(Id(person, ReviewReason.CloseClaim, words, close.Claim.Quote), person.Id, ReviewReason.CloseClaim, "Does this hold? Its words in the message do not say all of it.",
            [words], [], close.Reason)
        { Section = SectionPlan.Of(close.Claim.Kind), Claim = close.Claim, Rule = "ClaimNeedsSupport" };
    }

    /// <summary>Identity of a question.</summary>
    public static string Id(Person person, ReviewReason why, params ReadOnlySpan<string?> parts) =>
        ContentHash.Of(["review", person.Id.Value, why.ToString(), .. parts]).Short;
}
