using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"The board has agreed to …": what a body decided, as the author reports it; and "…, decided." at a sentence's end.</summary>
[Example("The board has agreed to advertise the post in April.", "Decision: Ada Byrne wrote: \"The board has agreed to advertise the post in April.\"")]
[Example("Skirting goes to the joiners then, decided.", "Decision: Ada Byrne wrote: \"Skirting goes to the joiners then, decided.\"")]
[CounterExample("The board has not agreed to the budget.")]
[CounterExample("Has the board agreed to advertise the post?")]
[CounterExample("The board meets in April.")]
internal sealed class BodyDecides : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || sentence.Tokens.Count < 5 || Conditions.Follow(sentence, 0))
            return;
        if (IsBodysDecision(sentence) || EndsDecided(sentence))
            findings.Add(Statements.Said(FactKind.Decision, reading, sentence, 0, sentence.Tokens.Count - 1, reading.DatesOf(sentence.Tokens, DateDirection.Ahead)));
    }

    private static bool IsBodysDecision(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var at = 1; at < tokens.Count - 1; at++)
        {
            if (!(tokens[at].IsWord && tokens[at].Lower is "board" or "committee" or "council" or "team" or "trust" or "management" or "governors" or "directors" or "panel" or "partners" or "trustees" or "company" or "jury" or "members")
                || !(tokens[at - 1].IsWord && tokens[at - 1].Lower is "the" or "our" or "their"))
                continue;
            var verb = at + 1;
            while (verb < tokens.Count && tokens[verb].IsWord && (tokens[verb].Lower is "has" or "have" || WordClasses.IsAdverb(tokens[verb].Lower)) && !tokens[verb].Is("not"))
                verb++;
            if (verb < tokens.Count && tokens[verb].IsWord && tokens[verb].Lower is "decided" or "agreed" or "approved" or "voted" or "rejected")
                return true;
        }

        return false;
    }

    private static bool EndsDecided(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        while (last > 0 && !sentence.Tokens[last].IsWord)
            last--;
        return last > 2 && sentence.Tokens[last].Is("decided") && sentence.Tokens[last - 1].Is(',');
    }
}
