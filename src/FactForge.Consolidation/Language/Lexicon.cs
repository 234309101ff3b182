namespace FactForge.Consolidation;

/// <summary>The word lists that stand beside this code as data, read once.</summary>
internal static class Lexicon
{
    /// <summary>Words that carry no meaning of their own.</summary>
    public static IReadOnlySet<string> Function { get; } = Words("function-words");

    /// <summary>How somebody is addressed: stands before a name and is no part of it.</summary>
    public static IReadOnlySet<string> Titles { get; } = new HashSet<string>("mr mrs ms miss dr prof professor frau herr madame monsieur signora signor".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that may come or go, by stem.</summary>
    public static IReadOnlySet<string> Light { get; } = Words("light-words").Concat(Words("light-nouns")).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Nouns and adjectives that may come or go, by stem: a part of <see cref="Light"/>.</summary>
    public static IReadOnlySet<string> LightNouns { get; } = Words("light-nouns").Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Verbs that tell who says something, by stem.</summary>
    public static IReadOnlySet<string> Reporting { get; } = Words("reporting-verbs").Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that make a statement less than certain.</summary>
    public static IReadOnlyDictionary<string, Certainty> Hedges { get; } = ReadHedges();

    /// <summary>Verbs of which both sides are the doer: A met B, B met A.</summary>
    public static IReadOnlySet<string> Symmetric { get; } = Words("symmetric-verbs").Select(Synonyms.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Verbs of liking, asking and meaning, whose tense tells nothing: "prefers" and "preferred" are one statement.</summary>
    public static IReadOnlySet<string> Attitude { get; } = Words("attitude-verbs").Select(Synonyms.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Words that are hardly ever anything but verbs, by stem.</summary>
    public static IReadOnlySet<string> MostlyVerbs { get; } = BaseVerbs.All.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Common verbs, by stem.</summary>
    public static IReadOnlySet<string> Verbs { get; } = Words("verbs").Concat(BaseVerbs.All).Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Numbers written as words.</summary>
    public static IReadOnlyDictionary<string, string> NumberWords { get; } = WordLists.Lines("number-words").Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Words that turn a statement into its contrary when exchanged, by meaning.</summary>
    public static IReadOnlySet<(string, string)> Antonyms { get; } = ReadAntonyms();

    private static HashSet<string> Words(string name) =>
        WordLists.Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, Certainty> ReadHedges()
    {
        var hedges = new Dictionary<string, Certainty>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("hedges"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var level = line[..colon] == "possible" ? Certainty.Possible : Certainty.Likely;
            foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                hedges.TryAdd(word, level);
                // Only what is a verb has other forms: "like" is no form of "likely", "expect" none of "expected".
                if (!word.EndsWith("ly", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal))
                    hedges.TryAdd(Stemmer.Stem(word), level);
            }
        }

        return hedges;
    }

    private static HashSet<(string, string)> ReadAntonyms()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var line in WordLists.Lines("antonyms"))
        {
            var words = line.Split(' ');
            var (one, other) = (Synonyms.Of(words[0]), Synonyms.Of(words[1]));
            pairs.Add((one, other));
            pairs.Add((other, one));
        }

        return pairs;
    }
}
