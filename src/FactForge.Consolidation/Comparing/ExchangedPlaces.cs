namespace FactForge.Consolidation;

/// <summary>
/// Whether two things have exchanged the places that prepositions and order give them: "sold to Sven by Kirsten" against "sold to Kirsten by Sven". Told
/// without knowing which word is the verb.
/// </summary>
internal static class ExchangedPlaces
{
    private const string Bare = StandingPlace.Bare;

    private static readonly HashSet<string> Ordering = new(StringComparer.Ordinal) { "to", "from", "above", "below", "under", "before", "after", "behind", "than", "into", "for", "only with" };

    /// <summary>The two that exchanged places; null where none did.</summary>
    /// <param name="first">One reading.</param>
    /// <param name="second">The other.</param>
    /// <param name="isWhole">True where the two have the same words throughout: then the order tells for what is no name, too.</param>
    public static (string One, string Other)? Find(Reading first, Reading second, bool isWhole)
    {
        var ones = first.Places;
        var others = second.Places;
        var shared = ones.Keys.Where(others.ContainsKey).ToList();
        for (var i = 0; i < shared.Count; i++)
        {
            for (var j = i + 1; j < shared.Count; j++)
            {
                var (x, y) = (shared[i], shared[j]);
                if (AreExchanged(ones[x], ones[y], others[x], others[y], isWhole))
                    return (x, y);
            }
        }

        return null;
    }

    /// <summary>Two words that each stand before what the other stood before: "a red boat with blue sails", "3 boats for 4 days". Null where none do.</summary>
    public static (string One, string Other)? FindPairs(Reading first, Reading second)
    {
        var ones = first.Followers;
        var others = second.Followers;
        foreach (var (a, x) in ones)
        {
            if (!others.TryGetValue(a, out var y) || string.Equals(x, y, StringComparison.Ordinal))
                continue;
            foreach (var (b, behind) in ones)
            {
                if (string.Equals(behind, y, StringComparison.Ordinal) && others.TryGetValue(b, out var other) && string.Equals(other, x, StringComparison.Ordinal))
                    return (a, b);
            }
        }

        return null;
    }

    private static bool AreExchanged(StandingPlace x1, StandingPlace y1, StandingPlace x2, StandingPlace y2, bool isWhole)
    {
        // "in Urdu and English", "in English and Urdu": one place.
        if (x1.Group == y1.Group && x2.Group == y2.Group && x1.Clause == y1.Clause && x2.Clause == y2.Clause)
            return false;
        // "follows the work of B": whose it is, and who does it.
        if (isWhole && x1.IsSomebody && y1.IsSomebody && x1.Role == y2.Role && y1.Role == x2.Role && ((x1.Role, y1.Role) is (Bare or "'s", "of") or ("of", Bare or "'s")) && x1.At < y1.At != x2.At < y2.At)
            return true;
        if (x1.Role == y2.Role && y1.Role == x2.Role && x1.Role != y1.Role)
        {
            return (x1.IsSomebody && y1.IsSomebody && !(x1.Role is "of" or "with" || y1.Role is "of" or "with"))
                || ((x1.Role == Bare || Ordering.Contains(x1.Role)) && (y1.Role == Bare || Ordering.Contains(y1.Role)));
        }

        // Doer and done-to stand bare on either side of the verb, which only their order tells apart.
        return (x1.IsSomebody && y1.IsSomebody || (isWhole && !x1.IsTime && !y1.IsTime && (x1.IsSomebody || y1.IsSomebody))) && x1.Role == Bare && y1.Role == Bare && x2.Role == Bare && y2.Role == Bare
            && x1.Clause == y1.Clause && x2.Clause == y2.Clause && x1.Group != y1.Group && x2.Group != y2.Group && x1.At < y1.At != x2.At < y2.At;
    }
}
