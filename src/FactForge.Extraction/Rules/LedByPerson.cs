using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"From 1 August the project will be led by Noor Haddad", "the work will be supervised by our conservator, Noor Haddad": who is to do it, told last.</summary>
[Example("From 1 August the project will be led by Noor Haddad.", "Plan: The project will be led by Noor Haddad from 1 August 2025. | of Noor Haddad | since 2025-08-01")]
[Example("The work will be supervised by our conservator, Noor Haddad.", "Plan: The work will be supervised by Noor Haddad. | of Noor Haddad")]
[CounterExample("The project was led by Noor Haddad.")]
[CounterExample("It will be signed by Noor Haddad.")]
[CounterExample("Will the project be led by Noor Haddad?")]
internal sealed class LedByPerson : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var by = person.First - 1;
        while (by > 0 && by > person.First - 7 && !tokens[by].Is("by"))
            by--;
        if (person.IsPronoun || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || by < 4 || !tokens[by].Is("by") || IsConditional(person, sentence)
            || !(tokens[by - 1].IsWord && tokens[by - 1].Lower is "led" or "run" or "managed" or "supervised" or "headed" or "chaired" or "handled" or "overseen" or "taught" or "hosted" or "coordinated" or "covered" or "replaced" or "succeeded")
            || !tokens[by - 2].Is("be") || !tokens[by - 3].Is("will"))
            return;
        var first = by - 4;
        while (first > 0 && tokens[first].IsWord && !WordClasses.IsDeterminer(tokens[first].Lower))
            first--;
        if (!WordClasses.IsDeterminer(tokens[first].Lower) || tokens[first].Lower is "this" or "that" or "these" or "those")
            return;
        var told = ThirdPerson.Infinitive(reading, new(sentence, first, by, []));
        if (told is null)
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Ahead);
        var from = dates.FirstOrDefault(date => date.Role == DateRole.From);
        var words = $"{char.ToUpperInvariant(told[0])}{told[1..]} {person.Person.Name}{(from is null ? "" : " from " + from.Words)}.";
        findings.Add(Statements.Worded(FactKind.Plan, reading, person.Person, words, sentence, from is not null && from.RoleFirst < first ? from.RoleFirst : first, person.Last).Planned(dates, lasts: true));
    }
}
