using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Topics;

/// <summary>Whether a phrase comes again in what somebody writes: what is talked about has its words in the talk.</summary>
internal static class Recurrence
{
    private const int StemLength = 5;

    /// <summary>How many of the phrase's words come again in the sentences, endings left out ("plug plants": "the plugs").</summary>
    public static int Of(string phrase, IReadOnlyList<Sentence> sentences)
    {
        var words = Tokenizer.Read(phrase, new(0, phrase.Length)).Where(token => token.IsWord && token.Lower.Length > 2 && !WordClasses.IsFunctionWord(token.Lower)).Select(token => token.Lower).Distinct().ToList();
        var count = 0;
        foreach (var word in words)
        {
            if (sentences.Any(sentence => sentence.Tokens.Any(token => token.IsWord && AreSame(word, token.Lower))))
                count++;
        }

        return count;
    }

    /// <summary>True for forms of one word, as far as its beginning tells.</summary>
    public static bool AreSame(string word, string other)
    {
        if (word == other)
            return true;
        var stem = Math.Min(StemLength, Math.Min(word.Length, other.Length));
        return stem >= 4 && Math.Abs(word.Length - other.Length) <= 3 && string.CompareOrdinal(word, 0, other, 0, stem) == 0;
    }
}
