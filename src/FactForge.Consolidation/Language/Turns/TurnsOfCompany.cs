namespace FactForge.Consolidation;

/// <summary>With whom somebody runs a business, sings or works, told by what the one is to the other or by what they do: "her business partner is Yann Le Goff", "is a member of the choir".</summary>
internal static class TurnsOfCompany
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("^(" + PersonNames.Full + ")'s business partner is (?=" + PersonNames.Full + "(?:[.,;]|$| and\\b))", "$1 runs the business together with ", "business partner"),
        new("^(" + PersonNames.Full + ")'s (?:business )?partner (?:at|in) (" + PersonNames.Full + ") is (?=" + PersonNames.Full + "(?:[.,;]|$))", "$1 runs $2 together with ", "partner "),
        new("^(" + PersonNames.Full + ") is (?!the (?:business )?partner)(" + PersonNames.Full + ")'s business partner(?=[.,;]|$)", "$2 runs the business together with $1", "business partner"),
        new("\\b(?:is a member of|is in|sings with|belongs to) ((?:the |a |an |his |her )?(?:(?!not\\b|and\\b|but\\b|of\\b|to\\b)[\\w'-]+ ){0,3}choir)(?=[.,;]|$| and\\b| in\\b| of\\b| at\\b)", "sings in $1", " choir"),
        new("\\bhas ((?:more than |over |about |almost |nearly |some )?[\\w-]+ years)(?:'| of)? (?:work(?:ing)? |professional )?experience as (?=an? )", "has worked for $1 as ", "experience as"),
        new("\\bhas ((?:more than |over |about |almost |nearly |some )?[\\w-]+ years)(?:'| of)? (?:work(?:ing)? |professional )?experience in (?!the\\b|his\\b|her\\b|[a-z]+ing\\b)", "has worked for $1 in ", "experience in"),
        new("\\bhas ((?:more than |over |about |almost |nearly |some )?[\\w-]+ years)(?:'| of)? (?:work(?:ing)? |professional )?experience with ((?!the\\b|his\\b|her\\b)(?:(?!and\\b|but\\b|who\\b|that\\b|in\\b|at\\b)[\\w'-]+ ?){1,4})(?=[.,;]|$)", "has worked with $2 for $1", "experience with"),
        new("\\b(?:is|are) (?:looking|seeking|hoping|trying) to (?:hire|recruit|employ|take on|engage) (?=an? |another |more |new |some |one |\\d|" + SpokenNumbers.Small + ")", "is looking for ", " to hire", " to recruit", " to employ", " to take on", " to engage"),
        new("\\b(?:is|are) (?:hiring|recruiting) (?=an? |another |more |new |some |one |\\d|" + SpokenNumbers.Small + ")", "is looking for ", " hiring ", " recruiting "),
        new("\\bhas (?:an? )?(?:open|vacant|free) (?:position|post|job)s? for (?=an? )", "is looking for ", " for a"),
        new("\\bhas an? (?:opening|vacancy) for (?=an? )", "is looking for ", "opening for", "vacancy for"),
        new("\\bhas (" + SpokenNumbers.Small + "|\\d+) (?:openings|vacancies) for (?=[a-z])", "is looking for $1 ", "openings for", "vacancies for"),
        new("\\bwants to find (?=an? |another |some |one |\\d|" + SpokenNumbers.Small + ")", "is looking for ", "wants to find "),
        new("\\b(got|gets) (?=(?:[a-z]+ed|bitten|hit|stolen|broken|chosen|sold|caught|thrown|hurt|shot|stung|paid|sent|built|made|taken|given|torn|beaten|frozen) by\\b)", "was ", "got ", "gets "),
        new("\\b(move|moves|moved|moving) ((?:the |an? |his |her |their )(?:(?!not\\b|and\\b|but\\b|to\\b)[\\w'-]+ ){1,4})to an earlier (?:date|day|time|slot)\\b", "bring $2forward", " earlier "),
    ];
}
