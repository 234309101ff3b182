namespace FactForge.Extraction.Language.Dates;

/// <summary>What the word before a date makes of it.</summary>
internal enum DateRole
{
    /// <summary>Nothing stands before it.</summary>
    Plain,

    /// <summary>"on", "at", "in": the time at which it happens.</summary>
    At,

    /// <summary>"by", "before", "no later than", "until": a limit.</summary>
    By,

    /// <summary>"from", "since", "as of", "starting": the beginning.</summary>
    From,

    /// <summary>"until", "till", "to": the end.</summary>
    Until,

    /// <summary>"after": only that it is later.</summary>
    After,
}

/// <summary>A date or a range of dates, as a sentence tells it.</summary>
/// <param name="First">Index of its first token, the preposition left out.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Role">What the preposition says.</param>
/// <param name="RoleFirst">Index of the preposition's first token; <paramref name="First"/> where there is none.</param>
/// <param name="Start">The date, or the first of a range.</param>
/// <param name="End">The last of a range; null for a single date.</param>
/// <param name="Words">The same in absolute words, without the preposition: <c>7 March 2025</c>.</param>
/// <param name="IsRelative">True where its meaning depends on the day on which it was said.</param>
internal sealed record DateExpression(int First, int Last, DateRole Role, int RoleFirst, PartialDate Start, PartialDate? End, string Words, bool IsRelative)
{
    /// <summary>The last day that it covers, as a date to be due at.</summary>
    public PartialDate Limit => End ?? Start;

    /// <summary>
    /// What words that name a part of a period mean as a time at which something happens, and how it is told: "by the middle of June" is by the 15th, "in the middle of June" is
    /// <c>2025-06</c> and <c>mid-June 2025</c>; "at the end of June" is up to the 30th and told as <c>the end of June 2025</c>. Null where a day or a whole period is named.
    /// </summary>
    public (PartialDate Time, string Words)? Part { get; init; }

    /// <summary>The preposition of time that goes before <see cref="Words"/>: "on 7 March 2025", "in May 2025", "at the end of May 2025".</summary>
    public string Preposition =>
        Words.StartsWith("the weekend", StringComparison.Ordinal) || Words.StartsWith("the end", StringComparison.Ordinal) ? "at"
        : Start.Precision == DatePrecision.Day && End is null ? "on" : "in";

    /// <summary>True where a preposition has to be written before <see cref="Words"/>: <c>on 7 March 2025</c> for "tomorrow".</summary>
    public bool WantsPreposition { get; init; }
}
