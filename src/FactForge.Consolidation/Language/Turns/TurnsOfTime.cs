using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Times told in words: "seven in the morning", "by the end of May".</summary>
internal static partial class TurnsOfTime
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly Dictionary<string, string> LastDays = new(StringComparer.Ordinal)
    {
        ["January"] = "31",
        ["March"] = "31",
        ["April"] = "30",
        ["May"] = "31",
        ["June"] = "30",
        ["July"] = "31",
        ["August"] = "31",
        ["September"] = "30",
        ["October"] = "31",
        ["November"] = "30",
        ["December"] = "31",
    };

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => HalfDay().Replace(text, match => $"{Figure(match.Groups["hour"].Value)} {(match.Groups["half"].Value is "morning" ? "am" : "pm")}"), "in the morning", "in the afternoon", "in the evening"),
        new(text => MorningAt().Replace(text, match => $"{match.Groups["day"].Value} at {Figure(match.Groups["hour"].Value)} {(match.Groups["half"].Value is "morning" ? "am" : "pm")}"), "morning at ", "mornings at ", "afternoon at ", "evening at ", "evenings at ", "afternoons at "),
        new(text => Clock().Replace(text, match => $"{Figure(match.Groups["hour"].Value)}:00"), "o'clock"),
        new(text => MonthEnd().Replace(text, match => LastDays.TryGetValue(match.Groups["month"].Value, out var day) ? $"{match.Groups["until"].Value} {day} {match.Groups["month"].Value}" : match.Value), "end of "),
        new(text => MiddleOf().Replace(text, "mid "), "the middle of "),
        new(Scheduled, "will hold $1 in ", "scheduled "),
        new(text => Century().Replace(text, match => Ordinals.Number(match.Groups["nth"].Value) is { } number ? $"{number}th century" : match.Value), "century"),
        new("\\b(?:at the time of|upon) (?=(?:booking|ordering|signing|delivery|arrival|registration|departure|payment|completion)\\b)", "on ", "at the time of", "upon "),
        new("\\bwhen (?=(?:booking|ordering|signing|registering)(?=[.,;]|$| and\\b))", "on ", "when "),
        new(text => DottedTime().Replace(text, "$1:$2 $3"), "am", "pm", "a.m", "p.m"),
    ];

    private static string Figure(string number) => Lexicon.NumberWords.GetValueOrDefault(number.ToLowerInvariant(), number);

    [GeneratedRegex("(?<=\\b(?:at|before|after|by|until|till|from|around|about|to|between|and) |, )(?<hour>" + SpokenNumbers.Small + "|\\d{1,2})(?: o'clock)? in the (?<half>morning|afternoon|evening)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    // "every morning at 6".
    [GeneratedRegex("\\b(?<day>(?<half>morning|afternoon|evening)s?) at (?<hour>" + SpokenNumbers.Small + "|\\d{1,2})(?: o'clock)?(?=[.,;]|$| (?:and|because|before|in|at|to|with|since|while|when|but|sharp)\\b| [A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex MorningAt();

    [GeneratedRegex("\\b(?<hour>" + SpokenNumbers.Small + "|\\d{1,2}) o'clock\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex("\\b(?<until>by|until|till|through|before) (?:the )?end of (?<month>" + Months + ")\\b(?! \\d{1,2}\\b(?!\\d))", RegexOptions.CultureInvariant)]
    private static partial Regex MonthEnd();

    // "scheduled the audit for the week of 11 May": it will be held then.
    private const string Scheduled = "(?<!\\b(?:is|are|was|were|be|been|not) )\\b(?:has )?scheduled ((?:the|an?|his|her|their) (?:(?!not\\b|because\\b|and\\b|but\\b|that\\b|for\\b)[\\w'-]+ ?){1,8}) for (?=(?:the )?(?:week|weekend|first|second|third|fourth|\\d|" + Months + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))";

    // "a fifteenth-century psalter".
    [GeneratedRegex("\\b(?<nth>[a-z]+th|\\d{1,2}th)[ -]century\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Century();

    [GeneratedRegex("\\bthe middle of (?=" + Months + ")", RegexOptions.CultureInvariant)]
    private static partial Regex MiddleOf();

    [GeneratedRegex("\\b(\\d{1,2})\\.([0-5]\\d) ?([ap]\\.?m\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex DottedTime();
}
