using System.Text;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>The author's own words, said to be theirs: <c>Ada Byrne wrote: "…"</c>. Always a whole clause or sentence, on one line.</summary>
internal static class AttributedQuote
{
    private const int LongestFuller = 200;

    /// <summary>The statement.</summary>
    public static string Of(string author, string words) => $"{author} wrote: \"{OneLine(words)}\"";

    /// <summary>
    /// The statement of a clause. What points outside of it stands with the words that tell it: the sentence from its start, or the one before; a day that only
    /// the mail's own date tells is told behind.
    /// </summary>
    public static string Of(MessageReading reading, Telling telling, string words) => Of(reading, DanglingQuote.PointsOutside(words) ? Fuller(reading, telling) ?? words : words) + Day(reading, telling);

    /// <summary>The words with those before them that tell what "it" is; null where they do not.</summary>
    private static string? Fuller(MessageReading reading, Telling telling)
    {
        var text = reading.Message.Body.Text;
        var end = telling.Span.End;
        var index = reading.IndexOf(telling.Sentence);
        var starts = new List<int>();
        if (telling.First > 0)
            starts.Add(telling.Sentence.Span.Start);
        if (index > 0 && reading.Sentences[index - 1].Paragraph == telling.Sentence.Paragraph && !reading.Sentences[index - 1].IsQuestion)
            starts.Add(reading.Sentences[index - 1].Span.Start);
        foreach (var start in starts)
        {
            var fuller = TextSpan.FromBounds(start, end).Slice(text);
            if (fuller.Length <= LongestFuller && !fuller.Contains("\n\n", StringComparison.Ordinal) && !DanglingQuote.PointsOutside(fuller))
                return fuller;
        }

        return null;
    }

    /// <summary>" (29 August 2025)" where the words have one day to come that is told relatively.</summary>
    private static string Day(MessageReading reading, Telling telling)
    {
        if (Tenses.DirectionOf(telling.Sentence.Tokens) == DateDirection.Behind)
            return "";
        var relative = telling.Dates.Where(date => date.IsRelative && date.First >= telling.First && date.Last <= telling.Last && date.Start.First >= reading.Said).ToList();
        return relative is [{ Start.Precision: DatePrecision.Day, End: null } only] ? $" ({only.Words})" : "";
    }

    /// <summary>The statement, with the mail's subject where the words point outside of them: <c>Ada Byrne wrote about "Lease": "I'll send it on Friday"</c>.</summary>
    public static string Of(MessageReading reading, string words) =>
        (DanglingQuote.PointsOutside(words) ? OfSubject(reading, words) : null) ?? Of(reading.AuthorName, words);

    /// <summary>The statement with the mail's subject; null where the mail has none that can be told.</summary>
    public static string? OfSubject(MessageReading reading, string words) =>
        ThreadSubject.Whole(reading) is { } subject ? $"{reading.AuthorName} wrote about \"{subject}\": \"{OneLine(words)}\"" : null;

    /// <summary>The statement about somebody else.</summary>
    public static string About(string author, string person, string words) => $"{author} wrote of {person}: \"{OneLine(words)}\"";

    /// <summary>White space made single spaces, inner quote marks made single ones.</summary>
    public static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var letter in words.Trim())
        {
            if (!char.IsWhiteSpace(letter))
                line.Append(letter is '"' or '“' or '”' ? '\'' : letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }
}
