using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Away until Monday.", "Going on leave from 14 March", "Off to Brest on Friday": where the author will be, with the "I am" left out.</summary>
[Example("Away from 5 to 12 May, walking.", "Plan: Ada Byrne is away from 5 May 2025 to 12 May 2025, walking. | since 2025-05-05 | until 2025-05-12")]
[Example("Going on maternity leave from 14 March.", "Plan: Ada Byrne is going on maternity leave from 14 March 2025. | since 2025-03-14")]
[Example("Off to Brest on Friday.", "Plan: Ada Byrne is off to Brest on 7 March 2025. | due 2025-03-07")]
[Example("Am in Oslo next week.", "Plan: Ada Byrne is in Oslo in the week of 10 March 2025. | due 2025-03-16")]
[CounterExample("Am I away next week?")]
[CounterExample("Off the shelf.")]
[CounterExample("Going on the figures of Monday, we are late.")]
[CounterExample("Away until Monday?")]
[CounterExample("Back to the agenda of Friday.")]
[CounterExample("Back in 2015, the shed was ours.")]
[CounterExample("Back in February we had snow.")]
internal sealed class AwayWithoutSubject : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || tokens.Count < 3)
            return;
        var first = Openings.End(tokens);
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var isAway = Word(first) switch
        {
            "away" or "abroad" => true,
            "out" => Word(first + 1) is "of" && Word(first + 2) is "office" or "the" || Word(first + 1) is "until" or "from" or "all" or "on",
            "off" => Word(first + 1) is "to" or "on" or "from" or "until" or "sick",
            "back" => Word(first + 1) is "on" or "in" or "from",
            "going" => Word(first + 1) is "away" or "abroad" || (Word(first + 1) is "on" && Enumerable.Range(first + 2, 3).Any(at => Word(at) is "leave" or "holiday" or "vacation" or "sabbatical" or "retreat")),
            "on" => Enumerable.Range(first + 1, 3).Any(at => Word(at) is "leave" or "holiday" or "vacation" or "sabbatical" or "retreat"),
            "travelling" or "traveling" or "flying" => true,
            "am" => Word(first + 1) is "in" or "at" or "away" or "out" or "off" or "on",
            _ => false,
        };
        if (!isAway || (Word(first) != "am" && FiniteVerbs.IndexIn(tokens, first, 4) >= 0))
            return;
        if (Word(first) == "am")
            first++;
        var last = Clauses.End(tokens, first);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(first, last);
        if (dates.Count == 0 || dates[0].Role is DateRole.Plain && dates[0].End is null && dates[0].First > first + 4)
            return;
        // "Back in 2015" looks back.
        if (Word(first) is "back" && dates[0].Start.First < reading.Said)
            return;
        var told = ThirdPerson.Infinitive(reading, new(sentence, first, last, dates));
        if (told is null)
            return;
        findings.Add(Statements.Put(FactKind.Plan, reading, $"{reading.AuthorName} is {char.ToLowerInvariant(told[0])}{told[1..]}.", new(sentence, first, last, dates)).Planned(dates, lasts: Word(first) is "going" or "on"));
    }
}
