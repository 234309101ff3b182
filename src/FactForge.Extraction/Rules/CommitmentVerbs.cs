using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>What a verb behind "I will" says: a thing done for somebody, a plan of one's own, or nothing worth keeping.</summary>
internal static class CommitmentVerbs
{
    private static readonly FrozenSet<string> Own = WordSet.Of(
        "be go come move join leave start begin visit travel retire fly drive stay attend return arrive become marry study take spend switch direct open close meet see play run teach lead head work sit step resign stand relocate");

    /// <summary>Verbs that do something for others as soon as they have an object: "I'll take the van up", "I'll return the form".</summary>
    private static readonly FrozenSet<string> WithObject = WordSet.Of("take return open close run lead drive leave");

    /// <summary>Objects that keep such a verb a matter of one's own: "take a break", "take over", "leave the firm".</summary>
    private static readonly FrozenSet<string> OwnObjects = WordSet.Of("break holiday leave off part over week weeks days day time retirement chair post job role position lead train bus flight ferry plane company firm team trust school club");

    private static readonly FrozenSet<string> Empty = WordSet.Of(
        "have need want like love miss think hope guess assume know see understand feel wait appreciate admit say bet die try remember forget enjoy always never leave cause end lose suffer fail hit pretend happen become seem");

    private static readonly FrozenSet<string> Handing = WordSet.Of("pay send post transfer deliver bring submit file return forward ship finish circulate email mail invoice refund write");

    /// <summary>True for a verb that tells where its subject will be or what it will become.</summary>
    public static bool IsOwnPlan(string verb) => Own.Contains(verb);

    /// <summary>True where a clause tells with its verb where its subject will be or what it will become.</summary>
    public static bool IsOwnPlan(Clause clause, int verb) =>
        (Own.Contains(clause.WordAt(verb)) || (clause.WordAt(verb) is "hand" && clause.WordAt(verb + 1) is "over" && clause.WordAt(verb + 2) is "as")) && !ComesBack(clause, verb) && !(WithObject.Contains(clause.WordAt(verb)) && HasObject(clause, verb));

    /// <summary>"come back to you with an answer", "be back to you", "run it past them": something is done for somebody after all.</summary>
    private static bool ComesBack(Clause clause, int verb) =>
        clause.WordAt(verb) is "go" or "get" && clause.WordAt(verb + 1) is "back" && clause.WordAt(verb + 2) is "to" && (clause.WordAt(verb + 3) is "you" or "him" or "her" or "them" || (clause.WordAt(verb + 3).Length > 0 && WordClasses.IsDeterminer(clause.WordAt(verb + 3)) && clause.WordAt(verb + 4) is "board" or "printer" or "printers" or "client" or "supplier" or "bank" or "team" or "builders" or "council" or "insurers"))
        || clause.WordAt(verb) is "be" && (clause.WordAt(verb + 1) is "round" || (clause.WordAt(verb + 1) is "in" && clause.WordAt(verb + 2) is "touch" && clause.Last > verb + 2))
        || clause.WordAt(verb) is "see" && clause.WordAt(verb + 1) is "to" && clause.WordAt(verb + 2) is "it" or "that" or "the"
        || clause.WordAt(verb) is "be" && clause.WordAt(verb + 1) is "with" && clause.WordAt(verb + 2) is "you" && clause.Last > verb + 2
        || clause.WordAt(verb) is "come" or "be" && clause.WordAt(verb + 1) is "back" && clause.WordAt(verb + 2) is "to" && clause.WordAt(verb + 3) is "you"
        || clause.WordAt(verb) is "run" && clause.WordAt(verb + 2) is "past" or "by";

    /// <summary>True for a verb that promises nothing.</summary>
    public static bool IsEmpty(string verb) => Empty.Contains(verb);

    /// <summary>True where a clause promises nothing with its verb: "I'll need …", "I'll add that …".</summary>
    public static bool IsEmpty(Clause clause, int verb)
    {
        var word = clause.WordAt(verb);
        if (word is "add" or "mention" or "note")
            return clause.WordAt(verb + 1) is "that" or "only" or "just" or "here" or "";
        if (word is "have")
            return !Enumerable.Range(verb + 1, Math.Max(0, clause.Last - verb)).Any(at => clause.WordAt(at) is "to" or "for" or "with" && clause.WordAt(at + 1) is "you" || clause.WordAt(at) is "ready"
                || (clause.WordAt(at) is "in" or "on" && clause.WordAt(at + 1) is "your" && clause.WordAt(at + 2) is "inbox" or "hands" or "desk" or "post" or "mailbox") || (clause.WordAt(at) is "by" && at > verb + 2 && at < clause.Last));
        if (word is "say")
            return true;
        if (word is "hold")
            return clause.WordAt(verb + 1) is "you" or "my" or "off" or "on";
        if (word is "leave")
            return !(HasObject(clause, verb) && !clause.IsPlural);
        return Empty.Contains(word);
    }

    /// <summary>"I pay the deposit this week", "I am sending you the programme": a present tense that hands something over on a day to come, or to the reader.</summary>
    public static bool IsPresent(Clause clause, IReadOnlyList<DateExpression> dates, DateOnly? said)
    {
        var at = clause.Verb;
        if (PromisesThing(clause, dates))
            return true;
        var delivers = clause.WordAt(at) is "deliver" or "ship" or "dispatch" ? at : clause.WordAt(at) is "am" or "are" && clause.WordAt(at + 1) is "delivering" or "shipping" or "dispatching" ? at + 1 : -1;
        if (delivers > 0 && !Repeats(clause) && dates.Any(date => date.RoleFirst == delivers + 1 && date.Limit.Last >= said && date.Start.Precision == DatePrecision.Day))
            return true;
        var hasDate = dates.Any(date => date.Limit.Last >= said && date.Start.Precision == DatePrecision.Day);
        if (Handing.Contains(clause.WordAt(at)))
            return hasDate && (WordClasses.IsDeterminer(clause.WordAt(at + 1)) || clause.WordAt(at + 1) is "you") && !Repeats(clause);
        if (clause.WordAt(at) is not ("am" or "are") || clause.WordAt(at + 1) is not { Length: > 4 } doing || !doing.EndsWith("ing", StringComparison.Ordinal) || !Handing.Contains(Base(doing)))
            return false;
        // "I am emailing you in extension of a thread": that is this mail.
        return clause.WordAt(at + 2) is "you" ? hasDate || (clause.Last > at + 3 && doing is not ("emailing" or "e-mailing" or "mailing" or "writing" or "messaging")) : hasDate && (WordClasses.IsDeterminer(clause.WordAt(at + 2)) || (doing == "writing" && clause.WordAt(at + 2) is "to")) && clause.WordAt(at + 2) is not ("this" or "these");
    }

    /// <summary>"going to drop the small bottle", "going to close the shop": something is given up or turned, which is settled rather than promised.</summary>
    public static bool IsTurn(Clause clause, int verb) =>
        clause.WordAt(clause.Verb) is "am" or "are" && clause.WordAt(verb) is "drop" or "scrap" or "cancel" or "stop" or "skip" or "abandon" or "discontinue" or "withdraw" or "ditch" or "axe" && clause.Last > verb;

    /// <summary>"I can get you the list by Friday", "I can send the proofs over on Monday": handing over that waits for nothing but its day.</summary>
    public static bool CanHandOver(Clause clause, IReadOnlyList<DateExpression> dates) =>
        clause.WordAt(clause.Verb) is "can" && dates.Any(date => date.First > clause.Verb + 2 && date.Role is DateRole.By or DateRole.At or DateRole.Plain)
        && (clause.WordAt(clause.Verb + 1) is "get" or "have" or "let" or "send" or "bring" ? clause.WordAt(clause.Verb + 2) is "you" || Enumerable.Range(clause.Verb + 3, 4).Any(at => clause.WordAt(at) is "to" or "with" && clause.WordAt(at + 1) is "you")
            : Handing.Contains(clause.WordAt(clause.Verb + 1)) && (WordClasses.IsDeterminer(clause.WordAt(clause.Verb + 2)) || clause.WordAt(clause.Verb + 2) is "you"));

    /// <summary>"I promise the list by Friday", "we guarantee delivery by Friday": a promise of a thing.</summary>
    public static bool PromisesThing(Clause clause, IReadOnlyList<DateExpression> dates) =>
        clause.WordAt(clause.Verb) is "promise" or "guarantee" && clause.WordAt(clause.Verb + 1) is { Length: > 2 } thing && thing is not ("you" or "that") && dates.Any(date => date.Role == DateRole.By && date.First > clause.Verb + 1);

    /// <summary>"I should have the list to you by Friday", "I should be able to send it on Monday": meant, though not sworn.</summary>
    public static bool ShouldHandOver(Clause clause, IReadOnlyList<DateExpression> dates) =>
        clause.WordAt(clause.Verb) is "should" && dates.Any(date => date.First > clause.Verb + 2)
        && (clause.WordAt(clause.Verb + 1) is "have" ? Enumerable.Range(clause.Verb + 2, 6).Any(at => clause.WordAt(at) is "to" or "with" or "for" && clause.WordAt(at + 1) is "you")
            : clause.WordAt(clause.Verb + 1) is "be" && clause.WordAt(clause.Verb + 2) is "able" && (Handing.Contains(clause.WordAt(clause.Verb + 4)) || clause.WordAt(clause.Verb + 4) is "get" or "let" or "finish" or "have"));

    /// <summary>"I'll try to send the list by Friday", "I'll try and get it to you on Monday".</summary>
    public static bool Tries(Clause clause, int verb, IReadOnlyList<DateExpression> dates) =>
        clause.WordAt(verb) is "try" && clause.WordAt(verb + 1) is "to" or "and" && dates.Any(date => date.First > verb + 2)
        && (Handing.Contains(clause.WordAt(verb + 2)) || clause.WordAt(verb + 2) is "get" or "have" or "finish" or "let" or "fix" or "call" or "ring");

    private static bool HasObject(Clause clause, int verb) =>
        WordClasses.IsDeterminer(clause.WordAt(verb + 1)) && !Enumerable.Range(verb + 1, 4).Any(at => OwnObjects.Contains(clause.WordAt(at)));

    private static bool Repeats(Clause clause) => Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(at => clause.WordAt(at) is "every" or "each" or "always" or "usually" or "normally" or "never");

    private static string Base(string doing) => doing switch
    {
        "invoicing" => "invoice",
        "circulating" => "circulate",
        "filing" => "file",
        "submitting" => "submit",
        "shipping" => "ship",
        "writing" => "write",
        "transferring" => "transfer",
        _ => doing[..^3],
    };
}
