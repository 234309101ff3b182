using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.Topics;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>
/// Sums a message up in one sentence: of its speech acts the one that weighs most and can be told in the third person, else what it
/// was about. Never a cut-off sentence, never a quote.
/// </summary>
internal static class ContextSentence
{
    private static readonly SpeechAct[] Weights = [SpeechAct.Decide, SpeechAct.Commit, SpeechAct.Request, SpeechAct.Propose, SpeechAct.Decline, SpeechAct.Inform];
    private const int Longest = 220;
    private const int LongestSubject = 70;

    /// <summary>The sentence, and the one of the mail that it rests on; null for a message that says nothing.</summary>
    public static (string Statement, Sentence Key)? Of(MessageReading reading)
    {
        var acts = reading.Sentences.Select(sentence => (Sentence: sentence, Reading: sentence.Act)).Where(act => act.Reading.Act != SpeechAct.Courtesy).ToList();
        if (acts.Count == 0)
            return null;
        foreach (var weight in Weights)
        {
            foreach (var (sentence, act) in acts.Where(act => act.Reading.Act == weight))
            {
                if (Tell(reading, sentence, act) is { Length: <= Longest } told)
                    return (told, sentence);
            }
        }

        var asked = acts.Find(act => act.Reading.Act is SpeechAct.Ask or SpeechAct.Request);
        var key = asked.Sentence ?? acts.MaxBy(act => Math.Min(act.Sentence.Tokens.Count, 30)).Sentence;
        if (Topic(reading) is { } topic)
            return ($"{reading.AuthorName} {(asked.Sentence is null ? "wrote to " : "asked ")}{Whom(reading)} about {topic}.", key);
        return key.Tokens.Count >= 4 ? ($"{reading.AuthorName} {(asked.Sentence is null ? "wrote to " : "put a question to ")}{Whom(reading)}.", key) : null;
    }

    private static string? Tell(MessageReading reading, Sentence sentence, ActReading act) => act.Act switch
    {
        SpeechAct.Request => Infinitive(reading, sentence, act.Verb) is { } asked ? $"{reading.AuthorName} asked {Whom(reading)} {ToDo(asked)}." : null,
        SpeechAct.Propose => Infinitive(reading, sentence, act.Verb) is { } proposed ? $"{reading.AuthorName} proposed to {proposed}." : null,
        SpeechAct.Commit => Infinitive(reading, sentence, act.Verb) is { } promised && IsAction(sentence, act.Verb) ? $"{reading.AuthorName} promised {Whom(reading)} to {promised}." : OwnClause(reading, sentence),
        SpeechAct.Decide or SpeechAct.Decline => OwnClause(reading, sentence),
        SpeechAct.Inform => AuthorStates.Put(sentence, reading) is ({ }, { } told) ? ToldTo(reading, told) : null,
        _ => null,
    };

    private static bool IsAction(Sentence sentence, int verb) => !CommitmentVerbs.IsOwnPlan(sentence.Tokens[verb].Lower) && !CommitmentVerbs.IsEmpty(sentence.Tokens[verb].Lower);

    /// <summary>"Ada Byrne said that …" is "Ada Byrne told Jo Hale that …" here.</summary>
    private static string ToldTo(MessageReading reading, string told)
    {
        var said = reading.AuthorName + " said that ";
        return told.StartsWith(said, StringComparison.Ordinal) ? $"{reading.AuthorName} told {Whom(reading)} that {told[said.Length..]}" : told;
    }

    private static string ToDo(string asked)
    {
        var verb = char.ToLowerInvariant(asked[0]) + asked[1..];
        return verb.StartsWith("do not ", StringComparison.Ordinal) ? "not to " + verb["do not ".Length..] : verb.StartsWith("don't ", StringComparison.Ordinal) ? "not to " + verb["don't ".Length..] : "to " + verb;
    }

    private static string? OwnClause(MessageReading reading, Sentence sentence)
    {
        var clause = Clauses.OfAuthor(sentence).FirstOrDefault();
        return clause is null ? null : ThirdPerson.Tell(reading, new(sentence, clause.First, clause.Last, reading.DatesOf(sentence.Tokens, DateDirection.Ahead)));
    }

    private static string? Infinitive(MessageReading reading, Sentence sentence, int verb)
    {
        if (verb < 0 || verb >= sentence.Tokens.Count || reading.Addressee is null && sentence.IsQuestion)
            return null;
        var last = Clauses.End(sentence.Tokens, verb);
        return last > verb + 1 ? ThirdPerson.Infinitive(reading, new(sentence, verb, last, reading.DatesOf(sentence.Tokens, DateDirection.Ahead))) : null;
    }

    private static string Whom(MessageReading reading)
    {
        if (reading.Addressee is { } you)
            return you.Name!;
        var to = reading.Message.To.Select(MessageReading.Reference).Where(person => person.Address != reading.Author.Address).ToList();
        return to.Count switch { 0 => "everybody", 1 => to[0].Name!, 2 => $"{to[0].Name} and {to[1].Name}", _ => $"{to[0].Name} and others" };
    }

    /// <summary>What the message is about: its subject, or of a long one the phrase that its words come back to.</summary>
    private static string? Topic(MessageReading reading)
    {
        var subject = reading.Message.Subject;
        var whole = AttributedQuote.OneLine(subject[SubjectLine.BodyStart(subject)..]);
        if (whole.Length is > 2 and <= LongestSubject)
            return $"\"{whole}\"";
        var phrase = SubjectPhrases.Of(subject).OrderByDescending(span => Recurrence.Of(span.Slice(subject), reading.Sentences)).FirstOrDefault();
        return phrase.Length == 0 ? null : AttributedQuote.OneLine(phrase.Slice(subject));
    }
}
