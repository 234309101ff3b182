namespace FactForge.Consolidation;

/// <summary>What one denies and the other asserts is the contrary, not the same. A denial of what only one of them speaks of is a clause more.</summary>
internal sealed class DeniedIsNotAsserted : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (DeniedContraries.EndsABan(pair.First) != DeniedContraries.EndsABan(pair.Second))
            return new Comparison(JudgeRelation.Contradicts, nameof(DeniedIsNotAsserted), "a ban is ended in one alone");
        if (DeniedContraries.AreBothEnded(pair))
            return pair.First.IsNegated != pair.Second.IsNegated ? null : new Comparison(JudgeRelation.Contradicts, nameof(DeniedIsNotAsserted), "one denies what the other asserts");
        if (pair.First.IsNegated == pair.Second.IsNegated || pair.IsDeniedByContrary)
            return null;
        var extra = pair.First.IsNegated ? pair.OnlyFirst : pair.OnlySecond;
        // "rejected the move" denies the whole; a denial elsewhere is a clause more.
        var main = AnotherDeed.MainVerb(pair.First.IsNegated ? pair.First : pair.Second);
        // "is unavailable", "is available": the word may carry nothing where it is asserted.
        var asserting = pair.First.IsNegated ? pair.Second : pair.First;
        if (extra.Exists(term => term.IsNegated && !asserting.Tokens.Exists(token => !token.IsGone && token.Meaning == term.Meaning) && !(term.Token == main && term.Meaning is "approv" or "accept" or "support")))
            return null;
        // "travels to Lisbon and will not be available then": a clause more, of what the other does not speak of.
        if (DeniesBeside(pair.First.IsNegated ? pair.First : pair.Second, asserting))
            return null;
        // "has ruled out a move, since customers dislike it", "will not move": the second denial is a clause more.
        var (even, other) = pair.First.IsNegated ? (pair.OnlySecond, pair.Second) : (pair.OnlyFirst, pair.First);
        if (even.Count(term => term.IsNegated) == 1 && other.Terms.Count(term => term.IsNegated) == 2)
            return null;
        return new Comparison(pair.Likeness >= 0.6 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(DeniedIsNotAsserted), "one denies what the other asserts");
    }

    private static bool DeniesBeside(Reading denying, Reading asserting)
    {
        var not = denying.Tokens.FindIndex(token => token.Lower is "not" or "cannot");
        var and = denying.Tokens.FindIndex(denying.Tokens.FindIndex(token => token.IsVerb) + 1, token => token.Lower == "and");
        if (denying.Terms.Any(term => term.IsNegated) || and < 0 || and > not)
            return false;
        var denied = denying.Tokens.Skip(not + 1).Where(token => !token.IsFunction && !token.IsGone).ToList();
        return denied.Count > 0 && !denied.Exists(token => asserting.Tokens.Exists(other => other.Stem == token.Stem || other.Meaning == token.Meaning));
    }
}
