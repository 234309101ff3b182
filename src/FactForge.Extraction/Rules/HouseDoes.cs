using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"We invoice at the end of each month", "we don't do copy approval", "we no longer stock 25mm", "I charge £85 a visit": how a house works, as it says itself.</summary>
[Example("We invoice at the end of each month.", "Statement: Ada Byrne invoices at the end of each month.")]
[Example("We don't do copy approval.", "Statement: Ada Byrne does not do copy approval.")]
[Example("We no longer stock 25mm plate.", "Statement: Ada Byrne no longer stocks 25mm plate.")]
[Example("We do cover travel for speakers.", "Statement: Ada Byrne does cover travel for speakers.")]
[Example("We collect in all of the northern districts.", "Statement: Ada Byrne collects in all of the northern districts.")]
[Example("I charge by the hour for repairs.", "Statement: Ada Byrne charges by the hour for repairs.")]
[Example("We cannot accept cheques any more.", "Statement: Ada Byrne cannot accept cheques any more.")]
[Example("We close to visitors in the afternoon.", "Statement: Ada Byrne closes to visitors in the afternoon.")]
[CounterExample("We pay the balance on Friday.")]
[CounterExample("We pay you on Friday.")]
[CounterExample("If we invoice at the end of each month, nobody waits.")]
[CounterExample("Do we invoice at the end of each month?")]
[CounterExample("They say we invoice at the end of each month.")]
[CounterExample("I doubt we cover travel for speakers.")]
[CounterExample("We might offer a discount for groups.")]
[CounterExample("We would sell to anybody with money.")]
[CounterExample("We charge nothing, ha ha.")]
[CounterExample("We sell them unless the price falls.")]
[CounterExample("We used to sell bread.")]
[CounterExample("We accept.")]
[CounterExample("We offer our apologies for the delay.")]
[CounterExample("We pay attention to the details of the design.")]
[CounterExample("We run out of milk every week.")]
[CounterExample("We open with a song as usual.")]
[CounterExample("Suppose we sell bread to visitors.")]
[CounterExample("Imagine we charge by the hour for repairs.")]
[CounterExample("We hold that the earth is round.")]
[CounterExample("We cannot accept the blame for it.")]
[CounterExample("We cannot accept that the hall is closed.")]
[CounterExample("We only pretend that we insure the loan.")]
[CounterExample("We insure the loan, or so I am told.")]
[CounterExample("We deliver on our promises.")]
[CounterExample("We close ranks in times of trouble.")]
[CounterExample("In theory we invoice at the end of each month.")]
[CounterExample("Next year we invoice at the end of each month.")]
[CounterExample("Tomorrow we sell bread to visitors.")]
[CounterExample("The plan is that we accept cards at the door.")]
[CounterExample("They want that we accept cards at the door.")]
[CounterExample("As a customer I know we sell bread to visitors.")]
[CounterExample("Their motto: we deliver in any weather.")]
[CounterExample("Option B: we sell the boat to the club.")]
[CounterExample("We sell bread to visitors, joke.")]
[CounterExample("We charge ahead with the work.")]
[CounterExample("We stock up on paint.")]
[CounterExample("We sell bread to visitors once the shop opens.")]
internal sealed class HouseDoes : ClauseRule
{
    /// <summary>What a house does for those it deals with, again and again.</summary>
    private static readonly FrozenSet<string> Practices = WordSet.Of(
        "accept charge invoice bill sell stock supply deliver ship close collect refund guarantee host rent hire lend export import repair service print publish teach train insure cover provide offer require operate handle serve employ recommend advise maintain test inspect issue reserve store recycle cater install manufacture produce roast brew bake mill weave dye bind tune restore translate transcribe redact archive back-up host license accredit quote pay ask do use");

    /// <summary>Verbs that many things are done with: told only of what the house does not, or no longer, or does all the same.</summary>
    private static readonly FrozenSet<string> Broad = WordSet.Of("do use pay ask cover require recommend advise test");

    private static readonly FrozenSet<string> NoThings = WordSet.Of("attention ranks apologies apology condolences congratulations thanks compliments sympathy support blame responsibility liability it that this so them these those nothing anything everything something well better much more you your what whatever forgiveness pardon");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!reading.IsEnglish || reading.IsPasted || clause.SharesSubject || !ClauseStart.Is(clause.Sentence, clause.First) || Conditions.Follow(clause) || Doubts.Around(clause) || clause.Sentence.Tokens[^1].Is('!'))
            return;
        var at = clause.Verb;
        var isMarked = clause.WordAt(clause.First + 1) is "never" or "only" or "always";
        if (clause.WordAt(at) is "no" && clause.WordAt(at + 1) is "longer")
            (at, isMarked) = (at + 2, true);
        else if (clause.WordAt(at) is "do")
            (at, isMarked) = (clause.WordAt(at + 1) is "not" ? clause.PastAdverbs(at + 2) : at + 1, true);
        else if (clause.WordAt(at) is "can" && clause.WordAt(at + 1) is "not")
            (at, isMarked) = (at + 2, true);
        var verb = clause.WordAt(at);
        if (!Practices.Contains(verb) || (Broad.Contains(verb) && !isMarked && !(verb is "pay" or "ask" && IsOfEach(clause, at))) || at + 1 > clause.Last)
            return;
        // What the author alone does so is as likely a liking, which another rule tells; a price is a price.
        if (!clause.IsPlural && !(verb is "charge" or "invoice" or "bill"))
            return;
        if (NoThings.Contains(clause.WordAt(at + 1)) || NoThings.Contains(clause.WordAt(WordClasses.IsDeterminer(clause.WordAt(at + 1)) || clause.WordAt(at + 1) is "our" or "my" ? at + 2 : at + 1)) || clause.WordAt(at + 1) is "to" && verb is not "close" || clause.WordAt(at + 1) is "on" or "at" && verb is "deliver" or "serve" || clause.WordAt(clause.Last) is "it" or "that" or "them")
            return;
        // "charge ahead", "stock up", "ship out": with a particle the verb is another.
        if (clause.WordAt(at + 1) is "up" or "out" or "ahead" or "off" or "away" or "over" or "down" || (verb == "tune" && clause.WordAt(at + 1) is "in") || Enumerable.Range(at, clause.Last - at).Any(index => clause.WordAt(index) is "once" or "when"))
            return;
        // On one day: a plan, or what goes on just now.
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead);
        if (dates.Any(date => date.First > at && date.Last <= clause.Last && date.Start.Precision == DatePrecision.Day))
            return;
        var telling = new Telling(clause.Sentence, clause.First, clause.Last, dates);
        if (ThirdPerson.Tell(reading, telling) is { } told)
            findings.Add(Statements.Put(FactKind.Statement, reading, told, telling));
    }

    /// <summary>"for 25%", "at the end of each month": of every case.</summary>
    private static bool IsOfEach(Clause clause, int verb) =>
        Enumerable.Range(verb + 1, clause.Last - verb).Any(at => clause.WordAt(at) is "each" or "every" or "per" or "all" || clause.Sentence.Tokens[at].Is('%') || clause.Sentence.Tokens[at].Is('£') || clause.Sentence.Tokens[at].Is('€'));
}
