namespace FactForge.Consolidation;

/// <summary>Takes out the "called" and "named" that only lead to a name: "a vet called Ines". Who called the vet, or named Ida as treasurer, did something.</summary>
internal static class NamedReader
{
    /// <summary>Marks what only leads to a name as gone.</summary>
    public static void Read(List<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Lower is "called" or "named" && !tokens[i].IsName && !tokens[i - 1].IsSelf && (tokens[i - 1].IsAfterBreak || !tokens[i - 1].IsName)
                && tokens[i - 1].Lower is not ("has" or "have" or "had" or "and" or "also" or "who" or "she" or "he") && Leads(tokens, i + 1))
                tokens[i].IsGone = true;
        }
    }

    private static bool Leads(List<Token> tokens, int next) => tokens[next].IsName || (tokens[next].Lower is "a" or "an" or "the" && next + 1 < tokens.Count && tokens[next + 1].IsName);
}
