namespace FactForge.Consolidation;

/// <summary>What somebody cannot have, wears, has had done or has given up: "has a nut allergy", "had knee surgery", "is a wheelchair user", "quit smoking".</summary>
internal static class TurnsOfHealth
{
    private const string Limb = "(knee|hip|back|shoulder|eye|heart|hand|foot|ankle|wrist|elbow|jaw|neck|ear|leg|arm|thumb)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\b(?:has|suffers from) an? (?!severe|serious|strong|slight|mild|bad|skin|food|new|known|possible|suspected|life)([a-z]+) allergy(?=[.,;]|$| and\\b| since\\b)", "is allergic to $1", " allergy"),
        new("\\b(?:had|has had|underwent) (?:an? )?" + Limb + " (?:operation|surgery)\\b", "had an operation on the $1", " operation", " surgery"),
        new("\\b(needs|has to have|must have|awaits|needs to have|is waiting for) (?:an? )?" + Limb + " (?:operation|surgery)\\b", "$1 an operation on the $2", " operation", " surgery"),
        new("\\b(?:had|has had|underwent) (?:an operation|surgery) on (?=(?:his|her|the) )", "had an operation on ", "surgery on", "operation on"),
        new("\\bis an? (wheelchair|hearing[ -]aid|walking[ -]stick|guide[ -]dog) user\\b", "uses a $1", " user"),
        new("\\bis an? ([A-Z][\\w-]*) user(?=[.,;]|$| and\\b| since\\b)", "uses $1", " user"),
        new("\\b(?:follows|eats|keeps(?: to)?|is on|has) an? (vegan|vegetarian) diet\\b", "is $1", " diet"),
        new("\\b(?:quit|gave up|has given up|has quit) (?!building|wedding|evening|morning|clothing|ceiling|king)(?=[a-z]{3,}ing\\b)", "stopped ", "quit ", "gave up ", "given up "),
    ];
}
