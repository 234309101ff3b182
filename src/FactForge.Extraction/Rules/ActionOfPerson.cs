using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad to issue a revised programme by 17 March": a line of a list of actions.</summary>
[Example("Actions\n- Noor Haddad to issue a revised programme by 17 March.", "Plan: Noor Haddad is to issue a revised programme by 17 March 2025. | of Noor Haddad | due 2025-03-17")]
[Example("Ada to write to residents before Friday.", "Commitment: Ada Byrne is to write to residents before 7 March 2025. | due 2025-03-07")]
[CounterExample("Thanks to Noor Haddad to whom we owe it.")]
[CounterExample("I asked Noor Haddad to issue it.")]
[CounterExample("Noor Haddad to Ada Byrne.")]
internal sealed class ActionOfPerson : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var verb = person.Last + 2;
        if (person.IsPronoun || reading.Owners.Contains(person.Person.Address ?? "") || verb + 1 >= tokens.Count || !tokens[verb - 1].Is("to") || !tokens[verb].IsWord || tokens[verb].IsCapital
            || WordClasses.IsFunctionWord(tokens[verb].Lower) || tokens[verb].Lower is "whom" || tokens.Take(person.First).Any(token => token.IsWord && token.Lower is not ("action" or "actions" or "todo" or "ai")))
            return;
        var last = Clauses.End(tokens, verb);
        var dates = reading.DatesOf(tokens, DateDirection.Ahead).Within(verb, last);
        if (FiniteVerbs.IndexIn(tokens, last, 1) >= 0 || ThirdPerson.Infinitive(reading, new(sentence, verb, last, dates)) is not { } told)
            return;
        var isAuthor = person.Person == reading.Author;
        if (isAuthor && reading.IsOwners)
            return;
        var finding = Statements.Worded(isAuthor ? FactKind.Commitment : FactKind.Plan, reading, person.Person, $"{person.Person.Name} is to {told}.", sentence, person.First, last);
        findings.Add(finding with { Claim = finding.Claim with { Due = dates.FirstOrDefault(date => date.Role != DateRole.After)?.Limit } });
    }
}
