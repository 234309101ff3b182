namespace FactForge.Mail.Bodies;

/// <summary>
/// The lines that stand around a signature: above it the delimiter of RFC 3676, 4.3; below it, where an HTML body closed the signature's container and the sender wrote on, a
/// line that no person writes, dashes and a word joiner (U+2060). Plain text has no end of a signature: without the mark all that follows the delimiter is taken for it.
/// </summary>
internal static class SignatureMark
{
    /// <summary>The line below.</summary>
    public const string End = "--\u2060";

    /// <summary>True for the line below a signature.</summary>
    /// <param name="words">The words of a line.</param>
    public static bool IsEnd(ReadOnlySpan<char> words) => words is End;

    /// <summary>True for the line above, however little of it is left.</summary>
    /// <param name="words">The words of a line.</param>
    public static bool IsDelimiter(ReadOnlySpan<char> words) => words is "--" or "—" or "–" or "-- -";
}
