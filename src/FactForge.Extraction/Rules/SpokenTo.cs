using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whom a request at the start of a sentence is for: "Noor, please …" in a message to Jo is for Noor.</summary>
internal static class SpokenTo
{
    /// <summary>True where somebody else than the reader is called before a token.</summary>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="first">Index of the token.</param>
    /// <param name="reader">The reader's name.</param>
    public static bool IsAnother(TokenList tokens, int first, string reader) =>
        tokens.Take(first).Any(token => token.IsWord && token.IsCapital && FirstNames.Contains(token.Lower) && !reader.Split(' ').Contains(token.Lower, StringComparer.OrdinalIgnoreCase));
}
