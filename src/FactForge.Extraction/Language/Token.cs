namespace FactForge.Extraction.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>No token: what stands beyond either end of a text.</summary>
    None,

    /// <summary>Letters, with inner hyphens, dots and apostrophes.</summary>
    Word,

    /// <summary>Starts with a digit: <c>16</c>, <c>4.12</c>, <c>10th</c>, <c>11:40</c>, <c>2pm</c>.</summary>
    Number,

    /// <summary>A mail or web address.</summary>
    Address,

    /// <summary>Anything else, one character a token.</summary>
    Mark,
}

/// <summary>A word, number or mark of a text. A contraction is two tokens: <c>I'll</c> is <c>i</c> and <c>will</c>.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Lower">Its form in lower case, a contracted verb written out (<c>'ll</c> is <c>will</c>, <c>n't</c> is <c>not</c>; <c>'s</c> and <c>'d</c> stay, having two readings).</param>
/// <param name="IsCapital">True where it starts with an upper-case letter.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower, bool IsCapital)
{
    /// <summary>True where <see cref="Lower"/> writes a contraction out.</summary>
    public bool IsContracted { get; init; }

    /// <summary>True where it is written in capital letters throughout.</summary>
    public bool IsShouted { get; init; }

    /// <summary>True for a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True for the given mark.</summary>
    public bool Is(char mark) => Kind == TokenKind.Mark && Lower[0] == mark;

    /// <summary>True for the given word in lower case.</summary>
    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Lower, word, StringComparison.Ordinal);
}
