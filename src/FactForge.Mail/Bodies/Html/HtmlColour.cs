using System.Globalization;

namespace FactForge.Mail.Bodies.Html;

/// <summary>A colour as mail writes it: <c>#rgb</c>, <c>#rrggbb</c>, <c>rgb(…)</c>, black or white.</summary>
internal readonly record struct HtmlColour(int Red, int Green, int Blue)
{
    private const int Alike = 8;

    /// <summary>The colour that a value names; null for one that is not told, or not known here.</summary>
    public static HtmlColour? Of(ReadOnlySpan<char> value)
    {
        if (value.Equals("white", StringComparison.OrdinalIgnoreCase))
            return new(255, 255, 255);
        if (value.Equals("black", StringComparison.OrdinalIgnoreCase))
            return new(0, 0, 0);
        if (value.StartsWith("rgb(", StringComparison.OrdinalIgnoreCase) && value[^1] == ')')
            return OfParts(value[4..^1]);
        if (value.Length is not (4 or 7) || value[0] != '#' || !int.TryParse(value[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all))
            return null;
        return value.Length == 7 ? new(all >> 16, (all >> 8) & 255, all & 255) : new((all >> 8) * 17, ((all >> 4) & 15) * 17, (all & 15) * 17);
    }

    /// <summary>True where nobody reads the one on the other.</summary>
    public bool IsLostOn(HtmlColour ground) => Math.Abs(Red - ground.Red) <= Alike && Math.Abs(Green - ground.Green) <= Alike && Math.Abs(Blue - ground.Blue) <= Alike;

    private static HtmlColour? OfParts(ReadOnlySpan<char> parts)
    {
        Span<int> all = stackalloc int[3];
        var count = 0;
        foreach (var part in parts.Split(','))
        {
            if (count == all.Length || !int.TryParse(parts[part], NumberStyles.Integer, CultureInfo.InvariantCulture, out all[count]))
                return null;
            count++;
        }

        return count == all.Length ? new(all[0], all[1], all[2]) : null;
    }
}
