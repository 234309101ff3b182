using System.Text.Json.Serialization;

namespace FactForge;

/// <summary>A half-open stretch <c>[Start, End)</c> of a named text, in UTF-16 code units. Which text is meant is said by whoever holds the span.</summary>
public readonly record struct TextSpan
{
    /// <summary>Makes the span <c>[start, start + length)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either number is negative.</exception>
    [JsonConstructor]
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    /// <summary>Offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Number of code units; zero marks a place between two of them.</summary>
    public int Length { get; }

    /// <summary>Offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True for a place rather than a stretch.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes the span <c>[start, end)</c>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>True where <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The stretch of <paramref name="text"/> that this span names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not fit the text.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
