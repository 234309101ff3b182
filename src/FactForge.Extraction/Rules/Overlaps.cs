using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>Two rules that read the same words say it once.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Leaves out a finding whose person and words an earlier rule has told already (of the kinds that fill no slot one stands
    /// for the words), a statement on words that tell anything else, and what was cut off.
    /// </summary>
    public static List<Finding> Resolve(List<Finding> findings, string text)
    {
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!DanglingQuote.Is(finding) && !IsCut(finding, text) && !kept.Any(other => Covers(other, finding)))
                kept.Add(finding);
        }

        return kept;
    }

    /// <summary>True for what was cut off: half of a bracket or of a quote tells that the other half was left out.</summary>
    public static bool IsCut(Finding finding, string text) =>
        finding.Claim.Kind is not (FactKind.Context or FactKind.Mention or FactKind.Topic or FactKind.Contact) && (OpenMarks.In(finding.Claim.Statement) || (IsTelling(finding) && BrokenOff.Is(finding, text)));

    private static bool Covers(Finding earlier, Finding finding)
    {
        if (!IsTelling(finding) || earlier.Claim.Part != EvidencePart.Body || !earlier.Span.Overlaps(finding.Span))
            return false;
        if (finding.Claim.Kind == FactKind.Statement)
            return earlier.Claim.Kind is not (FactKind.Context or FactKind.Mention or FactKind.Topic);
        // "I am stepping down as chair after six years": how long it was is no part of the plan.
        if (earlier.Claim.Kind == FactKind.Plan && finding.Claim.Kind == FactKind.Background && 2 * finding.Span.Length < earlier.Span.Length)
            return false;
        return IsTelling(earlier) && earlier.Claim.Subject == finding.Claim.Subject;
    }

    private static bool IsTelling(Finding finding) =>
        finding.Claim.Slot is null && finding.Claim.Part == EvidencePart.Body
        && finding.Claim.Kind is FactKind.Plan or FactKind.Commitment or FactKind.Decision or FactKind.Preference or FactKind.Background or FactKind.Statement;
}
