using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'm leaving for Porto in May", "we open on 3 May", "I might move": what the author means to do, and where they will be.</summary>
[Example("I'm in Brest from the 10th to the 14th.", "Plan: Ada Byrne is in Brest from 10 March 2025 to 14 March 2025. | since 2025-03-10 | until 2025-03-14")]
[Example("In September I start as a group leader at the Polar Institute.", "Plan: In September 2025 Ada Byrne starts as a group leader at the Polar Institute. | since 2025-09")]
[Example("I am on maternity leave from 11 March.", "Plan: Ada Byrne is on maternity leave from 11 March 2025. | since 2025-03-11")]
[Example("We are moving to Bristol.", "Plan: Ada Byrne is moving to Bristol.")]
[Example("I might move abroad.", "Plan: Ada Byrne might move abroad. | Possible")]
[Example("I hope to visit in May.", "Plan: Ada Byrne hopes to visit in May 2025. | due 2025-05 | Likely")]
[Example("From June I'll be joining Kallio in Tampere.", "Plan: From June 2025 Ada Byrne will be joining Kallio in Tampere. | since 2025-06")]
[Example("I'll be in Brest until Friday.", "Plan: Ada Byrne will be in Brest until 7 March 2025. | until 2025-03-07")]
[Example("I am on site in Gdynia until Wednesday.", "Plan: Ada Byrne is on site in Gdynia until 5 March 2025. | until 2025-03-05")]
[Example("We aim to close the round in May.", "Plan: Ada Byrne aims to close the round in May 2025. | due 2025-05")]
[Example("I shall be at the Rokeby Institute in Dunedin.", "Plan: Ada Byrne will be at the Rokeby Institute in Dunedin.")]
[Example("Next week I'm in hospital for two nights.", "Plan: In the week of 10 March 2025 Ada Byrne is in hospital for two nights. | due 2025-03-16")]
[Example("We can start recruiting in June.", "Plan: Ada Byrne can start recruiting in June 2025. | due 2025-06")]
[Example("As you may have heard I'm moving to the data team from May.", "Plan: Ada Byrne is moving to the data team from May 2025. | since 2025-05")]
[Example("We're due to launch in June.", "Plan: Ada Byrne is due to launch in June 2025. | due 2025-06")]
[Example("I'm getting married in June.", "Plan: Ada Byrne is getting married in June 2025. | due 2025-06")]
[Example("I have a meeting with the bank on Thursday.", "Plan: Ada Byrne has a meeting with the bank on 6 March 2025. | due 2025-03-06")]
[Example("I've booked the ferry for 3 May.", "Plan: Ada Byrne has booked the ferry for 3 May 2025. | due 2025-05-03")]
[Example("I'm off Friday and back Monday.", "Plan: Ada Byrne is off on 7 March 2025 and back on 10 March 2025. | since 2025-03-07")]
[Example("I'm standing down as secretary.", "Plan: Ada Byrne is standing down as secretary.")]
[CounterExample("We've booked the hall for 3 May.")]
[Example("I'm booked at Thornfalcon until the 18th.", "Plan: Ada Byrne is booked at Thornfalcon until 18 March 2025. | until 2025-03-18")]
[Example("I'm moving to Cork in mid-August.", "Plan: Ada Byrne is moving to Cork in mid-August 2025. | due 2025-08")]
[Example("I'm moving to Cork in the middle of August.", "Plan: Ada Byrne is moving to Cork in mid-August 2025. | due 2025-08")]
[Example("I'm moving to Cork at the end of August.", "Plan: Ada Byrne is moving to Cork at the end of August 2025. | due 2025-08-31")]
[Example("I will be in Rome from mid July to the end of August.", "Plan: Ada Byrne will be in Rome from mid-July 2025 to the end of August 2025. | since 2025-07-15 | until 2025-08-31")]
[Example("I'm in theatre all day on the 11th.", "Plan: Ada Byrne is in theatre all day on 11 March 2025. | due 2025-03-11")]
[Example("I'm giving the keynote on Thursday.", "Plan: Ada Byrne is giving the keynote on 6 March 2025. | due 2025-03-06")]
[Example("I'm thinking of retiring next year.", "Plan: Ada Byrne is thinking of retiring in 2026. | due 2026 | Possible")]
[Example("I won't be in on Friday.", "Plan: Ada Byrne will not be in on 7 March 2025. | due 2025-03-07")]
[Example("I'm going freelance in June.", "Plan: Ada Byrne is going freelance in June 2025. | since 2025-06")]
[Example("I'm in Leeds on Thursday if you want to meet.", "Plan: Ada Byrne is in Leeds on 6 March 2025. | due 2025-03-06")]
[Example("Week after next I'm in Tenerife.", "Plan: In the week of 17 March 2025 Ada Byrne is in Tenerife. | due 2025-03-23")]
[Example("I've accepted a job at Contoso.", "Plan: Ada Byrne has accepted a job at Contoso.")]
[Example("I can't join the call on Thursday.", "Plan: Ada Byrne cannot join the call on 6 March 2025. | due 2025-03-06")]
[Example("Please note I am going on maternity leave from 1 July.", "Plan: Ada Byrne is going on maternity leave from 1 July 2025. | since 2025-07-01")]
[Example("We're on track to close on 5 September.", "Plan: Ada Byrne is on track to close on 5 September 2025. | due 2025-09-05")]
[Example("We have planned the submission for 30 April.", "Plan: Ada Byrne has planned the submission for 30 April 2025. | due 2025-04-30")]
[Example("I shall not be at the meeting on the 20th.", "Plan: Ada Byrne will not be at the meeting on 20 March 2025. | due 2025-03-20")]
[Example("We will be in England in September, from the 6th to the 20th.", "Plan: Ada Byrne will be in England in September 2025, from 6 September 2025 to 20 September 2025. | due 2025-09 | since 2025-09-06 | until 2025-09-20")]
[Example("I am changing jobs and leave on 26 March.", "Plan: Ada Byrne leaves on 26 March 2025. | due 2025-03-26")]
[CounterExample("I'm only in the office Monday to Wednesday these days.")]
[CounterExample("I can't see the file on Thursday.")]
[Example("From May I'll be head of sales.", "Plan: From May 2025 Ada Byrne will be head of sales. | since 2025-05")]
[CounterExample("I'm in favour of the 11th.")]
[Example("I've an appointment at eleven.", "Plan: Ada Byrne has an appointment at eleven.")]
[Example("I have a wedding in Harrogate.", "Plan: Ada Byrne has a wedding in Harrogate.")]
[Example("I'm ooo all of Easter week.", "Plan: Ada Byrne is ooo all of Easter week.")]
[Example("We go with Contoso for the gate, and we start in November.", "Plan: Ada Byrne wrote: \"We go with Contoso for the gate, and we start in November\" | since 2025-11")]
[Example("I'm in Leeds on Thursday if Mr Haddad would like to see samples.", "Plan: Ada Byrne is in Leeds on 6 March 2025. | due 2025-03-06")]
[Example("I'm away from Thursday until the 12th so ring Dale if anything comes up.", "Plan: Ada Byrne is away from 6 March 2025 to 12 March 2025. | since 2025-03-06 | until 2025-03-12")]
[CounterExample("I'm in Leeds on Thursday only if")]
[CounterExample("Noor will cover in June while I am on maternity leave.")]
[CounterExample("I have an interest in Harrogate.")]
[CounterExample("I have the figures from Monday.")]
[CounterExample("I'm having a good time until Friday.")]
[CounterExample("I'm giving you the file on Thursday.")]
[CounterExample("I'm expecting the file on Friday.")]
[CounterExample("I'll be glad to help on Friday.")]
[CounterExample("I'm looking forward to Friday.")]
[CounterExample("I am not leaving.")]
[CounterExample("I'm moving you to the 23rd.")]
[CounterExample("Are you leaving in May?")]
[CounterExample("I'm writing to you on Friday's meeting.")]
[CounterExample("If I move to Bristol, I sell the boat.")]
[Example("I may finish early and leave on Friday.", "Plan: Ada Byrne may finish early and leave on 7 March 2025. | due 2025-03-07 | Possible")]
[CounterExample("I asked him to pack and leave on Friday.")]
[CounterExample("I told them to stop and return on 3 April.")]
[CounterExample("I've asked the fitters to come back and start on Monday.")]
[CounterExample("I don't want to come in and start on Monday.")]
[CounterExample("I think she is away and will return on Friday.")]
[CounterExample("I know Leif is ill and will be back on Monday.")]
[CounterExample("We can either stay or pack up and leave on Friday.")]
[CounterExample("I'm going on about leave again.")]
[CounterExample("I am on track to nothing by Friday.")]
[CounterExample("I shall not be at all surprised on the 20th.")]
internal sealed class AuthorPlans : ClauseRule
{
    private static readonly FrozenSet<string> Changes = WordSet.Of(
        "leaving joining moving retiring hiring marrying relocating emigrating quitting resigning stepping standing");

    private static readonly FrozenSet<string> Vague = WordSet.Of("expecting skipping dropping cancelling keeping sticking looking writing wondering asking hoping trying thinking having getting being attaching following forwarding sending reaching contacting copying working waiting going planning feeling seeing finding using working reading running building making doing getting telling talking giving suggesting proposing wondering considering");

    private static readonly FrozenSet<string> Scheduled = WordSet.Of("start begin join leave move retire open close shut fly travel arrive return lend finish take hand go switch change step become");

    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if ((Conditions.Follow(clause) && !Conditions.OnlyOffer(clause)) || (clause.HasNot && !IsUnavailable(clause)))
            return;
        if (Conditions.OnlyOffer(clause) && clause.Sentence.IndexOf("if", clause.Verb) is > 0 and var offer && offer > clause.Verb + 1 && offer <= clause.Last)
            clause = clause with { Last = offer - 1 };
        // "… until the 12th so ring Dale": what is asked because of it is no part of it.
        if (Enumerable.Range(clause.Verb + 2, Math.Max(0, clause.Last - clause.Verb - 2)).FirstOrDefault(at => clause.WordAt(at) is "so" && (clause.WordAt(at + 1) is "please" || Requests.IsVerb(clause.WordAt(at + 1))), -1) is > 0 and var so)
            clause = clause with { Last = so - 1 };
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Within(clause);
        if (CertaintyOf(clause, dates, reading) is not { } certainty || IsHabit(clause))
            return;
        // "she covers in June while I am on leave": when that is, the clause before tells.
        if (dates.Count == 0 && clause.First > 0 && clause.Sentence.Tokens[clause.First - 1].Lower is "while" or "whilst" or "whenever")
            return;
        // "We go with Contoso, and we start in November": what starts, the words before tell.
        if (clause.IsPlural && clause.First > 2 && clause.WordAt(clause.Verb) is "start" or "begin" or "finish" or "open" or "close" && dates.Any(date => date.RoleFirst == clause.Verb + 1 && date.Last == clause.Last))
        {
            findings.Add(Statements.Said(FactKind.Plan, reading, clause.Sentence, 0, clause.Last, dates).Planned(dates, Lasts(clause)));
            return;
        }

        findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates, certainty).Planned(dates, Lasts(clause)));
    }

    /// <summary>"I'm not available on the 18th", "I am not in on Friday".</summary>
    private static bool IsUnavailable(Clause clause) =>
        clause.WordAt(clause.Verb) is "can"
        || (clause.WordAt(clause.Verb) is "will" or "shall" && clause.WordAt(clause.Verb + 1) is "not" && clause.WordAt(clause.Verb + 2) is "be" && clause.WordAt(clause.Verb + 3) is var where && ((where is "in" or "at" && clause.WordAt(clause.Verb + 4) is not ("all" or "any" or "no" or "least") && clause.WordAt(clause.Verb + 5) is not ("least" or "slightest" or "mood" or "way" or "position" or "loss")) || where is "coming" or "attending" or "joining" or "there" or "here" or "around" or "available" or "back" or "reachable" or "free"))
        || clause.WordAt(clause.Verb) is "am" or "are" && clause.WordAt(clause.Verb + 1) is "not" && clause.WordAt(clause.Verb + 2) is "available" or "around" or "free" or "reachable" or "in";

    /// <summary>"I'm only in the office Monday to Wednesday these days": how it always is.</summary>
    private static bool IsHabit(Clause clause) =>
        Enumerable.Range(clause.First, clause.Last - clause.First + 1).Any(at => clause.WordAt(at) is "usually" or "normally" or "generally" or "every" || (clause.WordAt(at) is "mostly" && !(at < clause.Last && clause.Sentence.Tokens[at + 1].IsCapital)) || (clause.WordAt(at) is "these" && clause.WordAt(at + 1) is "days"));

    private static Certainty? CertaintyOf(Clause clause, IReadOnlyList<DateExpression> dates, MessageReading reading)
    {
        var at = clause.Verb;
        var word = clause.WordAt(at);
        var next = clause.PastAdverbs(at + 1);
        var hasDate = dates.Any(date => date.Start.Last >= reading.Said && date.Start.Precision != DatePrecision.Year);
        switch (word)
        {
            case "am" or "are" or "will" or "shall" when clause.HasNot:
                return IsUnavailable(clause) && hasDate && dates.Any(date => date.First > at + 2) ? Certainty.Certain : null;
            case "am" or "are" when AheadOfOnesOwn.ThinksOf(clause, next):
                return Certainty.Possible;
            case "am" or "are" when clause.WordAt(next) is "on" && clause.WordAt(next + 1) is "track" or "course" && clause.WordAt(next + 2) is "to" or "for" && clause.WordAt(next + 3) is not ("nothing" or "nowhere" or "something" or "anything" or "failure" or "disaster" or "ruin"):
                return hasDate ? Certainty.Certain : null;
            case "am" or "are":
                return AheadOfOnesOwn.Is(clause, next, hasDate) || IsChange(clause, next, hasDate) || IsElsewhere(clause, next, dates) ? Certainty.Certain : null;
            case "will" or "shall":
                return clause.WordAt(next) == "be" && WillBe(clause, clause.PastAdverbs(next + 1), hasDate, dates) ? Certainty.Certain : null;
            case "have" when AheadOfOnesOwn.Has(clause, next, hasDate):
                return Certainty.Certain;
            case "plan" or "intend" or "aim" or "mean":
                return clause.WordAt(next) == "to" && clause.WordAt(next + 1).Length > 1 ? Certainty.Certain : null;
            case "expect":
                return clause.WordAt(next) == "to" && clause.WordAt(next + 1).Length > 1 && !clause.IsPlural ? Certainty.Certain : null;
            case "want":
                return clause.WordAt(next) == "to" && hasDate && clause.WordAt(next + 1) is { Length: > 2 } wanted && wanted is not ("thank" or "know" or "discuss" or "ask" or "hear" or "see" or "make" or "say" or "let" or "talk" or "have" or "get") ? Certainty.Likely : null;
            case "can" when clause.HasNot:
                return hasDate && clause.WordAt(next) is "join" or "come" or "attend" or "start" or "travel" ? Certainty.Certain : null;
            case "can":
                return hasDate && clause.WordAt(next) is "start" or "begin" or "come" or "join" or "open" or "move" or "visit" or "travel" or "attend" ? Certainty.Certain : null;
            case "hope":
                return clause.WordAt(next) == "to" && clause.WordAt(next + 1) is not ("hear" or "see" or "have" or "get") ? Certainty.Likely : null;
            case "might" or "may":
                return clause.WordAt(next) is { Length: > 0 } verb && verb is not ("be" or "have" or "need" or "not" or "add" or "say" or "wish" or "want" or "also" or "as" or "well" or "get" or "miss" or "note" or "see") && !WordClasses.IsPreposition(verb) ? Certainty.Possible : null;
            case "could":
                return clause.WordAt(next) == "imagine" ? Certainty.Possible : null;
            default:
                return hasDate && Scheduled.Contains(word) ? Certainty.Certain : null;
        }
    }

    /// <summary>"I'll be joining Kallio", "I'll be away until Friday".</summary>
    private static bool WillBe(Clause clause, int next, bool hasDate, IReadOnlyList<DateExpression> dates) =>
        (hasDate && Roles.RolePhrase.Read(clause.Sentence, next) is { } role && role.First <= next + 1 && role.Last <= clause.Last) || IsChange(clause, next, hasDate) || IsElsewhere(clause, next, dates) || (clause.WordAt(next) is "in" or "at" && IsPlace(clause, next + 1));

    /// <summary>"Dunedin", "the Rokeby Institute".</summary>
    private static bool IsPlace(Clause clause, int at)
    {
        if (clause.WordAt(at) is "the" or "our")
            at++;
        return at <= clause.Last && clause.Sentence.Tokens[at].IsCapital;
    }

    private static bool IsChange(Clause clause, int next, bool hasDate)
    {
        var word = clause.WordAt(next);
        if (word == "off" && clause.WordAt(next + 1) is "to" or "on")
            return true;
        if (word == "going" && clause.WordAt(next + 1) is "on" && !WordClasses.IsPreposition(clause.WordAt(next + 2)) && Enumerable.Range(next + 2, 3).Any(at => clause.WordAt(at) is "leave" or "holiday" or "sabbatical" or "vacation" or "secondment"))
            return true;
        if (word == "going")
            return clause.WordAt(next + 1) is "on" or "back" or "to" && hasDate && (WordClasses.IsDeterminer(clause.WordAt(next + 2)) || (clause.WordAt(next + 2) == "to" && WordClasses.IsDeterminer(clause.WordAt(next + 3))));
        if (clause.WordAt(next + 1) is "you" or "him" or "her" || (clause.WordAt(next + 1) is "them" or "it" && !(hasDate && word is "collecting" or "picking" or "fitting" or "replacing" or "closing" or "selling")))
            return false;
        if (word is "planning" or "hoping" or "aiming" or "intending")
            return clause.WordAt(next + 1) == "to" && clause.WordAt(next + 2).Length > 1;
        if (word == "looking")
            return clause.WordAt(next + 1) == "to" && clause.WordAt(next + 2) is { Length: > 2 } sought && !sought.EndsWith("ing", StringComparison.Ordinal);
        return Changes.Contains(word) || (hasDate && word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4 && !Vague.Contains(word));
    }

    /// <summary>"in Brest from … to …", "on maternity leave", "away until …", "out of office".</summary>
    private static bool IsElsewhere(Clause clause, int next, IReadOnlyList<DateExpression> dates)
    {
        var word = clause.WordAt(next);
        var bounded = dates.Any(date => date.End is not null || date.Role is DateRole.From or DateRole.Until or DateRole.At);
        if (word is "there" or "over" && clause.WordAt(clause.Verb) is "will")
            return dates.Any(date => date.First > next);
        if (word is "away" or "abroad" or "out" or "off" or "back" or "shut" or "closed")
            return bounded || (word is "shut" or "closed" && dates.Count > 0) || (word is "off" or "away" or "out" && dates.Any(date => date.First == next + 1 && date.Start.Precision == DatePrecision.Day));
        if (word is "ooo")
            return next < clause.Last;
        if (word is "booked" or "tied" or "engaged" or "committed" or "needed" or "expected" or "stuck")
            return bounded && (word is not ("expected" or "needed") || clause.WordAt(next + 1) is "back" or "in" or "at" or "there");
        // "in theatre all day on the 11th", "at a conference on Friday"
        if (word is "in" or "at" && dates.Any(date => date.Role == DateRole.At && date.Start.Precision == DatePrecision.Day && date.First > next + 2) && clause.Last - next < 10
            && clause.WordAt(next + 1) is not ("favour" or "favor" or "agreement" or "doubt" or "touch" or "charge" or "need" or "time" or "position" or "two" or "no" or "the" or "your" or "loss" or "receipt" or "talks" or "contact"))
            return true;
        if (word is "in" or "at")
            return dates.Any(date => (date.First > next + 1 || date.Last < clause.First) && (date.End is not null || date.Role is DateRole.From or DateRole.Until)) || (dates.Any(date => date.First > next + 1 || date.Last < clause.First) && IsPlace(clause, next + 1));
        if (word is "working")
            return dates.Any(date => date.Role is DateRole.From or DateRole.Until);
        if (word is "on" && dates.Any(date => date.First > next + 1 && date.End is not null))
            return true;
        return word == "on" && Enumerable.Range(next + 1, 3).Any(at => clause.WordAt(at) is "leave" or "holiday" or "vacation" or "sabbatical" || (bounded && clause.WordAt(at) is "site" or "retreat" or "pilgrimage" or "strike" or "tour" or "call" or "duty" or "placement" or "secondment" or "board" or "shift" or "road"));
    }

    private static bool Lasts(Clause clause)
    {
        var word = clause.WordAt(clause.Verb) is "will" or "shall" && clause.WordAt(clause.PastAdverbs(clause.Verb + 1)) is "be" ? clause.WordAt(clause.PastAdverbs(clause.PastAdverbs(clause.Verb + 1) + 1))
            : clause.WordAt(clause.Verb) is "am" or "are" ? clause.WordAt(clause.PastAdverbs(clause.Verb + 1)) : clause.WordAt(clause.Verb);
        if (word is "on" && clause.Sentence.IndexOf("track", clause.Verb) > 0)
            return false;
        return word is "start" or "starting" or "joining" or "join" or "joining" or "begin" or "take" or "taking" or "going" or "off" or "on";
    }
}
