using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>What is told and stops before it says anything: "Ada Byrne prefers", "… a method less clunky as", "I note that the site says:".</summary>
internal static class BrokenOff
{
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "as", "than", "because", "and", "or", "but", "nor", "the", "a", "an", "my", "our", "your", "its", "if", "unless", "whether", "which", "whose", "prefers", "prefer" };

    private static readonly HashSet<string> Announcing = new(StringComparer.OrdinalIgnoreCase) { "since", "is", "are", "was", "were", "says", "say", "said", "to", "with", "for", "from", "by", "like", "following", "that", "this" };

    /// <summary>True for such a finding.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="text">The text that it stands in.</param>
    public static bool Is(Finding finding, string text)
    {
        var words = finding.Claim.Statement.AsSpan().TrimEnd(" .\"'”’");
        if (words.Length == finding.Claim.Statement.Length)
            return false;
        var last = words[(words.LastIndexOf(' ') + 1)..].ToString();
        return Joining.Contains(last) || (Announcing.Contains(last) && finding.Span.End < text.Length && text[finding.Span.End] == ':');
    }
}
