namespace FactForge.Extraction.Language;

/// <summary>"The price goes up, I am sorry": what is felt about a thing is no part of what is said of it.</summary>
internal static class TrailingRegret
{
    private const int Longest = 6;

    /// <summary>The sentence up to such words; itself where none end it.</summary>
    public static Sentence LeftOut(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var tag = Math.Max(3, tokens.Count - Longest); tag < tokens.Count - 1; tag++)
        {
            if (TrailingTag.StartsAt(tokens, tag))
                return new(TextSpan.FromBounds(sentence.Span.Start, tokens[tag - 1].Span.End), tokens.Slice(0, tag), sentence.Paragraph);
        }

        for (var comma = Math.Max(3, tokens.Count - Longest); comma < tokens.Count - 1; comma++)
        {
            if (tokens[comma].Is(',') && (tokens[comma + 1].Lower is "sorry" or "unfortunately" or "alas" or "sadly" || (tokens[comma + 1].Is("i") && comma + 3 < tokens.Count && tokens[comma + 2].Is("am") && tokens[comma + 3].Lower is "sorry" or "afraid")))
                return new(TextSpan.FromBounds(sentence.Span.Start, tokens[comma - 1].Span.End), tokens.Slice(0, comma), sentence.Paragraph);
        }

        return sentence;
    }
}
