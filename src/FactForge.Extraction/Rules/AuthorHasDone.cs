using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I've asked the agent to take the house off the market", "I have put the heaters in the hall": a step that the author has taken, told as done.</summary>
[Example("I've asked the agent to take the house off the market.", "Statement: Ada Byrne has asked the agent to take the house off the market.")]
[Example("We have submitted the plans to the council.", "Statement: Ada Byrne has submitted the plans to the council.")]
[Example("I've told the mill that the lining is wrong.", "Statement: Ada Byrne has told the mill that the lining is wrong.")]
[Example("I've written the referral.", "Statement: Ada Byrne has written the referral.")]
[Example("I have written to the council about the trees.", "Statement: Ada Byrne has written to the council about the trees.")]
[Example("I have amended the agreement and attach it for signature.", "Statement: Ada Byrne has amended the agreement.")]
[Example("I've sent final letters to two of the tenants.", "Statement: Ada Byrne has sent final letters to two of the tenants.")]
[Example("We've lifted the limit on tickets so open as many as you like.", "Statement: Ada Byrne has lifted the limit on tickets.")]
[Example("I've told the committee.", "Statement: Ada Byrne has told the committee.")]
[Example("We've added an alert.", "Statement: Ada Byrne has added an alert.")]
[CounterExample("Have I told the committee?")]
[CounterExample("Had I told the committee, they would know.")]
[CounterExample("I should have told the committee.")]
[CounterExample("If I've told the committee, it is out.")]
[CounterExample("He thinks I've told the committee.")]
[CounterExample("I've almost told the committee.")]
[CounterExample("I've booked a table, kidding.")]
[CounterExample("I've noticed the lid is loose.")]
[CounterExample("I've sent the letters to you.")]
[CounterExample("We have received the attached letter from the council.")]
[CounterExample("I've sent you the form.")]
[CounterExample("I have attached the plans.")]
[CounterExample("I have asked him.")]
[CounterExample("I've not told the mill.")]
[CounterExample("I've put on the radio.")]
[CounterExample("I've put the heating on.")]
[CounterExample("We've moved the clocks back.")]
[CounterExample("They say I have cancelled the contract for the hall.")]
internal sealed class AuthorHasDone : ClauseRule
{
    private static readonly FrozenSet<string> Steps = WordSet.Of(
        "asked told informed ordered paid submitted applied arranged signed checked tested finished completed moved changed corrected cancelled invoiced delivered posted filed raised reported requested reserved fixed replaced installed repaired instructed commissioned hired engaged bought sold put taken removed measured counted cleared booked registered notified warned approached contacted persuaded sacked dismissed closed opened written limited secured suggested amended received drafted transcribed blocked rejected approved built finalised updated uploaded issued added sent tightened lowered raised cut");

    /// <summary>What is seen, thought, lived or said, and what goes with the mail itself.</summary>
    private static readonly FrozenSet<string> NoSteps = WordSet.Of(
        "had been got found seen heard read looked watched noticed noted thought considered decided agreed wanted needed hoped tried managed enjoyed loved liked missed known met spoken talked discussed mentioned wondered learned learnt realised realized understood felt become grown worked lived "
        + "served taught played run led used attached enclosed copied included forwarded attended visited travelled gone come left lost kept made given said shared replied answered promised offered received reached chosen accepted gathered attempted struggled waited stayed spent");

    /// <summary>What is done to a paper or an office's matter tells enough with its object alone: "I've written the referral".</summary>
    private static bool IsOfficial(string word) => word is "written" or "amended" or "signed" or "drafted" or "submitted" or "filed" or "approved" or "rejected" or "limited" or "issued" or "ordered" or "paid" or "cancelled";

    /// <summary>"I've told the committee", "we've added an alert": with whom or what, the step is told.</summary>
    private static bool IsTold(string word) => word is "told" or "informed" or "notified" or "instructed" or "added" or "fixed" or "replaced" or "engaged" or "hired" or "booked";

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (clause.WordAt(clause.Verb) is not "have" || clause.HasNot)
            return;
        // "… and attach it for signature": what goes with this mail is no part of the step.
        if (Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 3)).FirstOrDefault(index => clause.WordAt(index) is "and" && clause.WordAt(index + 1) is "attach" or "enclose" or "copy" or "include", -1) is > 0 and var joint)
            clause = clause with { Last = joint - 1 };
        if (Enumerable.Range(clause.Verb + 3, Math.Max(0, clause.Last - clause.Verb - 3)).FirstOrDefault(index => clause.WordAt(index) is "so" && (clause.WordAt(index + 1) is "please" || Requests.IsVerb(clause.WordAt(index + 1))), -1) is > 0 and var asked)
            clause = clause with { Last = asked - 1 };
        var at = clause.PastAdverbs(clause.Verb + 1);
        if (!(Steps.Contains(clause.WordAt(at)) || VerbForms.IsPast(clause.WordAt(at)) && !NoSteps.Contains(clause.WordAt(at))))
            return;
        var thing = clause.WordAt(at) is "applied" or "written" or "asked" && clause.WordAt(at + 1) is "to" or "with" or "for" ? at + 2 : at + 1;
        if (!(clause.WordAt(thing) is "the" or "our" or "all" or "both" or "a" or "an" or "final" or "two" or "three" or "four" or "several" or "some" || (thing <= clause.Last && clause.Sentence.Tokens[thing].IsWord && clause.Sentence.Tokens[thing].IsCapital && !WordClasses.IsFunctionWord(clause.WordAt(thing))))
            || clause.Last - thing < (IsOfficial(clause.WordAt(at)) || IsTold(clause.WordAt(at)) ? 1 : 2) || clause.WordAt(thing + 1) is "look" or "note" or "chance" or "bit" or "lot" or "few" or "day" or "week" or "break" or "liberty" or "time" || Conditions.Follow(clause) || Doubts.End(clause.Sentence.Tokens))
            return;
        // "I've sent the form to you", "I've sent the file across": it is here.
        if (clause.WordAt(at) is "sent" && (!Enumerable.Range(thing, clause.Last - thing + 1).Any(index => clause.WordAt(index) is "to") || Enumerable.Range(thing, clause.Last - thing + 1).Any(index => clause.WordAt(index) is "you" or "your" or "yours" or "attached")))
            return;
        // "I have received the attached letter": what it is, stands elsewhere.
        if (clause.WordAt(at) is "received" && Enumerable.Range(thing, clause.Last - thing + 1).Any(index => clause.WordAt(index) is "attached" or "enclosed" or "mail" or "email" or "message" or "letter" or "reply"))
            return;
        // "put the heating on": a verb and its particle, of no more than the moment.
        if (clause.Last - thing < 4 && clause.WordAt(clause.Last) is "on" or "off" or "up" or "down" or "out" or "away" or "back" or "in" or "over")
            return;
        // Whom one person was asked by name is told as that person's.
        if (reading.People.Any(person => person.First == thing && ReferenceEquals(reading.Sentences[person.Sentence], clause.Sentence)))
            return;
        // What somebody was asked to do lies ahead.
        var asks = Enumerable.Range(thing, clause.Last - thing + 1).Any(index => clause.WordAt(index) is "to" or "that");
        var dates = reading.DatesOf(clause.Sentence.Tokens, asks ? DateDirection.Ahead : DateDirection.Behind);
        var telling = new Telling(clause.Sentence, clause.First, clause.Last, dates) { SharesSubject = clause.SharesSubject };
        if (ThirdPerson.Tell(reading, telling) is { } told)
            findings.Add(Statements.Put(FactKind.Statement, reading, told, telling));
    }
}
