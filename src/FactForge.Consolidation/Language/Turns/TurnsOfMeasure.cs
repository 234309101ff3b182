using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>How often, how much more, which half of a year: "every other week", "prices are up 18%", "H1 2025".</summary>
internal static partial class TurnsOfMeasure
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => EverySecond().Replace(text, "every second $1"), "every two ", "every 2 ", "every other "),
        new(text => Fortnightly().Replace(text, "every second week"), "fortnight", "biweekly", "bi-weekly"),
        new(text => HalfYear().Replace(text, match => $"the {(match.Groups["half"].Value == "1" ? "first" : "second")} half of {match.Groups["year"].Value}"), "H1", "H2", "1H", "2H"),
        new(text => UpBy().Replace(text, match => (match.Groups["way"].Value == "up" ? "increased by " : "decreased by ")), "up ", "down "),
        new(text => Compared().Replace(text, "over "), "compared with", "compared to", "in comparison with", "in comparison to"),
        new(Unavailable, "unavailable", "out of service", "out of action", "out of use", "out of order", "out of operation", " down "),
        new(text => Decades().Replace(text, match => match.Groups["count"].Value is "two" ? "twenty years" : match.Groups["count"].Value is "three" ? "thirty years" : "ten years"), "decade"),
        new("\\b(?:the|a large) majority of ", "most of ", "majority of"),
        new("\\bstraight from\\b", "directly from", "straight from"),
        new(text => MoreAndMore().Replace(text, "increasingly"), "more and more", "ever more "),
    ];

    [GeneratedRegex("\\b(?:a|one|(?<count>two|three)) decades?\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decades();

    [GeneratedRegex("\\b(?:more and more|ever more)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex MoreAndMore();

    [GeneratedRegex("\\b[Ee]very (?:two|2|other) (week|month|year|day)s?\\b", RegexOptions.CultureInvariant)]
    private static partial Regex EverySecond();

    [GeneratedRegex("\\b(?:every fortnight|each fortnight|once a fortnight|fortnightly|bi-?weekly)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Fortnightly();

    [GeneratedRegex("\\b(?:the )?(?:H(?<half>[12])|(?<half>[12])H) (?:of )?(?<year>(?:19|20)\\d\\d)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex HalfYear();

    // "prices up 18%", "costs are down by 5%"; "went up by 18%" has its verb.
    [GeneratedRegex("(?<!\\b(?:go|goes|gone|went|going|put|puts|putting|come|came|comes|pick|picked|keep|kept|set|move|moved|bring|brought|drive|drove|get|got|push|pushed|cut|back|add|adds|split|run|runs) )\\b(?:(?:is|are|was|were|has been|have been) )?(?<way>up|down) (?:by )?(?=\\d+(?:\\.\\d+)?(?:%| ?per ?cent\\b| ?percent\\b))", RegexOptions.CultureInvariant)]
    private static partial Regex UpBy();

    [GeneratedRegex("\\b(?:as )?(?:compared (?:with|to)|in comparison (?:with|to)) (?=(?:last|the (?:previous|year before|same)|a year|\\d{4}\\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    // For a while: "out of service from 8 to 12 December".
    private const string Unavailable = "\\bout of (?:service|action|use|order|operation)(?= (?:from|between|until|till|for|on|during|while|because|due|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|over|this|next|all)\\b)|(?<=\\b(?:[Ff]rom|[Bb]etween|[Uu]ntil) [^.;]{3,70})\\bout of (?:service|action|use|order|operation)\\b|(?<=\\b(?:is|are|was|were|be) )down(?= (?:from|until|till|for (?:\\d|" + SpokenNumbers.Small + "|maintenance|repair|an? )|during)\\b)";
}
