namespace FactForge.Mail.Bodies.Html;

/// <summary>
/// Whether the words of an element are seen: how large they are written, and in what colour on what ground. A child has it from its parent and may lift it:
/// layouts write <c>font-size:0</c> around cells that set their own. What only a style sheet tells is not known.
/// </summary>
/// <param name="IsTiny">Written a pixel high, or less.</param>
/// <param name="Ink">The colour of the words; null where it is not known.</param>
/// <param name="Ground">The colour behind them; null where it is not known.</param>
internal readonly record struct HtmlSight(bool IsTiny, HtmlColour? Ink, HtmlColour? Ground)
{
    private const double Pixel = 1;
    private const double RootSize = 16;
    private const double Sliver = 0.1;

    /// <summary>True where nobody sees the words.</summary>
    public bool IsUnseen => IsTiny || (Ink is { } ink && Ground is { } ground && ink.IsLostOn(ground));

    /// <summary>What becomes of it in a child.</summary>
    /// <param name="style">The child's style attribute.</param>
    /// <param name="isOpen">Whether a style sheet, or an image, may have its say: the ground is not known then, unless the child tells it.</param>
    /// <param name="ink">The child's <c>color</c> attribute (of <c>font</c>).</param>
    /// <param name="ground">The child's <c>bgcolor</c> attribute.</param>
    public HtmlSight In(ReadOnlySpan<char> style, bool isOpen, ReadOnlySpan<char> ink, ReadOnlySpan<char> ground) => new(
        TinyIn(InlineStyle.ValueOf(style, "font-size")),
        InkIn(style, ink),
        GroundIn(style, isOpen, ground));

    private bool TinyIn(ReadOnlySpan<char> size)
    {
        if (size.IsEmpty || size is "inherit" or "smaller" or "larger")
            return IsTiny;
        if (InlineStyle.Number(size) is not { } number)
            return false;
        return InlineStyle.Unit(size) switch
        {
            "em" or "ex" or "ch" => IsTiny || number <= Sliver,
            "%" => IsTiny || number <= 100 * Sliver,
            "rem" => number * RootSize <= Pixel,
            _ => number <= Pixel,
        };
    }

    private HtmlColour? InkIn(ReadOnlySpan<char> style, ReadOnlySpan<char> attribute)
    {
        var told = InlineStyle.ValueOf(style, "color");
        if (told.IsEmpty)
            told = attribute.Trim();
        return told.IsEmpty || told is "inherit" ? Ink : HtmlColour.Of(told);
    }

    private HtmlColour? GroundIn(ReadOnlySpan<char> style, bool isOpen, ReadOnlySpan<char> attribute)
    {
        if (!InlineStyle.ValueOf(style, "background-image").IsEmpty)
            return null;
        var told = InlineStyle.ValueOf(style, "background-color");
        if (told.IsEmpty)
            told = InlineStyle.ValueOf(style, "background");
        if (told.IsEmpty)
            told = attribute.Trim();
        if (told.IsEmpty)
            return isOpen ? null : Ground;
        return told is "transparent" or "none" or "inherit" ? Ground : HtmlColour.Of(told);
    }
}
