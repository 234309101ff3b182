namespace FactForge.Consolidation;

/// <summary>A labelled pair of wordings.</summary>
/// <param name="First">The wording that stands there.</param>
/// <param name="Second">The wording that arrives.</param>
/// <param name="Label">The relation of the second to the first; null where it is only known that the two are to stay apart.</param>
public sealed record LabelledPair(string First, string Second, JudgeRelation? Label);

/// <summary>A pair that was not taken as its label says.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Comparison">What the rules said.</param>
public sealed record PairMiss(LabelledPair Pair, Comparison Comparison);

/// <summary>How well pairs of wordings are told: what is merged wrongly destroys, what is missed only annoys.</summary>
/// <param name="Pairs">All pairs.</param>
/// <param name="WrongMerges">Pairs to stay apart that were taken for same or refines.</param>
/// <param name="Same">Pairs labelled same.</param>
/// <param name="SameFound">Of these, taken for same or refines.</param>
/// <param name="Refines">Pairs labelled refines.</param>
/// <param name="RefinesFound">Of these, taken for same or refines.</param>
/// <param name="Exact">Pairs taken exactly as labelled; for pairs known only to stay apart, those not merged.</param>
/// <param name="Misses">Same and refines that were not recognised.</param>
public sealed record PairScore(
    int Pairs, IReadOnlyList<PairMiss> WrongMerges, int Same, int SameFound, int Refines, int RefinesFound, int Exact, IReadOnlyList<PairMiss> Misses)
{
    /// <summary>Compares every pair by the rules and counts.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="personOf">Whose note a pair is of; null to take the first two words of the first wording, as the fixtures have it.</param>
    public static PairScore Of(IEnumerable<LabelledPair> pairs, Func<LabelledPair, string>? personOf = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var wrong = new List<PairMiss>();
        var missed = new List<PairMiss>();
        int all = 0, same = 0, sameFound = 0, refines = 0, refinesFound = 0, exact = 0;
        foreach (var pair in pairs)
        {
            var comparison = EntryComparer.Compare(personOf?.Invoke(pair) ?? PersonOf(pair), pair.First, pair.Second);
            all++;
            var isMerge = pair.Label is JudgeRelation.Same or JudgeRelation.Refines;
            if (pair.Label is null ? !comparison.Merges : comparison.Relation == pair.Label)
                exact++;
            if (pair.Label == JudgeRelation.Same)
                (same, sameFound) = (same + 1, sameFound + (comparison.Merges ? 1 : 0));
            if (pair.Label == JudgeRelation.Refines)
                (refines, refinesFound) = (refines + 1, refinesFound + (comparison.Merges ? 1 : 0));
            if (isMerge && !comparison.Merges)
                missed.Add(new PairMiss(pair, comparison));
            if (!isMerge && comparison.Merges)
                wrong.Add(new PairMiss(pair, comparison));
        }

        return new PairScore(all, wrong, same, sameFound, refines, refinesFound, exact, missed);
    }

    /// <summary>Reads lines of <c>first TAB second TAB relation</c>, or with a column between that says what was changed; <c>#</c> starts a comment.</summary>
    /// <exception cref="FormatException">A line has too few columns or an unknown relation.</exception>
    public static IReadOnlyList<LabelledPair> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var pairs = new List<LabelledPair>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            if (columns.Length < 3)
                throw new FormatException($"A pair needs three columns (first, second, relation), separated by tabs: '{line}'.");
            pairs.Add(new LabelledPair(columns[0], columns[1], columns[^1].Trim() switch
            {
                "same" => JudgeRelation.Same,
                "refines" => JudgeRelation.Refines,
                "supersedes" => JudgeRelation.Supersedes,
                "contradicts" => JudgeRelation.Contradicts,
                "distinct" => JudgeRelation.Distinct,
                "apart" => null,
                var other => throw new FormatException($"Unknown relation '{other}'; known: same, refines, supersedes, contradicts, distinct, apart."),
            }));
        }

        return pairs;
    }

    // The person is the longest name of two capitalised words that both wordings have, else the first one's.
    private static string PersonOf(LabelledPair pair)
    {
        var names = Names(pair.First).ToList();
        return names.Find(name => pair.Second.Contains(name, StringComparison.Ordinal)) ?? names.FirstOrDefault() ?? pair.First.Split(' ')[0];
    }

    private static IEnumerable<string> Names(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var last = words[i + 1].Replace("'s", "", StringComparison.Ordinal).TrimEnd('.', ',', ';', '\'');
            if (char.IsUpper(words[i][0]) && last.Length > 0 && char.IsUpper(last[0]) && words[i].All(char.IsLetter) && !Lexicon.Function.Contains(words[i].ToLowerInvariant()))
                yield return $"{words[i]} {last}";
        }
    }
}
