using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"in my time at Orbit", "when I was at Orbit", "31 years on sites, never seen that", "as a former nurse": the author's past, told by the way.</summary>
[Example("In my time at Contoso we did it by hand.", "Background: Ada Byrne was at Contoso.")]
[Example("When I was at Contoso, we did it by hand.", "Background: Ada Byrne was at Contoso.")]
[Example("31 years on sites and I have never seen that.", "Background: Ada Byrne has 31 years on sites behind them.")]
[Example("As a former nurse I know the smell.", "Background: Ada Byrne is a former nurse.")]
[Example("I have a degree in chemistry from Leeds.", "Background: Ada Byrne has a degree in chemistry from Leeds.")]
[CounterExample("In my time of the month.")]
[CounterExample("When I was at the door, it rang.")]
[CounterExample("The roof has 31 years on it.")]
[CounterExample("As a former nurse said, it smells.")]
[CounterExample("I have a meeting in Leeds.")]
internal sealed class TimesPast : SentenceRule
{
    private static readonly FrozenSet<string> Papers = WordSet.Of("degree phd doctorate master's masters diploma mba msc ma ba bsc certificate licence qualification");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion)
            return;
        var tokens = sentence.Tokens;
        for (var at = 0; at + 3 < tokens.Count; at++)
        {
            if (!tokens[at].IsWord && tokens[at].Kind != TokenKind.Number)
                continue;
            if (PlaceBehind(tokens, at) is > 0 and var place)
                AddPlace(sentence, at, place, reading, findings);
            else if (at == 0 && Years(tokens) is > 0 and var prep)
                AddYears(sentence, prep, reading, findings);
            else if (tokens[at].Is("as") && tokens[at + 1].Is("a") && tokens[at + 2].Lower is "former" or "retired" or "ex" && FollowedByI(tokens, at + 3))
                AddFormer(sentence, at, reading, findings);
            else if ((tokens[at].Is("have") || tokens[at].Is("hold")) && at > 0 && tokens[at - 1].Is("i") && tokens[at + 1].Lower is "a" or "an" && Enumerable.Range(at + 2, 2).Any(index => index < tokens.Count && Papers.Contains(tokens[index].Lower)))
                AddWords(sentence, at + 1, "has ", reading, findings, at - 1);
        }
    }

    /// <summary>"in my time at", "from my days with", "when I was at", "when I worked for": where the house's name stands; -1 for none.</summary>
    private static int PlaceBehind(TokenList tokens, int at)
    {
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        var place = -1;
        if (Word(at) is "in" or "during" or "from" or "since" && Word(at + 1) is "my")
            place = Word(at + 2) is "time" or "days" or "years" && Word(at + 3) is "at" or "with" ? at + 4 : Word(at + 2) is "early" or "first" or "last" && Word(at + 3) is "days" or "years" && Word(at + 4) is "at" or "with" ? at + 5 : -1;
        else if (Word(at) is "when" or "while" && Word(at + 1) is "i" && Word(at + 2) is "was" or "worked" && Word(at + 3) is "at" or "with" or "for")
            place = at + 4;
        if (place > 0 && Word(place) is "the")
            place++;
        return place > 0 && place < tokens.Count && tokens[place].IsCapital && tokens[place].IsWord ? place : -1;
    }

    /// <summary>"31 years on sites …" at the start: index of the preposition; -1 where none stands there.</summary>
    private static int Years(TokenList tokens)
    {
        for (var at = 1; at < 4 && at + 2 < tokens.Count; at++)
        {
            if (tokens[at].Lower is "years" or "decades")
                return Durations.AreLong(tokens, 1, at) && tokens[at + 1].Lower is "on" or "in" or "at" or "with" or "as" && tokens.Any(token => token.Is("i") || token.Is("me") || token.Is("my")) && !(tokens[at + 2].Lower is "it" or "them" or "the") ? at + 1 : -1;
        }

        return -1;
    }

    private static bool FollowedByI(TokenList tokens, int from) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(6, tokens.Count - from))).Any(at => tokens[at].Is("i"));

    private static void AddPlace(Sentence sentence, int first, int place, MessageReading reading, ICollection<Finding> findings)
    {
        if (Roles.OrganisationPhrase.Read(sentence, place) is not { } phrase)
            return;
        var name = phrase.In(sentence, reading.Message.Body.Text);
        var hasThe = sentence.Tokens[place - 1].Is("the");
        findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} was at {(hasThe ? "the " : "")}{name}.", sentence, first, phrase.Last));
    }

    private static void AddYears(Sentence sentence, int preposition, MessageReading reading, ICollection<Finding> findings)
    {
        var last = preposition + 1;
        var tokens = sentence.Tokens;
        while (last + 1 < tokens.Count && last < preposition + 5 && tokens[last + 1].IsWord && !WordClasses.IsConjunction(tokens[last + 1].Lower) && !WordClasses.IsSubjectPronoun(tokens[last + 1].Lower) && FiniteVerbs.IndexIn(tokens, last + 1, 1) < 0)
            last++;
        if (ThirdPerson.Infinitive(reading, new(sentence, 0, last, [])) is { } told)
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} has {char.ToLowerInvariant(told[0])}{told[1..]} behind them.", sentence, 0, last));
    }

    private static void AddFormer(Sentence sentence, int at, MessageReading reading, ICollection<Finding> findings)
    {
        var last = at + 3;
        while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].IsWord && !sentence.Tokens[last + 1].Is("i") && last < at + 8)
            last++;
        var words = AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[at + 1].Span.Start, sentence.Tokens[last].Span.End).Slice(reading.Message.Body.Text));
        findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} is {words}.", sentence, at, last));
    }

    private static void AddWords(Sentence sentence, int first, string verb, MessageReading reading, ICollection<Finding> findings, int from)
    {
        var last = Clauses.End(sentence.Tokens, first);
        if (ThirdPerson.Infinitive(reading, new(sentence, first, last, [])) is { } told)
            findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} {verb}{told}.", sentence, from, last));
    }
}
