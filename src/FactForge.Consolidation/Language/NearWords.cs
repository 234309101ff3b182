namespace FactForge.Consolidation;

/// <summary>
/// Verbs of one deed and nouns of one kind of thing: "send" and "share", "fee" and "price". Weaker than a synonym, as in another sentence the two may tell two
/// things; so it counts only where nearly everything else is the same.
/// </summary>
internal static class NearWords
{
    // Words of several senses, of which their synonyms share one: who settles on a plan does not pay for that, and what is called good is not phoned.
    private static readonly HashSet<string> Several = new(StringComparer.Ordinal) { "issue", "call", "name", "hold", "open", "settle", "right", "charge", "direct", "bar", "note", "fix" };

    private static readonly HashSet<(string, string)> Pairs = Read();

    /// <summary>True where the two may tell one thing: a word is met as itself, a phrase as what stands for it. What a word's synonyms are near to in their other senses is not its own.</summary>
    public static bool AreNear(Token first, Token second) =>
        // A contrary is met as what it is the contrary of: that it denies that is looked at apart.
        AreOne(first, second) || ((IsTurned(first) || IsTurned(second)) && AreNear(IsTurned(first) ? first.Meaning : first.Stem, IsTurned(second) ? second.Meaning : second.Stem));

    private static bool IsTurned(Token token) => token.IsPhrase ? token.IsTurned : Synonyms.IsTurned(token.Stem);

    private static bool AreOne(Token first, Token second) =>
        !(first is { IsPhrase: false } && second is { IsPhrase: false } && NeverOne.Are(first.Stem, second.Stem))
        // Of two phrases the letters of neither tell: who keeps a record of the work does not carry on with it.
        && (first.IsPhrase && second.IsPhrase && !IsVague(first) && !IsVague(second) ? AreNear(first.Meaning, second.Meaning)
        // A verb with a particle is not met as the verb alone: who switches a pump off does not switch it.
        : (!first.IsWithParticle && !second.IsWithParticle && AreNear(first.Stem, second.Stem))
        || ((first.IsPhrase || second.IsPhrase) && (AreNear(first.Meaning, second.Meaning) || (!second.IsWithParticle && AreNear(first.Meaning, second.Stem)) || (!first.IsWithParticle && AreNear(first.Stem, second.Meaning)))));

    // "asks for": what stands for it is a word of one sense, and so is its verb.
    private static bool IsVague(Token phrase) => !phrase.Meaning.Contains(' ', StringComparison.Ordinal) && phrase.Meaning == Synonyms.OfStem(phrase.Stem);

    /// <summary>True where the two, each a stem or a phrase's meaning, may tell one thing.</summary>
    public static bool AreNear(string first, string second) => Pairs.Contains((first, second));

    private static HashSet<(string, string)> Read()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var (line, isSense) in WordLists.Lines("near-words").Select(line => (line, false)).Concat(WordLists.Lines("near-senses").Select(line => (line, true))))
        {
            var words = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Sense(word)).Distinct(StringComparer.Ordinal).ToList();
            foreach (var one in words)
            {
                foreach (var other in words.Where(other => !string.Equals(one, other, StringComparison.Ordinal)))
                    pairs.Add((one, other));
            }
        }

        return pairs;
    }

    // "clear" of "clear the yard" is near "empty", and not for that near what "approve" is.
    private static IEnumerable<string> Sense(string word) => word.Contains(' ', StringComparison.Ordinal) ? Forms(word) : [Stemmer.Stem(word)];

    // A word is met as it is and as what stands for its synonyms; a phrase as what stands for it.
    private static IEnumerable<string> Forms(string word)
    {
        if (Several.Contains(word))
            return [Stemmer.Stem(word)];
        if (!word.Contains(' ', StringComparison.Ordinal))
            return Synonyms.IsTurned(Stemmer.Stem(word)) ? [Stemmer.Stem(word)] : [Stemmer.Stem(word), Synonyms.Of(word)];
        return Synonyms.OfPhrase(string.Join(' ', word.Split(' ').Select(Stemmer.Stem))) is { } meaning ? [meaning] : [];
    }
}
