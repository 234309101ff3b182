using System.Collections;
using System.Runtime.CompilerServices;

namespace FactForge.Extraction.Language;

/// <summary>The tokens of a stretch of text. Rules look at single ones all the time, so they are given by reference and not copied; those of a sentence are a part of those of the text.</summary>
[CollectionBuilder(typeof(TokenList), nameof(Of))]
internal sealed class TokenList : IReadOnlyList<Token>
{
    private readonly int start;
    private Token[] tokens;

    /// <summary>An empty one with room for so many.</summary>
    public TokenList(int capacity) => tokens = new Token[capacity];

    private TokenList(Token[] tokens, int start, int count)
    {
        this.tokens = tokens;
        this.start = start;
        Count = count;
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>Index of the last token, a mark at the end left out.</summary>
    public int LastUnmarked => this[Count - 1].Kind == TokenKind.Mark ? Count - 2 : Count - 1;

    private ReadOnlySpan<Token> Span => tokens.AsSpan(start, Count);

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref tokens[start + index];
        }
    }

    /// <inheritdoc/>
    Token IReadOnlyList<Token>.this[int index] => this[index];

    /// <summary>A list of these.</summary>
    public static TokenList Of(ReadOnlySpan<Token> tokens) => new(tokens.ToArray(), 0, tokens.Length);

    /// <summary>So many tokens from an index on. Nothing is copied.</summary>
    public TokenList Slice(int from, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Count - from));
        return new(tokens, start + from, length);
    }

    /// <summary>Appends one.</summary>
    public void Add(Token token)
    {
        if (Count == tokens.Length)
            Array.Resize(ref tokens, Math.Max(8, Count * 2));
        tokens[Count++] = token;
    }

    /// <summary>True where one is as asked.</summary>
    public bool Any(Func<Token, bool> isAsked) => FindIndex(isAsked) >= 0;

    /// <summary>True where all are as asked.</summary>
    public bool All(Func<Token, bool> isAsked)
    {
        foreach (ref readonly var token in Span)
        {
            if (!isAsked(token))
                return false;
        }

        return true;
    }

    /// <summary>Index of the first that is as asked, or -1.</summary>
    public int FindIndex(Func<Token, bool> isAsked)
    {
        var span = Span;
        for (var at = 0; at < span.Length; at++)
        {
            if (isAsked(span[at]))
                return at;
        }

        return -1;
    }

    /// <summary>They, in order.</summary>
    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => new ArraySegment<Token>(tokens, start, Count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Token>)this).GetEnumerator();
}
