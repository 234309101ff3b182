using Microsoft.ML.Tokenizers;

namespace FactForge.Prompting;

/// <summary>Counts tokens offline, by the encoding <c>o200k_base</c>; for another model's tokenizer it is an estimate.</summary>
public static class Tokens
{
    /// <summary>Byte-pair merging is quadratic in the length of a run without a break, so longer ones are counted in pieces of this size.</summary>
    private const int LongestRun = 400;

    /// <summary>What a chat message costs beside its text.</summary>
    internal const int PerMessage = 4;

    private static readonly Lazy<TiktokenTokenizer> Encoding = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <summary>The number of tokens of a text.</summary>
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var total = 0;
        var start = 0;
        var run = 0;
        for (var at = 0; at < text.Length; at++)
        {
            run = char.IsWhiteSpace(text[at]) ? 0 : run + 1;
            if (run < LongestRun)
                continue;
            var end = char.IsHighSurrogate(text[at]) ? at : at + 1;
            total += Encoding.Value.CountTokens(text.AsSpan(start, end - start));
            start = end;
            run = 0;
        }

        return total + Encoding.Value.CountTokens(text.AsSpan(start));
    }
}
