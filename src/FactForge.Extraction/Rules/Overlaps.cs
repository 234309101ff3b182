namespace FactForge.Extraction.Rules;

/// <summary>Two rules that read the same words say it once.</summary>
internal static class Overlaps
{
    /// <summary>Leaves out a finding whose person and words an earlier rule has told already; of kinds that fill no slot, one stands for the words.</summary>
    public static List<Finding> Resolve(List<Finding> findings)
    {
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!IsTelling(finding) || !kept.Any(other => IsTelling(other) && IsSamePerson(other, finding) && other.Span.Overlaps(finding.Span)))
                kept.Add(finding);
        }

        return kept;
    }

    private static bool IsTelling(Finding finding) =>
        finding.Claim.Slot is null && finding.Claim.Part == EvidencePart.Body
        && finding.Claim.Kind is FactKind.Plan or FactKind.Commitment or FactKind.Decision or FactKind.Preference or FactKind.Background or FactKind.Statement;

    private static bool IsSamePerson(Finding left, Finding right) => left.Claim.Subject == right.Claim.Subject;
}
