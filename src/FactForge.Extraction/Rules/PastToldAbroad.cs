using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Früher war ich Lehrerin in Kiel", "avant, j'étais skippeuse à Lorient", "antes era profesora": what somebody was, told in German, French or Spanish; quoted as it stands.</summary>
[Example("Früher war ich Lehrerin in Kiel.", "Background: Ada Byrne wrote: \"Früher war ich Lehrerin in Kiel\"")]
[Example("Avant, j'étais skippeuse à Lorient.", "Background: Ada Byrne wrote: \"Avant, j'étais skippeuse à Lorient\"")]
[Example("Noor Haddad war zehn Jahre Leiterin der Bibliothek.", "Background: Ada Byrne wrote of Noor Haddad: \"Noor Haddad war zehn Jahre Leiterin der Bibliothek\" | of Noor Haddad")]
[Example("Antes era profesora en un colegio de Cádiz.", "Background: Ada Byrne wrote: \"Antes era profesora en un colegio de Cádiz\"")]
[Example("Ich bin gelernter Tischler und schreibe wegen der Halle.", "Background: Ada Byrne wrote: \"Ich bin gelernter Tischler und schreibe wegen der Halle\"")]
[CounterExample("Früher war alles besser.")]
[CounterExample("War Noor Haddad früher Leiterin der Bibliothek?")]
[CounterExample("Noor Haddad ist Leiterin der Bibliothek.")]
[CounterExample("Das war der Leiter.")]
internal sealed class PastToldAbroad : SentenceRule
{
    private static readonly FrozenSet<string> FirstPerson = WordSet.Of("war étais j'étais j’étais era fui");

    private static readonly FrozenSet<string> ThirdPerson = WordSet.Of("war était fut era fue");

    private static readonly FrozenSet<string> Before = WordSet.Of("früher davor zuvor vorher damals zuletzt bis jahre jahrelang avant auparavant précédemment autrefois ans années antes anteriormente previamente antiguamente años hasta jusqu'en");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion || EnglishText.Is(tokens) || tokens.Count < 4)
            return;
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            if (IsLearned(tokens, at) && !reading.IsOwners)
            {
                findings.Add(Statements.Said(FactKind.Background, reading, sentence, 0, WithoutEnd(tokens), []));
                return;
            }

            if (!(FirstPerson.Contains(tokens[at].Lower) || ThirdPerson.Contains(tokens[at].Lower)) || !tokens.Any(token => token.IsWord && Before.Contains(token.Lower)) || !HasPost(tokens, at + 1))
                continue;
            var named = reading.People.LastOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.First < at + 3 && Math.Abs(at - person.Last) <= 4);
            if (IsAuthors(tokens, at, named is not null))
            {
                if (!reading.IsOwners)
                    findings.Add(Statements.Said(FactKind.Background, reading, sentence, 0, WithoutEnd(tokens), []));
                return;
            }

            if (named is not null && ThirdPerson.Contains(tokens[at].Lower) && named.Person != reading.Author && !reading.Owners.Contains(named.Person.Address ?? ""))
            {
                var words = TextSpan.FromBounds(tokens[named.First].Span.Start, tokens[WithoutEnd(tokens)].Span.End).Slice(reading.Message.Body.Text);
                if (named.First < at)
                    findings.Add(Statements.Worded(FactKind.Background, reading, named.Person, AttributedQuote.About(reading.AuthorName, named.Person.Name!, words), sentence, named.First, WithoutEnd(tokens)));
                return;
            }
        }
    }

    /// <summary>"bin gelernter Tischler", "bin gelernte Buchbinderin", "bin studierter Geologe".</summary>
    private static bool IsLearned(TokenList tokens, int at) =>
        tokens[at].Is("bin") && tokens[at + 1].Lower is "gelernter" or "gelernte" or "studierter" or "studierte" or "ausgebildeter" or "ausgebildete";

    private static bool IsAuthors(TokenList tokens, int verb, bool isNamed) => tokens[verb].Lower switch
    {
        "war" => Enumerable.Range(Math.Max(0, verb - 2), 4).Any(at => at < tokens.Count && tokens[at].Is("ich")),
        "fui" or "étais" or "j'étais" or "j’étais" => true,
        "era" => !isNamed && tokens.Take(verb).All(token => !token.IsWord || Before.Contains(token.Lower) || token.Is("yo") || token.Is("y")),
        _ => false,
    };

    /// <summary>A post within a few words: "Lehrerin", "zehn Jahre Leiterin".</summary>
    private static bool HasPost(TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count && at < from + 10; at++)
        {
            if (tokens[at].IsWord && RoleNounsAbroad.Contains(tokens[at].Lower))
                return true;
        }

        return false;
    }

    private static int WithoutEnd(TokenList tokens)
    {
        var last = tokens.Count - 1;
        while (last > 0 && tokens[last].Kind == TokenKind.Mark && !tokens[last].Is(')'))
            last--;
        return last;
    }
}
