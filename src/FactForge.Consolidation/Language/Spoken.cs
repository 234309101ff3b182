using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Times, limits and measures told in words, brought to the one way in which figures tell them: "seven in the morning", "by the end of May", "cannot take more than 9.4 m".</summary>
internal static partial class Spoken
{
    private const string Numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Amount = "(?=(?:about |around |roughly |some )?(?:€|£|\\$|EUR |GBP |USD |CHF |SEK |NOK |DKK )?(?:\\d|(?:" + Numbers + "|fifteen|twenty|thirty|forty|fifty|sixty|hundred)\\b))";

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

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["m"] = "metres",
        ["µs"] = "microseconds",
        ["μs"] = "microseconds",
        ["ms"] = "milliseconds",
        ["ha"] = "hectares",
        ["kg"] = "kilograms",
        ["km"] = "kilometres",
        ["cm"] = "centimetres",
        ["mm"] = "millimetres",
        ["hrs"] = "hours",
        ["hr"] = "hours",
        ["mins"] = "minutes",
        ["min"] = "minutes",
        ["yrs"] = "years",
        ["wks"] = "weeks",
        ["kWh"] = "kilowatt-hours",
        ["sqm"] = "square metres",
        ["m²"] = "square metres",
        ["m2"] = "square metres",
    };

    /// <summary>The text with such times, limits and measures in figures.</summary>
    public static string InFigures(string text)
    {
        text = BestReached().Replace(text, "$2 is best reached ");
        text = NotYetThere().Replace(text, "is waiting for ");
        text = OutOfOrder().Replace(text, "is faulty");
        text = DoWithout().Replace(text, match => match.Groups["to"].Success ? "not to use" : match.Groups["modal"].Value + " not use");
        text = MadeClear().Replace(text, "stated that");
        text = OfOpinion().Replace(text, "thinks that");
        text = OnlyWith().Replace(WithoutFirst().Replace(text, "$2 $3 only $4 with $1"), "$1 only$2 with ");
        text = NotPleased().Replace(text, "unhappy $1");
        text = JustMore().Replace(text, "$1 $2 ");
        text = HalfOf().Replace(text, "half of");
        text = Together().Replace(text, "");
        text = NoMore().Replace(text, "up to ");
        text = NotToExceed().Replace(text, "to$1 up to ");
        text = AtMost().Replace(text, "$1$2 up to ");
        text = More().Replace(text, "above ");
        text = Fewer().Replace(text, "below ");
        text = HalfDay().Replace(text, match => $"{Figure(match.Groups["hour"].Value)} {(match.Groups["half"].Value is "morning" ? "am" : "pm")}");
        text = Clock().Replace(text, match => $"{Figure(match.Groups["hour"].Value)}:00");
        text = MonthEnd().Replace(text, match => LastDays.TryGetValue(match.Groups["month"].Value, out var day) ? $"{match.Groups["until"].Value} {day} {match.Groups["month"].Value}" : match.Value);
        text = MiddleOf().Replace(text, "mid ");
        if (!text.Any(char.IsDigit))
            return text;
        text = DottedTime().Replace(text, "$1:$2 $3");
        return Unit().Replace(text, match => Units[match.Groups["unit"].Value]);
    }

    private static string Figure(string number) => Lexicon.NumberWords.GetValueOrDefault(number.ToLowerInvariant(), number);

    // "The best way to reach Ada is by phone": Ada is best reached so.
    [GeneratedRegex("^[Tt]he (best|easiest|quickest|fastest) way (?:to (?:reach|contact|get hold of)|of (?:reaching|contacting)) (\\S+(?: \\S+){0,3}?) is (?=by|via|on|through|at|to (?:phone|call|ring|write|email|text))", RegexOptions.CultureInvariant)]
    private static partial Regex BestReached();

    // "has not yet received the quote": waits for it.
    [GeneratedRegex("\\b(?:has not yet (?:received|got|had)|has still not (?:received|got|had)|still has not (?:received|got|had)|has yet to receive) ", RegexOptions.CultureInvariant)]
    private static partial Regex NotYetThere();

    // "decided to do without gels": not to use them.
    [GeneratedRegex("\\b(?:(?<to>to)|(?<modal>will|would|shall|can|could|must)) (?:do without|dispense with|forgo)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex DoWithout();

    [GeneratedRegex("\\b(?:made (?:it )?(?:very |quite )?clear that|let it be known that|drew attention to the fact that|pointed to the fact that|made the point that|raised the point that|called attention to the fact that|went on record that)", RegexOptions.CultureInvariant)]
    private static partial Regex MadeClear();

    [GeneratedRegex("\\b(?:is|was) of the (?:opinion|view) that|\\b(?:takes|took|holds|held|expressed|shares|shared) the (?:opinion|view) that", RegexOptions.CultureInvariant)]
    private static partial Regex OfOpinion();

    // "does not see patients without a referral": only with one.
    [GeneratedRegex("\\b(does|do|did|will|can|could|would|must|may) not((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,6}?) without (?![a-z]+ing\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyWith();

    [GeneratedRegex("^Without (?![a-z]+ing\\b)([^,]+), (\\S+(?: \\S+){0,3}?) (can|will|does|do|may|must|would|could) not (.+?)(?=\\.?$)", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutFirst();

    [GeneratedRegex("\\bnot (?:at all |very |really |entirely )?(?:satisfied|happy|pleased|content) (with|about|that)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotPleased();

    // "needs nine more drivers": it is nine that are needed.
    [GeneratedRegex("\\b(needs?|requires?|wants?|looking for|short of|lacks?|missing) (\\d+|" + Numbers + ") (?:more|additional|extra|further) ", RegexOptions.CultureInvariant)]
    private static partial Regex JustMore();

    [GeneratedRegex("\\b50 ?(?:%|percent|per cent) of\\b", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOf();

    // "co-authored a paper with Piet": authored it, with him.
    [GeneratedRegex("\\bco-(?=(?:author|wr[io]t|own|host|organi[sz]|run|ran|develop|direct|edit)[a-z]*\\b[^.;]* with )|(?<= and [^.;,]{2,40} )co-(?=(?:author|wr[io]t|own|host|organi[sz]|run|ran|develop|direct|edit)[a-z]*\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex("\\b(?:no|not) (?:longer|greater|larger|higher|bigger|heavier) than " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex NoMore();

    [GeneratedRegex("\\bnot to((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,7}?) (?:(?:more|longer|greater|higher|larger|bigger|later) than|above|over|in excess of) " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex NotToExceed();

    [GeneratedRegex("\\b(?:(?:does|do) not work(?: properly| correctly| any more| anymore| at the moment| at present)?|(?:is|are) not working(?: properly| correctly)?|(?:is|are) out of (?:order|action|service))(?=[.,;]| and\\b| since\\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex OutOfOrder();

    // "cannot pay more than 500" is "can pay up to 500".
    [GeneratedRegex("\\b(can|could|must|may|will|would|should|does|do|did) not((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,7}?) (?:(?:more|longer|greater|higher|larger|bigger|later) than|above|over|in excess of) " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex AtMost();

    [GeneratedRegex("(?<!\\bno |\\bnot )\\b(?:(?:more|greater|higher|longer|larger|bigger|heavier|taller|hotter|warmer|faster) than|in excess of|exceeding|upwards of) " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex("(?<!\\bno |\\bnot )\\b(?:less|fewer|lower|shorter|smaller|lighter|colder|cooler|slower) than " + Amount, RegexOptions.CultureInvariant)]
    private static partial Regex Fewer();

    [GeneratedRegex("(?<=\\b(?:at|before|after|by|until|till|from|around|about|to|between|and) )(?<hour>" + Numbers + "|\\d{1,2})(?: o'clock)? in the (?<half>morning|afternoon|evening)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    [GeneratedRegex("\\b(?<hour>" + Numbers + "|\\d{1,2}) o'clock\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex("\\b(?<until>by|until|till|through|before) (?:the )?end of (?<month>" + Months + ")\\b(?! \\d{1,2}\\b(?!\\d))", RegexOptions.CultureInvariant)]
    private static partial Regex MonthEnd();

    [GeneratedRegex("\\bthe middle of (?=" + Months + ")", RegexOptions.CultureInvariant)]
    private static partial Regex MiddleOf();

    [GeneratedRegex("\\b(\\d{1,2})\\.([0-5]\\d) ?([ap]\\.?m\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex DottedTime();

    // "9.4 m", "35 µs"; not "EUR 2.5 m".
    [GeneratedRegex("(?<=(?<![€£$\\d.,]|[A-Z]{3} )\\b\\d[\\d.,]* ?)(?<unit>µs|μs|ms|ha|kg|km|cm|mm|hrs?|mins?|yrs|wks|kWh|sqm|m²|m2|(?<= )m)(?![\\w²]|\\.\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
