namespace FactForge;

/// <summary>
/// Identity of a message: its Message-ID (RFC 5322, 3.6.4) without angle brackets, or, where it has none or shares one with
/// different content, <c>sha256:</c> and the hash of its content.
/// </summary>
public readonly record struct MessageId(string Value) : IComparable<MessageId>
{
    /// <inheritdoc/>
    public int CompareTo(MessageId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Earlier in ordinal order.</summary>
    public static bool operator <(MessageId left, MessageId right) => left.CompareTo(right) < 0;

    /// <summary>Later in ordinal order.</summary>
    public static bool operator >(MessageId left, MessageId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or equal in ordinal order.</summary>
    public static bool operator <=(MessageId left, MessageId right) => left.CompareTo(right) <= 0;

    /// <summary>Later or equal in ordinal order.</summary>
    public static bool operator >=(MessageId left, MessageId right) => left.CompareTo(right) >= 0;
}
