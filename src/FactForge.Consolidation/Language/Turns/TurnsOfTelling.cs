namespace FactForge.Consolidation;

/// <summary>How somebody tells a thing, told with those who read it anyway, with the mail that it stands in, or as what they went on to do: "let us know that", "in her reply she wrote that", "as Ada pointed out".</summary>
internal static class TurnsOfTelling
{
    private const string Self = "^(" + PersonNames.Titled + ")";

    // Whoever reads it: a name, or "the client", tells more.
    private const string Anybody = "(?:us|me|everyone|everybody|all|them|people|the (?:group|team|others|recipients|participants|thread))";

    private const string Said = "(said|says|stated|states|noted|notes|mentioned|mentions|explained|explains|reported|reports|added|clarified|wrote|writes|remarked|stressed|confirmed)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("^In (?:his|her|their|the|an?) (?:e-?mail|mail|message|reply|response|note|letter|update),? (" + PersonNames.Titled + ") " + Said + " that ", "$1 $2 that ", " that "),
        new("^In (?:reply|response|passing|addition),? (?=" + PersonNames.Titled + " (?:" + Said + ")\\b)", "", "In reply", "In response", "In passing", "In addition"),
        new(Self + " (?:has |also )?(?:let|lets) " + Anybody + " know that ", "$1 said that ", " know that "),
        new(Self + " (?:has |also )?(?:told|assured|informed|notified) " + Anybody + " that ", "$1 said that ", " that "),
        new(Self + " (?:has |also )?(reminded|warned|advised) " + Anybody + " that ", "$1 $2 that ", " that "),
        new(Self + " (?:gave notice|sent word|went on to (?:say|state|explain|add)|made it known|is on record as saying) that ", "$1 said that ", " that "),
        new(",? as (" + PersonNames.Titled + ") " + Said + "(?=[.;]?$)", ", $1 $2", " as "),
        new(",? (?:as )?(" + PersonNames.Titled + ") pointed out(?=[.;]?$)", ", $1 stated", " pointed out"),
        new(", (" + PersonNames.Titled + ") (reminded|told|assured|informed|warned) " + Anybody + "(?=[.;]|$)", ", $1 stated", " reminded ", " told ", " assured ", " informed ", " warned "),
        new("\\b(?:makes|make) (?:phone |telephone )?calls\\b", "phones people", " calls"),
        new("\\b(?:can|may) (only )?(?:take|accept|answer) (?:phone |telephone )?calls\\b", "can $1be called", " calls"),
        new("\\b(?:takes|accepts|answers) (only )?(?:phone |telephone )?calls\\b", "can $1be called", " calls"),
    ];
}
