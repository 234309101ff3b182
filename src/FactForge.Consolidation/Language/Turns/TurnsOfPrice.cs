namespace FactForge.Consolidation;

/// <summary>What somebody takes for a thing, told with the thing in front, as a supplement or as what is paid in advance: "for each declaration Ada charges", "asks 25% extra", "asks couples for a deposit".</summary>
internal static class TurnsOfPrice
{
    private const string Self = "(" + PersonNames.Titled + ")";

    private const string Share = "\\d+(?:\\.\\d+)? ?(?:%|percent|per cent)";

    private const string Money = "(?:(?:[€£$] ?|(?:EUR|GBP|USD|CHF) )\\d+(?:[.,]\\d+)*k?|\\d+(?:[.,]\\d+)* (?:euros?|pounds|dollars|francs|cents|pence))";

    private const string Deposit = "((?:an? )?(?:(?:" + Share + "|" + Money + ") )?(?:deposit|down payment|advance payment|prepayment|retainer)(?: of (?:" + Share + "|" + Money + "))?)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new("^(?:[Pp]er|[Ff]or (?:each|every|an?)) ((?!(?:hour|day|week|month|year)s? of\\b)(?:[a-z-]+ ){0,2}[a-z-]+),? " + Self + " (charges|asks|takes|quotes|quoted|bills|wants)(?: for)? ((?:about |around )?" + Money + ")(?=[.;]?$)", "$2 $3 $4 per $1", "per ", "for each ", "for every ", "for a"),
        new("\\b(asks|wants) for (?=(?:about |around )?" + Money + " (?:per|each|an? [a-z]+(?=[.,;]|$)|for (?:an?|each|every))\\b?)", "$1 ", " for "),
        new("\\b(?:charges|adds|asks(?: for)?|takes|demands|bills) (?:an? )?(?:additional |extra )?(" + Share + ") (?:surcharge|supplement|extra|more|on top)(?= for\\b)", "charges a surcharge of $1", "surcharge", "supplement", " extra", " more", "on top"),
        new("\\b(?:currently |now )?(?:stands|stood) at (?=(?:about |around )?(?:" + Money + "|" + Share + "))", "amounts to ", " at "),
        // "paid a dealer in Cork 500 euros for a boat": bought it from the dealer for that.
        new("\\bpaid ((?!for\\b|off\\b|back\\b|up\\b|about\\b|around\\b|nearly\\b|over\\b)(?:[\\w'.&-]+ ){1,6}?)(" + Money + ") for ((?:the|a|an|his|her|their|two|three|four|five|six|ten|\\d+) (?!work\\b|help\\b|repairs?\\b|damage\\b|loss\\b|rent\\b|hire\\b|use\\b|job\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|nights?\\b)(?:[\\w'&-]+ ?){1,4})(?=[.,;]?$)", "bought $3 from $1for $2", "paid "),
        new("\\badds (" + Share + ")(?= for (?:[a-z]+ ){1,4})", "charges a surcharge of $1", "adds "),
        new("\\b(?:charges|asks(?: for)?|takes|demands) an? (?:supplement|extra) of (?=" + Share + ")", "charges a surcharge of ", "supplement of", "extra of"),
        new("\\b(?:put down|pay|leave) (" + Share + ")(?: of the (?:price|sum|fee|total))? (?:in advance|up front|upfront|beforehand)", "pay a deposit of $1", "in advance", "up front", "upfront", "beforehand"),
        new("^" + Self + " (?:asks|requires|expects|wants) ((?:the |all )?[a-z]+s) (?:for|to pay|to put down|to leave) " + Deposit, "$1 requires $3 from $2", "deposit", " payment", "prepayment", "retainer"),
        new("^([A-Z][a-z]+s) (?:have to|must|need to|are (?:asked|required) to) pay " + Self + " " + Deposit, "$2 requires $3 from $1", "deposit", " payment", "prepayment", "retainer"),
    ];
}
