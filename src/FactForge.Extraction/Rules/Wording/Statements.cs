using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Makes findings of clauses.</summary>
internal static class Statements
{
    /// <summary>A finding about the author that rests on a clause in the first person.</summary>
    public static Finding OfAuthor(FactKind kind, MessageReading reading, Clause clause, IReadOnlyList<DateExpression> dates, Certainty certainty = Certainty.Certain)
    {
        // "In September I start …": a date right before the subject belongs to the clause.
        var tokens = clause.Sentence.Tokens;
        // "Please call me after 13 January, I am on holiday": that day belongs to what stands before it.
        bool Leads(DateExpression date) => date.RoleFirst == 0 || !tokens[date.RoleFirst - 1].IsWord || WordClasses.IsConjunction(tokens[date.RoleFirst - 1].Lower) || WordClasses.IsOpening(tokens[date.RoleFirst - 1].Lower);
        var lead = dates.Where(Leads).FirstOrDefault(date => date.Last == clause.First - 1 || (date.Last == clause.First - 2 && clause.Sentence.Tokens[clause.First - 1].Is(',')));
        // "On the 4th and 5th of September I'm in Turin": both lead up to it.
        if (lead is { RoleFirst: > 1 } && tokens[lead.RoleFirst - 1].Is("and") && reading.DatesOf(tokens, DateDirection.Ahead).FirstOrDefault(date => date.Last == lead.RoleFirst - 2) is { } first)
        {
            lead = first;
            dates = dates.Contains(first) ? dates : [first, .. dates];
        }

        var telling = new Telling(clause.Sentence, lead?.RoleFirst ?? clause.First, clause.Last, dates) { SharesSubject = clause.SharesSubject };
        var words = (clause.SharesSubject ? telling with { First = clause.Subject } : telling).Span.Slice(reading.Message.Body.Text);
        return Make(kind, reading, reading.Author, ThirdPerson.Tell(reading, telling) ?? AttributedQuote.Of(reading, telling, words), telling, certainty);
    }

    /// <summary>A finding about somebody named, that rests on the words from their name to the end of the clause.</summary>
    public static Finding OfPerson(FactKind kind, MessageReading reading, NamedPerson person, int last, IReadOnlyList<DateExpression> dates, Certainty certainty = Certainty.Certain)
    {
        var sentence = reading.Sentences[person.Sentence];
        var telling = new Telling(sentence, person.First, last, dates) { Subject = person.Person, SubjectFirst = person.First, SubjectLast = person.Last };
        var words = telling.Span.Slice(reading.Message.Body.Text);
        var statement = ThirdPerson.Tell(reading, telling) ?? AttributedQuote.About(reading.AuthorName, person.Person.Name!, words);
        return Make(kind, reading, person.Person, statement, telling, certainty);
    }

    /// <summary>A finding with a statement of its own wording, that rests on some tokens of a sentence.</summary>
    public static Finding Worded(FactKind kind, MessageReading reading, PersonReference subject, string statement, Sentence sentence, int first, int last) =>
        Make(kind, reading, subject, statement, new(sentence, first, last, []), Certainty.Certain);

    /// <summary>What the author says of the world: "Ada Byrne said that …", or their words as a quote.</summary>
    public static Finding Said(FactKind kind, MessageReading reading, Sentence sentence, int first, int last, IReadOnlyList<DateExpression> dates)
    {
        var telling = new Telling(sentence, first, last, dates);
        return Make(kind, reading, reading.Author, AttributedQuote.Of(reading, telling, telling.Span.Slice(reading.Message.Body.Text)), telling, Certainty.Certain);
    }

    /// <summary>What the author puts forward: in these words, or as a quote where they could not be told.</summary>
    public static Finding Put(FactKind kind, MessageReading reading, string? statement, Telling telling) =>
        Make(kind, reading, reading.Author, statement ?? AttributedQuote.Of(reading, telling, telling.Span.Slice(reading.Message.Body.Text)), telling, Certainty.Certain);

    private static Finding Make(FactKind kind, MessageReading reading, PersonReference subject, string statement, Telling telling, Certainty certainty) =>
        new(new()
        {
            Kind = kind,
            Subject = subject,
            Statement = statement,
            Certainty = certainty,
            Message = reading.Message.Id,
            Quote = telling.Span.Slice(reading.Message.Body.Text),
        }, telling.Span);
}
