namespace FactForge.Consolidation;

/// <summary>A date as a sentence tells it: any of its parts may be missing. A quarter is told by its number, a part of a month by its word.</summary>
internal sealed record LooseDate(int? Year, int? Month, int? Day, int? Quarter = null, PartOfMonth? Part = null)
{
    /// <summary>True where no part that both tell differs, and they tell something in common.</summary>
    public bool Fits(LooseDate other)
    {
        if (Year is { } year && other.Year is { } otherYear && year != otherYear)
            return false;
        if (Day is { } day && other.Day is { } otherDay && day != otherDay)
            return false;
        if (Month is { } month && other.Month is { } otherMonth && month != otherMonth)
            return false;
        if (!MayLieIn(Part, other) || !MayLieIn(other.Part, this))
            return false;
        if (Season is { } quarter && other.Season is { } otherQuarter && quarter != otherQuarter)
            return false;
        return (Year is not null && other.Year is not null) || (Month is not null && other.Month is not null)
            || (Day is not null && other.Day is not null) || (Season is not null && other.Season is not null);
    }

    /// <summary>True where this one tells every part that the other tells.</summary>
    public bool Covers(LooseDate other) =>
        (other.Year is null || Year is not null) && (other.Month is null || Month is not null)
        && (other.Day is null || Day is not null) && (other.Part is null || Part is not null || Day is not null) && (other.Quarter is null || Season is not null);

    // What people call the middle begins with the tenth day for some and ends with the twentieth for others.
    private static bool MayLieIn(PartOfMonth? part, LooseDate date) => part is null
        || (date.Part ?? part) == part && (date.Day is not { } day || part switch { PartOfMonth.Early => day <= 10, PartOfMonth.Mid => day is >= 10 and <= 20, _ => day >= 20 });

    private int? Season => Quarter ?? (Month is { } month ? ((month - 1) / 3) + 1 : null);
}
