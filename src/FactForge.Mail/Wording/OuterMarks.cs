namespace FactForge.Mail.Wording;

/// <summary>Takes marks off both ends of a word. Most words begin and end with a letter or a digit, and a look at both tells that nothing is to be taken.</summary>
internal static class OuterMarks
{
    /// <summary>The word without the marks, none of which is an ASCII letter or digit.</summary>
    public static ReadOnlySpan<char> TrimmedOff(ReadOnlySpan<char> word, ReadOnlySpan<char> marks) =>
        word.Length > 0 && char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetterOrDigit(word[^1]) ? word : word.Trim(marks);
}
