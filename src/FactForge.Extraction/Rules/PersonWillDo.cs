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
[CounterExample("He will report to Tom Pascoe.")]
[CounterExample("Will Tom Pascoe lead the joinery?")]
[CounterExample("Tom Pascoe will not come.")]
[CounterExample("If Tom Pascoe will lead it, we start.")]
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
        if (SecondVerb(sentence, verb) is > 0 and var will)
            AddSecond(person, sentence, will, reading, findings);
        var last = Clauses.End(sentence.Tokens, verb);
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
            if (tokens[at].Is("and") && tokens[at + 1].Is("will") && tokens[at + 2].IsWord && !WordClasses.IsFunctionWord(tokens[at + 2].Lower) && !tokens[at + 2].Is("be"))
                return at + 1;
        }

        return -1;
    }

    private static void AddSecond(NamedPerson person, Sentence sentence, int will, MessageReading reading, ICollection<Finding> findings)
    {
        var last = Clauses.End(sentence.Tokens, will + 1);
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).Within(will, last);
        var telling = new Telling(sentence, will + 1, last, dates) { Subject = person.Person };
        if (Conditions.Follow(sentence, will) || sentence.Tokens[will].Is("not") || ThirdPerson.Infinitive(reading, telling) is not { } words)
            return;
        var finding = Statements.Worded(FactKind.Plan, reading, person.Person, $"{person.Person.Name} will {words}.", sentence, will, last);
        findings.Add(finding.Planned(dates, Starts(sentence, will)));
    }

    private static Certainty? CertaintyOf(Sentence sentence, int verb, int last, List<DateExpression> dates, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[verb].Lower;
        var next = verb + 1 <= last && tokens[verb + 1].IsWord ? tokens[verb + 1].Lower : "";
        var hasDate = dates.Any(date => date.Start.Last >= reading.Said && date.Start.Precision != DatePrecision.Year);
        return word switch
        {
            "will" or "shall" => next.Length > 1 && next is not ("not" or "never" or "have" or "probably" or "need" or "know" or "report") ? Certainty.Certain : null,
            "is" or "'s" => next is "leaving" or "joining" or "moving" or "retiring" or "starting" or "resigning" or "taking" or "emigrating" or "stepping" or "standing" or "replacing" or "succeeding" || (hasDate && next.EndsWith("ing", StringComparison.Ordinal)) ? Certainty.Certain : null,
            "has" or "'s" when next is "agreed" or "offered" or "volunteered" or "promised" => verb + 3 <= last && tokens[verb + 2].Is("to") ? Certainty.Certain : null,
            "agreed" or "offered" or "volunteered" or "promised" => next is "to" && verb + 2 <= last ? Certainty.Certain : null,
            "might" or "may" => next.Length > 1 && next is not ("not" or "have") ? Certainty.Possible : null,
            "takes" or "hands" or "took" when next == "over" && word != "took" => Certainty.Certain,
            "succeeds" or "replaces" => Certainty.Certain,
            "takes" or "starts" or "joins" or "leaves" or "moves" or "retires" or "begins" or "hands" or "succeeds" => hasDate ? Certainty.Certain : null,
            _ => null,
        };
    }

    private static bool Starts(Sentence sentence, int verb)
    {
        var word = sentence.Tokens[verb].Lower;
        var next = verb + 1 < sentence.Tokens.Count ? sentence.Tokens[verb + 1].Lower : "";
        return word is "takes" or "starts" or "joins" or "begins" or "succeeds" || next is "start" or "join" or "take" or "starting" or "joining" or "taking";
    }
}
