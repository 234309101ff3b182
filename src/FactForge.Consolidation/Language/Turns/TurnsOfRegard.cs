using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>How a thing is found, and what is refused or left alone: "finds it annoying that", "the price of the panels is too high", "turned down the request for a discount".</summary>
internal static partial class TurnsOfRegard
{
    // "weekly status calls", "a second van for the market": a thing to the end, no deed.
    private const string Thing = "(?:(?!to\\b|and\\b|or\\b|but\\b|that\\b|who\\b|which\\b|any\\b|anybody\\b|anyone\\b|it\\b|this\\b|them\\b|him\\b|her\\b)[\\w'-]+ ){0,5}(?!it\\b|this\\b|them\\b|him\\b|her\\b)[\\w'-]+(?=[.;]|$)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => FoundSo().Replace(text, "is $1ed that"), " it "),
        new(text => PricedTooHigh().Replace(text, "thinks that $2 is too expensive"), "too high"),
        new(text => CostsTooMuch().Replace(text, "is$1 too expensive"), "too much"),
        new(text => TooExpensive().Replace(text, "thinks that $1 is too expensive"), "too expensive"),
        new("\\bdecided against (?![a-z]+ing\\b)(?=" + Thing + ")", "decided not to have ", "decided against "),
        new("\\bdoes not want (?=" + Thing + ")", "does not want to have ", "not want "),
        new(text => RefusedRequest().Replace(text, "refused to give"), "request for", "demand for"),
        new(text => DearerBy().Replace(text, "the price of $1 has gone up by $2"), "more expensive", "dearer"),
        new(text => WorksWithout().Replace(text, "does not use "), " without "),
        new(text => DayOff().Replace(text, "is off on "), "not work", "not working"),
        new(text => TheYearBefore().Replace(text, "last year"), "previous year", "year before"),
    ];

    // "finds it frustrating that letters are faxed": is frustrated that they are.
    [GeneratedRegex("\\b(?:finds?|found) it (?:very |quite |really |extremely )?(frustrat|annoy|disappoint|worry|surpris|confus|irritat|alarm)ing that\\b", RegexOptions.CultureInvariant)]
    private static partial Regex FoundSo();

    [GeneratedRegex("\\b((?:considers|finds|thinks|believes) (?:that )?)the price of ((?:the |his |her |its |their )?(?:(?!not\\b|and\\b|that\\b|is\\b|are\\b|too\\b)[\\w'-]+ ?){1,5}?)(?: is| are)? too high\\b", RegexOptions.CultureInvariant)]
    private static partial Regex PricedTooHigh();

    // "the panels cost too much"; "cost too much time" is another thing.
    [GeneratedRegex("\\b(?:costs?|are costing|is costing)( far| much| a little| rather)? too much(?! (?:time|effort|energy|work))\\b", RegexOptions.CultureInvariant)]
    private static partial Regex CostsTooMuch();

    [GeneratedRegex("\\b(?:finds|considers) ((?:the |his |her |its |their )?(?:(?!not\\b|and\\b|that\\b|is\\b|are\\b|to\\b|it\\b)[\\w'-]+ ?){1,5}?) (?:to be )?too expensive\\b", RegexOptions.CultureInvariant)]
    private static partial Regex TooExpensive();

    // Who turns down a request for a thing does not give it.
    [GeneratedRegex("\\b(?:turned down|rejected|refused|declined|denied) (?:the|an?|his|her|their) (?:request|demand) for", RegexOptions.CultureInvariant)]
    private static partial Regex RefusedRequest();

    [GeneratedRegex("\\b(?:does not work|is not working|is not at work) (?:on )?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\\b(?! (?:and|or|in|at|from|until|after|before)\\b))", RegexOptions.CultureInvariant)]
    private static partial Regex DayOff();

    // "flour has become 9% more expensive": its price has gone up.
    [GeneratedRegex("\\b((?:[Tt]he )?(?:(?!said\\b|says\\b|that\\b|and\\b|noted\\b)[\\w'-]+)) (?:has become|has got|became|got|is now) (\\d+(?:\\.\\d+)?(?:%| ?per ?cent)) (?:more expensive|dearer)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex DearerBy();

    [GeneratedRegex("\\bworks without (?:any |an? )?(?![a-z]+ing\\b|the\\b|his\\b|her\\b|pay\\b|[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WorksWithout();

    [GeneratedRegex("(?<=\\b(?:over|than|on|with|to|from|against) )the (?:previous year|year before)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex TheYearBefore();
}
