namespace FactForge.Consolidation;

/// <summary>Who wants to lead a team, or tries to, does not lead it for that: a wish on one side is not the deed on the other.</summary>
internal sealed class AWishIsNoDeed : IPairRule
{
    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading wish, Reading deed)
    {
        foreach (var verb in wish.Wished)
        {
            if (!deed.Wished.Contains(verb) && deed.Tenses.TryGetValue(verb, out var tense) && tense is Tense.Present or Tense.Past)
                return new Comparison(JudgeRelation.Distinct, nameof(AWishIsNoDeed), $"'{verb}' is a wish in one and a deed in the other");
        }

        return null;
    }
}
