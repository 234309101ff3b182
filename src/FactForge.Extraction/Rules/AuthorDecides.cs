using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I've decided …", "we have agreed …", "I chose …": what the author has settled.</summary>
[Example("We have decided to use the larger hall.", "Decision: Ada Byrne has decided to use the larger hall.")]
[Example("I chose the later coach.", "Decision: Ada Byrne chose the later coach.")]
[CounterExample("We have not decided yet.")]
[CounterExample("Have you decided?")]
internal sealed class AuthorDecides : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            var verb = clause.Verb;
            if (clause.WordAt(verb) is "have" or "had")
                verb++;
            while (WordClasses.IsAdverb(clause.WordAt(verb)) || (clause.WordAt(verb).Length == 0 && verb < clause.Last && sentence.Tokens[verb].Is(',')))
                verb++;
            if (clause.WordAt(verb) is not ("decided" or "agreed" or "chose" or "chosen" or "declined" or "rejected" or "approved" or "opted" or "settled" or "resolved" or "ruled" or "cancelled") || clause.HasNot)
                continue;
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, reading.DatesOf(sentence.Tokens, DateDirection.Behind)));
        }
    }
}
