using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>A line that law or habit puts below a mail; it tells nothing of anybody.</summary>
internal static class LegalLine
{
    /// <summary>"… is authorised and regulated by …", "Registered office: …": what a house has to print below its mail.</summary>
    public static bool Is(TokenList tokens)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        for (var at = 0; at < tokens.Count; at++)
        {
            if ((Word(at) is "authorised" or "authorized" or "registered" or "incorporated" && (Word(at + 1) is "and" && Word(at + 2) is "regulated" || Word(at + 1) is "in" && Word(at + 2) is "england" or "scotland" or "ireland" or "wales" or "germany" || Word(at + 1) is "office" or "charity"))
                || (Word(at) is "intended" && Word(at + 1) is "solely" or "only" or "for") || (Word(at) is "confidential" && tokens.Any(token => token.Is("email") || token.Is("e-mail") || token.Is("message"))) || (Word(at) is "before" && Word(at + 1) is "printing"))
                return true;
        }

        return false;
    }
}
