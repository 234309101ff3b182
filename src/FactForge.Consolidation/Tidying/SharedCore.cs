namespace FactForge.Consolidation;

/// <summary>
/// Two entries that each say more than a third, which stands in the note too and says a whole thing: then both tell that thing, and each adds its own. That a
/// plain wording of it stands there is what shows that the rest is added.
/// </summary>
internal static class SharedCore
{
    private const int TermsAtLeast = 3;
    private const double ShareAtLeast = 0.5;

    // "goes on loan", "comes with a discount": the core says it without.
    private static readonly HashSet<string> Carrying = new("go come run keep hold work stay willing ready bring".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static bool IsCarrying(Term term) => Carrying.Contains(term.Token.Stem) && !term.IsName && !term.IsNegated;

    /// <summary>Why the two tell one thing; null where they do not.</summary>
    /// <param name="core">What both say.</param>
    /// <param name="survivor">The one that would stay.</param>
    /// <param name="other">The one that would give way.</param>
    public static Comparison? Of(TidyItem core, TidyItem survivor, TidyItem other)
    {
        if (core.Reading.Terms.Count < TermsAtLeast || core.Reading.Terms.Count < ShareAtLeast * other.Reading.Terms.Count)
            return null;
        if (survivor.Reading.Certainty < other.Reading.Certainty)
            return null;
        var pair = new Pairing(survivor.Reading, other.Reading);
        // A word that the core has in a word of its own adds nothing; what both add must not be put in one place.
        var (mine, theirs) = (new Pairing(core.Reading, survivor.Reading), new Pairing(core.Reading, other.Reading));
        bool IsOfCore(Term term) => mine.Shared.Exists(both => both.Second.Token == term.Token) || theirs.Shared.Exists(both => both.Second.Token == term.Token);
        bool AreOne(Term one, Term two) => mine.Shared.Find(both => both.Second.Token == one.Token).First is { } met && theirs.Shared.Exists(both => both.First == met && both.Second.Token == two.Token);
        var met = pair.Shared.Count + pair.OnlyFirst.Count(one => pair.OnlySecond.Exists(two => AreOne(one, two)));
        // Every term of the core must be met between the two as well, or they share it in name only.
        if (met < core.Reading.Terms.Count || NearTwinsAreForTheJudge.Contrary(pair) is not null || Contrast.Find(pair, term => IsCarrying(term) || IsOfCore(term), isOfPlaceAlone: true) is not null)
            return null;
        return new Comparison(JudgeRelation.Same, nameof(SharedCore), $"both say '{core.Entry.Text}' and each a little more");
    }
}
