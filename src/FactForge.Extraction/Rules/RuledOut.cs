using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Half term is out of the question", "I must refuse the request as it stands": what the author will not have.</summary>
[Example("Half term is out of the question, it's our best week.", "Decision: Ada Byrne wrote: \"Half term is out of the question\"")]
[Example("I must refuse the request as it stands.", "Decision: Ada Byrne must refuse the request as it stands.")]
[Example("We have to decline the offer of the tent.", "Decision: Ada Byrne has to decline the offer of the tent.")]
[Example("I am afraid we must turn down the second quotation.", "Decision: Ada Byrne must turn down the second quotation.")]
[CounterExample("Half term is not out of the question.")]
[CounterExample("Is half term out of the question?")]
[CounterExample("If half term is out of the question, we go in May.")]
[CounterExample("She says half term is out of the question.")]
[CounterExample("It is out of the question.")]
[CounterExample("Half term was out of the question.")]
[CounterExample("Half term would be out of the question.")]
[CounterExample("I must not refuse the request.")]
[CounterExample("I might have to decline the offer.")]
[CounterExample("Nothing is out of the question.")]
[CounterExample("I must refuse the request unless you sign.")]
[CounterExample("Whether half term is out of the question is open.")]
[CounterExample("He thinks we must refuse the request.")]
[CounterExample("Half term is out of the question for Noor Haddad.")]
[CounterExample("Half term is out of the question, I hear.")]
[CounterExample("We must refuse to be drawn into the row.")]
[CounterExample("I have to turn down the heating in the hall.")]
[CounterExample("No date is out of the question.")]
[CounterExample("Not a single date is out of the question.")]
[CounterExample("Hardly anything is out of the question.")]
[CounterExample("Few dates are out of the question.")]
[CounterExample("According to Noor half term is out of the question.")]
[CounterExample("For him half term is out of the question.")]
[CounterExample("Otherwise half term is out of the question.")]
[CounterExample("Without a boat half term is out of the question.")]
[CounterExample("Half term is out of the question, not.")]
[CounterExample("Otherwise we must refuse the request.")]
[CounterExample("In that case we have to decline the offer of the tent.")]
[CounterExample("Without the money we have to decline the offer of the tent.")]
internal sealed class RuledOut : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || !reading.IsEnglish || reading.IsPasted)
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        var question = sentence.IndexOf("question", 4);
        if (question > 0 && tokens[question - 1].Is("the") && tokens[question - 2].Is("of") && tokens[question - 3].Is("out") && tokens[question - 4].IsWord && tokens[question - 4].Lower is "is" or "are" or "'s")
        {
            var first = Openings.End(tokens);
            var verb = question - 4;
            if (verb - first is >= 1 and <= 6 && !(question + 1 < tokens.Count && tokens[question + 1].IsWord) && !Doubts.Stand(tokens, question, tokens.Count) && !Doubts.End(tokens) && ClauseStart.Is(sentence, first) && !Conditions.Follow(sentence, 0) && !Enumerable.Range(first, verb - first).Any(at => !tokens[at].IsWord && tokens[at].Kind != TokenKind.Number || tokens[at].IsWord && IsNoThing(tokens[at].Lower) || FiniteVerbs.IndexIn(tokens, at, 1) >= 0 || MainClauses.IsTelling(tokens[at].Lower)))
                findings.Add(Statements.Said(FactKind.Decision, reading, sentence, first, question, dates));
            return;
        }

        foreach (var clause in Clauses.OfAuthor(sentence))
        {
            var at = clause.WordAt(clause.Verb) is "must" ? clause.Verb + 1 : clause.WordAt(clause.Verb) is "have" && clause.WordAt(clause.Verb + 1) is "to" ? clause.Verb + 2 : -1;
            if (at < 0 || clause.HasNot || !(clause.WordAt(at) is "refuse" or "decline" or "reject" || (clause.WordAt(at) is "turn" && clause.WordAt(at + 1) is "down" && Enumerable.Range(at + 2, 4).Any(index => clause.WordAt(index) is "offer" or "offers" or "quotation" or "quote" or "request" or "invitation" or "application" or "bid" or "tender" or "proposal"))) || clause.WordAt(at + 1) is "to" || clause.Last - at < 2 || Conditions.Follow(clause) || Doubts.Around(clause) || !(ClauseStart.Is(sentence, clause.First) || IsAfraid(tokens, clause.First)))
                continue;
            findings.Add(Statements.OfAuthor(FactKind.Decision, reading, clause, dates));
        }
    }

    /// <summary>"I am afraid we must …".</summary>
    private static bool IsAfraid(TokenList tokens, int first) => first is 3 or 4 && tokens[first - (tokens[first - 1].Is("that") ? 2 : 1)].Is("afraid");

    private static bool IsNoThing(string word) => word is "no" or "not" or "none" or "neither" or "hardly" or "few" or "never" or "anything" or "everything" or "according" or "without" or "him" or "her" or "them" or "us" or "me" or "it" or "that" or "this" or "nothing" or "what" or "which" or "who" or "whether" or "if" or "when" or "because" or "think" or "i" or "he" or "she" or "they" or "you";
}
