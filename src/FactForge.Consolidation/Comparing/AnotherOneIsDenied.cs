namespace FactForge.Consolidation;

/// <summary>"The red boat is for sale, the blue one is not": a clause that ends in its "not" denies of what it names what the other clause tells. Named the other way round, it is the contrary.</summary>
internal sealed class AnotherOneIsDenied : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (Denied(pair.First) is not { } one || Denied(pair.Second) is not { } other)
            return null;
        var isHere = one.Any(word => !other.Contains(word) && pair.Second.Terms.Any(term => term.Meaning == word));
        var isThere = other.Any(word => !one.Contains(word) && pair.First.Terms.Any(term => term.Meaning == word));
        return isHere && isThere ? new Comparison(JudgeRelation.Contradicts, nameof(AnotherOneIsDenied), "what is denied in one is told in the other") : null;
    }

    // The words of weight of the clause that ends in "is not", "does not": back to the comma or the joining word in front.
    private static HashSet<string>? Denied(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Lower != "not" || !(i + 1 == tokens.Count || tokens[i + 1].IsAfterBreak) || tokens[i - 1].Lower is not ("is" or "are" or "was" or "were" or "does" or "do" or "did" or "has" or "have" or "will" or "can"))
                continue;
            var start = i;
            while (start > 0 && !tokens[start].IsAfterBreak && tokens[start - 1].Lower is not ("and" or "but" or "while" or "whereas"))
                start--;
            return tokens.GetRange(start, i - start).Where(token => !token.IsFunction && !token.IsGone).Select(token => token.Meaning).ToHashSet(StringComparer.Ordinal);
        }

        return null;
    }
}
