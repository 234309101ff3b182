using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Makes findings of an author's clauses.</summary>
internal static class Statements
{
    /// <summary>The clause in the third person where that is safe, otherwise the author's words as a quote.</summary>
    public static string Tell(MessageReading reading, Clause clause, IReadOnlyList<DateExpression> dates) =>
        ThirdPerson.Tell(reading, clause, dates) ?? AttributedQuote.Of(reading.AuthorName, clause.Span.Slice(reading.Message.Body.Text));

    /// <summary>A finding about the author that rests on a clause.</summary>
    public static Finding OfAuthor(FactKind kind, MessageReading reading, Clause clause, IReadOnlyList<DateExpression> dates, Certainty certainty = Certainty.Certain) =>
        new(new()
        {
            Kind = kind,
            Subject = reading.Author,
            Statement = Tell(reading, clause, dates),
            Certainty = certainty,
            Message = reading.Message.Id,
            Quote = clause.Span.Slice(reading.Message.Body.Text),
        }, clause.Span);
}
