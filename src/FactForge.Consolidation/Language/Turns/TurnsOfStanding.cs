namespace FactForge.Consolidation;

/// <summary>How somebody stands to others, told in a noun or in a verb: "expressed dissatisfaction with", "her team consists of two", "gave the radio an interview".</summary>
internal static class TurnsOfStanding
{
    private const string Words = "(?:(?!not\\b|and\\b|but\\b|because\\b|that\\b|who\\b|which\\b)[\\w'&.-]+ ?)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\b(?:expressed|expresses|voiced|voices|showed) (?:his |her |their |some |great |strong )?(?:dissatisfaction|displeasure|discontent|unhappiness) (with|about|over|at|that)\\b", "is unhappy $1", "dissatisfaction", "displeasure", "discontent", "unhappiness"),
        new("\\b(?:expressed|expresses|voiced|voices) (?:his |her |their |some |great |strong )?(?:annoyance|irritation) (with|about|over|at|that)\\b", "is annoyed $1", "annoyance", "irritation"),
        new("\\b(?:expressed|expresses) (?:his |her |their )?(?:thanks|gratitude) to ", "thanked ", "thanks to", "gratitude to"),
        new("'s (team|crew|staff|department|unit|group) (?:consists of|comprises|is made up of|is composed of|numbers|counts) ", " has a $1 of ", " consists of ", " comprises ", " is made up of ", " is composed of ", " numbers ", " counts "),
        new("\\bgave ((?:the |a )?" + Words + "{1,5}?) an interview\\b", "was interviewed by $1", "an interview"),
        new("\\bgave an interview to (?=[A-Z]|the |a )", "was interviewed by ", "interview to "),
        new("^(.+?)'s ((?:[\\w-]+ ){0,3}[\\w-]+) (?:keeps|prevents|stops) (?:him|her) from ([a-z]+ing\\b[^.,;]*)", "$1 can not $3 because of the $2", " from "),
        new("\\bis (?:a|the) (?:father|mother|parent|dad|mum) of (" + SpokenNumbers.Small + "|\\d{1,2})(?: children| kids)?(?=[.,;]|$| and\\b| who\\b)", "has $1 children", " of "),
        new("\\bis originally from\\b", "comes from", "originally from"),
        new("(?:,| and| but) no longer (?=(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|twice|once|every \\w+|on \\w+days?)\\b)", " instead of ", " no longer "),
        new("\\b(?:is|are) not (?:allowed|permitted) to\\b", "can not", "not allowed to", "not permitted to"),
    ];
}
