using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I uphold the complaint", "we accept 4 %", "I'm giving you 5 % off", "we cannot make exceptions": to say it is to settle it.</summary>
/// <remarks>The explicit performatives of J. L. Austin, How to Do Things with Words (1962), as far as they settle something.</remarks>
[Example("I uphold the first complaint.", "Decision: Ada Byrne upholds the first complaint.")]
[Example("We accept 4 %, not 6.", "Decision: Ada Byrne accepts 4 %, not 6.")]
[Example("I hereby withdraw my objection.", "Decision: Ada Byrne hereby withdraws their objection.")]
[Example("I'm giving you 5 % off the second batch.", "Decision: Ada Byrne is giving Jo Hale 5 % off the second batch.")]
[Example("I am moving the fitting to the 23rd.", "Decision: Ada Byrne is moving the fitting to 23 March 2025.")]
[Example("I'm afraid we cannot make exceptions for single streets.", "Decision: Ada Byrne cannot make exceptions for single streets.")]
[Example("We have awarded the contract to Harlow Cladding.", "Decision: Ada Byrne has awarded the contract to Harlow Cladding.")]
[Example("I'm happy with the revised price.", "Decision: Ada Byrne is happy with the revised price.")]
[Example("I've moved the demo to 12 September.", "Decision: Ada Byrne has moved the demo to 12 September 2025.")]
[Example("We are giving up the lower orchard.", "Decision: Ada Byrne is giving up the lower orchard.")]
[Example("I can approve 8,000, not 12.", "Decision: Ada Byrne can approve 8,000, not 12.")]
[CounterExample("I accept that it was late.")]
[CounterExample("I confirm receipt of the form.")]
[CounterExample("I'm giving a talk to the club.")]
[CounterExample("I'm moving to Leeds.")]
[CounterExample("We cannot find the file.")]
[CounterExample("I'm happy with my new bike.")]
[CounterExample("If we accept 4 %, we lose money.")]
internal sealed class AuthorDoesBySaying : ClauseRule
{
    private static readonly FrozenSet<string> Settling = WordSet.Of("accept uphold reject refuse decline approve grant withdraw waive authorise authorize endorse veto overrule overturn renew adopt appoint award permit");

    private static readonly FrozenSet<string> Settled = WordSet.Of("awarded granted waived shortened withdrawn upheld overruled renewed appointed postponed extended authorised authorized endorsed adopted banned dismissed");

    private static readonly FrozenSet<string> Refused = WordSet.Of("agree extend approve grant support justify renew waive reduce lower make offer pay release reopen endorse");

    private static readonly FrozenSet<string> Turning = WordSet.Of("moving putting taking giving keeping closing bringing switching extending reducing raising lowering waiving upgrading refunding swapping pulling handing awarding appointing promoting");

    private static readonly FrozenSet<string> Agreeable = WordSet.Of("date dates term terms price prices quote draft wording proposal plan offer time slot layout design version number numbers colour sample proof rate timetable schedule budget choice");

    private static readonly FrozenSet<string> NoMatter = WordSet.Of("point blame fact apology apologies responsibility receipt liability hand time look look-in call note seat");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (!(Settles(clause) || CanApprove(clause) || HasSettled(clause) || CannotGrant(clause) || IsTurning(clause) || Agrees(clause)) || Conditions.Follow(clause))
            return;
        findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead)));
    }

    /// <summary>"I uphold the complaint", "we accept 4 %".</summary>
    private static bool Settles(Clause clause) => Settling.Contains(clause.WordAt(clause.Verb)) && !clause.HasNot && IsMatter(clause, clause.Verb + 1);

    /// <summary>"I can approve 8,000", "I can offer 5 % and no more".</summary>
    private static bool CanApprove(Clause clause) =>
        clause.WordAt(clause.Verb) is "can" && !clause.HasNot && clause.WordAt(clause.Verb + 1) is "approve" or "authorise" or "authorize" or "waive" or "grant" && IsMatter(clause, clause.Verb + 2);

    /// <summary>"We have awarded the contract to …".</summary>
    private static bool HasSettled(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not "have" || clause.HasNot)
            return false;
        var at = clause.PastAdverbs(clause.Verb + 1);
        // "I've moved the demo to 12 September"
        if (clause.WordAt(at) is "moved" or "put" or "brought" or "pushed" && clause.WordAt(at + 1) is "the" or "your" or "it")
            return Enumerable.Range(at + 2, Math.Max(0, clause.Last - at - 2)).Any(index => clause.WordAt(index) is "to" or "back" or "forward" && index + 1 <= clause.Last && (clause.Sentence.Tokens[index + 1].Kind == TokenKind.Number || Language.Dates.DateWordsEnd.IsDateWord(clause.WordAt(index + 1)) || clause.WordAt(index + 1) is "the" && clause.Sentence.Tokens[Math.Min(index + 2, clause.Last)].Kind == TokenKind.Number));
        return Settled.Contains(clause.WordAt(at)) && (IsMatter(clause, at + 1) || (clause.WordAt(at) is "postponed" or "extended" or "shortened" && clause.WordAt(at + 1) is "it"));
    }

    /// <summary>"We cannot make exceptions", "I can't agree to the change", "we cannot pay full price".</summary>
    private static bool CannotGrant(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not "can" || clause.WordAt(clause.Verb + 1) is not "not" || !Refused.Contains(clause.WordAt(clause.Verb + 2)))
            return false;
        var (verb, next) = (clause.WordAt(clause.Verb + 2), clause.WordAt(clause.Verb + 3));
        return verb switch
        {
            "make" => next is "exceptions" || (next is "an" && clause.WordAt(clause.Verb + 4) is "exception"),
            "agree" => next is "to" or "a" or "the",
            "pay" or "offer" => next is { Length: > 3 } && !WordClasses.IsFunctionWord(next) && next is not ("more" or "much" or "anything" or "attention" or "enough") || next is "the" or "for",
            _ => IsMatter(clause, clause.Verb + 3),
        };
    }

    /// <summary>"I'm giving you 5 % off", "I'm moving you to the 23rd", "we are keeping the old logo": of a present that turns something, not of one that goes on.</summary>
    private static bool IsTurning(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not ("am" or "are") || clause.HasNot)
            return false;
        var at = clause.PastAdverbs(clause.Verb + 1);
        // "We are giving up the lower orchard"
        if (clause.WordAt(at) is "giving" && clause.WordAt(at + 1) is "up")
            return clause.WordAt(at + 2) is { Length: > 2 } given && given is not ("hope" or "now" or "soon");
        if (!Turning.Contains(clause.WordAt(at)))
            return false;
        var (verb, next) = (clause.WordAt(at), clause.WordAt(at + 1));
        if (verb is "giving")
            return next is "you" && Enumerable.Range(at + 2, 3).Any(index => index <= clause.Last && (clause.Sentence.Tokens[index].Kind == TokenKind.Number || clause.WordAt(index) is "discount" or "refund" or "credit" or "extension" or "half" or "free"));
        if (verb is "taking")
            return next is "the" && clause.WordAt(at + 2) is "chair" or "lead" or "job" or "offer" or "earlier" or "later" or "larger" or "smaller" or "blue" or "red" or "cheaper" or "first" or "second";
        if (next is "you" or "it" or "them")
            return clause.WordAt(at + 2) is "to" or "from" or "up" && clause.Last > at + 2;
        return next is "the" or "your" or "all" && clause.WordAt(at + 2) is { Length: > 2 } what && what is not ("kids" or "children" or "dog" or "car" or "bus" or "train" or "day" or "week" or "time" or "rest" or "bins" or "world") && (verb is not ("keeping" or "putting" or "bringing" or "pulling" or "handing") || clause.Last > at + 3);
    }

    /// <summary>"I'm happy with the price", "we are fine with the 12th": accepted.</summary>
    private static bool Agrees(Clause clause)
    {
        if (clause.WordAt(clause.Verb) is not ("am" or "are") || clause.HasNot)
            return false;
        var at = clause.Verb + 1;
        while (WordClasses.IsAdverb(clause.WordAt(at)) || clause.WordAt(at) is "perfectly")
            at++;
        return clause.WordAt(at) is "happy" or "content" or "fine" or "ok" or "okay" or "satisfied" && clause.WordAt(at + 1) is "with"
            && Enumerable.Range(at + 2, 4).Any(index => Agreeable.Contains(clause.WordAt(index))) && clause.WordAt(at + 2) is not ("my" or "our" or "how" or "that");
    }

    /// <summary>What can be settled: a thing with an article or a number, not "that …" nor a manner of speaking.</summary>
    private static bool IsMatter(Clause clause, int at)
    {
        if (at > clause.Last)
            return false;
        var token = clause.Sentence.Tokens[at];
        if (token.Kind == TokenKind.Number)
            return true;
        return clause.WordAt(at) is "the" or "your" or "my" or "our" or "his" or "her" or "their" or "this" or "both" or "all" or "a" or "an" && clause.WordAt(at + 1) is { Length: > 1 } what && !NoMatter.Contains(what);
    }
}
