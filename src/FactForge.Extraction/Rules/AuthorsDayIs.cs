using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"My last day is 23 May", "my operation is on the 19th": a day in the author's own life that is to come.</summary>
[Example("My last day is 23 May.", "Plan: Ada Byrne's last day is 23 May 2025. | due 2025-05-23")]
[Example("My hip operation is on 19 May so I'll be out of action.", "Plan: Ada Byrne's hip operation is on 19 May 2025. | due 2025-05-19")]
[Example("My term as editor ends in December.", "Plan: Ada Byrne's term as editor ends in December 2025. | due 2025-12")]
[Example("Our offices move to Wharf Street in June.", "Plan: Ada Byrne's offices move to Wharf Street in June 2025. | due 2025-06")]
[CounterExample("Our offices moved to Wharf Street in June.")]
[CounterExample("Our shop closes on Monday.")]
[CounterExample("Once our offices move in June, you may visit.")]
[CounterExample("My last day was 23 February.")]
[CounterExample("My report is due on 23 May.")]
[CounterExample("Is my last day 23 May?")]
internal sealed class AuthorsDayIs : SentenceRule
{
    private static readonly FrozenSet<string> Days = WordSet.Of("day op operation scan chemo exams defence christening graduation notice surgery wedding leave holiday flight birthday retirement start viva exam hearing interview course shift move term contract sabbatical appointment");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || Conditions.Follow(sentence, 0))
            return;
        var tokens = sentence.Tokens;
        for (var at = 0; at + 3 < tokens.Count; at++)
        {
            if (!(tokens[at].Is("my") || tokens[at].Is("our")) || (at > 0 && tokens[at - 1].IsWord && (WordClasses.IsPreposition(tokens[at - 1].Lower) || tokens[at - 1].Lower is "when" or "if" or "unless" or "once" or "after" or "because")))
                continue;
            var noun = tokens[at].Is("our") ? Moving(tokens, at) : TermEnds(tokens, at) is > 0 and var term ? term : Enumerable.Range(at + 1, 4).FirstOrDefault(index => index < tokens.Count && tokens[index].IsWord && Days.Contains(tokens[index].Lower) && index + 1 < tokens.Count && tokens[index + 1].IsWord && tokens[index + 1].Lower is "is" or "'s" or "starts" or "begins" or "ends" or "will", -1);
            if (noun < 0)
                continue;
            var last = Clauses.End(tokens, noun + 1);
            var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(noun, last);
            if (dates.Count == 0 || dates[0].Limit.Last < reading.Said)
                return;
            var telling = new Telling(sentence, at, last, dates);
            var told = ThirdPerson.Infinitive(reading, telling);
            if (told is not null)
                findings.Add(Statements.Put(FactKind.Plan, reading, told + ".", telling).Planned(dates));
            return;
        }
    }

    /// <summary>"our offices move to Wharf Street": index of the noun; -1 where none moves.</summary>
    private static int Moving(TokenList tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].Lower is "office" or "offices" or "shop" or "studio" or "workshop" or "premises" or "department" or "school" or "warehouse" or "clinic" or "surgery" && tokens[at + 2].Lower is "move" or "moves" ? at + 1 : -1;

    /// <summary>"my term as editor ends": index of the word before the verb; -1 where none ends so.</summary>
    private static int TermEnds(TokenList tokens, int at)
    {
        if (!(at + 4 < tokens.Count && tokens[at + 1].Lower is "term" or "contract" or "time" or "stint" or "secondment" && tokens[at + 2].Lower is "as" or "of" or "at" or "in" or "with"))
            return -1;
        for (var verb = at + 4; verb < tokens.Count && verb <= at + 7; verb++)
        {
            if (tokens[verb].Lower is "ends" or "finishes" or "expires")
                return verb - 1;
        }

        return -1;
    }
}
