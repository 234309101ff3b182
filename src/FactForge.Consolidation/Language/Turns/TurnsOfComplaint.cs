namespace FactForge.Consolidation;

/// <summary>What somebody is annoyed at, told as a feeling or as a complaint: who is dissatisfied that the lift is out of order has complained that it is.</summary>
internal static class TurnsOfComplaint
{
    private const string Feeling = "\\b(?:is|was) (?:very |quite |really |rather |extremely )?(?:annoyed|dissatisfied|frustrated|displeased|irritated|unhappy)";

    private const string Showing = "\\b(?:expressed|expresses|voiced|voices|showed) (?:his |her |their |some |great |strong )?(?:frustration|irritation|annoyance|anger)";

    private static readonly string[] Feelings = ["annoyed", "dissatisfied", "frustrated", "displeased", "irritated", "unhappy"];

    private static readonly string[] Shown = ["frustration", "irritation", "annoyance", "anger"];

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(Feeling + " (?:that |(?:because|since|as) (?=(?:the|his|her|its|their|a|an|there|no|[a-z]+s)\\b|[A-Z]))", "complained that ", Feelings),
        new(Feeling + " (?:about|with|over|at) ", "complained about ", Feelings),
        new(Showing + " (?:that|because|since|as) ", "complained that ", Shown),
        new(Showing + " (?:about|with|over|at) ", "complained about ", Shown),
    ];
}
