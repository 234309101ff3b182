namespace FactForge.Mail.Signatures;

/// <summary>Words of a signature as a field keeps them.</summary>
internal static class CardText
{
    /// <summary>On one line, without separators around.</summary>
    public static string Tidy(string words) => string.Join(' ', words.Split([' ', '\t', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', '*', '_', '|');
}
