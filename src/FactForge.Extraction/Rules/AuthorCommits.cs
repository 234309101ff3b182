using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'll send the quote by Friday", "we will roll back tonight": what the author undertakes, and plans told the same way.</summary>
[Example("I'll send you the quote by Friday.", "Commitment: Ada Byrne will send Jo Hale the quote by 7 March 2025. | due 2025-03-07")]
[Example("We shall circulate draft 2 on 18 March.", "Commitment: Ada Byrne will circulate draft 2 on 18 March 2025. | due 2025-03-18")]
[Example("I will come to London in December.", "Plan: Ada Byrne will come to London in December 2025. | due 2025-12")]
[CounterExample("I'll be honest, I am tired.")]
[CounterExample("If legal agrees, I'll send the contract.")]
[CounterExample("Will I send the report?")]
internal sealed class AuthorCommits : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            if (clause.WordAt(clause.Verb) is not ("will" or "shall") || HasCondition(clause))
                continue;
            var verb = clause.Verb + 1;
            while (WordClasses.IsAdverb(clause.WordAt(verb)))
                verb++;
            var word = clause.WordAt(verb);
            if (word.Length == 0 || CommitmentVerbs.IsEmpty(word) || clause.HasNot)
                continue;
            var dates = reading.DatesOf(sentence.Tokens, DateDirection.Ahead).Where(date => date.First >= clause.First && date.Last <= clause.Last).ToList();
            var due = dates.FirstOrDefault(date => date.Role is not (DateRole.After or DateRole.From));
            var isPlan = CommitmentVerbs.IsOwnPlan(word);
            if (isPlan && (due is null || word == "be"))
                continue;
            var finding = Statements.OfAuthor(isPlan ? FactKind.Plan : FactKind.Commitment, reading, clause, dates);
            findings.Add(finding with { Claim = finding.Claim with { Due = due?.Limit } });
        }
    }

    private static bool HasCondition(Clause clause)
    {
        for (var at = clause.Verb; at < clause.Sentence.Tokens.Count; at++)
        {
            if (clause.Sentence.Tokens[at].IsWord && clause.Sentence.Tokens[at].Lower is "if" or "unless" or "provided" or "assuming")
                return true;
        }

        return false;
    }
}
