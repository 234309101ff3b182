namespace FactForge.Extraction.Rules.People;

/// <summary>What a person's name looks like.</summary>
internal static class PersonNames
{
    /// <summary>True for two to five words of which two start with a capital letter, without digits or marks of an address.</summary>
    public static bool IsPersonal(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.IndexOfAny(['@', '<', '/', '|']) >= 0 || name.Any(char.IsDigit))
            return false;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.Count(word => char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0]))) >= 2;
    }
}
