using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I prefer …", "I'd rather …", "I can't stand …": what the author likes, wants or does not want.</summary>
[Example("I prefer the phone to mail.", "Preference: Ada Byrne prefers the phone to mail.")]
[Example("I'd rather lease the grader than buy a new machine.", "Preference: Ada Byrne would rather lease the grader than buy a new machine.")]
[CounterExample("I would like to thank everybody.")]
internal sealed class AuthorPrefers : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            if (clause.IsPlural || !IsPreference(clause))
                continue;
            findings.Add(Statements.OfAuthor(FactKind.Preference, reading, clause, reading.DatesOf(sentence.Tokens, DateDirection.Ahead)));
        }
    }

    private static bool IsPreference(Clause clause)
    {
        var word = clause.WordAt(clause.Verb);
        var next = clause.WordAt(clause.Verb + 1);
        var third = clause.WordAt(clause.Verb + 2);
        return word switch
        {
            "prefer" or "dislike" or "hate" => true,
            "can" => next == "not" && third is "stand" or "bear",
            "do" => next == "not" && third is "like" or "want",
            "'d" or "would" => next is "rather" or "prefer" || (next == "much" && third is "prefer" or "rather"),
            _ => false,
        };
    }
}
