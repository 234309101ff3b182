using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Good to meet you at the Falmouth show": where author and addressee met.</summary>
[Example("Good to meet you at the Falmouth show.", "Background: Ada Byrne met Jo Hale at the Falmouth show.")]
[Example("It was lovely meeting you in Leeds!", "Background: Ada Byrne met Jo Hale in Leeds.")]
[Example("You may remember me from the trade fair in Leeds.", "Background: Jo Hale may remember Ada Byrne from the trade fair in Leeds.")]
[CounterExample("It would be good to meet you at the show.")]
[CounterExample("Good to meet you.")]
[CounterExample("Happy to meet you at the office on Friday.")]
internal sealed class WeMetAt : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || sentence.IsQuestion || reading.Addressee is not { } you)
            return;
        var tokens = sentence.Tokens;
        if (sentence.IndexOf("remember") is > 0 and < 5 and var remember && remember + 3 < tokens.Count && tokens[remember + 1].Is("me") && tokens[remember + 2].Is("from") && tokens[0].Is("you"))
        {
            var told = ThirdPerson.Infinitive(reading, new(sentence, remember + 3, Clauses.End(tokens, remember + 2), []));
            if (told is not null)
                findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{you.Name} may remember {reading.AuthorName} from {char.ToLowerInvariant(told[0])}{told[1..]}.", sentence, 0, Clauses.End(tokens, remember + 2)));
            return;
        }

        var at = sentence.IndexOf("was") is var was && was is 0 or 1 ? was + 1 : 0;
        if (at + 4 >= tokens.Count || !(tokens[at].IsWord && tokens[at].Lower is "good" or "great" or "nice" or "lovely" or "pleasure"))
            return;
        var verb = tokens[at + 1].Is("to") ? at + 2 : at + 1;
        if (!(tokens[verb].IsWord && tokens[verb].Lower is "meet" or "meeting" or "see" or "seeing") || !tokens[verb + 1].Is("you") || verb + 3 >= tokens.Count || !(tokens[verb + 2].IsWord && tokens[verb + 2].Lower is "at" or "in"))
            return;
        var last = verb + 3;
        while (last + 1 < tokens.Count && (tokens[last + 1].IsWord || tokens[last + 1].Kind == TokenKind.Number) && !WordClasses.IsConjunction(tokens[last + 1].Lower))
            last++;
        var place = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[verb + 2].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text));
        if (!tokens[last].IsCapital && !Enumerable.Range(verb + 3, last - verb - 2).Any(index => tokens[index].IsCapital))
            return;
        findings.Add(Statements.Worded(FactKind.Background, reading, reading.Author, $"{reading.AuthorName} met {you.Name} {place}.", sentence, 0, last));
    }
}
