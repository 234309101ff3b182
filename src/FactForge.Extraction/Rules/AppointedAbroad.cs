using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad wurde zur Abteilungsleiterin befördert", "j'ai été nommée directrice", "me han nombrado directora": who was made what, told in German, French or Spanish.</summary>
[Example("Noor Haddad wurde zur Abteilungsleiterin befördert.", "Role: Noor Haddad is Abteilungsleiterin. | of Noor Haddad | Role Abteilungsleiterin")]
[Example("Ich bin zum Geschäftsführer ernannt worden.", "Role: Ada Byrne is Geschäftsführer. | Role Geschäftsführer")]
[Example("J'ai été nommée directrice des achats.", "Role: Ada Byrne is directrice des achats. | Role directrice des achats")]
[Example("Noor Haddad a été promue directrice commerciale.", "Role: Noor Haddad is directrice commerciale. | of Noor Haddad | Role directrice commerciale")]
[Example("Noor Haddad ha sido nombrada directora financiera.", "Role: Noor Haddad is directora financiera. | of Noor Haddad | Role directora financiera")]
[Example("Me han nombrado directora de compras.", "Role: Ada Byrne is directora de compras. | Role directora de compras")]
[CounterExample("Noor Haddad wurde nicht zur Abteilungsleiterin befördert.")]
[CounterExample("Noor Haddad soll zur Abteilungsleiterin befördert werden.")]
[CounterExample("Der Chef von Noor Haddad wurde zum Geschäftsführer befördert.")]
[CounterExample("La fille de Noor Haddad a été nommée directrice commerciale.")]
[CounterExample("Me han nombrado director por error en el acta.")]
[CounterExample("Noor Haddad wurde gestern beinahe zur Leiterin gewählt.")]
[Example("Ich bin froh, dass Noor Haddad zur Leiterin befördert wurde.", "Role: Noor Haddad is Leiterin. | of Noor Haddad | Role Leiterin")]
[CounterExample("Wurde Noor Haddad zur Abteilungsleiterin befördert?")]
[CounterExample("Noor Haddad a nommé une directrice.")]
[CounterExample("Noor Haddad ha nombrado directora a su prima.")]
[CounterExample("Noor Haddad wurde 2019 zur Leiterin gewählt und ist inzwischen im Ruhestand.")]
internal sealed class AppointedAbroad : SentenceRule
{
    private const int Reach = 6;

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (!tokens.Any(token => token.IsWord && IsMade(token.Lower)) || sentence.IsQuestion || EnglishText.Is(tokens) || DoubtsAbroad.Are(tokens) || tokens.Any(token => token.IsWord && token.Lower is "nicht" or "pas" or "plus" or "no" or "nie" or "mehr" or "ruhestand" or "retraite" or "jubilado" or "jubilada"))
            return;
        for (var at = 1; at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord || !IsMade(tokens[at].Lower) || Post(tokens, at) is not var (first, last) || Who(sentence, at, reading) is not { } person || reading.Owners.Contains(person.Address ?? ""))
                continue;
            var start = Math.Min(at, first);
            var title = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[first].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
            var finding = Statements.Worded(FactKind.Role, reading, person, SlotSentences.Holds(person.Name!, title, HouseOf.Behind(sentence, last, person, reading)?.Name), sentence, start, Math.Max(at, last));
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
            return;
        }
    }

    private static bool IsMade(string lower) => lower is "befördert" or "ernannt" or "gewählt" or "berufen" or "bestellt"
        or "nommé" or "nommée" or "promu" or "promue" or "désigné" or "désignée" or "élu" or "élue"
        or "nombrado" or "nombrada" or "ascendido" or "ascendida" or "elegido" or "elegida" or "designado" or "designada";

    /// <summary>The post: behind "zum" or "zur" before the German participle, right behind the French and the Spanish one.</summary>
    private static (int First, int Last)? Post(TokenList tokens, int made)
    {
        if (tokens[made].Lower is not ("befördert" or "ernannt" or "gewählt" or "berufen" or "bestellt"))
            return PostAbroad.Read(tokens, tokens[Math.Min(made + 1, tokens.Count - 1)].Lower is "au" or "a" or "como" or "comme" ? made + 2 : made + 1);
        for (var at = made - 1; at > 0 && at >= made - Reach; at--)
        {
            if (tokens[at].Is("zum") || tokens[at].Is("zur"))
                return PostAbroad.Read(tokens, at + 1);
        }

        return null;
    }

    /// <summary>Who was made it: the author where the verb says so, else the one who is named before a passive.</summary>
    private static PersonReference? Who(Sentence sentence, int made, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var (own, passive) = (false, false);
        var start = made;
        while (start > 0 && !tokens[start - 1].Is(',') && !tokens[start - 1].Is(';'))
            start--;
        for (var at = start; at < tokens.Count && !(at > made && tokens[at].Is(',')); at++)
        {
            var word = tokens[at].Lower;
            own |= word is "ich" || (word is "me" && at < made) || (word is "j'ai" or "j’ai" && at < made) || (word is "fui" && at < made) || (word is "he" && at + 1 < tokens.Count && tokens[at + 1].Is("sido"));
            passive |= word is "wurde" or "worden" || (at < made && word is "été" or "sido" or "fut" or "fue" or "fui");
        }

        if (own)
            return Quotation.Holds(tokens, made) ? null : passive || tokens.Skip(start).Take(made - start).Any(token => token.Is("han")) ? (reading.IsOwners ? null : reading.Author) : null;
        return passive ? reading.People.LastOrDefault(person => !person.IsPronoun && ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last < made && SubjectAbroad.MayBe(sentence, person))?.Person : null;
    }
}
