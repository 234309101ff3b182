using System.Buffers;
using System.Globalization;

namespace FactForge.Mail.Bodies.Html;

/// <summary>The declarations of a style attribute (CSS Style Attributes, https://www.w3.org/TR/css-style-attr/).</summary>
internal static class InlineStyle
{
    private static readonly SearchValues<char> Numeral = SearchValues.Create("+-.0123456789");

    /// <summary>The value of a property, without "!important"; empty where it is not declared. Of several the last counts.</summary>
    public static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> style, ReadOnlySpan<char> property)
    {
        var found = ReadOnlySpan<char>.Empty;
        foreach (var part in style.Split(';'))
        {
            var declaration = style[part];
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = declaration[(colon + 1)..];
            var important = value.IndexOf('!');
            found = (important < 0 ? value : value[..important]).Trim();
        }

        return found;
    }

    /// <summary>The number that a value begins with; null where it begins with none.</summary>
    public static double? Number(ReadOnlySpan<char> value) => double.TryParse(value[..NumeralEnd(value)], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What stands behind the number that a value begins with: its unit.</summary>
    public static ReadOnlySpan<char> Unit(ReadOnlySpan<char> value) => value[NumeralEnd(value)..].Trim();

    private static int NumeralEnd(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(Numeral) is >= 0 and var end ? end : value.Length;
}
