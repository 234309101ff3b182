namespace FactForge.Consolidation;

/// <summary>What somebody has made, won, must hand in or gives for nothing, and from what sum on: "is the author of", "the prize went to Ada", "her thesis is due on", "free of charge", "700 euros or more".</summary>
internal static class TurnsOfAccount
{
    private const string Self = "^(" + PersonNames.Titled + ")";

    private const string Prize = "(?:[A-Z][\\w'-]* ){1,5}?(?:Prize|Award|Medal|Cup|Trophy|Scholarship|Fellowship)";

    private const string Paper = "((?:[a-z]+ )?(?:thesis|dissertation|report|essay|paper|manuscript|application|proposal|draft|article|chapter|abstract|assignment|return|form|register|portfolio))";

    private const string Day = "(?=(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]|[A-Z][a-z]+ \\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{4}-|the end of )";

    private const string Sum = "((?:€|£|\\$|EUR |GBP |USD |CHF )?\\d[\\d.,]*(?: ?[km]\\b)?(?: (?:euros?|pounds|dollars|francs|people|persons|hours|days|weeks|months|years|metres|kilos|guests|pupils|children))?|(?:" + SpokenNumbers.Small + ")(?: [a-z]+s)?)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\bis (?:the|an) author of (?=(?:an? |the |his |her |\"|[A-Z])(?!forthcoming|coming|planned|upcoming))", "wrote ", "author of "),
        new("\\b(thought|believed|said|supposed|likely|rumoured|known) to be (?:the|an) author of (?=(?:an? |the |his |her |\"|[A-Z])(?!forthcoming|coming|planned|upcoming))", "$1 to have written ", "author of "),
        new("\\bis the inventor of (?=the |an? |[A-Z])", "invented ", "inventor of "),
        new("\\bis the composer of (?=the |an? |[A-Z])", "composed ", "composer of "),
        new("^[Tt]he (" + Prize + ") (?:went|was awarded|was given) to (" + PersonNames.Titled + ")(?=[.,;]|$| (?:in|for|last|this)\\b)", "$2 received the $1", " went to ", " awarded to ", " given to "),
        new(Self + " (?:won|was awarded|was given|got) (?=the (?:[A-Z]))(the " + Prize + ")\\b", "$1 received $2", "Prize", "Award", "Medal", "Cup", "Trophy", "Scholarship", "Fellowship"),
        new(Self + "'s " + Paper + " (?:is|has to be in|must be in|has to be submitted|must be submitted|must be handed in|has to be handed in) (?:due )?(?:on|by) " + Day, "$1 must submit the $2 by ", " is due ", " submitted ", " handed in ", " be in "),
        new("^[Tt]he deadline for (" + PersonNames.Titled + ")'s " + Paper + " is (?:on )?" + Day, "$1 must submit the $2 by ", "deadline for "),
        new("\\b(?:must|has to|needs to|is to) (?:hand in|turn in|send in|submit|file) (?:the|his|her) " + Paper + " (?:by|before|on|until) " + Day, "must submit the $1 by ", " hand in ", " turn in ", " send in ", " submit ", " file "),
        new("\\b(?:free of charge|for nothing|at no (?:extra |additional |further )?(?:cost|charge)|without charge|gratis)(?=[.,;]|$| (?:to|for|on|in|at|before|after|until|when|if)\\b)", "for free", "free of charge", "for nothing", "at no ", "without charge", "gratis"),
        new("\\b([a-z]+s) nothing but (?=[a-z])", "$1 only ", " nothing but "),
        new(", which (?:kept|prevented|stopped) (?:him|her|them) from (?=[a-z]+ing\\b)", " and could not ", " from "),
        new("\\b" + Sum + " or (?:more|above|upwards)(?=[.,;]|$| (?:for|per|an?|in|on|to|of|at)\\b)", "at least $1", " or more", " or above", " or upwards"),
        new("\\b" + Sum + " or (?:less|fewer|below)(?=[.,;]|$| (?:for|per|an?|in|on|to|of|at)\\b)", "up to $1", " or less", " or fewer", " or below"),
        new("\\b(?:starts?|begins?) (?:at|from) (?=(?:€|£|\\$|EUR |GBP |USD |CHF )\\d|\\d[\\d.,]* ?(?:euros?|pounds|dollars|francs)\\b)", "cost at least ", " at ", " from "),
    ];
}
