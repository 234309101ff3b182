using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>Who is what, told in German, French or Spanish: "unsere neue Werkstattleiterin Jana Roth", "je suis la nouvelle trésorière", "Rubén Castaño es nuestro enólogo".</summary>
[Example("Unsere neue Werkstattleiterin Noor Haddad meldet sich bei Ihnen.", "Role: Noor Haddad is Werkstattleiterin. | of Noor Haddad | Role Werkstattleiterin")]
[Example("Ab Montag ist Noor Haddad Ihr neuer Ansprechpartner.", "Role: Noor Haddad is Ansprechpartner. | of Noor Haddad | Role Ansprechpartner")]
[Example("Ich bin die neue Kassenwartin und schreibe wegen der Halle.", "Role: Ada Byrne is Kassenwartin. | Role Kassenwartin")]
[Example("Je suis la nouvelle trésorière de l'association.", "Role: Ada Byrne is trésorière de l'association. | Role trésorière de l'association")]
[Example("Noor Haddad, notre directrice, sera là.", "Role: Noor Haddad is directrice. | of Noor Haddad | Role directrice")]
[Example("Noor Haddad es nuestra enóloga desde enero.", "Role: Noor Haddad is enóloga. | of Noor Haddad | Role enóloga")]
[Example("Noor Haddad leitet heute die Kinderabteilung.", "Role: Noor Haddad leitet die Kinderabteilung. | of Noor Haddad")]
[CounterExample("Ich bin nicht die Kassenwartin.")]
[CounterExample("Ist Noor Haddad Ihr neuer Ansprechpartner?")]
[CounterExample("Ich bin in Berlin und schreibe wegen der Halle.")]
[CounterExample("Noor Haddad is our director.")]
internal sealed class RoleToldAbroad : SentenceRule
{
    private static readonly FrozenSet<string> Owned = WordSet.Of("unser unsere unserem unseren unserer mein meine meinem meinen notre mon ma nos nuestro nuestra mi ihr ihre ihrem ihren votre vuestro vuestra su");

    private static readonly FrozenSet<string> Articles = WordSet.Of("der die das den dem ein eine einen einem einer le la les l un une el los las una unser unsere unserem unseren unserer mein meine meinem meinen notre mon ma nuestro nuestra mi ihr ihre ihrem ihren votre vuestro vuestra su");

    private static readonly FrozenSet<string> New = WordSet.Of("neue neuer neuen neuem nouveau nouvelle nuevo nueva heute jetzt nun maintenant désormais ahora aktuell derzeit actuellement actualmente");

    private static readonly FrozenSet<string> Leading = WordSet.Of("leitet dirige lleva betreut führt verantwortet coordonne gère coordina gestiona");

    private static readonly FrozenSet<string> Denials = WordSet.Of("nicht kein keine nie pas no jamais nunca wenn falls si ob");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (sentence.IsQuestion || EnglishText.Is(sentence.Tokens) || sentence.Tokens.Any(token => token.IsWord && Denials.Contains(token.Lower)))
            return;
        ReadAuthor(sentence, reading, findings);
        foreach (var person in reading.People.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence)))
        {
            if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? ""))
                continue;
            if (PostOf(person, sentence) is var (first, noun))
                Add(person.Person, sentence, Math.Min(first, person.First), first, noun, Math.Max(noun, person.Last), reading, findings);
            else
                ReadLeading(person, sentence, reading, findings);
        }
    }

    /// <summary>"ich bin die neue …", "je suis le …", "soy la …".</summary>
    private static void ReadAuthor(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners)
            return;
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            var says = (tokens[at].Is("bin") && (IsNear(tokens, at - 1, "ich") || IsNear(tokens, at + 1, "ich"))) || (tokens[at].Is("suis") && IsNear(tokens, at - 1, "je")) || tokens[at].Is("soy");
            if (!says)
                continue;
            var from = IsNear(tokens, at + 1, "ich") ? at + 2 : at + 1;
            if (Post(tokens, from) is var (first, noun))
                Add(reading.Author, sentence, at, first, noun, noun, reading, findings);
            return;
        }
    }

    private static bool IsNear(IReadOnlyList<Token> tokens, int at, string word) => at >= 0 && at < tokens.Count && tokens[at].Is(word);

    /// <summary>The post told right before a name, behind it between commas, or behind "ist", "est", "es".</summary>
    private static (int First, int Noun)? PostOf(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var before = person.First - 1;
        if (before > 0 && tokens[before].Is(','))
            before--;
        // "notre directrice technique, Maud Lecerf"
        var tail = before;
        if (before > 1 && tokens[before].IsWord && !tokens[before].IsCapital && !RoleNounsAbroad.Contains(tokens[before].Lower) && !WordClasses.IsFunctionWord(tokens[before].Lower) && RoleNounsAbroad.Contains(tokens[before - 1].Lower))
            before--;
        if (!person.IsPronoun && before > 0 && tokens[before].IsWord && RoleNounsAbroad.Contains(tokens[before].Lower) && !RelationNouns.Contains(tokens[before].Lower))
        {
            for (var at = before - 1; at >= 0 && at >= before - 3 && tokens[at].IsWord; at--)
            {
                if (WordClasses.IsFunctionWord(tokens[at].Lower) && !Owned.Contains(tokens[at].Lower))
                    break;
                if (Owned.Contains(tokens[at].Lower))
                    return (New.Contains(tokens[at + 1].Lower) ? Math.Min(at + 2, before) : at + 1, tail);
            }
        }

        var next = person.Last + 1;
        if (next + 1 >= tokens.Count)
            return null;
        if (!person.IsPronoun && (tokens[next].Is(',') || tokens[next].Is('(')) && tokens[next + 1].IsWord && Owned.Contains(tokens[next + 1].Lower))
            return Post(tokens, next + 1);
        if (tokens[next].IsWord && tokens[next].Lower is "ist" or "est" or "es")
            return Post(tokens, next + 1);
        // "ab Montag ist Noor Haddad Ihr neuer Ansprechpartner"
        return person.First > 0 && tokens[person.First - 1].Is("ist") && tokens[next].IsWord && Articles.Contains(tokens[next].Lower) ? Post(tokens, next) : null;
    }

    /// <summary>A noun of a post behind an article or possessive and at most two words more.</summary>
    private static (int First, int Noun)? Post(IReadOnlyList<Token> tokens, int from)
    {
        var at = from;
        while (at < tokens.Count && at < from + 3 && tokens[at].IsWord && New.Contains(tokens[at].Lower))
            at++;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        var hasArticle = Articles.Contains(tokens[at].Lower);
        if (hasArticle)
            at++;
        while (at < tokens.Count && tokens[at].IsWord && New.Contains(tokens[at].Lower))
            at++;
        for (var noun = at; noun < tokens.Count && noun <= at + 2 && tokens[noun].IsWord; noun++)
        {
            if (RoleNounsAbroad.Contains(tokens[noun].Lower) && !RelationNouns.Contains(tokens[noun].Lower))
                return hasArticle || noun == at ? (at, WithOf(tokens, noun)) : null;
            if (WordClasses.IsFunctionWord(tokens[noun].Lower))
                return null;
        }

        return null;
    }

    /// <summary>"jefa de producción", "responsable des programmes", "Leiterin Vertrieb".</summary>
    private static int WithOf(IReadOnlyList<Token> tokens, int noun)
    {
        if (noun + 2 < tokens.Count && tokens[noun + 1].IsWord && tokens[noun + 1].Lower is "de" or "des" or "du" or "del" && tokens[noun + 2].IsWord && !tokens[noun + 2].IsCapital && !Articles.Contains(tokens[noun + 2].Lower) && !Owned.Contains(tokens[noun + 2].Lower))
            return noun + 2;
        return noun;
    }

    private static void Add(PersonReference person, Sentence sentence, int start, int first, int noun, int last, MessageReading reading, ICollection<Finding> findings)
    {
        var title = AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[noun].Span.End).Slice(reading.Message.Body.Text));
        var finding = Statements.Worded(FactKind.Role, reading, person, SlotSentences.Holds(person.Name!, title, null), sentence, start, last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
        var isOurs = first > 0 && Enumerable.Range(Math.Max(0, first - 2), Math.Min(2, first)).Any(at => sentence.Tokens[at].Lower is "unser" or "unsere" or "unserem" or "unseren" or "unserer" or "notre" or "nuestro" or "nuestra");
        if (!isOurs || person == reading.Author || reading.IsOwners || reading.AuthorOrganisation is not { } firm)
            return;
        var employer = Statements.Worded(FactKind.Employer, reading, person, SlotSentences.WorksFor(person.Name!, firm), sentence, start, last);
        findings.Add(employer with { Claim = employer.Claim with { Slot = Slot.Employer, Value = firm } });
    }

    /// <summary>"leitet heute die Kinderabteilung", "dirige l'atelier", "lleva las exportaciones".</summary>
    private static void ReadLeading(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        for (var at = person.Last + 1; at + 1 < tokens.Count && at <= person.Last + 12; at++)
        {
            if (!tokens[at].IsWord)
            {
                if (tokens[at].Is(';') || tokens[at].Is('.'))
                    return;
                continue;
            }

            if (!Leading.Contains(tokens[at].Lower) || (at > person.Last + 1 && reading.People.Any(other => other.Sentence == person.Sentence && other != person && other.First > person.Last && other.Last < at)))
                continue;
            var thing = at + 1;
            while (thing < tokens.Count && tokens[thing].IsWord && New.Contains(tokens[thing].Lower))
                thing++;
            if (thing + 1 >= tokens.Count || !Articles.Contains(tokens[thing].Lower) || !tokens[thing + 1].IsWord || Owned.Contains(tokens[thing].Lower))
                return;
            var last = thing + 1;
            while (last + 1 < tokens.Count && last < thing + 5 && tokens[last + 1].IsWord && (tokens[last + 1].IsCapital || tokens[last + 1].Lower is "de" or "des" or "du" or "del"))
                last++;
            var text = reading.Message.Body.Text;
            var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[thing].Span.Start, tokens[last].Span.End).Slice(text));
            findings.Add(Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} {tokens[at].Lower} {words}.", sentence, person.First, last));
            return;
        }
    }
}
