namespace FactForge.Mail.Bodies;

/// <summary>A line of a body: where it stands, how many quote marks begin it, and where its words begin and end.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character, the line end not counted.</param>
/// <param name="Marks">Quote marks ("&gt;") at its beginning.</param>
/// <param name="From">Offset of its first character behind the marks that is no white space; <paramref name="To"/> where there is none.</param>
/// <param name="To">Offset behind its last character that is no white space.</param>
internal readonly record struct BodyLine(int Start, int End, int Marks, int From, int To)
{
    /// <summary>True where nothing stands behind the quote marks.</summary>
    public bool IsBlank => From >= To;

    /// <summary>Characters from the first word to the last.</summary>
    public int Width => To - From;

    /// <summary>The words of the line, quote marks and outer white space left off.</summary>
    public ReadOnlySpan<char> Words(string text) => text.AsSpan(From, Math.Max(0, To - From));
}
