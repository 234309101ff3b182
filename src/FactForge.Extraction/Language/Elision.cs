namespace FactForge.Extraction.Language;

/// <summary>French elision: an article that a word begins with ("l'entreprise").</summary>
internal static class Elision
{
    /// <summary>The word without "l'" or "d'".</summary>
    public static string Without(string word) =>
        word.Length > 3 && word[0] is 'l' or 'L' or 'd' or 'D' && word[1] is '\'' or '’' ? word[2..] : word;
}
