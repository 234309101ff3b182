namespace FactForge.Consolidation;

/// <summary>What is told with its weight put elsewhere: "what Ada prefers is e-mail", "e-mail is what Ada prefers".</summary>
internal static class TurnsOfEmphasis
{
    private const string Meaning = "(wants|needs|prefers|likes|dislikes|fears|misses|expects|recommends|suggests|proposes)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("^What (" + PersonNames.Titled + ") " + Meaning + " is (?!that\\b|not\\b|whether\\b|how\\b|for\\b|when\\b|why\\b)(?=[a-z])", "$1 $2 ", "What "),
        new("^((?:(?:Because|Since|As) [^,]+, )?)(?:An? |The )?([\\w-]+(?: (?!is\\b|not\\b)[\\w:-]+){0,6}) is what (" + PersonNames.Titled + ") " + Meaning + "(?=[.;]?$)", "$1$3 $4 $2", " is what "),
        new("\\b(is|are) (?:strongly |firmly |totally |completely )?opposed to (?=(?:the|an?|any|his|her|their|its|[a-z]+ing|[a-z]+s|[a-z]+ [a-z]+)\\b)", "opposes ", "opposed to"),
        new("\\b(?:turned down|declined|refused|rejected) (?:an?|the|his|her|their) (?:request|invitation) to (?=[a-z]+\\b)", "declined to ", "request to", "invitation to"),
        new("^(" + PersonNames.Titled + ")'s (?=(?:an?|the|not|currently) )", "$1 is ", "'s a", "'s the ", "'s not ", "'s currently "),
        new("\\bin ([A-Z]{2,5}) (?:form|format)\\b", "as $1", " form"),
    ];
}
