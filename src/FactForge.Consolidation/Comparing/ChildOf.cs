namespace FactForge.Consolidation;

/// <summary>Whose daughter somebody is, is what the mother or father was: "is the daughter of a helicopter pilot", "her father was a helicopter pilot".</summary>
internal static class ChildOf
{
    private static readonly HashSet<string> Parents = Stemmer.StemsOf("father mother parent dad mum");

    /// <summary>Takes the words of kinship out of both; true where they tell one kinship from both sides.</summary>
    public static bool Meet(Pairing pair) => Meet(pair, pair.First, pair.OnlyFirst, pair.Second, pair.OnlySecond, isTurned: false) || Meet(pair, pair.Second, pair.OnlySecond, pair.First, pair.OnlyFirst, isTurned: true);

    private static bool Meet(Pairing pair, Reading child, List<Term> ofChild, Reading parent, List<Term> ofParent, bool isTurned)
    {
        if (child.Subject is not { IsSelf: true } || parent.Subject is not { IsOfSelf: true } subject || !AnotherDeed.IsState(child))
            return false;
        if (ofChild.Find(term => term.Token.Lower is "daughter" or "son" && IsPredicate(child.Tokens, term.Token)) is not { } born || ofParent.Find(term => term.Meaning == subject.Head && Parents.Contains(term.Token.Stem)) is not { } bore)
            return false;
        ofChild.Remove(born);
        ofParent.Remove(bore);
        pair.Shared.Add(isTurned ? (bore, born) : (born, bore));
        return true;
    }

    // "is the daughter of a", "is a pilot's son".
    private static bool IsPredicate(List<Token> tokens, Token noun) =>
        tokens.IndexOf(noun) is var place && ((place + 2 < tokens.Count && tokens[place + 1].Lower == "of" && tokens[place + 2].Lower is "a" or "an" or "the") || (place > 1 && tokens[place - 1].IsPossessive && !tokens[place - 1].IsSelf))
        && tokens.FindIndex(token => token.IsSelf) is var self and >= 0 && self < place && tokens.Skip(self + 1).Take(place - self - 1).All(token => token.Lower is "is" or "was" or "a" or "an" or "the" || !token.IsFunction);
}
