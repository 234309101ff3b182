using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Will text you when it is running.": a promise whose "I" was left out.</summary>
[Example("Will send the list tomorrow.", "Commitment: Ada Byrne will send the list on 5 March 2025. | due 2025-03-05")]
[Example("Will text you when its running.", "Commitment: Ada Byrne wrote: \"Will text you when its running.\"")]
[CounterExample("Will you send the list tomorrow?")]
[CounterExample("Will Bob send the list tomorrow?")]
[Example("Will do by Friday.", "Commitment: Ada Byrne will do by 7 March 2025. | due 2025-03-07")]
[CounterExample("Will do.")]
internal sealed class WillWithoutSubject : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners || sentence.IsQuestion || (tokens.Count < 4 && !tokens.Any(token => token.IsWord && DateWords.Weekday(token.Lower) > 0)) || !tokens[0].Is("will") || !tokens[1].IsWord || tokens[1].IsCapital
            || WordClasses.IsFunctionWord(tokens[1].Lower) || CommitmentVerbs.IsEmpty(tokens[1].Lower) || CommitmentVerbs.IsOwnPlan(tokens[1].Lower)
            || (tokens[1].Is("do") && !(tokens.Count <= 7 && reading.DatesOf(tokens, DateDirection.Ahead).Count > 0)) || tokens[1].Is("let") || Conditions.Follow(sentence, 1))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        var last = Clauses.End(tokens, 1);
        var told = last == tokens.Count - 1 || !tokens[last + 1].IsWord ? ThirdPerson.Infinitive(reading, new(sentence, 1, last, dates)) : null;
        var finding = told is null
            ? Statements.Said(FactKind.Commitment, reading, sentence, 0, tokens.Count - 1, dates)
            : Statements.Put(FactKind.Commitment, reading, $"{reading.AuthorName} will {told}.", new(sentence, 0, last, dates));
        findings.Add(finding with { Claim = finding.Claim with { Due = dates.Count > 0 ? dates[0].Limit : null } });
    }
}
