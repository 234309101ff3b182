namespace FactForge.Consolidation;

/// <summary>"A sister who worked in Cork" is not said to work there: the verb right behind "who" is told as over in one and as going on in the other.</summary>
internal sealed class WhoDidIsNotWhoDoes : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        foreach (var one in Behind(pair.First))
        {
            if (Behind(pair.Second).FirstOrDefault(other => other.Stem == one.Stem && IsPast(other) != IsPast(one)) is { } apart)
                return new Comparison(JudgeRelation.Distinct, nameof(WhoDidIsNotWhoDoes), $"'who {one.Text}' in one, 'who {apart.Text}' in the other");
        }

        return null;
    }

    private static IEnumerable<Token> Behind(Reading reading) =>
        reading.Tokens.Where((token, place) => place > 0 && reading.Tokens[place - 1].Lower is "who" or "which" && !token.IsFunction && !token.IsName);

    private static bool IsPast(Token token) => token.Form == WordForm.Past;
}
