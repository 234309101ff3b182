using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"My own preference would be to exchange in August", "my preference is for the oak": a preference that is called one.</summary>
[Example("My own preference would be to exchange in August.", "Preference: Ada Byrne would prefer to exchange in August 2025. | due 2025-08")]
[Example("My preference is for the oak.", "Preference: Ada Byrne's preference is for the oak.")]
[Example("Our strong preference is to settle out of court.", "Preference: Ada Byrne would prefer to settle out of court.")]
[CounterExample("What is your preference?")]
[CounterExample("My preference is clear.")]
[CounterExample("If that is your preference, say so.")]
internal sealed class PreferenceIsTold : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (sentence.IndexOf("preference") < 0)
            return;
        var first = Openings.End(tokens);
        if (reading.IsOwners || sentence.IsQuestion || first + 5 >= tokens.Count || !(tokens[first].Lower is "my" or "our") || Conditions.Follow(sentence, first))
            return;
        var noun = Enumerable.Range(first + 1, 3).FirstOrDefault(at => at < tokens.Count && tokens[at].Is("preference"), -1);
        if (noun < 0 || noun + 3 >= tokens.Count)
            return;
        var verb = tokens[noun + 1].Is("would") && tokens[noun + 2].Is("be") ? noun + 2 : tokens[noun + 1].Lower is "is" or "remains" ? noun + 1 : -1;
        if (verb < 0 || verb + 2 >= tokens.Count || !(tokens[verb + 1].Lower is "to" or "for"))
            return;
        var last = Clauses.End(tokens, verb + 1);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(verb, last);
        var wanted = ThirdPerson.Infinitive(reading, new(sentence, verb + 2, last, dates));
        var told = wanted is null ? null : tokens[verb + 1].Is("to") ? $"{reading.AuthorName} would prefer to {wanted}." : $"{reading.AuthorName}'s preference is for {wanted}.";
        var finding = Statements.Put(FactKind.Preference, reading, told, new Telling(sentence, first, last, dates));
        findings.Add(dates.Count == 1 ? finding with { Claim = finding.Claim with { Due = dates[0].Limit } } : finding);
    }
}
