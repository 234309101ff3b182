namespace FactForge.Extraction.Language;

/// <summary>Whether words stand in quotation marks that were opened before them in their sentence: another's speech, as in "er sagte: „Ich bin der neue Leiter“".</summary>
internal static class Quotation
{
    /// <summary>True where the nearest mark before a token opens.</summary>
    public static bool Holds(TokenList tokens, int at)
    {
        for (var mark = at - 1; mark >= 0; mark--)
        {
            if (tokens[mark].Is('„') || tokens[mark].Is('«'))
                return true;
            if (tokens[mark].Is('»') || tokens[mark].Is('”'))
                return false;
            // '"' and '“' open where a word follows without a space.
            if (tokens[mark].Is('"') || tokens[mark].Is('“'))
                return tokens[mark].Span.End == tokens[mark + 1].Span.Start;
        }

        return false;
    }
}
