namespace FactForge.Pipeline.Intake;

/// <summary>A text as its words in lower case, a blank before and after each: what one text holds of another is then a part of a string.</summary>
internal static class PlainWords
{
    /// <summary>The words; one blank for a text without any.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        // A mark takes the place of one blank at the most, and one stands before all and one after.
        var letters = new char[text.Length + 2];
        var end = 0;
        letters[end++] = ' ';
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
                letters[end++] = char.ToLowerInvariant(letter);
            else if (letters[end - 1] != ' ')
                letters[end++] = ' ';
        }

        if (letters[end - 1] != ' ')
            letters[end++] = ' ';
        return new(letters, 0, end);
    }
}
