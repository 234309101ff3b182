namespace FactForge.Consolidation;

/// <summary>What somebody can, told as being able or as being within reach: "was unable to carve", "cannot be reached before noon".</summary>
internal static class TurnsOfAbility
{
    private const string When = "(?=(?:after|before|until|till|from|between|on|at) (?:about |around )?(?:\\d|noon|midday|midnight|the evening|(?:" + SpokenNumbers.Small + ")\\b|[A-Z][a-z]+day)|in the (?:morning|afternoon|evening)s?\\b)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\b(?:is|are) (?:currently |still )?(?:not able|unable) to (?=[a-z])", "can not ", " able to", "unable to"),
        new("\\b(?:was|were) (?:not able|unable) to (?=[a-z])", "could not ", " able to", "unable to"),
        new("\\b(?:can( only| not) be (?:reached|contacted)|is( only| not) (?:reachable|contactable)) " + When, "is$1$2 available ", " be ", "reachable", "contactable"),
        new("\\bis( only)? available (by|on|via) (?=(?:phone|mobile|telephone|e-?mail|(?:his|her|their) (?:mobile|phone|cell))\\b)", "can$1 be reached $2 ", "available "),
        new("\\bis unavailable " + When, "is not available ", "unavailable"),
    ];
}
