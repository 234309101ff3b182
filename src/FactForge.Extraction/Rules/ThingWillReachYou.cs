using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The proof will be with you by Friday", "you'll have the figures on Monday": a promise told of the thing or of the reader.</summary>
[Example("The proof will be with you by Friday lunchtime.", "Commitment: Ada Byrne promised that the proof will be with Jo Hale by 7 March 2025, lunchtime. | due 2025-03-07")]
[Example("You'll have the figures by Monday.", "Commitment: Ada Byrne promised that Jo Hale will have the figures by 10 March 2025. | due 2025-03-10")]
[Example("The offer for the caps follows on Monday.", "Commitment: Ada Byrne promised that the offer for the caps follows on 10 March 2025. | due 2025-03-10")]
[Example("You can expect my comments by Friday.", "Commitment: Ada Byrne wrote: \"You can expect my comments by Friday\" (7 March 2025) | due 2025-03-07")]
[Example("Contracts will be out to everyone by Friday.", "Commitment: Ada Byrne promised that contracts will be out to everyone by 7 March 2025. | due 2025-03-07")]
[Example("Your proofs will be ready on Thursday.", "Commitment: Ada Byrne promised that Jo Hale's proofs will be ready on 6 March 2025. | due 2025-03-06")]
[Example("Budget's coming tomorrow morning.", "Commitment: Ada Byrne promised that the budget's coming on 5 March 2025. | due 2025-03-05")]
[Example("Your boat will be ready on Friday.", "Commitment: Ada Byrne promised that Jo Hale's boat will be ready on 7 March 2025. | due 2025-03-07")]
[Example("The pump will be back with you by Friday.", "Commitment: Ada Byrne promised that the pump will be back with Jo Hale by 7 March 2025. | due 2025-03-07")]
[Example("Leave it with me until Friday.", "Commitment: Ada Byrne wrote: \"Leave it with me until Friday\" (7 March 2025) | due 2025-03-07")]
[Example("You'll have it by Friday.", "Commitment: Ada Byrne wrote: \"You'll have it by Friday\" (7 March 2025) | due 2025-03-07")]
[Example("The labels will be shipped on 10 March.", "Commitment: Ada Byrne promised that the labels will be shipped on 10 March 2025. | due 2025-03-10")]
[Example("The report comes by Friday.", "Commitment: Ada Byrne promised that the report comes by 7 March 2025. | due 2025-03-07")]
[Example("forecast goes out on Friday.", "Commitment: Ada Byrne promised that the forecast goes out on 7 March 2025. | due 2025-03-07")]
[Example("Decks coming Thursday.", "Commitment: Ada Byrne wrote: \"Decks coming Thursday\" (6 March 2025) | due 2025-03-06")]
[Example("The Leeds report will be signed by Friday.", "Commitment: Ada Byrne promised that the Leeds report will be signed by 7 March 2025. | due 2025-03-07")]
[Example("Changelog draft goes out Wednesday.", "Commitment: Ada Byrne wrote: \"Changelog draft goes out Wednesday\" (5 March 2025) | due 2025-03-05")]
[CounterExample("No report will follow by Friday.")]
[CounterExample("The mayor will be finished by Friday if he goes on like this.")]
[CounterExample("Your blocks will be ready only on Friday.")]
[CounterExample("The tanks will be dry by Friday.")]
[CounterExample("The report will be published on Friday by the ministry.")]
[CounterExample("The order will be ready if you pay by Friday.")]
[CounterExample("Monday follows on Sunday.")]
[CounterExample("We expect the draft on Monday.")]
[CounterExample("The proof will be with the printer by Friday.")]
[CounterExample("You will have noticed the error.")]
[CounterExample("Will the proof be with you by Friday?")]
[CounterExample("The proof will be with you soon.")]
internal sealed class ThingWillReachYou : SentenceRule
{
    /// <summary>Papers and the like that are handed over.</summary>
    internal static readonly FrozenSet<string> Papers = WordSet.Of("forecast forecasts part chapter section instalment offer quote quotation estimate invoice report draft details minutes certificate contract agreement list photos pictures document documents paperwork figures plan programme schedule answer reply proposal drawings samples letter form forms copy copies accounts results tickets update summary budget contracts programmes proofs proof invoices tender spec specification labels manuscript translation artwork layout mock-up notes recording order parcel delivery samples sketches designs files quotes reports video recording slides link invite transcript changelog deck decks post-mortem postmortem findings write-up numbers agenda newsletter invitations pack analysis statement licence maps drafts letters plans minutes");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        if (IsReady(sentence, reading) is { } ready)
        {
            findings.Add(ready);
            return;
        }

        if (Follows(sentence, reading) is { } follows)
        {
            findings.Add(follows);
            return;
        }

        // "You", where several are written to, is nobody that could be named.
        if (reading.Addressee is null)
            return;
        if (LeaveWithMe(sentence, reading) is { } left)
        {
            findings.Add(left);
            return;
        }

        var will = sentence.IndexOf("will");
        if (will < 0 && sentence.IndexOf("shall") is > 0 and var shall && tokens[shall - 1].Is("you"))
            will = shall;
        if (will < 1 || will > 8 || will + 3 >= tokens.Count)
            return;
        var reaches = tokens[will + 1].Is("be") && tokens[will + 2].Is("with") && tokens[will + 3].Is("you");
        var has = tokens[will - 1].Is("you") && tokens[will + 1].Lower is "have" or "get" or "receive" && (WordClasses.IsDeterminer(tokens[will + 2].Lower) || tokens[will + 2].Lower is "it" or "them" or "everything");
        var last = Clauses.End(tokens, will);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(will, last);
        if (!(reaches || has) || (dates.Count == 0 && sentence.IndexOf("promise") < 0))
            return;
        var first = 0;
        while (first < will - 1 && (WordClasses.IsOpening(tokens[first].Lower) || (first > 0 && !tokens[first].IsWord)))
            first++;
        if (tokens[first].Lower is "he" or "she" or "they" or "it" or "this" or "that" or "i" or "we")
            return;
        var telling = new Telling(sentence, first, last, dates);
        var told = ThirdPerson.Reported(reading, telling);
        var finding = Statements.Put(FactKind.Commitment, reading, told is null ? null : $"{reading.AuthorName} promised that {told}.", telling);
        findings.Add(finding with { Claim = finding.Claim with { Due = dates.Count > 0 ? dates[0].Limit : null } });
    }

    /// <summary>"Contracts will be out by Friday", "your proofs will be ready on Thursday", "budget's coming tomorrow": a paper that the author has to hand over, and its day.</summary>
    private static Finding? IsReady(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        var yours = first + 3 < tokens.Count && tokens[first].Lower is "your" or "the" ? YourThing(tokens, first) : -1;
        var noun = yours > 0 ? yours : Enumerable.Range(first, Math.Max(0, Math.Min(4, tokens.Count - first - 3))).FirstOrDefault(at => Papers.Contains(tokens[at].Lower), -1);
        // "changelog draft": the last of them is the paper.
        while (yours < 0 && noun >= 0 && noun + 1 < tokens.Count && Papers.Contains(tokens[noun + 1].Lower))
            noun++;
        if (noun < 0 || Enumerable.Range(first, noun - first).Any(at => !tokens[at].IsWord || tokens[at].Lower is "their" or "his" or "her" or "its" or "no" || WordClasses.IsPreposition(tokens[at].Lower)))
            return null;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var verb = noun + 1;
        var isReady = Word(verb) is "will" or "should" && Word(verb + 1) is "be" && Word(verb + 2) is "out" or "ready" or "done" or "finished" or "sent" or "posted" or "up" or "complete" or "completed" or "over" or "across" or "shipped" or "dispatched" or "delivered" or "issued" or "emailed" or "signed" or "circulated" or "uploaded" or "finalised" or "finalized" or "completed" && Word(verb) is "will"
            || (yours > 0 && IsHandedOver(tokens, verb))
            || (Word(verb) is "comes" or "arrives" or "follows" or "come" or "follow" && Word(verb + 1) is "in" or "by" or "on" or "next" or "this" or "tomorrow")
            || Word(verb) is "goes" or "go" or "comes" or "leaves" && Word(verb + 1) is "out" or "off" or "up" or "to" or "over" && (Word(verb + 1) is not "to" || Word(verb + 2) is "you")
            || (Word(verb) is "coming" or "incoming" or "out" && DateWords.Weekday(Word(verb + 1)) + DateWords.Weekday(Word(verb + 2)) > 0 || Word(verb) is "coming" && Word(verb + 1) is "tomorrow" or "today" or "tonight")
            || Word(verb) is "is" or "are" or "'s" && Word(verb + 1) is "coming" or "on" && (Word(verb + 1) is "coming" || Word(verb + 2) is "its" or "their" && Word(verb + 3) is "way");
        // "will be ready only in September": a delay, no promise.
        if (!isReady || Enumerable.Range(verb, 4).Any(at => Word(at) is "only" or "not"))
            return null;
        var last = Clauses.End(tokens, verb);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(verb, last);
        if (dates.Count == 0 || dates[0].Role is DateRole.From or DateRole.After)
            return null;
        var telling = new Telling(sentence, first, last, dates);
        var told = ThirdPerson.Reported(reading, telling);
        // "forecast goes out": a paper alone, in the singular, wants its article.
        if (told is not null && first == noun && !tokens[noun].Lower.EndsWith('s') && told.StartsWith(tokens[noun].Lower, StringComparison.Ordinal))
            told = "the " + told;
        var finding = Statements.Put(FactKind.Commitment, reading, told is null ? null : $"{reading.AuthorName} promised that {told}.", telling);
        return finding with { Claim = finding.Claim with { Due = dates[0].Limit } };
    }

    /// <summary>"Your boat will …", "the pump will be back with you": the last word before "will" of a thing of the reader's, or one that goes to them; -1 where none stands there.</summary>
    private static int YourThing(TokenList tokens, int first)
    {
        for (var at = first + 1; at < tokens.Count - 3 && at <= first + 4 && tokens[at].IsWord; at++)
        {
            if (tokens[at + 1].Is("will"))
                return WordClasses.IsFunctionWord(tokens[at].Lower) ? -1 : at;
            if (WordClasses.IsPreposition(tokens[at].Lower) || FiniteVerbs.IndexIn(tokens, at, 1) >= 0)
                return -1;
        }

        return -1;
    }

    /// <summary>"will be delivered", "will be ready", "will be back with you": done for the reader.</summary>
    private static bool IsHandedOver(TokenList tokens, int will)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (Word(will) is not "will" || Word(will + 1) is not "be")
            return false;
        return Word(will + 2) is "ready" or "finished" or "delivered" or "dispatched" or "shipped" or "posted" or "returned" or "fitted" or "installed" or "repaired" or "fixed" or "mended" or "done" || (Word(will + 2) is "back" && Word(will + 3) is "with" or "to" && Word(will + 4) is "you");
    }

    /// <summary>"Leave it with me until Friday", "consider it done by Friday".</summary>
    private static Finding? LeaveWithMe(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        if (first + 4 >= tokens.Count || !((tokens[first].Is("leave") && tokens[first + 2].Is("with") && tokens[first + 3].Is("me")) || (tokens[first].Is("consider") && tokens[first + 1].Is("it") && tokens[first + 2].Lower is "done" or "sorted")))
            return null;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        if (dates.Count == 0)
            return null;
        var finding = Statements.Said(FactKind.Commitment, reading, sentence, first, Math.Max(dates[0].Last, first + 3), dates);
        return finding with { Claim = finding.Claim with { Due = dates[0].Limit } };
    }

    /// <summary>"The offer for the caps follows on Monday", "Invoice to follow tomorrow", "You can expect my comments by Friday".</summary>
    private static Finding? Follows(Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at + 1 < tokens.Count && at < 9; at++)
        {
            var follows = at > 0 && (tokens[at].Is("follows") || (tokens[at].Is("follow") && tokens[at - 1].Lower is "to" or "will")) && Enumerable.Range(0, at).Any(index => Papers.Contains(tokens[index].Lower));
            var expects = tokens[at].Is("expect") && (at == 0 || tokens[at - 1].Lower is "can" or "please" or "should" or "may") && tokens[at + 1].Lower is "the" or "my" or "our" or "a" or "an" or "it" or "them" or "to" && (at < 2 || tokens[at - 2].Is("you") || tokens[at - 1].Is("please"));
            if (!follows && !expects)
                continue;
            // "No report will follow by Friday"
            if (follows && Enumerable.Range(0, at).Any(index => tokens[index].IsWord && tokens[index].Lower is "no" or "not" or "never" or "neither"))
                return null;
            var last = Clauses.End(tokens, at);
            var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(at, last);
            if (dates.Count == 0)
                return null;
            var telling = new Telling(sentence, 0, last, dates);
            var told = follows ? ThirdPerson.Reported(reading, telling) : null;
            var finding = Statements.Put(FactKind.Commitment, reading, told is null ? null : $"{reading.AuthorName} promised that {told}.", telling);
            return finding with { Claim = finding.Claim with { Due = dates[0].Limit } };
        }

        return null;
    }
}
