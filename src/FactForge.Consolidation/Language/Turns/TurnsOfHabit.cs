using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>What is told of people in a noun or in a verb: "is a vegetarian", "does not eat meat"; "aged 15", "15 years old".</summary>
internal static partial class TurnsOfHabit
{
    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(text => NoMeat().Replace(text, "is vegetarian"), "eat meat", "eats meat", "eats no meat"),
        new(text => NoDrink().Replace(text, "$1does not drink alcohol"), "non-drinker", "teetotal"),
        new(text => NoAlcohol().Replace(text, "does not drink alcohol"), "drink", "alcohol"),
        new(text => NoSmoke().Replace(text, "$1does not smoke"), "non-smoker"),
        new(text => Coeliac().Replace(text, "has coeliac disease"), "coeliac", "celiac"),
        new(text => Intolerant().Replace(text, "is $1 intolerant"), "tolerate "),
        new(text => Aged().Replace(text, "${age} years old"), "aged ", "years of age"),
        new(text => UnderAge().Replace(text, "$1 "), "the age of "),
        new(text => NewVersion().Replace(text, "revising "), "version of "),
        new(text => ToAvoid().Replace(text, "because of "), "avoid", "clear of "),
        new(text => SecondHand().Replace(text, "used"), "second-hand", "second hand", "secondhand", "pre-owned"),
        new(text => ByBike().Replace(text, "$1cycle$2 to work"), " bike", "bicycle"),
        new(text => NoneLeft().Replace(text, "ran out of $1"), " left", " remaining"),
        new(text => OutOf().Replace(text, "ran out of "), "out of "),
        new(text => Without().Replace(text, "without "), "excluding ", "not including ", "exclusive of ", "not counting ", "does not include ", "do not include ", "with no "),
    ];

    [GeneratedRegex("\\b(?:does not eat (?:any )?meat|eats no meat|never eats meat)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoMeat();

    [GeneratedRegex("\\b(?:is (?:an? )?|(and )(?:is )?(?:an? )?)(?:non-drinker|teetotal(?:ler|er)?)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoDrink();

    [GeneratedRegex("\\b(?:does not drink(?: any)?(?: alcohol)?|drinks no alcohol|never drinks(?: alcohol)?)(?=[.,;]| and\\b| but\\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoAlcohol();

    [GeneratedRegex("\\b(?:is (?:a )?|(and )(?:is )?(?:a )?)non-smoker\\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoSmoke();

    [GeneratedRegex("\\b(?:aged (?<age>\\d{1,2})\\b(?! ?(?:to|and|-) ?\\d)|(?<age>\\d{1,2}) years of age\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Aged();

    [GeneratedRegex("\\b(?:second-?hand|pre-owned)\\b|(?<=\\b(?:a|an|the|some|of|buys|bought|buy) )second hand(?= [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SecondHand();

    [GeneratedRegex("\\b([Uu]nder|[Oo]ver|[Aa]bove|[Bb]elow) the age of (?=\\d|" + SpokenNumbers.Small + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)", RegexOptions.CultureInvariant)]
    private static partial Regex UnderAge();

    [GeneratedRegex("\\b(?:working on|preparing|drafting|writing) (?:a|the) (?:new|revised|updated|second) version of ", RegexOptions.CultureInvariant)]
    private static partial Regex NewVersion();

    // "moved it east to avoid the heath": the heath is why. "decided to avoid the heath": what is avoided is the thing decided.
    [GeneratedRegex("(?:(?<=[a-z\\d,] )so that (?:it|they|he|she) (?:avoids?|keeps? clear of|stays? clear of)|(?<=[a-z\\d] )(?<!\\b(?:decided|decides|plan|plans|planned|want|wants|wanted|hope|hopes|try|tries|tried|trying|aim|aims|intend|intends|agreed|agrees|chose|chooses|prefers|preferred|likes|asked|asks|able|going|has|have|had|need|needs|promised|is|was|careful|recommends|recommended|advised|advises|told|him|her|them|everyone|people|staff|committed|vowed|best|way|is keen|wishes|resolved|opted|continues|managed) )(?:in order )?to (?:avoid|keep clear of|stay clear of|steer clear of)) (?![a-z]+ing\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ToAvoid();

    [GeneratedRegex("\\bis (?:a )?(?:coeliac|celiac)(?! disease)|\\bhas (?:coeliac|celiac) disease", RegexOptions.CultureInvariant)]
    private static partial Regex Coeliac();

    [GeneratedRegex("\\b(?:can|does) not tolerate ([a-z]+)(?=[.,;]| and\\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Intolerant();

    // "comes to work by bike".
    [GeneratedRegex("\\b(?:(will |to |can )(?:come|go|get|travel|commute|ride)|(?:come|goe|get|travel|commute|ride)(s)) (?:(?:in )?to work )?(?:by|on (?:his|her|a)) (?:bike|bicycle)(?: to work)?\\b", RegexOptions.CultureInvariant)]
    private static partial Regex ByBike();

    // "has no flour left": ran out of it.
    [GeneratedRegex("\\b(?:has|have|there (?:is|are)) no (?:more )?((?:(?!not\\b|because\\b|if\\b|and\\b|but\\b|that\\b)[\\w'-]+ ){1,4})(?:left|remaining)\\b(?! (?:to|for|in|on|over)\\b)", RegexOptions.CultureInvariant)]
    private static partial Regex NoneLeft();

    [GeneratedRegex("\\b(?:is|are|being|has run|have run) out of (?!office|use\\b|town|the\\b|order|action|service|date|hours|stock|print|work|hospital|school|touch|reach|control|scope|bounds|season|position|question|his\\b|her\\b|their\\b|a\\b|\\d)(?=[a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex OutOf();

    [GeneratedRegex("\\bwith no (?!longer\\b|one\\b|more\\b|less\\b|doubt\\b)|\\b(?:excluding|not including|exclusive of|not counting|(?:and )?(?:which )?(?:does|do) not include) ", RegexOptions.CultureInvariant)]
    private static partial Regex Without();
}
