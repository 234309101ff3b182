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

    private static bool Is(string statement, Func<string, bool> announces)
    {
        var words = statement.AsSpan().TrimEnd(" .\"'”’");
        if (words.Length == statement.Length)
            return false;
        var last = words[(words.LastIndexOf(' ') + 1)..].ToString();
        return Joining.Contains(last) || (Announcing.Contains(last) && announces(last));
    }
}
