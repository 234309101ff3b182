using FactForge.Extraction.Rules.Topics;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>What a message is about, in the words of its subject.</summary>
internal static class ThreadSubject
{
    private const int Longest = 70;

    /// <summary>The subject in quotation marks; of a long one the phrase that the message's words come back to; null where there is none.</summary>
    public static string? Of(MessageReading reading)
    {
        if (Whole(reading) is { } whole)
            return $"\"{whole}\"";
        var subject = reading.Message.Subject;
        var phrase = SubjectPhrases.Of(reading).OrderByDescending(span => Recurrence.Of(span.Slice(subject), reading.Sentences)).FirstOrDefault();
        return phrase.Length == 0 ? null : AttributedQuote.OneLine(phrase.Slice(subject));
    }

    /// <summary>The subject without "Re:", on one line; null where it is too long to be told in a sentence, or none.</summary>
    public static string? Whole(MessageReading reading)
    {
        var subject = reading.Message.Subject;
        var whole = AttributedQuote.OneLine(subject[SubjectLine.BodyStart(subject)..]);
        return whole.Length is > 2 and <= Longest ? whole : null;
    }
}
