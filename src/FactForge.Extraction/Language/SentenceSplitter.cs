using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>
/// Sentences of mail: lines are wrapped or not, greetings and sign-offs stand on lines of their own, lists have bullets,
/// and the last sentence of a paragraph may lack its full stop.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.Ordinal,
        "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "vs", "etc", "e.g", "i.e", "eg", "ie", "approx", "no", "nr", "fig", "dept", "inc",
        "ltd", "co", "corp", "ext", "tel", "p.s", "a.m", "p.m", "bzw", "z.b", "ca", "hr", "fr", "mme", "mlle", "m", "sra", "dipl", "ing", "av", "sen", "rep", "gov", "gen", "capt", "lt", "sgt", "hon", "rev", "u.s", "u.k", "e.u", "u.n");

    /// <summary>The sentences of a stretch of text, in order; no sentence runs over a blank line, a bullet or a line that plainly ends there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="stretch">The part to split.</param>
    /// <param name="sentences">Where they are added.</param>
    /// <param name="paragraph">Number of the first paragraph; the number behind the last is returned.</param>
    public static int Split(string text, TextSpan stretch, List<Sentence> sentences, int paragraph)
    {
        var at = stretch.Start;
        while (at < stretch.End)
        {
            var block = NextBlock(text, at, stretch.End, out var next, out var endsParagraph);
            if (!block.IsEmpty)
                SplitBlock(text, block, sentences, paragraph);
            if (endsParagraph)
                paragraph++;
            at = next;
        }

        return paragraph + 1;
    }

    private static TextSpan NextBlock(string text, int start, int limit, out int next, out bool endsParagraph)
    {
        var end = start;
        var at = start;
        endsParagraph = false;
        var widest = 0;
        while (at < limit)
        {
            var lineEnd = text.IndexOf('\n', at, limit - at);
            if (lineEnd < 0)
                lineEnd = limit;
            var line = text.AsSpan(at, lineEnd - at).Trim();
            if (line.IsEmpty)
            {
                endsParagraph = true;
                next = Math.Min(lineEnd + 1, limit);
                return TextSpan.FromBounds(start, end);
            }

            if (at > start && StartsBlock(line))
            {
                next = at;
                return TextSpan.FromBounds(start, end);
            }

            end = lineEnd;
            widest = Math.Max(widest, line.Length);
            at = Math.Min(lineEnd + 1, limit);
            if (EndsBlock(line, NextLine(text, at, limit), widest))
                break;
        }

        next = at;
        return TextSpan.FromBounds(start, end);
    }

    private static ReadOnlySpan<char> NextLine(string text, int at, int limit)
    {
        if (at >= limit)
            return default;
        var lineEnd = text.IndexOf('\n', at, limit - at);
        return text.AsSpan(at, (lineEnd < 0 ? limit : lineEnd) - at).Trim();
    }

    private static bool StartsBlock(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '•' or '–' or '+' && line[1] == ' ')
            return true;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits < 3 && line.Length > digits + 2 && line[digits] is '.' or ')' && line[digits + 1] == ' ' && char.IsUpper(line[digits + 2]);
    }

    /// <summary>A wrapped line is nearly as long as its neighbours; one that is far shorter, with a fresh start below it, ends there.</summary>
    private static bool EndsBlock(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int widest)
    {
        if (next.IsEmpty || !(char.IsUpper(next[0]) || char.IsDigit(next[0]) || next[0] is '"' or '('))
            return next.IsEmpty;
        if (line[^1] is ',' && line.Length <= 32 && Spaces(line) <= 4 && line.IndexOfAny(".;:") < 0)
            return true;
        var wouldFit = line.Length + 1 + FirstWord(next) <= Math.Max(widest, next.Length);
        return wouldFit && line.Length < 50;
    }

    private static int FirstWord(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space < 0 ? line.Length : space;
    }

    private static int Spaces(ReadOnlySpan<char> line) => line.Count(' ');

    private static void SplitBlock(string text, TextSpan block, List<Sentence> sentences, int paragraph)
    {
        var tokens = Tokenizer.Read(text, block);
        var first = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!EndsSentence(text, tokens, at))
                continue;
            var last = at;
            while (last + 1 < tokens.Count && IsCloser(tokens[last + 1]) && tokens[last + 1].Span.Start == tokens[last].Span.End)
                last++;
            Add(tokens, first, last, sentences, paragraph);
            first = last + 1;
            at = last;
        }

        if (first < tokens.Count)
            Add(tokens, first, tokens.Count - 1, sentences, paragraph);
    }

    private static void Add(TokenList tokens, int first, int last, List<Sentence> sentences, int paragraph)
    {
        while (first < last && (tokens[first].Is('-') || tokens[first].Is('*') || tokens[first].Is('•') || tokens[first].Is('–')))
            first++;
        if (TrailingQuestion.Start(tokens, first, last) is > 0 and var question)
        {
            sentences.Add(new(TextSpan.FromBounds(tokens[first].Span.Start, tokens[question - 2].Span.End), tokens.Slice(first, question - 1 - first), paragraph));
            first = question;
        }

        var words = tokens.Slice(first, last - first + 1);
        var guess = TrailingGuess.Start(words);
        if (guess > 0)
            words = words.Slice(0, guess);
        sentences.Add(new(TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End), words, paragraph) { IsGuess = guess > 0 });
    }

    private static bool EndsSentence(string text, TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Is('!') || token.Is('?') || token.Is('…') || token.Is('。') || token.Is('！') || token.Is('？'))
            return at + 1 >= tokens.Count || !(tokens[at + 1].Is('!') || tokens[at + 1].Is('?')) || tokens[at + 1].Span.Start != token.Span.End;
        if (!token.Is('.'))
            return false;
        if (token.Span.End < text.Length && at + 1 < tokens.Count && tokens[at + 1].Span.Start == token.Span.End && !IsCloser(tokens[at + 1]))
            return false;
        if (at == 0 || tokens[at - 1].Span.End != token.Span.Start)
            return true;
        var before = tokens[at - 1];
        var follows = at + 1 < tokens.Count ? tokens[at + 1] : default;
        if (before.IsWord && before.Span.Length == 1 && before.IsCapital && before.Lower != "i")
            return at + 1 >= tokens.Count || !(follows.IsWord && follows.IsCapital);
        if (before.IsWord && Abbreviations.Contains(before.Lower))
            return at + 1 < tokens.Count && before.Lower is "no" or "co" or "etc" or "ltd" or "inc" && follows.IsWord && follows.IsCapital;
        // "in Oct. 2024", "on Sept. 4"
        if (before.IsWord && before.Lower is "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec" && follows.Kind == TokenKind.Number)
            return false;
        if (before.Kind == TokenKind.Number && before.Span.Length <= 2 && follows.IsWord && (DateWords.IsMonth(follows.Lower) || (follows.Is("of") && at + 2 < tokens.Count && DateWords.IsMonth(tokens[at + 2].Lower))))
            return false;
        return true;
    }

    private static bool IsCloser(Token token) =>
        token.Is('"') || token.Is('\'') || token.Is(')') || token.Is('”') || token.Is('’') || token.Is(']') || token.Is('»');
}
