using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I've decided …", "we have agreed …", "I'm not doing …": what the author has settled.</summary>
[Example("We have decided to use the larger hall.", "Decision: Ada Byrne has decided to use the larger hall.")]
[Example("I chose the later coach.", "Decision: Ada Byrne chose the later coach.")]
[Example("I am NOT doing a matinee in Thirsk.", "Decision: Ada Byrne is NOT doing a matinee in Thirsk.")]
[Example("We won't accept split bids.", "Decision: Ada Byrne will not accept split bids.")]
[Example("All the bolts, not a sample: I've decided that already.", "Decision: Ada Byrne wrote: \"All the bolts, not a sample: I've decided that already\"")]
[Example("I shan't be standing again as secretary.", "Decision: Ada Byrne will not be standing again as secretary.")]
[Example("I no longer take cash.", "Decision: Ada Byrne no longer takes cash.")]
[Example("We've given up peat altogether.", "Decision: Ada Byrne has given up peat altogether.")]
[Example("We will not sail without medicals.", "Decision: Ada Byrne will not sail without medicals.")]
[Example("We are skipping April because of the trip.", "Decision: Ada Byrne is skipping April 2025 because of the trip.")]
[Example("We'd like to order 6,000 of the bottles.", "Decision: Ada Byrne would like to order 6,000 of the bottles.")]
[Example("I'll go with the larger van.", "Decision: Ada Byrne will go with the larger van.")]
[Example("I've accepted the offer on your behalf.", "Decision: Ada Byrne has accepted the offer on Jo Hale's behalf.")]
[Example("We've killed the Android app.", "Decision: Ada Byrne has killed the Android app.")]
[Example("We are going to drop the small bottle.", "Decision: Ada Byrne is going to drop the small bottle.")]
[Example("We have signed off the budget.", "Decision: Ada Byrne has signed off the budget.")]
[Example("We've gone for the oak.", "Decision: Ada Byrne has gone for the oak.")]
[Example("I'm not having a compère.", "Decision: Ada Byrne is not having a compère.")]
[Example("We have offered him the post of finance director.", "Decision: Ada Byrne wrote: \"We have offered him the post of finance director\"")]
[Example("We go with Contoso for the gate.", "Decision: Ada Byrne goes with Contoso for the gate.")]
[Example("I have just talked to the yard and we settle at 3.5 %.", "Decision: Ada Byrne settles at 3.5 %.")]
[Example("We voted to buy the second-hand boat.", "Decision: Ada Byrne voted to buy the second-hand boat.")]
[Example("I've postponed the match against Thornby to 3 May.", "Decision: Ada Byrne has postponed the match against Thornby to 3 May 2025.")]
[CounterExample("I've moved the chairs to the hall.")]
[CounterExample("We picked up some new channels.")]
[CounterExample("\"We are not calling for frost,\" said one of them.")]
[CounterExample("We go with the flow.")]
[CounterExample("I have signed the form.")]
[CounterExample("I've dropped a line to Noor Haddad.")]
[CounterExample("I'm not having a good week.")]
[CounterExample("I'm going with my sister.")]
[CounterExample("I accept the point.")]
[CounterExample("To recap what we agreed: four days.")]
[CounterExample("I no longer remember the price.")]
[CounterExample("We have not decided yet.")]
[CounterExample("Have you decided?")]
[CounterExample("I'm not sure about the hall.")]
[CounterExample("I'm not feeling well.")]
[CounterExample("I won't be long.")]
[CounterExample("I resolved the issue.")]
[CounterExample("I am not defending their position.")]
[CounterExample("I'm not finding any of the files.")]
[CounterExample("I am not going to claim definitive knowledge.")]
[CounterExample("I will not elaborate on the roof.")]
[CounterExample("We are not profiting from the sale.")]
[CounterExample("I'm not doing well with the new pills.")]
[CounterExample("I am not taking sides in the row.")]
[Example("I'm not signing the lease for the hall.", "Decision: Ada Byrne is not signing the lease for the hall.")]
internal sealed class AuthorDecides : ClauseRule
{
    /// <summary>What one does by choice: "I'm not selling" settles something, "I'm not finding any" does not.</summary>
    private static readonly FrozenSet<string> Chosen = WordSet.Of(
        "doing having taking selling buying renewing signing accepting paying moving hiring attending coming continuing extending ordering standing applying offering sponsoring bidding entering opening closing playing booking replacing publishing releasing supporting funding investing cutting raising lowering changing sending letting allowing joining planting growing stocking "
        + "delivering lending hosting inviting returning cancelling dropping going charging switching upgrading merging appointing granting agreeing seeking recommending printing shipping touching reopening fitting");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (Conditions.Follow(clause))
            return;
        if (Goes(clause))
        {
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Within(clause)));
            return;
        }

        if (HasSettled(clause) || HasGivenUp(clause))
        {
            // "decided to close in August" lies ahead; "agreed in May" is past.
            var isAhead = clause.WordAt(clause.Verb + 1) is "postponed" or "rescheduled" || Enumerable.Range(clause.Verb, 4).Any(at => clause.WordAt(at) is "to" && clause.WordAt(at - 1) is "decided" or "agreed" or "opted" or "chosen" or "chose");
            var dates = reading.DatesOf(clause.Sentence.Tokens, isAhead ? DateDirection.Ahead : DateDirection.Behind);
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, WithWhatStandsBefore(clause), dates));
        }
        else if (Refuses(clause))
        {
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead)));
        }
    }

    /// <summary>"We're going with the blue one", "I'll go with the larger van", "we'd like to order 6,000 bottles", "I hereby confirm the order", "we accept your offer".</summary>
    private static bool Goes(Clause clause)
    {
        if (clause.HasNot)
            return false;
        var at = clause.Verb;
        string Word(int index) => clause.WordAt(index);
        switch (Word(at))
        {
            case "am" or "are":
                while (WordClasses.IsAdverb(Word(at + 1)))
                    at++;
                return (Word(at + 1) is "going" or "sticking" or "staying" && Word(at + 2) is "with" && Word(at + 3) is not ("you" or "him" or "her" or "them" or "my" or "the" or "")) || (Word(at + 1) is "sticking" && Word(at + 2) is "to")
                    || Word(at + 1) is "skipping" or "dropping" or "cancelling" or "scrapping" or "withdrawing" or "ditching" && Word(at + 2).Length > 2 && Word(at + 2) is not ("off" or "you" or "them" or "round")
                    || Word(at + 1) is "going" && Word(at + 2) is "to" && CommitmentVerbs.IsTurn(clause, at + 3);
            case "will" or "shall":
                while (WordClasses.IsAdverb(Word(at + 1)))
                    at++;
                return (Word(at + 1) is "go" or "stick" or "stay" && Word(at + 2) is "with" or "for" && Word(at + 3) is not ("you" or "him" or "her" or "them" or "a" or "my")) || (Word(at + 1) is "use" && Word(at + 2) is "the");
            case "'d" or "would":
                return Word(at + 1) is "like" && Word(at + 2) is "to" && Word(at + 3) is "order" or "accept" or "offer" or "book" && Word(at + 4) is not ("you" or "my" or "our") && clause.Last > at + 4 && !clause.Sentence.IsQuestion;
            case "accept" or "approve":
                return Word(at + 1) is "the" or "your" or "this" or "that" && Word(at + 2) is { Length: > 2 } what && what is not ("point" or "blame" or "fact" or "apology" or "apologies" or "terms" or "responsibility");
            case "go" when clause.IsPlural:
                return Word(at + 1) is "with" && Word(at + 2).Length > 2 && Word(at + 2) is not ("you" or "him" or "her" or "them" or "the" or "that");
            case "settle":
                return Word(at + 1) is "at" or "on" or "for" && clause.Last > at + 1;
            case "confirm":
                return Word(at + 1) is "the" or "your" && Word(at + 2) is "order" or "booking" or "appointment" or "purchase";
            default:
                return false;
        }
    }

    private static bool HasSettled(Clause clause)
    {
        var verb = clause.Verb;
        var tokens = clause.Sentence.Tokens;
        if (clause.WordAt(verb) is "have")
            verb++;
        while (verb <= clause.Last && (WordClasses.IsAdverb(clause.WordAt(verb)) || tokens[verb].Is(',')))
        {
            if (tokens[verb].Is("not") || tokens[verb].Is("never"))
                return false;
            verb++;
        }

        return clause.WordAt(verb) is "decided" or "agreed" or "chose" or "chosen" or "declined" or "rejected" or "approved" or "opted" or "settled" or "cancelled" or "refused" or "picked" || (clause.WordAt(verb) is "voted" && clause.WordAt(verb + 1) is "to" or "for" or "against")
            ? !(clause.WordAt(verb) is "agreed" && clause.WordAt(verb + 1) is "with") && !(clause.WordAt(verb) is "picked" && clause.WordAt(verb + 1) is "up" or "him" or "her" or "them" or "you") : HasTurned(clause, verb);
    }

    /// <summary>"accepted the offer", "turned down the bid", "gone for the oak", "put the house on the market": settled one way or the other, told as done.</summary>
    private static bool HasTurned(Clause clause, int verb)
    {
        var next = clause.WordAt(verb + 1);
        var isThing = WordClasses.IsDeterminer(next) && clause.WordAt(verb + 2) is not ("line" or "ball" or "hint" or "message" or "note" or "point" or "lot" or "bit");
        return clause.WordAt(verb) switch
        {
            "accepted" => next is not ("that" or "your" or "this") || clause.WordAt(verb + 2) is "offer" or "quote" or "terms" or "invitation",
            "killed" or "scrapped" or "shelved" or "ditched" or "axed" or "abandoned" or "withdrawn" or "withdrew" or "appointed" or "selected" => isThing || next is "his" or "her",
            "dropped" => verb > clause.Verb && isThing && clause.WordAt(verb + 2) is not ("car" or "keys" or "key" or "kids" or "children" or "parcel" or "box" or "boxes") && clause.Last <= verb + 6 && !Enumerable.Range(verb, clause.Last - verb + 1).Any(at => clause.WordAt(at) is "off" or "at" or "on" or "round"),
            "turned" => next is "down" || clause.WordAt(verb + 3) is "down" || clause.WordAt(verb + 2) is "down",
            "signed" => next is "off" && clause.Last > verb + 1,
            "pulled" => next is "out" && clause.WordAt(verb + 2) is "of",
            "gone" or "went" => next is "for" or "with" && WordClasses.IsDeterminer(clause.WordAt(verb + 2)) && (clause.WordAt(verb + 2) is not ("a" or "my" or "our") || clause.WordAt(verb + 3) is "different" or "new" or "simpler" or "cheaper" or "larger" or "smaller" or "plain") && clause.WordAt(verb) is "gone",
            "plumped" => next is "for",
            "postponed" or "rescheduled" => WordClasses.IsDeterminer(next) && next is not ("my" or "your") && Enumerable.Range(verb + 2, Math.Max(0, clause.Last - verb - 2)).Any(at => clause.WordAt(at) is "to" or "until" && clause.Sentence.Tokens[at + 1] is { } day && (day.Kind == TokenKind.Number || DateWords.IsMonth(day.Lower) || DateWords.Weekday(day.Lower) > 0)),
            "put" => Enumerable.Range(verb + 2, 5).Any(at => clause.WordAt(at) is "market" or "hold" or "ice" && clause.WordAt(at - 1) is "the" or "on"),
            "offered" => Enumerable.Range(verb + 1, 5).Any(at => clause.WordAt(at) is "post" or "job" or "role" or "position" or "contract" or "place" && clause.WordAt(at - 1) is "the" or "a" or "that") && next is not ("to" or "you"),
            _ => false,
        };
    }

    /// <summary>"I'm not doing …", "we won't accept …", "we are not going to …".</summary>
    private static bool Refuses(Clause clause)
    {
        var word = clause.WordAt(clause.Verb);
        var next = clause.WordAt(clause.Verb + 1);
        var third = clause.WordAt(clause.Verb + 2);
        if (next != "not")
            return false;
        return word switch
        {
            "am" or "are" => third.EndsWith("ing", StringComparison.Ordinal) && third.Length > 4
                && (third == "going" ? !IsTalk(clause.WordAt(clause.Verb + 4)) : Chosen.Contains(third) && clause.WordAt(clause.Verb + 3) is not ("well" or "badly" or "so" or "great" or "sides" or "any" or "much"))
                && !(third == "having" && !(clause.WordAt(clause.Verb + 3) is "a" or "an" or "any" or "another" or "it" && clause.WordAt(clause.Verb + 4) is { Length: > 0 } had && had is not ("good" or "great" or "bad" or "nice" or "easy" or "very" or "particularly" or "luck" or "go" or "problem" or "problems" or "trouble" or "moan" or "word")))
                && !(third == "going" && clause.WordAt(clause.Verb + 4) is "be" or "lie" or "have"),
            "will" or "shall" when third == "be" => clause.WordAt(clause.Verb + 3) is { Length: > 4 } doing && doing.EndsWith("ing", StringComparison.Ordinal) && doing is not ("being" or "having" or "going" or "looking" or "seeing"),
            "will" or "shall" => third.Length > 2 && !CommitmentVerbs.IsEmpty(third) && third is not ("argue" or "pretend" or "deny" or "complain" or "bore" or "dwell" or "keep" or "bother" or "have" or "know" or "get" or "make" or "come" or "let") && !IsTalk(third),
            _ => false,
        };
    }

    /// <summary>What is said or not said, thought or met with: "I will not elaborate", "I'm not going to claim …" settle nothing.</summary>
    private static bool IsTalk(string verb) =>
        verb is "argue" or "claim" or "defend" or "question" or "suggest" or "propose" or "criticise" or "criticize" or "pretend" or "judge" or "speculate" or "elaborate" or "list" or "name" or "dispute" or "deny" or "say" or "find" or "get" or "see" or "profit" or "benefit" or "comment" or "mention" or "repeat" or "insist" or "complain" or "explain" or "describe" or "discuss" or "guess" or "worry" or "lie" or "ask" or "tell" or "apologise" or "apologize" or "pick" or "quote" or "necessarily" or "succeed" or "win" or "lose";

    /// <summary>"I no longer take cash", "we've given up peat", "I have stopped selling on Sundays".</summary>
    private static bool HasGivenUp(Clause clause)
    {
        var at = clause.Verb;
        // "We no longer stock 25mm": how a house works.
        if (clause.WordAt(at) == "no" && clause.WordAt(at + 1) == "longer")
            return !clause.IsPlural && clause.WordAt(at + 2) is { Length: > 2 } verb && verb is not ("have" or "need" or "know" or "remember" or "think" or "feel" or "see" or "live" or "work" or "believe" or "understand" or "recall" or "can") && !WordClasses.IsModal(verb);
        if (clause.WordAt(at) is "have")
            at++;
        while (WordClasses.IsAdverb(clause.WordAt(at)) && clause.WordAt(at) is not ("not" or "never"))
            at++;
        return clause.WordAt(at) switch
        {
            "given" or "gave" => !Durations.HavePastYear(clause.Sentence.Tokens, at, clause.Last, 9999) && !Enumerable.Range(at, clause.Last - at + 1).Any(index => clause.WordAt(index) is "once" or "again") && clause.WordAt(at + 1) == "up" && clause.WordAt(at + 2).Length > 0 && clause.WordAt(at + 2) is not ("hope" or "on"),
            "stopped" => clause.WordAt(at + 1).EndsWith("ing", StringComparison.Ordinal) && at > clause.Verb,
            "ruled" => clause.WordAt(at + 1) == "out",
            _ => false,
        };
    }

    /// <summary>"All the bolts, not a sample: I've decided that": what was decided stands before.</summary>
    private static Clause WithWhatStandsBefore(Clause clause)
    {
        var pointing = clause.WordAt(clause.Last) is "that" or "already" or "this" or "it" && clause.Last - clause.Verb <= 4;
        return pointing && clause.First > 2 ? clause with { First = 0 } : clause;
    }
}
