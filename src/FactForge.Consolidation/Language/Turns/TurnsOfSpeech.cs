using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Whole phrases that say one thing in many words: "made it clear that", "does not see patients without a referral".</summary>
internal static partial class TurnsOfSpeech
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => BestReached().Replace(text, "$2 is best reached "), " way "),
        new(text => NotYetThere().Replace(text, "is waiting for "), " yet ", " still "),
        new(text => NotYetFound().Replace(text, "is looking for "), " yet ", " still "),
        new(OutOfOrder, "is faulty", "not work", " out of "),
        new(text => DoWithout().Replace(text, match => match.Groups["to"].Success ? "not to use" : match.Groups["modal"].Value + " not use"), "do without", "dispense with", "forgo"),
        new(text => MadeClear().Replace(text, "stated that"), "clear that", "known that", "fact that", "point that", "record that"),
        new(text => OfOpinion().Replace(text, "thinks that"), "opinion that", "view that"),
        new(NotUntilHeHas, "$1 without ", " until "),
        new(WithoutFirst, "$2 $3 only $4 with $1", "without "),
        new(text => OnlyWith().Replace(text, "$1 only$2 with "), "without "),
        new(Requires, "allows $2 only with $1", " for all ", " for any ", " for every ", " for each "),
        new(NobodyWithout, "$1 is only allowed with ", "obody "),
        new(NeedsBefore, "can $2 only with $1", " before "),
        new(NeedsBeforeIt, "said that $2 can $3 only with $1", " before the "),
        new(text => NotPleased().Replace(text, "unhappy $1"), "satisfied", "happy", "pleased", "content"),
        new(text => NotConvinced().Replace(text, "sceptical about "), "convinced", "persuaded"),
        new(text => PutAt().Replace(text, match => match.Groups["is"].Success ? $"estimates {match.Groups["what"].Value} at " : $"estimated {match.Groups["what"].Value} at "), "put the ", "puts the ", "puts his ", "puts her ", "puts its ", "put his ", "put her ", "put its "),
        new(text => JustMore().Replace(text, "$1 $2 "), " more ", " additional ", " extra ", " further "),
        new(text => Wanted().Replace(text, "is looking for "), "asked whether ", "asked if ", "wondered if ", "wondered whether ", "asks if ", "asks whether "),
        new(text => LikedBetter().Replace(text, "prefers $1to "), "better than "),
        new(text => Alternate().Replace(text, "every second $1"), "alternate "),
        new(text => HalfYearly().Replace(text, "twice a year"), "months", "half-year", "half year", "annual"),
        new(text => HalfOf().Replace(text, "half of"), "50"),
        new(text => Together().Replace(text, ""), "co-"),
    ];

    // "The best way to reach Ada is by phone": Ada is best reached so.
    [GeneratedRegex("^[Tt]he (best|easiest|quickest|fastest) way (?:to (?:reach|contact|get hold of)|of (?:reaching|contacting)) (\\S+(?: \\S+){0,3}?) is (?=by|via|on|through|at|to (?:phone|call|ring|write|email|text))", RegexOptions.CultureInvariant)]
    private static partial Regex BestReached();

    // "has not yet received the quote": waits for it.
    [GeneratedRegex("\\b(?:has not yet (?:received|got|had)|has still not (?:received|got|had)|still has not (?:received|got|had)|has yet to receive) ", RegexOptions.CultureInvariant)]
    private static partial Regex NotYetThere();

    // "has not yet found a driver": looks for one.
    [GeneratedRegex("\\b(?:has not yet found|has still not found|still has not found|has yet to find) (?=an? |any |somebody|someone|anybody|anyone)", RegexOptions.CultureInvariant)]
    private static partial Regex NotYetFound();

    private const string OutOfOrder = "\\b(?:(?:does|do) not work(?: properly| correctly| any more| anymore| at the moment| at present)?|(?:is|are) not working(?: properly| correctly)?|(?:is|are) out of (?:order|action|service))(?=[.,;]| and\\b| since\\b|$)";

    // "decided to do without gels": not to use them.
    [GeneratedRegex("\\b(?:(?<to>to)|(?<modal>will|would|shall|can|could|must)) (?:do without|dispense with|forgo)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex DoWithout();

    [GeneratedRegex("\\b(?:made (?:it )?(?:very |quite )?clear that|let it be known that|drew attention to the fact that|pointed to the fact that|made the point that|raised the point that|called attention to the fact that|went on record that)", RegexOptions.CultureInvariant)]
    private static partial Regex MadeClear();

    [GeneratedRegex("\\b(?:is|was) of the (?:opinion|view) that|\\b(?:takes|took|holds|held|expressed|shares|shared) the (?:opinion|view) that", RegexOptions.CultureInvariant)]
    private static partial Regex OfOpinion();

    // "cannot leave until he has the passport": not without it.
    private const string NotUntilHeHas = "\\b((?:can|will|may|must|does|do) not(?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,6}?) until (?:he|she|they|it) (?:has|have|gets?|receives?|has received|have received) (?=the |an? |his |her |their |its )";

    // "does not see patients without a referral": only with one.
    [GeneratedRegex("\\b(does|do|did|will|can|could|would|must|may) not((?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+){1,6}?) without (?![a-z]+ing\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyWith();

    private const string WithoutFirst = "^Without (?![a-z]+ing\\b)([^,]+), (\\S+(?: \\S+){0,3}?) (can|will|does|do|may|must|would|could) not (.+?)(?=\\.?$)";

    // "requires two-factor authentication for all remote access": none without.
    private const string Requires = "\\b(?:requires|demands|insists on) ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|for\\b)[\\w'-]+ ){1,5}?)for (?:all|any|every|each) ((?:(?!because\\b|and\\b|but\\b|that\\b|who\\b|which\\b)[\\w'-]+ ?){1,5})(?=\\.?$)";

    private const string NobodyWithout = "\\b[Nn]obody (?:gets|has|is given|is allowed|is granted) ((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|to\\b)[\\w'-]+ ){1,4}?)without (?![a-z]+ing\\b)";

    // "needs the permit before he can start": can start only with it.
    private const string NeedsBefore = "\\b(?:needs|requires) ((?:the|an?|his|her|their|its)(?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|before\\b|by\\b)[\\w'-]+){1,6}?) before (?:he|she|they|it) can (.+?)(?=\\.?$)";

    private const string NeedsBeforeIt = "\\b(?:needs|requires) ((?:the|an?|his|her|their|its)(?: (?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b|before\\b|by\\b)[\\w'-]+){1,6}?) before (the [\\w-]+(?: [\\w-]+)?) can (.+?)(?=\\.?$)";

    [GeneratedRegex("\\bnot (?:at all |very |really |entirely )?(?:satisfied|happy|pleased|content) (with|about|that)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotPleased();

    [GeneratedRegex("\\b(?:not (?:at all |very |really |entirely |yet )?(?:convinced|persuaded)|unconvinced) (?:by|of|about|that) ", RegexOptions.CultureInvariant)]
    private static partial Regex NotConvinced();

    // "puts the cost of the pump at about 28,000 euros".
    [GeneratedRegex("\\b(?:put(?<is>s)?) (?<what>(?:the|his|her|its)(?: (?!not\\b|because\\b|and\\b|but\\b|that\\b|at\\b)[\\w'-]+){1,6}) at (?=(?:about |around |roughly |some |approximately |just |under |over |circa |an? |up to )*(?:[€£$\\d]|[A-Z]{3} ?\\d|" + SpokenNumbers.Small + "))", RegexOptions.CultureInvariant)]
    private static partial Regex PutAt();

    // "needs nine more drivers": it is nine that are needed.
    [GeneratedRegex("\\b(needs?|requires?|wants?|looking for|short of|lacks?|missing) (\\d+|" + SpokenNumbers.Small + ") (?:more|additional|extra|further) ", RegexOptions.CultureInvariant)]
    private static partial Regex JustMore();

    // "asked whether anyone knows a plumber": looks for one.
    [GeneratedRegex("\\b(?:asked|asks|wondered) (?:if|whether) (?:anyone|anybody|someone|somebody) (?:(?:there |here )?(?:knows|knew|has|had) (?:of )?(?=an? |any )|(?:can|could) (?:recommend|suggest) (?=an? |any )|(?:can|could|might) (?=help\\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Wanted();

    [GeneratedRegex("\\blikes? ((?:(?!(?:not|that|and|but)\\b)[\\w'-]+ ){1,4})better than ", RegexOptions.CultureInvariant)]
    private static partial Regex LikedBetter();

    // "on alternate Tuesdays".
    [GeneratedRegex("\\b(?:on )?alternate (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|weekend|month|year|day)s\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Alternate();

    [GeneratedRegex("\\b(?:every (?:six|6) months|half-yearly|every half[ -]year|semi-?annually|biannually)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex HalfYearly();

    [GeneratedRegex("\\b50 ?(?:%|percent|per cent) of\\b", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOf();

    // "co-authored a paper with Piet": authored it, with him.
    [GeneratedRegex("\\bco-(?=(?:author|wr[io]t|own|host|organi[sz]|run|ran|develop|direct|edit)[a-z]*\\b[^.;]* with )|(?<= and [^.;,]{2,40} )co-(?=(?:author|wr[io]t|own|host|organi[sz]|run|ran|develop|direct|edit)[a-z]*\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
