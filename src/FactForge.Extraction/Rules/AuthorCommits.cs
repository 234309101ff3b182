using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I'll send the quote by Friday", "we will roll back tonight": what the author undertakes, and plans told the same way.</summary>
[Example("I'll send you the quote by Friday.", "Commitment: Ada Byrne will send Jo Hale the quote by 7 March 2025. | due 2025-03-07")]
[Example("We shall circulate draft 2 on 18 March.", "Commitment: Ada Byrne will circulate draft 2 on 18 March 2025. | due 2025-03-18")]
[Example("I will come to London in December.", "Plan: Ada Byrne will come to London in December 2025. | due 2025-12")]
[Example("I'm going to ask the dealer tomorrow, promise.", "Commitment: Ada Byrne is going to ask the dealer on 5 March 2025. | due 2025-03-05")]
[Example("I shall send you a draft no later than 14 June 2025.", "Commitment: Ada Byrne will send Jo Hale a draft no later than 14 June 2025. | due 2025-06-14")]
[CounterExample("I'll be honest, I am tired.")]
[CounterExample("If legal agrees, I'll send the contract.")]
[CounterExample("I'll send it if legal agrees.")]
[CounterExample("Will I send the report?")]
[CounterExample("I'll let you know.")]
[CounterExample("I will not sign the lease.")]
internal sealed class AuthorCommits : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = VerbAt(clause);
        var word = clause.WordAt(verb);
        if (word.Length == 0 || CommitmentVerbs.IsEmpty(word) || clause.HasNot || Conditions.Follow(clause) || IsLetKnow(clause, verb))
            return;
        var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead).Within(clause);
        if (CommitmentVerbs.IsOwnPlan(word))
        {
            if (dates.Count > 0 && word != "be")
                findings.Add(Statements.OfAuthor(FactKind.Plan, reading, clause, dates).Planned(dates));
            return;
        }

        var due = dates.FirstOrDefault(date => date.Role is not (DateRole.After or DateRole.From));
        var finding = Statements.OfAuthor(FactKind.Commitment, reading, clause, dates);
        findings.Add(finding with { Claim = finding.Claim with { Due = due?.Limit } });
    }

    /// <summary>Index of the verb behind "will", "shall", "promise to" or "am going to"; -1 where there is none.</summary>
    private static int VerbAt(Clause clause)
    {
        var at = clause.WordAt(clause.Verb) switch
        {
            "will" or "shall" => clause.Verb + 1,
            "promise" when clause.WordAt(clause.Verb + 1) == "to" => clause.Verb + 2,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "going" && clause.WordAt(clause.Verb + 2) == "to" => clause.Verb + 3,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "happy" && clause.WordAt(clause.Verb + 2) == "to" => -1,
            "am" or "are" when clause.WordAt(clause.Verb + 1) == "ready" && clause.WordAt(clause.Verb + 2) == "to" => clause.Verb + 3,
            _ => -1,
        };
        if (at < 0)
            return -1;
        while (WordClasses.IsAdverb(clause.WordAt(at)) && clause.WordAt(at) != "not")
            at++;
        return clause.WordAt(at) is { Length: > 0 } word && !WordClasses.IsDeterminer(word) && !WordClasses.IsPreposition(word) ? at : -1;
    }

    /// <summary>"I'll let you know" promises nothing that could be kept track of, unless it says what or when.</summary>
    private static bool IsLetKnow(Clause clause, int verb) =>
        clause.WordAt(verb) == "let" && clause.WordAt(verb + 2) == "know" && clause.Last - verb <= 3;
}
