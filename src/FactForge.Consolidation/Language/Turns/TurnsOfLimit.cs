using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Limits told by what must not be passed: "cannot take more than 9.4 m" takes up to 9.4 m.</summary>
internal static partial class TurnsOfLimit
{
    // What is counted or measured stands behind.
    private const string Amount = "(?=(?:about |around |roughly |some )?(?:€|£|\\$|EUR |GBP |USD |CHF |SEK |NOK |DKK )?(?:\\d|(?:" + SpokenNumbers.Small + "|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\\b|an? (?:hour|day|week|month|year)\\b))";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(OnlyFromHour, "$1from ", "only "),
        new(NotBeforeHour, "$1$2 from ", " before "),
        new(OnlyFrom, "not$1 before ", "only "),
        new(text => NoMore().Replace(text, "up to "), "er than "),
        new(NotToExceed, "to$1 up to ", "not to "),
        new(TakesNo, "accepts $1up to ", " no "),
        new(RefusesMore, "accepts $1up to ", "refuses"),
        new(RefusesTo, "does not ", "refuses to "),
        new(AtMost, "$1$2 up to ", " not "),
        new(text => More().Replace(text, "above "), " than ", "excess of", "exceeding", "upwards of"),
        new(text => Fewer().Replace(text, "below "), " than "),
    ];

    private const string Months = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    // A clock time, a day, a month or a year; "only from two farms" tells of none.
    private const string Moment = "(?:(?:about |around )?(?:(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m\\b|(?:\\d{1,2}|" + SpokenNumbers.Small + ") (?:o'clock|in the (?:morning|afternoon|evening)|[ap]\\.?m\\b)|(?:noon|midday|midnight)\\b)"
        + "|(?:\\d{1,2}|" + SpokenNumbers.Small + ")(?= ?(?:onwards?\\b|[.,;]|$)))|(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + Months + "|\\d{4}-\\d\\d-\\d\\d|(?:19|20)\\d\\d\\b|(?:early |late |mid-?)?" + Months + "\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|Q[1-4]\\b)";

    // "2 pm", "14:00", "14 o'clock".
    private const string Hour = "(?:(?:about |around )?(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m\\b|(?:\\d{1,2}|" + SpokenNumbers.Small + ") (?:o'clock|[ap]\\.?m\\b)|(?:noon|midday)\\b))";

    // "cannot be reached before 2 pm": from then.
    private const string NotBeforeHour = "\\b(can|could|may|will|would|is|are|does|do) not((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b|until\\b)[\\w'-]+){1,7}?) before (?=" + Hour + ")";

    // "to four", "if it rains": no mere beginning.
    private const string NotElse = "(?![^.;]* (?:to|until|till|if|when|in case|in an? emergency|in emergencies)\\b)";

    // "is only available after 2 pm": from then, which tells as much.
    private const string OnlyFromHour = "\\bonly ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b)[\\w'-]+ ){0,6}?)(?:after|from|as of) (?=" + Hour + ")" + NotElse;

    // "is only open from May": not before.
    private const string OnlyFrom = "\\bonly((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b)[\\w'-]+){1,6}?) (?:after|from|as of) (?=" + Moment + ")" + NotElse;

    [GeneratedRegex("\\b(?:[Nn]o|[Nn]ot) (?:longer|greater|larger|higher|bigger|heavier) than " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex NoMore();

    private const string NotToExceed = "\\bnot to((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,7}?) (?:(?:more|longer|greater|higher|larger|bigger|later) than|above|over|in excess of) " + Amount;

    // "cannot pay more than 500" is "can pay up to 500".
    private const string AtMost = "\\b(can|could|must|may|will|would|should|does|do|did) not((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)(?:\\d[\\d.,]*\\d|[\\w'-]+)){1,7}?) (?:(?:more|longer|greater|higher|larger|bigger|later) than|(?:above|over)(?!(?:[^.;,]|[.,](?=\\d))* (?:more|longer) than )|in excess of) " + Amount;

    // "takes no cash payments over 5,000", "refuses cash payments of more than 5,000".
    private const string TakesNo = "\\b(?:takes|accepts) no ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|longer\\b)[\\w'-]+ ){1,4}?)(?:of )?(?:over|above|more than|exceeding) " + Amount;

    // "refuses to lift in winds of more than 38 km/h": does not.
    private const string RefusesTo = "\\brefuses to (?=(?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+ ){1,7}?(?:(?:more|longer|greater|higher|larger|bigger|later) than|above|over|in excess of) " + Amount + ")";

    private const string RefusesMore = "\\brefuses ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b)[\\w'-]+ ){1,4}?)(?:of )?(?:over|above|more than|exceeding) " + Amount;

    [GeneratedRegex("(?<!\\b[Nn]o |\\b[Nn]ot )\\b(?:(?:more|greater|higher|longer|larger|bigger|heavier|taller|hotter|warmer|faster) than|in excess of|exceeding|upwards of) " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex("(?<!\\b[Nn]o |\\b[Nn]ot )\\b(?:less|fewer|lower|shorter|smaller|lighter|colder|cooler|slower) than " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex Fewer();
}
