namespace FactForge.Consolidation;

/// <summary>What somebody means, wants and is ready for, told in a noun or in a verb: "her plan is to sell", "asked to be kept informed about", "would be happy to help"; and of what they are one.</summary>
internal static class TurnsOfMind
{
    private const string Self = "^(" + PersonNames.Titled + ")";

    private const string Unheard = "(?!announce|hear|report|see|say|learn|confirm|have|be\\b|tell|note|know|find)";

    /// <summary>The turns, in the order in which they are looked for.</summary>
    public static IReadOnlyList<Turn> All { get; } =
    [
        new(Self + "'s plan is (?=(?:not )?to [a-z]+\\b)", "$1 plans ", "'s plan is "),
        new(Self + "'s intention is (?=(?:not )?to [a-z]+\\b)", "$1 intends ", "'s intention is "),
        new(Self + "'s (?:aim|goal|objective) is (?=(?:not )?to [a-z]+\\b)", "$1 aims ", "'s aim is ", "'s goal is ", "'s objective is "),
        new(Self + "'s (?:hope|dream|ambition) is (?=(?:not )?to [a-z]+\\b)", "$1 hopes ", "'s hope is ", "'s dream is ", "'s ambition is "),
        new(Self + "'s wish is (?=(?:not )?to [a-z]+\\b)", "$1 wishes ", "'s wish is "),
        new(Self + "'s advice (?:is|was) (?=(?:not )?to [a-z]+\\b)", "$1 advised ", "'s advice "),
        new(Self + "'s (?:suggestion|proposal) (?:is|was) (?=to [a-z]+\\b|that\\b)", "$1 proposed ", "'s suggestion ", "'s proposal "),
        new(Self + "'s recommendation (?:is|was) (?=(?:not )?to [a-z]+\\b|that\\b)", "$1 recommended ", "'s recommendation "),
        new(Self + "'s decision (?:is|was) (?=(?:not )?to [a-z]+\\b|that\\b)", "$1 decided ", "'s decision "),
        new("\\b(?:would be|is) (?:happy|glad|prepared|pleased|ready) to " + Unheard + "(?=[a-z]+\\b)", "is willing to ", "happy to ", "glad to ", "prepared to ", "pleased to ", "ready to "),
        new("\\bbe kept (?:informed|updated|posted|up to date|in the loop) (?:about|on|of|regarding)\\b", "be updated on", "be kept "),
        new("\\b(ask|asks|asked) for (?:regular )?updates (?:about|on|regarding)\\b", "$1 to be updated on", "updates "),
        new("\\b(want|wants|wanted) (?:regular )?updates (?:about|on|regarding)\\b", "$1 to be updated on", "updates "),
        new("\\b(?:has|takes|shows) an interest in\\b", "is interested in", "an interest in"),
        new("\\bhas no interest in\\b", "is not interested in", "no interest in"),
        new("\\bis an? fluent speaker of\\b", "is fluent in", "speaker of"),
        new("\\bis in (?:close |regular )?contact with\\b|\\bhas (?:close |regular )?contact with\\b", "is in touch with", "contact with"),
        new("\\b(?:can not|can't) (?:stand|bear|abide) (?!for\\b|through\\b|over\\b|around\\b|near\\b|behind\\b|during\\b|because\\b|when\\b|if\\b|and\\b|or\\b|as\\b|well\\b|up\\b|on\\b|in\\b|at\\b|by\\b|still\\b|to\\b|alone\\b|without\\b|with\\b|long\\b)(?=[a-z])", "hates ", "stand ", "bear ", "abide "),
        new(Self + " is no (?=(?:member|fan|friend|supporter|user|owner) of\\b)", "$1 is not a ", "is no "),
        new(Self + " (?<!^The .*)belongs to (?=(?:the |a )(?:[\\w'-]+ ){0,3}(?:club|union|association|society|party|guild|federation|network|committee|orchestra|congregation|parish|cooperative)\\b)", "$1 is a member of ", "belongs to "),
        new(Self + " does not belong to (?=(?:the |a |any )(?:[\\w'-]+ ){0,3}(?:club|union|association|society|party|guild|federation|network|committee|orchestra|congregation|parish|cooperative)\\b)", "$1 is not a member of ", "belong to "),
        new("\\bis (?:a|the) (board|committee|council|jury|panel) member (?:of|at|for) (?=the |[A-Z])", "is on the $1 of ", " member "),
        new("\\b(?:lets|allows) nobody (?:to )?(?=[a-z]+ )", "does not let anyone ", " nobody "),
        new("\\bhas time (?=on |after |before |in the |tomorrow|next |this )", "is free ", "has time "),
        new("^It is best to (?:phone|call|ring) (" + PersonNames.Titled + ") (?=(?:before|after|between|on|in|at|from)\\b)", "$1 prefers to be called ", "is best to "),
        new("\\bis best (?:phoned|called|rung) (?=(?:before|after|between|on|in|at|from)\\b)", "prefers to be called ", "is best "),
        new("(?<=\\d(?: ?(?:euros?|pounds|dollars|francs))? )(?:a|per) head\\b", "per person", "a head", "per head"),
    ];
}
