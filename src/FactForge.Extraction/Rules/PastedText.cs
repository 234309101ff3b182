using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whether a long text was put into a mail rather than written in it: an article, a game report, minutes of others.</summary>
internal static class PastedText
{
    private const int FewestSentences = 14;
    private const int OneIn = 7;

    /// <summary>True where fewer than one sentence in seven says "I", "we" or "you".</summary>
    public static bool Is(IReadOnlyList<Sentence> sentences)
    {
        var whole = sentences.Where(sentence => sentence.Tokens.Count >= 6).ToList();
        return whole.Count >= FewestSentences && OneIn * whole.Count(IsPersonal) < whole.Count;
    }

    private static bool IsPersonal(Sentence sentence)
    {
        var isQuoted = false;
        foreach (var token in sentence.Tokens)
        {
            if (token.Is('"') || token.Is('“') || token.Is('”'))
                isQuoted = !isQuoted;
            else if (!isQuoted && token.IsWord && token.Lower is "i" or "we" or "you" or "my" or "our" or "your" or "me" or "us")
                return true;
        }

        return false;
    }
}
