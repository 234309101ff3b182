using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The idea is to reopen on the 19th", "our plan is to move in May": an intention told as a noun.</summary>
[Example("The idea is to strip the wall on the 16th.", "Plan: Ada Byrne's idea is to strip the wall on 16 March 2025. | due 2025-03-16")]
[Example("Our plan is to move to Leeds in May.", "Plan: Ada Byrne's plan is to move to Leeds in May 2025. | due 2025-05")]
[CounterExample("The idea is good.")]
[CounterExample("Is the idea to strip the wall?")]
[CounterExample("Their plan is to move.")]
[CounterExample("The plan is not to move.")]
internal sealed class TheIdeaIs : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion)
            return;
        var tokens = sentence.Tokens;
        var first = Openings.End(tokens);
        var noun = first + 1;
        if (noun < tokens.Count && tokens[noun].IsWord && tokens[noun].Lower is "current" or "new" or "general" or "basic" or "present" or "long-term")
            noun++;
        if (noun + 3 >= tokens.Count || !(tokens[first].IsWord && tokens[first].Lower is "the" or "our" or "my") || !(tokens[noun].IsWord && tokens[noun].Lower is "idea" or "plan" or "aim" or "intention" or "goal" or "ambition")
            || !(tokens[noun + 1].IsWord && tokens[noun + 1].Lower is "is" or "'s" or "now") || Conditions.Follow(sentence, first))
            return;
        var to = tokens[noun + 2].Is("now") ? noun + 3 : noun + 2;
        if (to + 1 >= tokens.Count || !tokens[to].Is("to"))
            return;
        var last = Clauses.End(tokens, to + 1);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(to, last);
        var told = ThirdPerson.Infinitive(reading, new(sentence, to + 1, last, dates));
        var telling = new Telling(sentence, first, last, dates);
        findings.Add(Statements.Put(FactKind.Plan, reading, told is null ? null : $"{reading.AuthorName}'s {tokens[noun].Lower} is to {told}.", telling).Planned(dates));
    }
}
