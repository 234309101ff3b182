namespace FactForge.Consolidation;

/// <summary>A name on one side where the other has another name: another person, place or thing. A name more on one side alone is a name more.</summary>
internal sealed class DifferentNamesStayApart : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        var one = pair.OnlyFirst.Find(term => term.IsName);
        var other = pair.OnlySecond.Find(term => term.IsName);
        var (stranger, otherStranger) = (pair.OnlyFirst.Find(term => term.IsName && !term.Token.IsOrganisation), pair.OnlySecond.Find(term => term.IsName && !term.Token.IsOrganisation));
        // The person of the note on one side, somebody else in their place on the other.
        if ((pair.First.MentionsSelf && !SpeaksOfSelf(pair.Second) && otherStranger is not null) || (pair.Second.MentionsSelf && !SpeaksOfSelf(pair.First) && stranger is not null))
            return new Comparison(JudgeRelation.Distinct, nameof(DifferentNamesStayApart), "it speaks of another person");
        return one is null || other is null ? null
            : new Comparison(JudgeRelation.Distinct, nameof(DifferentNamesStayApart), $"'{one.Token.Text}' is not '{other.Token.Text}'");
    }

    // What the person's firm does is told as what the person does.
    private static bool SpeaksOfSelf(Reading reading) => reading.MentionsSelf || reading.Subject is { IsOrganisation: true };
}
