using FactForge.Mail.Signatures;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies.Html;

/// <summary>
/// Words of the message that the sender typed into the signature's container, above the card or the device's line: a telephone puts the cursor there. Sayings stand in
/// signatures too, so it takes a sentence of the first person, a device's line right below, or a message that says nothing else.
/// </summary>
internal static class WrittenInside
{
    private const int MostLines = 60;
    private const int FewestBlanks = 2;
    private const string Quotes = "\"'“”„«»‘’*_~|";

    /// <summary>The delimiter that the container opened with and the first line of the card; null where all of it is the signature.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="end">The line <see cref="SignatureMark.End"/> below the container.</param>
    public static (int Delimiter, int Card)? Find(string text, LineBuffer<BodyLine> lines, int end)
    {
        var delimiter = -1;
        var above = end - 1;
        for (; above >= 0 && end - above <= MostLines && lines[above].Marks == lines[end].Marks && !SignatureMark.IsEnd(lines[above].Words(text)); above--)
        {
            if (SignatureMark.IsDelimiter(lines[above].Words(text)))
            {
                delimiter = above;
            }
        }

        if (delimiter < 0)
        {
            return null;
        }

        var (card, last, isSaid) = (delimiter + 1, -1, false);
        while (card < end && (lines[card].IsBlank || IsSentence(lines[card].Words(text)) || (last < 0 && Salutation.End(lines[card].Words(text)) > 0)))
        {
            last = lines[card].IsBlank ? last : card;
            isSaid |= !lines[card].IsBlank && IsSentence(lines[card].Words(text));
            card++;
        }

        if (!isSaid || card >= end || lines[card].Words(text) is ['–' or '—' or '~' or '(', ..] or ['-', not '-', ..] || IsNotice(text, lines, delimiter + 1, last))
        {
            return null;
        }

        // A name alone may be that of who coined the sentence.
        var spoken = FirstPerson.Speaks(text.AsSpan(lines[delimiter + 1].Start, lines[last].To - lines[delimiter + 1].Start));
        var isOfDevice = (SignatureLine.Of(lines[card].Words(text)) & LineTraits.Device) != 0 && !Excuses.IsIn(text.AsSpan(lines[delimiter + 1].Start, lines[last].To - lines[delimiter + 1].Start));
        return !HasWords(lines, delimiter, lines[end].Marks) || isOfDevice || (spoken && IsProven(text, lines, card, end)) ? (delimiter, card) : null;
    }

    // "Please excuse my brevity." above "Sent from my iPhone".
    private static readonly PhraseFinder Excuses = new(["excuse", "pardon", "forgive", "apolog", "brevity", "typo", "entschuldig", "tippfehler", "kürze", "excusez", "disculp", "scus"]);

    private static bool IsSentence(ReadOnlySpan<char> words) =>
        SignatureLine.Of(words) == LineTraits.None && !SignatureMark.IsDelimiter(words) && !Quotes.Contains(words[0]) && words.Count(' ') >= FewestBlanks;

    private static bool IsNotice(string text, LineBuffer<BodyLine> lines, int first, int last)
    {
        using var body = new BodyTraits(text[lines[first].Start..lines[last].End]);
        return Footers.Find(body, 0, body.Lines.Length - 1, FooterSigns.Enough) < body.Lines.Length;
    }

    private static bool IsProven(string text, LineBuffer<BodyLine> lines, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            words++;
            if (SignatureMark.IsDelimiter(lines[i].Words(text)) || (SignatureLine.Of(lines[i].Words(text)) & (SignatureLine.Proof | LineTraits.Device)) != 0)
            {
                return true;
            }
        }

        return words > 1;
    }

    private static bool HasWords(LineBuffer<BodyLine> lines, int before, int marks)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (!lines[i].IsBlank && lines[i].Marks == marks)
            {
                return true;
            }
        }

        return false;
    }
}
