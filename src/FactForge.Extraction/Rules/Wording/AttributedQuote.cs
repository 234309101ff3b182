using System.Text;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>The author's own words, said to be theirs: <c>Ada Byrne wrote: "…"</c>. Always a whole clause or sentence, on one line.</summary>
internal static class AttributedQuote
{
    /// <summary>The statement.</summary>
    public static string Of(string author, string words) => $"{author} wrote: \"{OneLine(words)}\"";

    /// <summary>The statement, with the mail's subject where the words point outside of them: <c>Ada Byrne wrote about "Lease": "I'll send it on Friday"</c>.</summary>
    public static string Of(MessageReading reading, string words) =>
        DanglingQuote.PointsOutside(words) && ThreadSubject.Whole(reading) is { } subject ? $"{reading.AuthorName} wrote about \"{subject}\": \"{OneLine(words)}\"" : Of(reading.AuthorName, words);

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
