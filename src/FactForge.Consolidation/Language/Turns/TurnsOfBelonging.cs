namespace FactForge.Consolidation;

/// <summary>What somebody has or is, told as what their thing is: "her birthday is 4 May", "her mother tongue is Irish", "is the mother of two daughters".</summary>
internal static class TurnsOfBelonging
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("^(" + PersonNames.Full + ")'s birthday is (?:on )?(?=\\d|the \\d|[A-Z][a-z]+ \\d)", "$1 was born on ", "birthday is "),
        new("\\b(?:has|celebrates) (?:his|her|their) birthday (?=on )", "was born ", " birthday on "),
        new("^(" + PersonNames.Full + ")'s (?:mother tongue|native language|first language|native tongue) is (?=[A-Z])", "$1 is a native speaker of ", "tongue is ", "language is "),
        new("\\bis (?:a|the) (?:mother|father|parent|mum|dad) of (?=(?:an?|" + SpokenNumbers.Small + "|\\d{1,2}) (?:[a-z]+ )?(?:daughters?|sons?|boys?|girls?|twins|children|kids)\\b)", "has ", " of "),
        new("\\bhas ((?:(?!not\\b|no\\b|and\\b|but\\b|that\\b|who\\b|asked\\b|paid\\b|been\\b)[\\w'-]+ ){1,6})(?:for|to) (?:hire|rent|let)(?=[.,;]|$)", "rents out $1", " hire", " rent", " let"),
        new("^(" + PersonNames.Full + ")'s (?:hobby|favourite pastime|pastime) is (?=[a-z]+ing\\b)", "$1 likes ", "hobby is ", "pastime is "),
        new("\\bhas (?:some |great |a lot of )?(?:difficulty|difficulties|trouble) (?:with |in )?(?=[a-z]+ing\\b)", "finds it hard to ", "difficulty ", "difficulties ", "trouble "),
        new("\\b(finds?|found) it (?:very |quite |rather |really )?(?:hard|difficult) to\\b", "$1 it hard to", " it "),
    ];
}
