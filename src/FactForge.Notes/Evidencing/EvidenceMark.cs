namespace FactForge.Notes;

/// <summary>A mark as it stands in a note.</summary>
/// <param name="At">The place in the text without marks (<see cref="MarkedText.Text"/>) that it stands at.</param>
/// <param name="Text">The mark as written, the space before it included.</param>
public sealed record EvidenceMark(int At, string Text)
{
    /// <summary>What a comment begins with.</summary>
    internal const string CommentStart = "<!-- factforge: ";

    /// <summary>What a comment ends with.</summary>
    internal const string CommentEnd = "-->";

    /// <summary>What a footnote's name begins with.</summary>
    internal const string FootnoteStart = "[^ff-";

    /// <summary>The footnote that it calls, as <c>[^ff-0a1b2c3d]</c>; null for a comment.</summary>
    public string? Footnote => Text.TrimStart(' ') is var bare && bare.StartsWith(FootnoteStart, StringComparison.Ordinal) ? bare : null;

    /// <summary>The name of an entry's footnote.</summary>
    internal static string FootnoteOf(string key) => $"{FootnoteStart}{ContentHash.Of("footnote", key).Hex[..8]}]";
}
