using System.Runtime.CompilerServices;

namespace FactForge.Extraction.Language;

/// <summary>One sentence of a message's body.</summary>
/// <param name="Span">From its first token to its last, end mark included.</param>
/// <param name="Tokens">At least one.</param>
/// <param name="Paragraph">Number of its paragraph in the message, from 0.</param>
internal sealed record Sentence(TextSpan Span, TokenList Tokens, int Paragraph)
{
    private StrongBox<ActReading>? act;
    private IReadOnlyList<Sentence>? mainClauses;

    /// <summary>True where an opinion stood behind it, which was cut off ("… I think"): it tells a thought, see <see cref="TrailingGuess"/>.</summary>
    public bool IsGuess { get; init; }

    /// <summary>True where it ends in a question mark.</summary>
    public bool IsQuestion => Tokens.Count > 0 && (Tokens[^1].Is('?') || (Tokens.Count > 1 && Tokens[^2].Is('?')));

    /// <summary>What it does; read when first asked for, as several rules ask.</summary>
    public ActReading Act => (act ??= new StrongBox<ActReading>(SpeechActs.Of(this))).Value;

    /// <summary>Its main clauses in order, itself where it is one; cut when first asked for, as several rules ask.</summary>
    public IReadOnlyList<Sentence> MainClauses => mainClauses ??= Language.MainClauses.Cut(this);

    /// <summary>Where the first of these words stands, or -1.</summary>
    public int IndexOf(string word, int from = 0)
    {
        for (var at = from; at < Tokens.Count; at++)
        {
            if (Tokens[at].Is(word))
                return at;
        }

        return -1;
    }
}
