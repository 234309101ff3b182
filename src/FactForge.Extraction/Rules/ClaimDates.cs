using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>Puts the dates of a clause into the claim that was read from it.</summary>
internal static class ClaimDates
{
    /// <summary>Something that takes place or falls due: a range is from and until, "from" is since, everything else is due.</summary>
    public static Finding Planned(this Finding finding, IReadOnlyList<DateExpression> dates, bool lasts = false)
    {
        var claim = finding.Claim;
        foreach (var date in dates)
        {
            if (date.Role == DateRole.After)
                continue;
            if (date.End is { } end && date.Start.Precision == DatePrecision.Day && !date.Words.StartsWith("the week", StringComparison.Ordinal))
                claim = claim with { Since = claim.Since ?? date.Start, Until = claim.Until ?? end };
            else if (date.Role == DateRole.Until)
                claim = claim with { Until = claim.Until ?? date.Limit };
            else if (date.Role == DateRole.From || (lasts && date.Role != DateRole.By))
                claim = claim with { Since = claim.Since ?? date.Start };
            else
                claim = claim with { Due = claim.Due ?? date.Limit };
        }

        return finding with { Claim = claim };
    }

    /// <summary>Something that was or is: from and until.</summary>
    public static Finding Held(this Finding finding, IReadOnlyList<DateExpression> dates)
    {
        var claim = finding.Claim;
        foreach (var date in dates)
        {
            if (date.End is { } end)
                claim = claim with { Since = claim.Since ?? date.Start, Until = claim.Until ?? end };
            else if (date.Role is DateRole.Until or DateRole.By)
                claim = claim with { Until = claim.Until ?? date.Start };
            else if (date.Role is DateRole.From or DateRole.At)
                claim = claim with { Since = claim.Since ?? date.Start };
        }

        return finding with { Claim = claim };
    }
}
