using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whom a message to several greets by name: "Hi Jo,", "Siân -".</summary>
internal static class Greeted
{
    private const int MostTokens = 6;

    /// <summary>The one person who is greeted; null where nobody is, or more than one.</summary>
    public static PersonReference? Of(IReadOnlyList<Sentence> sentences, IEnumerable<PersonReference> others)
    {
        if (sentences.Count == 0)
            return null;
        PersonReference? only = null;
        var tokens = sentences[0].Tokens;
        for (var at = 0; at < tokens.Count && at < MostTokens; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            var word = tokens[at].Lower;
            if (word is "both" or "all" or "everyone" or "everybody" or "team" or "folks")
                return null;
            var isEnd = at + 1 >= tokens.Count || !tokens[at + 1].IsWord;
            if (!tokens[at].IsCapital || !(isEnd || tokens[at + 1].Is("and")))
                continue;
            if (others.FirstOrDefault(person => person.Name is { } name && name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (name.Length == word.Length || name[word.Length] == ' ')) is not { } greeted)
                continue;
            if (only is not null && only != greeted)
                return null;
            only = greeted;
        }

        return only;
    }
}
