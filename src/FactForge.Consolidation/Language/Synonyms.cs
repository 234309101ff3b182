namespace FactForge.Consolidation;

/// <summary>Words and phrases that mean one thing, by stem.</summary>
internal static class Synonyms
{
    /// <summary>The longest phrase, in words.</summary>
    public const int LongestPhrase = 4;

    private static readonly string[] BeForms = [.. new[] { "is", "are", "was", "were", "been" }.Select(Stemmer.Stem)];

    private static readonly (Dictionary<string, string> Words, Dictionary<string, string> Phrases, HashSet<string> Turned, HashSet<string> TurnedPhrases) Tables = ReadTables();

    /// <summary>The word that stands for all words of that meaning.</summary>
    public static string Of(string word) => OfStem(Stemmer.Stem(word));

    /// <summary>The same, for a stem.</summary>
    public static string OfStem(string stem) => Tables.Words.GetValueOrDefault(stem, stem);

    /// <summary>True for a meaning that more words than one have.</summary>
    public static bool IsOfSeveral(string meaning) => Meanings.Contains(meaning);

    private static readonly HashSet<string> Meanings = Tables.Words.Where(pair => pair.Key != pair.Value).Select(pair => pair.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The word that stands for a phrase of stems joined by spaces; null for no phrase.</summary>
    public static string? OfPhrase(string stems) => Tables.Phrases.GetValueOrDefault(stems);

    /// <summary>True for a word that means the contrary of the word that stands for it: "oppose" is "not support".</summary>
    public static bool IsTurned(string stem) => Tables.Turned.Contains(stem);

    /// <summary>True for a phrase that means the contrary of the word that stands for it: "be against" is "not support".</summary>
    public static bool IsTurnedPhrase(string stems) => Tables.TurnedPhrases.Contains(stems);

    // A word of several lines keeps its first: meanings are not chained.
    private static (Dictionary<string, string>, Dictionary<string, string>, HashSet<string>, HashSet<string>) ReadTables()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        var turned = new HashSet<string>(StringComparer.Ordinal);
        var turnedPhrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("synonyms"))
        {
            var isTurned = line[0] == '-';
            var body = isTurned ? line[1..].Replace(':', ',') : line;
            var all = body.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var first = Stems(all[0]);
            var meaning = words.GetValueOrDefault(first, first);
            foreach (var (item, place) in all.Select((item, place) => (item, place)))
            {
                var stems = Stems(item);
                if (stems.Contains(' ', StringComparison.Ordinal))
                {
                    phrases.TryAdd(stems, meaning);
                    if (isTurned)
                        turnedPhrases.UnionWith(BeForms.Where(_ => stems.StartsWith("be ", StringComparison.Ordinal)).Select(form => form + stems[2..]).Append(stems));
                    // "is behind", "were due to": what begins with "be" is met in its forms.
                    foreach (var form in stems.StartsWith("be ", StringComparison.Ordinal) ? BeForms : [])
                        phrases.TryAdd(form + stems[2..], meaning);
                }
                else if (words.TryAdd(stems, meaning) && isTurned && place > 0)
                    turned.Add(stems);
            }
        }

        return (words, phrases, turned, turnedPhrases);
    }

    private static string Stems(string phrase) => string.Join(' ', phrase.Split(' ', '-').Select(Stemmer.Stem));
}
