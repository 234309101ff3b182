using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad heads ground stations there", "Matron Siobhan Reyes chairs the user group".</summary>
[Example("Noor Haddad chairs the user group.", "Role: Noor Haddad chairs the user group. | of Noor Haddad | Role chair of the user group")]
[Example("Please ask Noor Haddad, who looks after the archive.", "Role: Noor Haddad looks after the archive. | of Noor Haddad")]
[Example("Noor Haddad is in charge of the stores.", "Role: Noor Haddad is in charge of the stores. | of Noor Haddad")]
[CounterExample("Does Noor Haddad chair the user group?")]
[CounterExample("Noor Haddad leads by four points.")]
[CounterExample("If Noor Haddad leads the group, we stay.")]
internal sealed class PersonLeads : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = WhoBehind(person, sentence) is >= 0 and var relative ? relative : VerbBehind(person, sentence);
        if (verb < 0 || Lead(sentence, verb) is not (>= 0 and var thing) || IsConditional(person, sentence) || reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        var last = thing;
        var tokens = sentence.Tokens;
        if (last >= tokens.Count || !tokens[last].IsWord || (WordClasses.IsFunctionWord(tokens[last].Lower) && !WordClasses.IsDeterminer(tokens[last].Lower)))
            return;
        while (last + 1 < tokens.Count && tokens[last + 1].IsWord && (tokens[last + 1].Is("of") || tokens[last + 1].Is("for") || !WordClasses.IsFunctionWord(tokens[last + 1].Lower)) && tokens[last + 1].Lower is not ("there" or "here"))
            last++;
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[verb].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
        if (tokens[thing].Lower is "my" or "our" or "your" or "their" or "this" or "that" or "its" or "his" or "her")
            return;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} {words}.", sentence, person.First, last);
        var noun = thing != verb + 1 ? null : tokens[verb].Lower switch { "heads" => "head", "leads" => "lead", "chairs" => "chair", "manages" => "manager", "directs" => "director", _ => null };
        findings.Add(noun is null ? finding : finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = noun + " of" + words[words.IndexOf(' ', StringComparison.Ordinal)..] } });
    }

    /// <summary>Index of what is led behind "heads", "looks after", "is in charge of", "is responsible for"; -1 where the verb leads nothing.</summary>
    private static int Lead(Sentence sentence, int verb)
    {
        string Word(int at) => at < sentence.Tokens.Count && sentence.Tokens[at].IsWord ? sentence.Tokens[at].Lower : "";
        var word = Word(verb);
        if (RoleNouns.IsLeading(word) || word is "coordinates" or "oversees" or "handles")
            return verb + 1;
        if (word is "looks" && Word(verb + 1) is "after")
            return verb + 2;
        if (word is "is" or "'s" && Word(verb + 1) is "in" && Word(verb + 2) is "charge" && Word(verb + 3) is "of")
            return verb + 4;
        return word is "is" or "'s" && Word(verb + 1) is "responsible" && Word(verb + 2) is "for" ? verb + 3 : -1;
    }
}
