namespace FactForge.Mail.Bodies.Html;

/// <summary>Inline styles that keep an element from being seen, with everything in it: not displayed, transparent, without height, far outside of the page. Mail for models is written so, and preheaders are.</summary>
internal static class UnseenStyle
{
    private const double FarOff = -500;
    private static readonly string[] Places = ["left", "top", "right", "text-indent", "margin-left", "margin-top"];

    /// <summary>True where an inline style holds one of them.</summary>
    public static bool IsIn(ReadOnlySpan<char> style)
    {
        if (style.Length == 0)
            return false;
        if (Is(style, "display", "none") || Is(style, "visibility", "hidden") || Is(style, "mso-hide", "all") || Number(style, "opacity") == 0 || (Number(style, "max-height") == 0 && Is(style, "overflow", "hidden")))
            return true;
        foreach (var place in Places)
        {
            if (Number(style, place) <= FarOff)
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value) =>
        InlineStyle.ValueOf(style, property).Equals(value, StringComparison.OrdinalIgnoreCase);

    private static double? Number(ReadOnlySpan<char> style, ReadOnlySpan<char> property) => InlineStyle.Number(InlineStyle.ValueOf(style, property));
}
