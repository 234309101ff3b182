using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Tom Pascoe will lead the joinery", "she is leaving in July": what somebody is said to be about to do.</summary>
[Example("Tom Pascoe will lead the joinery.", "Plan: Tom Pascoe will lead the joinery. | of Tom Pascoe")]
[Example("Tom Pascoe is leaving the firm in July.", "Plan: Tom Pascoe is leaving the firm in July 2025. | of Tom Pascoe | due 2025-07")]
[Example("Tom Pascoe takes over the loan on 11 March.", "Plan: Tom Pascoe takes over the loan on 11 March 2025. | of Tom Pascoe | since 2025-03-11")]
[Example("Tom Pascoe takes over the account.", "Plan: Tom Pascoe takes over the account. | of Tom Pascoe")]
[Example("Tom Pascoe is stepping down as treasurer.", "Plan: Tom Pascoe is stepping down as treasurer. | of Tom Pascoe")]
[Example("Tom Pascoe has the plans and will sign the specification.", "Plan: Tom Pascoe will sign the specification. | of Tom Pascoe")]
[Example("Tom Pascoe plans to retire in June.", "Plan: Tom Pascoe plans to retire in June 2025. | of Tom Pascoe | due 2025-06")]
[Example("Tom Pascoe is going to run the shop.", "Plan: Tom Pascoe is going to run the shop. | of Tom Pascoe")]
[Example("Tom Pascoe is on paternity leave from 7 July.", "Plan: Tom Pascoe is on paternity leave from 7 July 2025. | of Tom Pascoe | since 2025-07-07")]
[Example("Tom Pascoe is back on Monday.", "Plan: Tom Pascoe is back on 10 March 2025. | of Tom Pascoe | due 2025-03-10")]
[Example("Tom Pascoe arrives on Friday.", "Plan: Tom Pascoe arrives on 7 March 2025. | of Tom Pascoe | due 2025-03-07")]
[Example("Tom Pascoe covers for me until October.", "Plan: Tom Pascoe covers for Ada Byrne until October 2025. | of Tom Pascoe | until 2025-10")]
[Example("Tom Pascoe goes back to the yard.", "Plan: Tom Pascoe goes back to the yard. | of Tom Pascoe")]
[Example("Tom Pascoe starts on 3 April and will sign the lease.", "Plan: Tom Pascoe starts on 3 April 2025. | of Tom Pascoe | since 2025-04-03")]
[Example("I've asked Tom Pascoe to chair the panel.", "Statement: Ada Byrne has asked Tom Pascoe to chair the panel.")]
[Example("Tom Pascoe, who is our new lead here, will own the audit.", "Plan: Ada Byrne wrote of Tom Pascoe: \"Tom Pascoe, who is our new lead here, will own the audit\" | of Tom Pascoe")]
[Example("Tom Pascoe from the press office will coordinate the text.", "Plan: Tom Pascoe from the press office will coordinate the text. | of Tom Pascoe")]
[CounterExample("Tom Pascoe came. She rang so he will know the hour.")]
[CounterExample("Leif has taken over from Tom Pascoe and will sign the lease.")]
[Example("Tom Pascoe steps down as captain on 20 October.", "Plan: Tom Pascoe steps down as captain on 20 October 2025. | of Tom Pascoe | due 2025-10-20")]
[Example("Tom Pascoe used to be at Braidwell and starts next Monday.", "Plan: Tom Pascoe starts on 10 March 2025. | of Tom Pascoe | since 2025-03-10")]
[Example("Tom Pascoe is running the dives in my place.", "Plan: Tom Pascoe is running the dives in Ada Byrne's place. | of Tom Pascoe")]
[Example("Tom Pascoe will be the programme officer from then on.", "Plan: Tom Pascoe will be the programme officer. | of Tom Pascoe")]
[CounterExample("Tom Pascoe is not running the dives in my place.")]
[CounterExample("Tom Pascoe is running the dives in the bay.")]
[CounterExample("Tom Pascoe is sleeping in my place.")]
[CounterExample("Tom Pascoe was running the dives in my place.")]
[CounterExample("Is Tom Pascoe running the dives in my place?")]
[CounterExample("Tom Pascoe hates running the dives in my place.")]
[CounterExample("Tom Pascoe will be grand.")]
[CounterExample("Tom Pascoe is on the team.")]
[CounterExample("Tom Pascoe is in the office.")]
[CounterExample("Tom Pascoe comes from Leeds.")]
[CounterExample("I asked Tom Pascoe to whom we owe it.")]
[CounterExample("He will report to Tom Pascoe.")]
[CounterExample("Will Tom Pascoe lead the joinery?")]
[CounterExample("Tom Pascoe will not come.")]
[CounterExample("If Tom Pascoe will lead it, we start.")]
[CounterExample("Noor Haddad of the company that will close in May called.")]
[CounterExample("I don't think Noor Haddad will move to Leeds in May.")]
internal sealed class PersonWillDo : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence))
            return;
        var verb = VerbBehind(person, sentence);
        if (verb < 0)
            return;
        if (AskedTo(person, sentence, reading) is { } asked)
            findings.Add(asked);
        var last = Clauses.End(sentence.Tokens, verb);
        if (IsSubject(person, sentence) && SecondVerb(sentence, verb) is > 0 and var will)
        {
            AddSecond(person, sentence, will, reading, findings);
            last = Math.Min(last, will - 2);
        }

        // "… from then on": from when, the words before tell.
        if (last > verb + 3 && sentence.Tokens[last].Is("on") && sentence.Tokens[last - 1].Is("then") && sentence.Tokens[last - 2].Is("from"))
            last -= 3;
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).Within(0, last);
        if (CertaintyOf(sentence, verb, last, dates, reading) is not { } certainty || Conditions.Follow(sentence, verb))
            return;
        var finding = Statements.OfPerson(FactKind.Plan, reading, person, last, dates.Within(person.First, last), certainty);
        findings.Add(finding.Planned(dates, Starts(sentence, verb)));
    }

    /// <summary>"… and will sign the specification": the "will" of a second verb of the same subject; -1 where there is none.</summary>
    private static int SecondVerb(Sentence sentence, int verb)
    {
        var tokens = sentence.Tokens;
        for (var at = verb + 1; at + 2 < tokens.Count && at < verb + 16; at++)
        {
            if (tokens[at].IsWord && WordClasses.IsSubjectPronoun(tokens[at].Lower) || tokens[at].Is(';'))
                return -1;
            if (tokens[at].Is("and") && tokens[at + 1].Lower is "starts" or "joins" or "leaves" or "retires" or "begins" or "returns" or "moves" or "goes" && tokens[at + 2].Kind is TokenKind.Word or TokenKind.Number && DateWordsFollow(tokens, at + 2))
                return at + 1;
            if (tokens[at].Is("and") && tokens[at + 1].Is("will") && tokens[at + 2].IsWord && !WordClasses.IsFunctionWord(tokens[at + 2].Lower) && !tokens[at + 2].Is("be") && !tokens[at + 2].Is("report"))
                return at + 1;
        }

        return -1;
    }

    private static bool DateWordsFollow(TokenList tokens, int at) =>
        Enumerable.Range(at, 4).Any(index => index < tokens.Count && tokens[index].IsWord && (DateWords.Weekday(tokens[index].Lower) > 0 || DateWords.IsMonth(tokens[index].Lower) || tokens[index].Lower is "tomorrow" or "week" or "month" or "monday"));

    private static void AddSecond(NamedPerson person, Sentence sentence, int will, MessageReading reading, ICollection<Finding> findings)
    {
        var last = Clauses.End(sentence.Tokens, will + 1);
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).Within(will, last);
        if (!sentence.Tokens[will].Is("will") && ThirdPerson.Infinitive(reading, new(sentence, will, last, dates) { Subject = person.Person }) is { } present)
        {
            findings.Add(Statements.Worded(FactKind.Plan, reading, person.Person, $"{person.Person.Name} {present}.", sentence, will, last).Planned(dates, Starts(sentence, will)));
            return;
        }

        var telling = new Telling(sentence, will + 1, last, dates) { Subject = person.Person };
        if (Conditions.Follow(sentence, will) || sentence.Tokens[will].Is("not") || ThirdPerson.Infinitive(reading, telling) is not { } words)
            return;
        var finding = Statements.Worded(FactKind.Plan, reading, person.Person, $"{person.Person.Name} will {words}.", sentence, will, last);
        findings.Add(finding.Planned(dates, Starts(sentence, will)));
    }

    /// <summary>"… took over from Ann Calder and will sign": whose name hangs on a preposition is no subject.</summary>
    private static bool IsSubject(NamedPerson person, Sentence sentence) =>
        person.First == 0 || !sentence.Tokens[person.First - 1].IsWord || !WordClasses.IsPreposition(sentence.Tokens[person.First - 1].Lower);

    /// <summary>"I've asked Tom Pascoe to chair the panel": what the author did; whether they will, they have not said.</summary>
    private static Finding? AskedTo(NamedPerson person, Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var to = person.Last + 1;
        var first = person.First - 2;
        if (reading.IsOwners || first < 0 || to + 2 >= tokens.Count || !tokens[to].Is("to") || !tokens[person.First - 1].Is("asked") || WordClasses.IsFunctionWord(tokens[to + 1].Lower) || tokens[to + 1].IsCapital || tokens[to + 1].Is("whom"))
            return null;
        if (tokens[first].Lower is "have" or "'ve" && first > 0)
            first--;
        if (!(tokens[first].Is("i") || tokens[first].Is("we")))
            return null;
        var last = Clauses.End(tokens, to + 1);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(to, last);
        var told = ThirdPerson.Infinitive(reading, new(sentence, to + 1, last, dates));
        return told is null || Conditions.Follow(sentence, to) ? null
            : Statements.Worded(FactKind.Statement, reading, reading.Author, $"{reading.AuthorName} has asked {person.Person.Name} to {told}.", sentence, first, last);
    }

    private static Certainty? CertaintyOf(Sentence sentence, int verb, int last, List<DateExpression> dates, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[verb].Lower;
        var next = verb + 1 <= last && tokens[verb + 1].IsWord ? tokens[verb + 1].Lower : "";
        var hasDate = dates.Any(date => date.Start.Last >= reading.Said && date.Start.Precision != DatePrecision.Year);
        return word switch
        {
            "will" or "shall" when next is "be" && IsPraise(sentence, verb + 2, last) => null,
            "will" or "shall" => next.Length > 1 && next is not ("not" or "never" or "have" or "probably" or "need" or "know" or "report") ? Certainty.Certain : null,
            "is" or "'s" when next is "going" or "due" or "about" or "set" && verb + 3 <= last && tokens[verb + 2].Is("to") && tokens[verb + 3].IsWord && !WordClasses.IsFunctionWord(tokens[verb + 3].Lower) => Certainty.Certain,
            "is" or "'s" when IsElsewhere(sentence, verb, last, dates) => Certainty.Certain,
            "is" or "'s" when next is "giving" => verb + 2 <= last && tokens[verb + 2].Is("up") || hasDate ? Certainty.Certain : null,
            "plans" or "intends" or "aims" => next is "to" && verb + 2 <= last ? Certainty.Certain : null,
            "hopes" or "wants" => next is "to" && verb + 2 <= last && hasDate ? Certainty.Likely : null,
            "goes" => next is "back" && verb + 3 <= last && tokens[verb + 2].Is("to") || (hasDate && next is "to" or "on" or "into") ? Certainty.Certain : null,
            "covers" or "deputises" => next is "for" && verb + 2 <= last && (tokens[verb + 2].Lower is "me" or "us" or "him" or "her" || tokens[verb + 2].IsCapital) ? Certainty.Certain : null,
            "steps" or "stands" when next is "down" or "aside" or "back" => Certainty.Certain,
            "fills" or "stands" or "steps" => next is "in" && verb + 3 <= last && tokens[verb + 2].Is("for") ? Certainty.Certain : null,
            "arrives" or "comes" or "returns" or "flies" or "visits" or "travels" or "speaks" or "opens" or "finishes" or "sits" or "plays" or "chairs" or "hosts" or "sails" or "marries" => hasDate ? Certainty.Certain : null,
            "is" or "'s" => next is "leaving" or "joining" or "moving" or "retiring" or "starting" or "resigning" or "taking" or "emigrating" or "stepping" or "standing" or "replacing" or "succeeding" || (next.EndsWith("ing", StringComparison.Ordinal) && (hasDate || next is "running" or "chairing" or "taking" or "covering" or "leading" or "doing" or "teaching" or "giving" or "speaking" or "attending" or "playing" or "going" or "presenting" or "hosting" or "coming" && IsInPlaceOfAnother(sentence, verb + 2, last))) ? Certainty.Certain : null,
            "has" or "'s" when next is "agreed" or "offered" or "volunteered" or "promised" => verb + 3 <= last && tokens[verb + 2].Is("to") ? Certainty.Certain : null,
            "agreed" or "offered" or "volunteered" or "promised" => next is "to" && verb + 2 <= last ? Certainty.Certain : null,
            "might" or "may" => next.Length > 1 && next is not ("not" or "have") ? Certainty.Possible : null,
            "becomes" => verb + 2 <= last && hasDate ? Certainty.Certain : null,
            "takes" or "hands" or "took" when next == "over" && word != "took" => Certainty.Certain,
            "succeeds" or "replaces" => Certainty.Certain,
            "takes" or "starts" or "joins" or "leaves" or "moves" or "retires" or "begins" or "hands" or "succeeds" => hasDate ? Certainty.Certain : null,
            _ => null,
        };
    }

    /// <summary>"is running the dives in my place", "instead of me": for somebody who would else.</summary>
    private static bool IsInPlaceOfAnother(Sentence sentence, int from, int last) =>
        Enumerable.Range(from, Math.Max(0, last - from - 1)).Any(at => (sentence.Tokens[at].Is("in") && sentence.Tokens[at + 1].Lower is "my" or "our" && sentence.Tokens[at + 2].Lower is "place" or "stead") || (sentence.Tokens[at].Is("instead") && sentence.Tokens[at + 1].Is("of") && sentence.Tokens[at + 2].Lower is "me" or "us"));

    /// <summary>"is on leave until Monday", "is away from the 4th", "is back on Monday", "is off on paternity leave from 7 July", "is expected back in May".</summary>
    private static bool IsElsewhere(Sentence sentence, int verb, int last, List<DateExpression> dates)
    {
        var tokens = sentence.Tokens;
        string Word(int at) => at <= last && tokens[at].IsWord ? tokens[at].Lower : "";
        var at = verb + 1;
        while (WordClasses.IsAdverb(Word(at)) && Word(at) != "not")
            at++;
        if (!dates.Any(date => date.First > at))
            return false;
        return Word(at) switch
        {
            "away" or "abroad" or "off" or "back" or "out" or "ooo" => true,
            "on" => Enumerable.Range(at + 1, 4).Any(index => Word(index) is "leave" or "holiday" or "vacation" or "sabbatical" or "secondment" or "tour" or "jury" or "placement"),
            "in" or "at" => at + 1 <= last && tokens[at + 1].IsCapital && dates.Any(date => date.First > at + 1 && (date.End is not null || date.Role is DateRole.From or DateRole.Until or DateRole.At)),
            "expected" or "due" => Word(at + 1) is "back" or "in" or "on" or "home" or "here",
            _ => false,
        };
    }

    /// <summary>"will be grand", "will be fine with it": what the author thinks of it.</summary>
    private static bool IsPraise(Sentence sentence, int at, int last) =>
        at > last || (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "grand" or "fine" or "great" or "good" or "ok" or "okay" or "pleased" or "happy" or "glad" or "delighted" or "able" or "sorry" or "thrilled" or "brilliant" or "perfect" or "missed" or "useful" or "helpful" or "lovely" or "alright" or "keen" or "sad" or "so" or "very");

    private static bool Starts(Sentence sentence, int verb)
    {
        var word = sentence.Tokens[verb].Lower;
        var next = verb + 1 < sentence.Tokens.Count ? sentence.Tokens[verb + 1].Lower : "";
        return word is "takes" or "starts" or "joins" or "begins" or "succeeds" || next is "start" or "join" or "take" or "starting" or "joining" or "taking";
    }
}
