namespace FactForge.Consolidation;

/// <summary>Two entries that may say the same, or cannot both hold.</summary>
internal sealed record TidyDoubt(TidyItem Standing, TidyItem Arriving, Comparison Comparison)
{
    /// <summary>Share of meaning-carrying words that both have.</summary>
    public double Likeness => likeness ??= new Pairing(Standing.Reading, Arriving.Reading).Likeness;

    private double? likeness;
}

/// <summary>Words what tidying asks its owner. The same question is the same item, whenever it is asked.</summary>
internal static class TidyQuestions
{
    /// <summary>Two entries that both stay until the owner says otherwise.</summary>
    public static ReviewItem Pair(Person person, TidyDoubt doubt)
    {
        // In order of place, so that the question does not depend on which of the two was looked at first.
        var (first, second) = doubt.Standing.Order < doubt.Arriving.Order ? (doubt.Standing, doubt.Arriving) : (doubt.Arriving, doubt.Standing);
        var why = doubt.Comparison.Relation is JudgeRelation.Contradicts or JudgeRelation.Supersedes ? ReviewReason.Contradiction
            : doubt.Comparison.Rule == nameof(Retention) ? ReviewReason.TidyDoubt : ReviewReason.UndecidedTwin;
        return new ReviewItem(Id(person, why, first.Entry.Text, second.Entry.Text), person.Id, why,
            why == ReviewReason.Contradiction ? "Which of these holds?" : "Do these say the same?", [first.Entry.Text, second.Entry.Text], [], doubt.Comparison.Reason)
        { Section = first.Entry.Section, Rule = doubt.Comparison.Rule, Owners = [0, 1] };
    }

    /// <summary>A line gave way to another, which does not name everything that it named.</summary>
    public static ReviewItem Lost(Person person, TidyItem removed, TidyItem survivor, IReadOnlyList<string> lost) =>
        new(Id(person, ReviewReason.TidyDoubt, survivor.Entry.Text, removed.Entry.Text), person.Id, ReviewReason.TidyDoubt,
            "Shall the line that stays take this up?", [survivor.Entry.Text, removed.Entry.Text], [], $"only the line that goes names '{string.Join("', '", lost)}'")
        { Section = removed.Entry.Section, Rule = TidyResult.LostRule, Owners = [0] };

    private static string Id(Person person, ReviewReason why, string first, string second) => TidyResult.QuestionPrefix + ReviewItems.Id(person, why, null, first, second);
}
