namespace FactForge.Consolidation;

/// <summary>How a form of a word stands in time, as far as the form alone tells.</summary>
internal enum WordForm
{
    /// <summary>Base form, plural, or no verb at all.</summary>
    Plain,

    /// <summary>An irregular past or participle, or a form in -ed.</summary>
    Past,

    /// <summary>A form in -ing.</summary>
    Continuous,
}

/// <summary>
/// Brings forms of one word to one stem: irregular forms by a list, then endings of inflection and of the commonest derivations
/// (after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, cut down to what does not join strangers).
/// </summary>
internal static class Stemmer
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private static readonly Dictionary<string, (string Base, WordForm Form)> Irregular = ReadIrregular();

    private static readonly (string Ending, string Stem)[] Derivations =
    [
        ("isations", ""), ("isation", ""), ("izations", ""), ("ization", ""), ("ications", "y"), ("ication", "y"), ("ations", ""), ("ation", ""), ("uctions", "uc"), ("uction", "uc"), ("itions", ""), ("ition", ""),
        ("ctions", "ct"), ("ction", "ct"), ("ptions", "pt"), ("ption", "pt"), ("ments", ""), ("ment", ""), ("nesses", ""), ("ness", ""),
        ("ances", ""), ("ance", ""), ("ovals", "ov"), ("oval", "ov"), ("ewal", "ew"), ("ewals", "ew"), ("ships", ""), ("ship", ""),
    ];

    private static readonly Dictionary<string, string> ShortContinuous = new(StringComparer.Ordinal) { ["using"] = "use", ["doing"] = "do", ["owing"] = "owe", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["aging"] = "age" };

    // Words that end like a derivation and are none.
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "department", "apartment", "document", "moment", "comment", "element", "segment", "instrument", "station", "nation", "ration", "vacation", "location",
        "position", "condition", "edition", "tradition", "section", "action", "function", "fraction", "auction", "option", "caption", "business", "witness",
        "finance", "chance", "glance", "balance", "distance", "instance", "romance", "ambulance", "insurance", "oval", "worship", "cement", "garment", "cabinet",
        "news", "always", "perhaps", "thing", "nothing", "something", "anything", "everything", "during", "evening", "morning", "spring", "string", "king", "ring", "wing",
        "ceiling", "sibling", "wedding", "building", "meeting", "hundred", "bed", "red", "shed", "speed", "feed", "seed", "need", "deed", "wed", "weed", "breed", "bleed", "reed", "greed", "creed", "tweed", "exceed",
        "proceed", "succeed", "series", "species", "process", "address", "access", "success", "business", "bus", "gas", "plus", "status", "virus", "campus", "bonus", "census",
        "this", "his", "its", "us", "is", "was", "has", "does", "yes", "less", "across", "class", "glass", "pass", "press", "stress", "boss", "loss", "cross", "lens", "canvas", "atlas",
        "family", "only", "early", "july", "italy", "reply", "supply", "apply", "fly", "ally", "rely", "ugly", "holy", "jelly", "belly", "rally", "assembly", "anomaly", "monopoly", "allotment",
        "relationship", "membership", "leadership", "ownership", "basement", "investment", "pavement", "statement", "equipment", "experiment", "environment", "government", "parliament",
    };

    /// <summary>The stems of lower-case words with blanks between them.</summary>
    public static HashSet<string> StemsOf(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word) => Analyse(word).Stem;

    /// <summary>The stem and what the form tells of time.</summary>
    public static (string Stem, WordForm Form) Analyse(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            return (Root(irregular.Base), irregular.Form);
        if (Prefixed(word) is { } prefixed)
            return (Root(prefixed.Base), prefixed.Form);
        if (ShortContinuous.TryGetValue(word, out var verb))
            return (Root(verb), WordForm.Continuous);
        if (word.Length < 4 || Whole.Contains(word))
            return (Root(word), WordForm.Plain);
        var (inflected, form) = Inflection(word);
        return (Root(Derived(inflected)), form);
    }

    // "rewritten" is of "rewrite", "outsold" of "outsell".
    private static (string Base, WordForm Form)? Prefixed(string word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 3 && word.StartsWith(prefix, StringComparison.Ordinal) && Irregular.TryGetValue(word[prefix.Length..], out var whole) && whole.Form == WordForm.Past && word is not ("rebound" or "resent" or "outfit"))
                return (prefix + whole.Base, WordForm.Past);
        }

        return null;
    }

    private static readonly string[] Prefixes = ["re", "over", "under", "out", "mis", "fore"];

    private static (string, WordForm) Inflection(string word)
    {
        // "moorings" is what "mooring" is.
        if (word.EndsWith("ings", StringComparison.Ordinal) && word.Length > 6)
            return (Whole.Contains(word[..^1]) ? word[..^1] : Inflection(word[..^1]).Item1, WordForm.Plain);
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return (word[..^3] + "y", WordForm.Plain);
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
            return (word[..^3] + "y", WordForm.Past);
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && HasVowel(word.AsSpan(0, word.Length - 3)))
            return (Restored(word[..^3]), WordForm.Continuous);
        if (word.EndsWith("eed", StringComparison.Ordinal))
            return (word[..^1], WordForm.Past);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && HasVowel(word.AsSpan(0, word.Length - 2)))
            return (Restored(word[..^2]), WordForm.Past);
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("zes", StringComparison.Ordinal))
            return (word[..^2], WordForm.Plain);
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal))
            return (word[..^1], WordForm.Plain);
        return (word, WordForm.Plain);
    }

    private static string Derived(string word)
    {
        if (Whole.Contains(word))
            return word;
        foreach (var (ending, stem) in Derivations)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length] + stem;
        }

        // "monthly", "quickly": an adverb is the word that it comes from.
        if (word.Length > 5 && word.EndsWith("ly", StringComparison.Ordinal))
            return word.EndsWith("ily", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^2];
        return word;
    }

    // What is stripped leaves four letters, from "advise" as from "advised": else two forms of one word would part.
    // What is left of spelling: -ise and -ize, -our and -or, a final e, -ate of "migrate" against "migration".
    private static string Root(string word)
    {
        var root = word;
        if (root.Length > 6 && root.EndsWith("ate", StringComparison.Ordinal))
            root = root[..^3];
        else if (root.Length > 5 && root.EndsWith("at", StringComparison.Ordinal) && !root.EndsWith("eat", StringComparison.Ordinal))
            root = root[..^2];
        else if (root is "authorise" or "authorize" or "authoris" or "authoriz")
            root = "authoris";
        else if (root is "organise" or "organize" or "organis" or "organiz")
            root = "organis";
        else if (root.Length > 6 && (root.EndsWith("ise", StringComparison.Ordinal) || root.EndsWith("ize", StringComparison.Ordinal)))
            root = root[..^3];
        else if (root.Length > 5 && (root.EndsWith("is", StringComparison.Ordinal) || root.EndsWith("iz", StringComparison.Ordinal)))
            root = root[..^2];
        if (root.Length > 4 && root.EndsWith("our", StringComparison.Ordinal))
            root = root[..^3] + "or";
        if (root.Length > 4 && root.EndsWith("mme", StringComparison.Ordinal))
            root = root[..^2];
        if (root.Length > 3 && root[^1] == 'e' && (Measure(root[..^1]) > 1 || (Measure(root[..^1]) == 1 && !EndsShort(root[..^1]))))
            root = root[..^1];
        return root.Length > 3 && root[^1] == 'y' && !"aeiou".Contains(root[^2], StringComparison.Ordinal) ? root[..^1] + "i" : root;
    }

    // "plan-ning" is of plan, "plan-ing" of plane.
    private static string Restored(string word)
    {
        var single = Undouble(word);
        return single.Length == word.Length && Measure(word) == 1 && EndsShort(word) ? word + "e" : single;
    }

    // Porter's measure: how many times a vowel sequence is followed by a consonant sequence.
    private static int Measure(string word)
    {
        var count = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (!IsVowel(word, i) && IsVowel(word, i - 1))
                count++;
        }

        return count;
    }

    // Consonant, vowel, consonant that is no w, x or y.
    private static bool EndsShort(string word) =>
        word.Length >= 3 && !IsVowel(word, word.Length - 1) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 3) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(string word, int place) =>
        word[place] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[place] == 'y' && place > 0 && !IsVowel(word, place - 1));

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && !"aeiousl".Contains(word[^1], StringComparison.Ordinal) ? word[..^1]
        // "cancelled", "travelled", "signalled"; not "smelled", "installed".
        : (word.EndsWith("ell", StringComparison.Ordinal) && Measure(word) > 1) || word is "signall" or "totall" or "equall" or "diall" or "rivall" or "pedall" ? word[..^1]
        : word.Length > 4 && word.EndsWith("ll", StringComparison.Ordinal) && !word.EndsWith("all", StringComparison.Ordinal) && !word.EndsWith("ill", StringComparison.Ordinal) && !word.EndsWith("ell", StringComparison.Ordinal) ? word[..^1]
        : word;

    private static bool HasVowel(ReadOnlySpan<char> word) => word.IndexOfAny(Vowels) >= 0;

    private static Dictionary<string, (string, WordForm)> ReadIrregular()
    {
        var table = new Dictionary<string, (string, WordForm)>(StringComparer.Ordinal);
        foreach (var line in WordLists.Lines("irregular").Select(line => (line, WordForm.Past)).Concat(WordLists.Lines("irregular-nouns").Select(line => (line, WordForm.Plain))))
        {
            var (forms, tells) = line;
            var colon = forms.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in forms[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table.TryAdd(form, (forms[..colon], form is "goes" or "does" ? WordForm.Plain : tells));
        }

        return table;
    }
}
