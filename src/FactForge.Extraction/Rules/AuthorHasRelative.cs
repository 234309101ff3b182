using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"my nephew Rory", "Gethin (my husband)": somebody near the author of whom only the first name is told.</summary>
[Example("My nephew Rory does the deliveries.", "Relationship: Ada Byrne's nephew is Rory.")]
[Example("From then on it's Gethin (my husband) who answers.", "Relationship: Ada Byrne's husband is Gethin.")]
[Example("I run it with my mum, Gillian, who packs everything.", "Relationship: Ada Byrne's mum is Gillian.")]
[Example("I'm married to Femke now.", "Relationship: Ada Byrne is married to Femke.")]
[CounterExample("I'm married to the job.")]
[CounterExample("My nephew does the deliveries.")]
[CounterExample("My colleague Noor Haddad does the deliveries.")]
[CounterExample("My friend in May is near.")]
[CounterExample("My daughter starts school in September.")]
internal sealed class AuthorHasRelative : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        var tokens = sentence.Tokens;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (tokens[at].Is("married") && at > 1 && tokens[at + 1].Is("to") && tokens[at - 1].Is("am") && tokens[at - 2].Is("i") && IsFirstName(tokens, at + 2, reading, isApposed: true))
            {
                findings.Add(Statements.Worded(FactKind.Relationship, reading, reading.Author, $"{reading.AuthorName} is married to {tokens[at + 2].Span.Slice(reading.Message.Body.Text)}.", sentence, at - 2, at + 2));
                continue;
            }

            if (!tokens[at].Is("my") || !tokens[at + 1].IsWord || !RelationNouns.Contains(tokens[at + 1].Lower) || RelationNouns.IsManager(tokens[at + 1].Lower))
                continue;
            var noun = tokens[at + 1].Lower;
            // "my mum, Gaynor, packs everything"
            var comma = tokens[at + 2].Is(',') && at + 4 < tokens.Count && (tokens[at + 4].Is(',') || tokens[at + 4].Is('.')) && FirstNames.Contains(tokens[at + 3].Lower);
            if (comma && IsFirstName(tokens, at + 3, reading, isApposed: true))
                Add(at, at + 3, at + 3, noun);
            else if (IsFirstName(tokens, at + 2, reading, isApposed: false))
                Add(at, at + 2, at + 2, noun);
            else if (tokens[at + 2].Is(')') && at > 1 && tokens[at - 1].Is('(') && IsFirstName(tokens, at - 2, reading, isApposed: true))
                Add(at - 2, at + 2, at - 2, noun);
        }

        void Add(int first, int last, int name, string noun) =>
            findings.Add(Statements.Worded(FactKind.Relationship, reading, reading.Author, $"{reading.AuthorName}'s {noun} is {tokens[name].Span.Slice(reading.Message.Body.Text)}.", sentence, first, last));
    }

    /// <summary>A capitalised word that is a name, alone, and no participant's.</summary>
    private static bool IsFirstName(TokenList tokens, int at, MessageReading reading, bool isApposed)
    {
        var token = tokens[at];
        if (!token.IsWord || !token.IsCapital || token.IsShouted || WordClasses.IsFunctionWord(token.Lower) || DateWords.IsMonth(token.Lower) || NotNames.Contains(token.Lower))
            return false;
        if (at + 1 < tokens.Count && tokens[at + 1].IsWord && tokens[at + 1].IsCapital)
            return false;
        var isSubject = at + 1 < tokens.Count && (FiniteVerbs.IndexIn(tokens, at + 1, 1) > 0 || tokens[at + 1].Is(',') || tokens[at + 1].Is(')'));
        return (isApposed || isSubject || FirstNames.Contains(token.Lower)) && NamesInText.Participant(reading, token.Lower) is null;
    }
}
