using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>What somebody is to a body or to somebody, told from the other side: "the club has Ada as its chair", "works with an assistant, Tom", "her career at Arlo began in 2009".</summary>
internal static class TurnsOfOffice
{
    private const string Self = "(" + PersonNames.Titled + ")";

    private const string Helper = "(assistant|deputy|secretary|trainee|apprentice|intern|business partner)";

    private static readonly Lazy<Regex> AsIts = new(() => new("^(?<body>[\\w'&-]+(?: (?!has\\b|had\\b|not\\b)[\\w'&-]+){0,7}) (?<then>has|had) (?<who>" + PersonNames.Titled + ") as (?:its|their) (?<office>[a-z]+(?: [a-z]+)?)(?=[.,;]|$)", RegexOptions.CultureInvariant));

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => AsIts.Value.Replace(text, match => $"{match.Groups["who"].Value} {(match.Groups["then"].Value == "has" ? "is" : "was")} the {match.Groups["office"].Value} of {(match.Groups["body"].Value.StartsWith("The ", StringComparison.Ordinal) ? "the " + match.Groups["body"].Value[4..] : match.Groups["body"].Value)}"), " as its ", " as their "),
        new("^" + Self + " (?:works with|has) an? " + Helper + "(?:,| called| named| by the name of) (" + PersonNames.Full + ")(?=[.;]?$)", "$1's $2 is $3", " assistant", " deputy", " secretary", " trainee", " apprentice", " intern", " partner"),
        new("^(" + PersonNames.Full + ") assists (" + PersonNames.Full + ")(?=[.;]?$)", "$2's assistant is $1", " assists "),
        new("^" + Self + "'s career (?:at|with) (" + PersonNames.Full + ") (?:began|started) in (\\d{4})(?:, when (?:he|she) (?:was (?:hired|taken on|employed|engaged)|joined|started)(?: there)?)?( as an? (?:[a-z]+ ?)+)?(?=[.,;]|$)", "$1 joined $2$4 in $3", "career at ", "career with "),
        new("\\b" + Self + " is employed by (?=the |an? |[A-Z])", "$1 works for ", "employed by"),
        new("\\b" + Self + " was employed by (?=the |an? |[A-Z])", "$1 worked for ", "employed by"),
        new("\\b(?:is taking|takes|has been taking|is having) (?:private )?(English|French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Russian|Ukrainian|Greek|Turkish|Arabic|Hebrew|Japanese|Chinese|Mandarin|Korean|Welsh|Irish|Hungarian|Romanian) (?:lessons|classes)(?=[.,;]|$| (?:since|because|to)\\b)", "is learning $1", "lessons", "classes"),
    ];
}
