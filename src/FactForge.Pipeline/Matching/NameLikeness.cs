namespace FactForge.Pipeline.Matching;

/// <summary>How two names stand to each other, where they may be one person's. None of it joins anybody by itself.</summary>
internal enum NameLikeness
{
    /// <summary>Two names.</summary>
    None,

    /// <summary>One full name, at two addresses.</summary>
    Same,

    /// <summary>One is the other with an initial in the place of a name, or without a name in the middle: "Priyanka N.", "P. Nair".</summary>
    Shortened,

    /// <summary>One word is another in one letter, the rest is the same: "Danial", "Daniel".</summary>
    OneLetter,
}

/// <summary>Finds people whose names are alike, without comparing everybody to everybody.</summary>
internal sealed class AlikeNames
{
    private const int ShortestMisspelt = 5;
    private readonly Dictionary<string, List<KnownPerson>> byKey = new(StringComparer.Ordinal);

    public AlikeNames(IEnumerable<KnownPerson> people)
    {
        foreach (var person in people)
        {
            foreach (var key in person.NameKeys.SelectMany(name => Keys(name.Split(' '))).Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue(key, out var alike))
                    byKey.Add(key, alike = []);
                alike.Add(person);
            }
        }
    }

    /// <summary>Every two people with a name that is alike, each pair once.</summary>
    public IEnumerable<(KnownPerson One, KnownPerson Other, NameLikeness Likeness)> Pairs()
    {
        var seen = new HashSet<(PersonId, PersonId)>();
        foreach (var alike in byKey.Values.Where(alike => alike.Count > 1))
        {
            for (var i = 0; i < alike.Count; i++)
            {
                for (var k = i + 1; k < alike.Count; k++)
                {
                    if (seen.Add((alike[i].Person.Id, alike[k].Person.Id)) && Of(alike[i], alike[k]) is not NameLikeness.None and var likeness)
                        yield return (alike[i], alike[k], likeness);
                }
            }
        }
    }

    /// <summary>How the most alike of their names stand to each other.</summary>
    public static NameLikeness Of(KnownPerson one, KnownPerson other)
    {
        var likenesses = one.NameKeys.SelectMany(name => other.NameKeys.Select(second => Of(name.Split(' '), second.Split(' ')))).Where(found => found != NameLikeness.None).ToList();
        return likenesses.Count == 0 ? NameLikeness.None : likenesses.Min();
    }

    private static NameLikeness Of(string[] one, string[] other)
    {
        if (one.SequenceEqual(other, StringComparer.Ordinal))
            return NameLikeness.Same;
        if (IsOrBegins(one[0], other[0]) && IsOrBegins(one[^1], other[^1]) && (IsSpeltOut(one[0], other[0]) || IsSpeltOut(one[^1], other[^1])))
            return NameLikeness.Shortened;
        if (one.Length != other.Length)
            return NameLikeness.None;
        var apart = Enumerable.Range(0, one.Length).Where(at => one[at] != other[at]).ToList();
        return apart.Count == 1 && IsOneLetter(one[apart[0]], other[apart[0]]) ? NameLikeness.OneLetter : NameLikeness.None;
    }

    private static bool IsOrBegins(string one, string other) => one == other || (one[0] == other[0] && (one.Length == 1 || other.Length == 1));

    private static bool IsSpeltOut(string one, string other) => one == other && one.Length > 1;

    // One letter more, less, another, or two in each other's place.
    private static bool IsOneLetter(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < ShortestMisspelt || Math.Abs(one.Length - other.Length) > 1)
            return false;
        var start = 0;
        while (start < one.Length && start < other.Length && one[start] == other[start])
            start++;
        var end = 0;
        while (end < one.Length - start && end < other.Length - start && one[^(end + 1)] == other[^(end + 1)])
            end++;
        var (left, right) = (one[start..^end], other[start..^end]);
        return (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }

    // Names that are alike share one of these at least.
    private static IEnumerable<string> Keys(string[] words)
    {
        yield return $"{words[0]} {words[^1][0]}";
        yield return $"{words[0][0]} {words[^1]}";
        for (var at = 0; at < words.Length; at++)
            yield return $"{at} of {words.Length}: {string.Join(' ', words.Where((_, place) => place != at))}";
    }
}
