namespace FactForge.Mail.Signatures;

/// <summary>"PS: …": what somebody adds below the signature is a word of the message again.</summary>
internal static class Postscript
{
    private static readonly string[] Beginnings = ["PPS", "PS", "P.P.S", "P.S", "P. S"];

    /// <summary>True where the line begins one.</summary>
    public static bool Begins(ReadOnlySpan<char> words)
    {
        if (words.Length < 2 || words[0] is not ('P' or 'p'))
        {
            return false;
        }

        foreach (var beginning in Beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                // "PS 12" is a number of something, "Psalter" a word.
                return words.Length == beginning.Length || words[beginning.Length] is ':' or '.' or ',' or '-' or '–' or ';';
            }
        }

        return false;
    }
}
