using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad heads ground stations there", "Matron Siobhan Reyes chairs the user group".</summary>
[Example("Noor Haddad chairs the user group.", "Role: Noor Haddad chairs the user group. | of Noor Haddad | Role chair of the user group")]
[CounterExample("Does Noor Haddad chair the user group?")]
[CounterExample("Noor Haddad leads by four points.")]
[CounterExample("If Noor Haddad leads the group, we stay.")]
internal sealed class PersonLeads : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = VerbBehind(person, sentence);
        if (verb < 0 || !RoleNouns.IsLeading(sentence.Tokens[verb].Lower) || IsConditional(person, sentence) || reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        var last = verb + 1;
        var tokens = sentence.Tokens;
        if (last >= tokens.Count || !tokens[last].IsWord || (WordClasses.IsFunctionWord(tokens[last].Lower) && !WordClasses.IsDeterminer(tokens[last].Lower)))
            return;
        while (last + 1 < tokens.Count && tokens[last + 1].IsWord && (tokens[last + 1].Is("of") || tokens[last + 1].Is("for") || !WordClasses.IsFunctionWord(tokens[last + 1].Lower)) && tokens[last + 1].Lower is not ("there" or "here"))
            last++;
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[verb].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
        if (tokens[verb + 1].Lower is "my" or "our" or "your" or "their" or "this" or "that" or "its" or "his" or "her")
            return;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} {words}.", sentence, person.First, last);
        var noun = tokens[verb].Lower switch { "heads" => "head", "leads" => "lead", "chairs" => "chair", "manages" => "manager", "directs" => "director", _ => null };
        findings.Add(noun is null ? finding : finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = noun + " of" + words[words.IndexOf(' ', StringComparison.Ordinal)..] } });
    }
}
