using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>What was not there and so became the reason, told as a lack, as what was missing, or as none that was there: "for lack of certificates", "since no certificates had been attached".</summary>
internal static class TurnsOfLack
{
    private const string Thing = "((?:(?!not\\b|and\\b|but\\b|that\\b|who\\b|which\\b|only\\b|one\\b|longer\\b|more\\b)[a-z][\\w-]* ){0,3}?(?!not\\b|and\\b|but\\b|that\\b|who\\b|which\\b|only\\b|one\\b|longer\\b|more\\b)[a-z][\\w-]*)";

    private const string Because = "\\b(?:[Bb]ecause|[Ss]ince|[Aa]s|(?:owing|due) to the fact that) ";

    private const string End = "(?=[.,;]|$)";

    // "Missing papers led to the crates being held".
    private static readonly Lazy<Regex> Leading = new(() => new("(?<=^|^According to [^,]{2,40}, )(?:The |the )?(?<why>(?:(?!did\\b)[\\w-]+ ){0,3}(?!did\\b)[\\w-]+) (?:led to|resulted in|did (?<not>not )(?:lead to|result in)) (?<what>(?:the |his |her |their )?(?:[\\w-]+ ){1,4})being (?<deed>[a-z]+(?:ed|en|eld|ept|ost|ut|aid)\\b[^.,;]*)(?=[.,;]|$)", RegexOptions.CultureInvariant));

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(Because + "(?:the |his |her |their |its |some )?" + Thing + " (?:was|were|is|are|had been) (?:missing|lacking|not (?:there|attached|enclosed|included|provided))" + End, "because of missing $1", "missing", "lacking", " not "),
        new(Because + "no " + Thing + " (?:was|were|had been|has been|have been) (?:attached|enclosed|included|there|provided|supplied)" + End, "because of missing $1", " no "),
        new(Because + "there (?:was|were|is|are) no " + Thing + End, "because of missing $1", " there "),
        new("\\b(is|are|was|were|has been|have been) lacking (?=(?:at|in|from|since|for)\\b)", "$1 missing ", " lacking "),
        new("\\b(?:for|because of|(?:due|owing) to) (?:a |the )?(?:lack|want|absence) of " + Thing + End, "because of missing $1", "lack of", "want of", "absence of"),
        new(text => Leading.Value.Replace(text, match => $"{match.Groups["what"].Value}was {match.Groups["not"].Value}{match.Groups["deed"].Value} because of {Inside(match.Groups["why"].Value)}"), "led to ", "resulted in ", "lead to ", "result in "),
    ];

    // What began the sentence stands inside it now.
    private static string Inside(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
