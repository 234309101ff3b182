namespace FactForge.Consolidation;

/// <summary>A contract that runs until 5 May ends on 5 May.</summary>
internal static class EndsThen
{
    private static readonly HashSet<string> Ending = Stemmer.StemsOf("end expire lapse terminate finish");

    private static readonly HashSet<string> Lasting = Stemmer.StemsOf("run last continue go stay remain valid");

    /// <summary>Takes the two verbs out of what only one of the two says; true where they tell one end so.</summary>
    public static bool Meet(Pairing pair) => Meet(pair, pair.First, pair.OnlyFirst, pair.Second, pair.OnlySecond, isTurned: false) || Meet(pair, pair.Second, pair.OnlySecond, pair.First, pair.OnlyFirst, isTurned: true);

    private static bool Meet(Pairing pair, Reading ending, List<Term> ends, Reading lasting, List<Term> lasts, bool isTurned)
    {
        if (ending.IsNegated || lasting.IsNegated || ends.Find(term => term.Token.IsVerb && Ending.Contains(term.Token.Stem)) is not { } end || lasts.Find(term => Lasting.Contains(term.Token.Stem) && !term.IsName) is not { } last)
            return false;
        if (end.Token.Tense == Tense.Past != (last.Token.Tense == Tense.Past) || ending.Subject is null || ending.Subject.Head != lasting.Subject?.Head
            || !pair.Shared.Exists(both => both.First.Value?.Kind == ValueKind.Date && (isTurned ? both.First : both.Second).Direction == "until" && (isTurned ? both.Second : both.First).Direction is null or "in"))
            return false;
        ends.Remove(end);
        lasts.Remove(last);
        pair.Shared.Add(isTurned ? (last, end) : (end, last));
        return true;
    }
}
