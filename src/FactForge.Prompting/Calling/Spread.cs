using System.Globalization;

namespace FactForge.Prompting;

/// <summary>Spreads calls that were all told to come back after the same time: each by a share of its own, which follows from what it asks and so needs no chance.</summary>
internal static class Spread
{
    private const double Share = 0.1;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>How much longer than told a call waits: up to a tenth of it, and up to two seconds.</summary>
    public static TimeSpan Of(TimeSpan told, string key)
    {
        var longest = told * Share < Longest ? told * Share : Longest;
        return longest * (int.Parse(ContentHash.Of("spread", key).Hex.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 65536.0);
    }
}
