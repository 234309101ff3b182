using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>When and where somebody works and what for, told by the days off, by what is whose task, or by what they have at hand: "has Fridays off", "the accounts are Ada's job", "has 3,000 euros at her disposal".</summary>
internal static class TurnsOfWork
{
    private const string Day = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private const string Days = "(" + Day + "s(?:(?:,| and) " + Day + "s)*|weekends)";

    private const string Money = "(?:(?:[€£$] ?|(?:EUR|GBP|USD|CHF) )\\d[\\d.,]*(?: ?[km]\\b)?(?: (?:thousand|million|billion))?|\\d[\\d.,]*(?: ?[km]\\b)?(?: (?:thousand|million|billion))? (?:euros?|pounds|dollars|francs))";

    private static readonly Lazy<Regex> Task = new(() => new("^(?<what>(?!It\\b|This\\b|That\\b|He\\b|She\\b)[\\w'&-]+(?: (?!and\\b|but\\b|not\\b|because\\b)[\\w'&-]+){0,8}?) (?:(?:is|are) (?<who>" + PersonNames.Titled + ")'s (?:job|task|responsibility|duty|responsibilities)|(?:is|are|lies|lie|rests?) in (?<who>" + PersonNames.Titled + ")'s hands)(?=[.,;]|$)", RegexOptions.CultureInvariant));

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("\\b(?:has|takes|gets) (?:every |all )?" + Days + " off(?=[.,;]|$| and\\b| because\\b| since\\b| as\\b| to\\b)", "does not work on $1", " off"),
        new("\\b(?:has|takes|gets) every (" + Day + ") off(?=[.,;]|$| and\\b| because\\b| since\\b| as\\b| to\\b)", "does not work on $1s", " off"),
        new("\\b(?:is|has a day|has (?:his|her|their) day) off (?:work )?(?:on )?" + Days + "(?=[.,;]|$| and\\b| because\\b)", "does not work on $1", " off "),
        new("^(" + Day + ")s? (?:is|are) (" + PersonNames.Titled + ")'s (?:regular |weekly )?days? off(?=[.,;]|$)", "$2 does not work on $1s", "day off", "days off"),
        new("^(" + PersonNames.Titled + ")'s (?:regular |weekly )?day off is (?:on )?(?:an? )?(" + Day + ")s?(?=[.,;]|$)", "$1 does not work on $2s", "day off is"),
        new(text => Task.Value.Replace(text, match => $"{match.Groups["who"].Value} is responsible for {Inside(match.Groups["what"].Value)}"), "'s job", "'s task", "'s responsibilit", "'s duty", "'s hands"),
        new("\\bhas ((?:(?!not\\b|and\\b|but\\b|that\\b|who\\b)[\\w'-]+ ){1,4})under (?:his|her|their) (?:responsibility|charge)(?=[.,;]|$)", "is responsible for $1", "under "),
        new("\\b(?:is a volunteer|does (?:voluntary|volunteer|volunteering) work|works as a volunteer)(?= (?:at|in|for|with|on)\\b)", "volunteers", "olunt"),
        new("\\b(has|have|had) (?:about |around |up to )?(" + Money + ") (?:at (?:his|her|their) disposal|available) (?=for\\b)", "$1 a budget of $2 ", " disposal", " available"),
        new("\\bis due (?=" + Money + ")(" + Money + ") from\\b", "is owed $1 by", "is due "),
    ];

    // What began the sentence stands inside it now.
    private static string Inside(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
