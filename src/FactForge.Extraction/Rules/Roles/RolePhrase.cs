using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>A job title in running text: <c>Head of Clinical Engineering</c>, <c>data steward</c>.</summary>
/// <param name="First">Index of its first token, the article left out.</param>
/// <param name="Last">Index of its last.</param>
internal sealed record RolePhrase(int First, int Last)
{
    private const int MostWords = 8;

    /// <summary>The title that starts at an index, an article before it left out; null where there is none.</summary>
    public static RolePhrase? Read(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        while (at < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "the" or "a" or "an" or "our" or "their" or "his" or "her" or "my" or "your" or "new" or "former" or "as" or "now" or "die" or "der" or "la" or "le" or "el" or "une" or "un" or "una")
            at++;
        if (at + 2 < tokens.Count && tokens[at].Lower is "position" or "post" or "role" or "office" && tokens[at + 1].Is("of"))
            at += 2;
        var last = -1;
        for (var end = at; end < tokens.Count && end < at + MostWords; end++)
        {
            if (!tokens[end].IsWord || StopsTitle(tokens[end].Lower))
                break;
            if (RoleNouns.Contains(tokens[end].Lower) || JobNouns.IsKnown(tokens[end].Lower) || (last == end - 1 && last >= 0 && JobNouns.Contains(tokens[end].Lower)))
                last = end;
        }

        if (last < 0)
            return null;
        return new(at, WithOf(tokens, last));
    }

    /// <summary>The title's words, on one line.</summary>
    public string In(Sentence sentence, string text) =>
        Wording.AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[First].Span.Start, sentence.Tokens[Last].Span.End).Slice(text));

    private static bool StopsTitle(string word) =>
        (WordClasses.IsFunctionWord(word) && word is not ("of" or "and" or "for")) || word is "who" or "is" or "was" or "has" or "will" or "here" or "there" or "de" or "did" or "does" or "do";

    /// <summary>"Head" + "of Clinical Engineering", "jefa" + "de producción".</summary>
    private static int WithOf(TokenList tokens, int last)
    {
        if (last + 2 >= tokens.Count || !(tokens[last + 1].IsWord && tokens[last + 1].Lower is "of" or "de"))
            return last;
        var end = last + 2;
        if (tokens[end].Is("the"))
            end++;
        if (end >= tokens.Count || !tokens[end].IsWord || WordClasses.IsFunctionWord(tokens[end].Lower))
            return last;
        while (end + 1 < tokens.Count && tokens[end + 1].IsWord && ((tokens[end + 1].IsCapital && !WordClasses.IsFunctionWord(tokens[end + 1].Lower))
            || (tokens[end + 1].Is("and") && end + 2 < tokens.Count && tokens[end + 2].IsCapital == tokens[end].IsCapital && !WordClasses.IsFunctionWord(tokens[end + 2].Lower) && tokens[end].IsCapital)))
            end++;
        return end;
    }
}
