using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I've decided …", "we have agreed …", "I'm not doing …": what the author has settled.</summary>
[Example("We have decided to use the larger hall.", "Decision: Ada Byrne has decided to use the larger hall.")]
[Example("I chose the later coach.", "Decision: Ada Byrne chose the later coach.")]
[Example("I am NOT doing a matinee in Thirsk.", "Decision: Ada Byrne is NOT doing a matinee in Thirsk.")]
[Example("We won't accept split bids.", "Decision: Ada Byrne will not accept split bids.")]
[Example("All the bolts, not a sample: I've decided that already.", "Decision: Ada Byrne wrote: \"All the bolts, not a sample: I've decided that already\"")]
[CounterExample("We have not decided yet.")]
[CounterExample("Have you decided?")]
[CounterExample("I'm not sure about the hall.")]
[CounterExample("I'm not feeling well.")]
[CounterExample("I won't be long.")]
internal sealed class AuthorDecides : ClauseRule
{
    /// <inheritdoc/>
    protected override void Read(Clause clause, MessageReading reading, ICollection<Finding> findings)
    {
        if (Conditions.Follow(clause))
            return;
        if (HasSettled(clause))
        {
            var dates = reading.DatesOf(clause.Sentence.Tokens, DateDirection.Behind);
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, WithWhatStandsBefore(clause), dates));
        }
        else if (Refuses(clause))
        {
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, reading.DatesOf(clause.Sentence.Tokens, DateDirection.Ahead)));
        }
    }

    private static bool HasSettled(Clause clause)
    {
        var verb = clause.Verb;
        var tokens = clause.Sentence.Tokens;
        if (clause.WordAt(verb) is "have")
            verb++;
        while (verb <= clause.Last && (WordClasses.IsAdverb(clause.WordAt(verb)) || tokens[verb].Is(',')))
        {
            if (tokens[verb].Is("not") || tokens[verb].Is("never"))
                return false;
            verb++;
        }

        return clause.WordAt(verb) is "decided" or "agreed" or "chose" or "chosen" or "declined" or "rejected" or "approved" or "opted" or "settled" or "cancelled" or "refused" or "picked" or "resolved"
            && !(clause.WordAt(verb) is "agreed" && clause.WordAt(verb + 1) is "with");
    }

    /// <summary>"I'm not doing …", "we won't accept …", "we are not going to …".</summary>
    private static bool Refuses(Clause clause)
    {
        var word = clause.WordAt(clause.Verb);
        var next = clause.WordAt(clause.Verb + 1);
        var third = clause.WordAt(clause.Verb + 2);
        if (next != "not")
            return false;
        return word switch
        {
            "am" or "are" => third.EndsWith("ing", StringComparison.Ordinal) && third.Length > 4
                && third is not ("feeling" or "looking" or "saying" or "asking" or "getting" or "being" or "complaining" or "suggesting" or "having" or "working" or "seeing" or "planning" or "thinking" or "trying" or "expecting" or "resigning" or "leaving" or "retiring")
                && !(third == "going" && clause.WordAt(clause.Verb + 4) is "be" or "lie" or "have"),
            "will" => third.Length > 2 && !CommitmentVerbs.IsEmpty(third) && third is not ("have" or "know" or "get" or "make" or "come" or "let"),
            _ => false,
        };
    }

    /// <summary>"All the bolts, not a sample: I've decided that": what was decided stands before.</summary>
    private static Clause WithWhatStandsBefore(Clause clause)
    {
        var pointing = clause.WordAt(clause.Last) is "that" or "already" or "this" or "it" && clause.Last - clause.Verb <= 4;
        return pointing && clause.First > 2 ? clause with { First = 0 } : clause;
    }
}
