namespace FactForge.Mail.Signatures;

/// <summary>"formerly of Fabrikam Ltd", "ehemals Fabrikam GmbH": where somebody worked once.</summary>
internal static class FormerHouse
{
    private static readonly string[] Signs = ["formerly ", "previously ", "ex-", "ehemals ", "früher ", "vormals ", "anciennement ", "antes ", "già ", "voorheen ", "tidigare ", "tidligere "];

    /// <summary>Where in the words it begins; their length where it does not.</summary>
    public static int Begin(ReadOnlySpan<char> words)
    {
        foreach (var sign in Signs)
        {
            for (var from = 0; from < words.Length && words[from..].IndexOf(sign, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; from += found + sign.Length)
            {
                var at = from + found;
                if (at == 0 || (words[..at].TrimEnd() is [.., ',' or '(' or ';']))
                {
                    return words[..at].TrimEnd(" ,(;").Length;
                }
            }
        }

        return words.Length;
    }
}
