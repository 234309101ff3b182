using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Where somebody comes from and by what name they go: "is from Cork", "was brought up in Cork", "goes by Red"; and what is told in front of them: "Born in Cork, Ada …".</summary>
internal static class TurnsOfOrigin
{
    private const string Calendar = "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas";

    private const string Words = "(?:(?!and\\b|but\\b|not\\b|who\\b|which\\b|that\\b)[\\w'&-]+ ){0,4}?(?!and\\b|but\\b|not\\b|who\\b|which\\b|that\\b)[\\w'&-]+";

    // "Born in Cork, Ada came to Leeds in 2009": a second verb comes behind the name.
    private static readonly Lazy<Regex> InFront = new(() => new("^(?<how>Born|Raised|Educated|Trained|Based) (?<where>(?:in|at|near|by) [^,;]{2,40}), (?<who>" + PersonNames.Titled + ") (?=[a-z]+(?:s|ed|d|t|ew|ent|ame|ook|an|ound|old|ote|ove|aught)\\b)", RegexOptions.CultureInvariant));

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => InFront.Value.Replace(text, match => $"{match.Groups["who"].Value} {(match.Groups["how"].Value == "Based" ? "is" : "was")} {match.Groups["how"].Value.ToLowerInvariant()} {match.Groups["where"].Value} and "), "Born ", "Raised ", "Educated ", "Trained ", "Based "),
        new("^(" + PersonNames.Titled + ") (?:is from|hails from|is a native of) (?!" + Calendar + ")(?=[A-Z]|an? (?:[a-z-]+ )?(?:family|village|town|island|farm|line)\\b)", "$1 comes from ", "is from ", "hails from ", "a native of "),
        new("^(" + PersonNames.Titled + ")'s birthplace is (?=[A-Z])", "$1 was born in ", "birthplace is "),
        new("\\b(?:was (?:raised|brought up)|spent (?:his|her|their) (?:childhood|youth)) in (?=[A-Z]|an? |the )", "grew up in ", "was raised in ", "brought up in ", "childhood in ", "youth in "),
        new("\\bgoes by (?:the name (?:of )?|the nickname (?:of )?)?(?=[\"'A-Z])", "is known as ", "goes by "),
        new("^(" + PersonNames.Titled + ")'s nickname is (?=[\"'A-Z])", "$1 is known as ", "nickname is "),
        new("\\bis (?:called|known as|nicknamed) (\"?[A-Z][\\w'-]*\"?)(?: by (?:everyone|everybody|all|friends|(?:his|her|their) friends))?(?=[.,;]|$)", "is known as $1", "is called ", "is known as ", "is nicknamed "),
        new("^(" + PersonNames.Titled + ")'s fianc[ée]e? is (?:called |named )?(?=" + PersonNames.Full + "(?:[.,;]|$))", "$1 is engaged to ", "fianc"),
        new("^(" + PersonNames.Titled + ")'s ([a-z]+(?: [a-z]+)?) ((?:in|for|at) (?:the |a )?" + Words + ") is (" + PersonNames.Full + ")(?=[.;]|$)", "$1's $2 is $4 $3", "'s "),
    ];
}
