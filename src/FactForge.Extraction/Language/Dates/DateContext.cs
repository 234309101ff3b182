namespace FactForge.Extraction.Language.Dates;

/// <summary>Where a date without a year is looked for.</summary>
internal enum DateDirection
{
    /// <summary>The nearest to come: what is planned or due.</summary>
    Ahead,

    /// <summary>The nearest past: what has happened.</summary>
    Behind,
}

/// <summary>The day on which a text was written, in its writer's own time zone, and which way its dates point.</summary>
internal readonly record struct DateContext(DateOnly Said, DateDirection Direction);
