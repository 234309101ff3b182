using System.Buffers;
using System.Globalization;

namespace FactForge.Mail.Bodies.Html;

/// <summary>Styles that show a text where or how nobody sees it: far outside of the page, in the colour of its own ground, or a pixel high. Mail for models is written so.</summary>
internal static class UnseenStyle
{
    private const double FarOff = -500;
    private const int Alike = 8;
    private static readonly SearchValues<char> Numeral = SearchValues.Create("+-.0123456789");
    private static readonly string[] Places = ["left", "top", "right", "text-indent", "margin-left", "margin-top"];

    /// <summary>True where an inline style holds one of them.</summary>
    public static bool IsIn(ReadOnlySpan<char> style)
    {
        var size = ValueOf(style, "font-size");
        if (Number(size) <= 1 && (size.EndsWith("px", StringComparison.OrdinalIgnoreCase) || size.EndsWith("pt", StringComparison.OrdinalIgnoreCase)))
            return true;
        foreach (var place in Places)
        {
            if (Number(ValueOf(style, place)) <= FarOff)
                return true;
        }

        var ground = ValueOf(style, "background-color");
        return Colour(ValueOf(style, "color")) is { } ink && Colour(ground.IsEmpty ? ValueOf(style, "background") : ground) is { } paper
            && Math.Abs(ink.Red - paper.Red) <= Alike && Math.Abs(ink.Green - paper.Green) <= Alike && Math.Abs(ink.Blue - paper.Blue) <= Alike;
    }

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> style, ReadOnlySpan<char> property)
    {
        foreach (var part in style.Split(';'))
        {
            var declaration = style[part];
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = declaration[(colon + 1)..];
            var important = value.IndexOf('!');
            return (important < 0 ? value : value[..important]).Trim();
        }

        return [];
    }

    private static double? Number(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(Numeral);
        return double.TryParse(end < 0 ? value : value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static (int Red, int Green, int Blue)? Colour(ReadOnlySpan<char> value)
    {
        if (value.Equals("white", StringComparison.OrdinalIgnoreCase))
            return (255, 255, 255);
        if (value.Equals("black", StringComparison.OrdinalIgnoreCase))
            return (0, 0, 0);
        if (value.Length is not (4 or 7) || value[0] != '#' || !int.TryParse(value[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all))
            return null;
        return value.Length == 7 ? (all >> 16, (all >> 8) & 255, all & 255) : ((all >> 8) * 17, ((all >> 4) & 15) * 17, (all & 15) * 17);
    }
}
