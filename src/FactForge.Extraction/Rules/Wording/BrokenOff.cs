using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>What is told and stops before it says anything: "Ada Byrne prefers", "… a method less clunky as", "I note that the site says:".</summary>
internal static class BrokenOff
{
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "as", "than", "because", "and", "or", "but", "nor", "the", "a", "an", "my", "our", "your", "its", "if", "unless", "whether", "which", "whose", "prefers", "prefer", "i.e", "e.g", "cf", "not" };

    private static readonly HashSet<string> Announcing = new(StringComparer.OrdinalIgnoreCase) { "since", "is", "are", "was", "were", "says", "say", "said", "to", "with", "for", "from", "by", "like", "following", "that", "this" };

    /// <summary>True for such a finding.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="text">The text that it stands in.</param>
    public static bool Is(Finding finding, string text) => Is(finding.Claim.Statement, _ => finding.Span.End < text.Length && text[finding.Span.End] == ':');

    /// <summary>True for such a statement.</summary>
    /// <param name="statement">What is told.</param>
    /// <param name="sentence">The sentence that it is made of, with the mark behind it.</param>
    public static bool Is(string statement, string sentence) => Is(statement, last => sentence.Contains(last + ":", StringComparison.Ordinal));

    /// <summary>Ends in a word that something has to follow ("… and", "… did not"), or inside quotation marks that are not closed.</summary>
    public static bool Is(Sentence sentence, int last)
    {
        var word = sentence.Tokens[last];
        return (word.IsWord && (word.Lower is "and" or "or" or "but" or "the" or "a" or "an" or "not" or "because" or "that" or "which" or "is" or "are" or "was" or "were" or "seems" or "to" or "of" or "with" or "for" or "than" or "as" or "if" or "when" or "into" or "between" or "from" or "at" or "by"))
            || (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Is(':'))
            || sentence.Tokens.Count(token => token.Is('"')) % 2 == 1;
    }

    private static bool Is(string statement, Func<string, bool> announces)
    {
        var words = statement.AsSpan().TrimEnd(" .\"'”’");
        if (words.Length == statement.Length)
            return false;
        var last = words[(words.LastIndexOf(' ') + 1)..].ToString();
        return Joining.Contains(last) || (Announcing.Contains(last) && announces(last));
    }
}
