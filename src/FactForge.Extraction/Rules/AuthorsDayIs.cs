using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"My last day is 23 May", "my operation is on the 19th": a day in the author's own life that is to come.</summary>
[Example("My last day is 23 May.", "Plan: Ada Byrne's last day is 23 May 2025. | due 2025-05-23")]
[Example("My hip operation is on 19 May so I'll be out of action.", "Plan: Ada Byrne's hip operation is on 19 May 2025. | due 2025-05-19")]
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
            if (!tokens[at].Is("my") || (at > 0 && tokens[at - 1].IsWord && (WordClasses.IsPreposition(tokens[at - 1].Lower) || tokens[at - 1].Lower is "when" or "if" or "unless")))
                continue;
            var noun = Enumerable.Range(at + 1, 4).FirstOrDefault(index => index < tokens.Count && tokens[index].IsWord && Days.Contains(tokens[index].Lower) && index + 1 < tokens.Count && tokens[index + 1].IsWord && tokens[index + 1].Lower is "is" or "'s" or "starts" or "begins" or "ends" or "will", -1);
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
}
