using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Reasons, conditions and worries told in phrases: "provided that", "raised concerns about", "lacks instructors".</summary>
internal static partial class TurnsOfCause
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => If().Replace(text, " if "), "provided", "condition that", "long as", "assuming that"),
        new(Worried, "is worried $1", "concern", "worries", "worry"),
        new(text => Doubting().Replace(text, "doubts $1"), "doubt"),
        new(text => ShortOf().Replace(text, "is short of "), "not enough ", "too few ", "shortage of ", "lacks ", "not have enough "),
        new(text => LetExpire().Replace(text, "not renew $1"), " expire", " lapse", " run out"),
        new(text => WaitingFor().Replace(text, "is waiting for $1"), "not received "),
        new(Found, "stated that $1is $2", "finds ", "found ", "considers ", "considered ", "deems "),
        new(text => Inviting().Replace(text, "invited "), "invitation to "),
    ];

    [GeneratedRegex(",? (?:provided(?: that)?(?= (?:the|a|an|his|her|their|its|no|all|that)\\b| [A-Z])|on (?:the )?condition that|(?:as|so) long as|assuming that) ", RegexOptions.CultureInvariant)]
    private static partial Regex If();

    private const string Worried = "\\b(?:(?:raised|raises|expressed|expresses|voiced|voices|shared|shares|has|had) (?:a |an |some |his |her |serious |real |great )*(?:concerns?|worries|worry)|(?:worries|is concerned|was concerned|was worried)) (about|over|that)(?= )";

    [GeneratedRegex("\\b(?:raised|raises|expressed|expresses|voiced|voices|shared|shares|has|had) (?:a |an |some |his |her |serious |real |great |strong )*doubts? (about|over|that)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Doubting();

    // "lacks instructors", "does not have enough instructors".
    [GeneratedRegex("\\b(?:does not have enough|has not enough|there (?:is|are) not enough|has too few|there are too few|has a shortage of|there is a shortage of|lacks(?= [a-z]+s\\b)(?! (?:access|progress|success|less)\\b)) ", RegexOptions.CultureInvariant)]
    private static partial Regex ShortOf();

    // "will let the contract lapse".
    [GeneratedRegex("\\blet ((?:the|his|her|its|their|a)(?: (?!not\\b|because\\b|and\\b|but\\b)[\\w'-]+){1,8}) (?:expire|lapse|run out)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex LetExpire();

    [GeneratedRegex("\\b(?:has not received|has still not received|still has not received) ((?:(?!because\\b|and\\b|but\\b)[\\w'-]+ ){1,8}?)yet\\b", RegexOptions.CultureInvariant)]
    private static partial Regex WaitingFor();

    // "finds the portal too slow" holds that it is so.
    private const string Found = "\\b(?:finds|found|considers|considered|deems) ((?:the |his |her |their |its |this |that )?(?:(?!that\\b|a\\b|an\\b|to\\b|whether\\b|how\\b|in\\b|of\\b|and\\b|because\\b|is\\b|it\\b|not\\b)[\\w'-]+ ){1,5}?)(?:to be )?((?:too|very|quite|extremely|rather|worth|far too|much too|hard to|easy to|difficult to) )";

    // "extended an invitation to Hanna": invited her.
    [GeneratedRegex("\\b(?:extended|issued|sent|gave) (?:an |a standing |the )?invitation to (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Inviting();
}
