namespace FactForge.Consolidation;

/// <summary>How somebody gets somewhere, told by what they ride or by the riding: "takes the train to work", "comes to rehearsals by bike".</summary>
internal static class TurnsOfGoing
{
    private const string Place = "(?:(?!not\\b|and\\b|but\\b|because\\b|by\\b|on\\b|who\\b|that\\b)[\\w'-]+ ){1,4}";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\bby training\\b", "by trade", "by training"),
        new("\\b(?:takes|catches|gets) the (train|bus|tram|ferry|metro|tube|underground) to work\\b", "commutes by $1", " to work"),
        new("\\b(?:takes|catches|gets) the (train|bus|tram|ferry|metro|tube|underground|plane)(?= (?:to|from|home)\\b)", "travels by $1", " the "),
        new("\\b(?:take|catch|get) the (train|bus|tram|ferry|metro|tube|underground|plane)(?= (?:to|from|home)\\b)", "travel by $1", " the "),
        new("\\b(?:comes|goes|gets|travels|rides|commutes) (to (?!work\\b)" + Place + ")(?:by|on (?:his|her|a)) (?:bike|bicycle)\\b", "cycles $1", " bike", "bicycle"),
        new("\\brides (?:his|her|a|the) (?:bike|bicycle) (?=to\\b)", "cycles ", "rides "),
    ];
}
