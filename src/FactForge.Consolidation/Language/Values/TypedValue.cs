namespace FactForge.Consolidation;

/// <summary>What sort of thing a typed value is. Values of different sorts are never told apart by their digits alone.</summary>
internal enum ValueKind
{
    /// <summary>A count, a measure, a version with one dot.</summary>
    Number,

    /// <summary>A date or part of one.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>An amount in a currency.</summary>
    Money,

    /// <summary>A share.</summary>
    Percent,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An identifier, a version of several parts, an address of mail or web: equal or another one.</summary>
    Identifier,
}

/// <summary>A value read out of a text, made comparable: "EUR 48k" and "48,000 euros" are one value.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Key">The value in its one spelling.</param>
internal sealed record TypedValue(ValueKind Kind, string Key)
{
    /// <summary>The date, where it is one.</summary>
    public LooseDate? Date { get; init; }

    /// <summary>True where the two can be the same value, one of them perhaps told more precisely.</summary>
    public bool Fits(TypedValue other)
    {
        if (Kind == ValueKind.Date && other.Kind == ValueKind.Date)
            return Date!.Fits(other.Date!);
        if (Kind == ValueKind.Phone && other.Kind == ValueKind.Phone)
            return EndsWith(Key, other.Key);
        if (Kind == ValueKind.Money && other.Kind == ValueKind.Money && Key.EndsWith(" KR", StringComparison.Ordinal) != other.Key.EndsWith(" KR", StringComparison.Ordinal))
            return IsCrown(Key) && IsCrown(other.Key) && Key[..Key.LastIndexOf(' ')] == other.Key[..other.Key.LastIndexOf(' ')];
        if (Kind == other.Kind)
            return string.Equals(Key, other.Key, StringComparison.Ordinal);
        // A sum told without its currency is a bare number.
        if ((Kind, other.Kind) is (ValueKind.Money, ValueKind.Number))
            return Key.StartsWith(other.Key + " ", StringComparison.Ordinal);
        return (Kind, other.Kind) is (ValueKind.Number, ValueKind.Money) && other.Fits(this);
    }

    /// <summary>True where this one says as much as the other: equal, or more precise. "40, 40 and 20 percent": the sign stands for the list.</summary>
    public bool Covers(TypedValue other) => ((Kind, other.Kind) is (ValueKind.Percent, ValueKind.Number) && string.Equals(Key, other.Key, StringComparison.Ordinal)) || Fits(other) && (Kind, other.Kind) switch
    {
        (ValueKind.Date, ValueKind.Date) => Date!.Covers(other.Date!),
        (ValueKind.Phone, ValueKind.Phone) => Key.Length >= other.Key.Length || Key.Length >= 10,
        (ValueKind.Number, ValueKind.Money) => false,
        _ => true,
    };

    // "kroner" are Norwegian, Danish or Swedish: the word does not tell.
    private static bool IsCrown(string sum) => sum[(sum.LastIndexOf(' ') + 1)..] is "KR" or "NOK" or "DKK" or "SEK";

    private static bool EndsWith(string first, string second)
    {
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        shorter = shorter.TrimStart('0');
        return shorter.Length >= 7 && longer.EndsWith(shorter, StringComparison.Ordinal);
    }
}
