using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>One whole sentence about what the message was: what its author wrote, asked or promised, and to whom.</summary>
internal sealed class MessageGivesContext : Rule
{
    private const int LongestQuote = 200;

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var key = KeySentence(reading);
        if (key is null)
            return;
        var words = AttributedQuote.OneLine(key.Span.Slice(reading.Message.Body.Text));
        var about = Topic(reading.Message.Subject);
        var verb = key.IsQuestion ? "asked" : "wrote";
        if (!reading.IsOwners)
        {
            var to = reading.Addressee is { } you ? $" {(verb == "asked" ? "" : "to ")}{you.Name}" : "";
            findings.Add(Make(reading, reading.Author, $"{reading.AuthorName} {verb}{to}{about}: \"{words}\"", key));
            return;
        }

        foreach (var recipient in reading.Message.To.Select(MessageReading.Reference))
            findings.Add(Make(reading, recipient, $"{recipient.Name} was {(verb == "asked" ? "asked" : "sent a message")} by {reading.AuthorName}{about}: \"{words}\"", key));
    }

    private static string Topic(string subject)
    {
        var phrase = SubjectLine.NounPhrase(subject, SubjectLine.BodyStart(subject));
        return phrase.IsEmpty ? "" : $" about {AttributedQuote.OneLine(phrase.Slice(subject))}";
    }

    private static Sentence? KeySentence(MessageReading reading)
    {
        Sentence? best = null;
        var bestScore = int.MinValue;
        for (var at = 0; at < reading.Sentences.Count; at++)
        {
            var sentence = reading.Sentences[at];
            var score = Score(sentence) - Math.Min(at, 10);
            if (score > bestScore && sentence.Span.Length <= LongestQuote)
                (best, bestScore) = (sentence, score);
        }

        return bestScore > 0 ? best : null;
    }

    private static int Score(Sentence sentence)
    {
        var words = sentence.Tokens.Count(token => token.IsWord);
        if (words < 4)
            return -20;
        var score = 10 + Math.Min(words, 15);
        if (sentence.IsQuestion)
            score += 8;
        if (Clauses.OfAuthor(sentence).Any(clause => clause.WordAt(clause.Verb) is "will" or "shall" or "have"))
            score += 10;
        if (sentence.Tokens[0].Lower is "thanks" or "thank" or "hope" or "dear" or "hi" or "best" or "kind")
            score -= 25;
        return score;
    }

    private static Finding Make(MessageReading reading, PersonReference person, string statement, Sentence key) =>
        new(new()
        {
            Kind = FactKind.Context,
            Subject = person,
            Statement = statement,
            Message = reading.Message.Id,
            Quote = key.Span.Slice(reading.Message.Body.Text),
        }, key.Span);
}
