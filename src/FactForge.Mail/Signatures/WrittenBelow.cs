using System.Buffers;
using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>
/// Finds where below a delimiter the message goes on: under a signature that stands above the words, as some programs put it, and under dashes that the writer drew between
/// two paragraphs. Sayings, office hours and appeals stand in signatures too: prose alone proves nothing.
/// </summary>
internal static class WrittenBelow
{
    private const int LongEnough = 60;
    private const int LongParagraph = 80;
    private const int FewestBlanks = 2;
    private const int MostLinesOfSaying = 3;
    private static readonly SearchValues<string> SentenceEnds = SearchValues.Create([". ", "? "], StringComparison.Ordinal);
    private const string Quotes = "\"'“”„«»‘’*_~|";

    /// <summary>The first line of it; -1 where all belongs to the signature.</summary>
    /// <param name="body">The body.</param>
    /// <param name="first">The first line of the own words.</param>
    /// <param name="delimiter">The delimiter's line.</param>
    /// <param name="end">Their last line.</param>
    /// <param name="sender">The sender, where known.</param>
    /// <param name="isAlone">True where the body has no other words of the sender's: what is signed must be said somewhere.</param>
    public static int Find(BodyTraits body, int first, int delimiter, int end, MailAddress? sender, bool isAlone)
    {
        var (text, lines) = (body.Text, body.Lines);
        var isTop = isAlone && !HasWords(lines, first, delimiter - 1);
        // The delimiter of RFC 3676 has a blank behind it; dashes that a writer draws have none.
        var isBare = lines[delimiter].End == lines[delimiter].To;
        var isCard = false;
        for (var i = delimiter + 1; i <= end; i++)
        {
            if (lines[i].IsBlank || !(i == delimiter + 1 || lines[i - 1].IsBlank))
            {
                continue;
            }

            var last = ParagraphEnd(lines, i, end);
            if (isBare && i == delimiter + 1 && IsList(body, i, last) && HasWords(lines, first, delimiter - 1))
            {
                return i;
            }

            var salutation = Salutation.End(lines[i].Words(text));
            if (salutation > 0 ? IsFollowedByProse(body, i, salutation, end) : IsProse(body, i, last, end))
            {
                var isMessage = (salutation > 0 && (isTop || isCard || isBare)) || IsSignedBelow(body, last + 1, end, sender)
                    || (isTop && (isCard || isBare) && IsSpoken(body, i, last, end))
                    || (!isCard && isBare && i > delimiter + 1 && HasWords(lines, first, delimiter - 1) && (IsLong(text, lines, i, last) || IsSpokenSentence(text, lines, i, last)));
                return isMessage ? i : isTop || salutation > 0 ? -1 : Later(body, last, end, sender);
            }

            isCard = true;
        }

        return -1;
    }

    // A saying, and below it a letter.
    private static int Later(BodyTraits body, int above, int end, MailAddress? sender)
    {
        for (var i = above + 1; i <= end; i++)
        {
            if (!body.Lines[i].IsBlank && body.Lines[i - 1].IsBlank && Salutation.End(body.Lines[i].Words(body.Text)) is > 0 and var salutation && IsFollowedByProse(body, i, salutation, end) && IsSignedBelow(body, i + 1, end, sender))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasWords(LineBuffer<BodyLine> lines, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!lines[i].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    private static int ParagraphEnd(LineBuffer<BodyLine> lines, int at, int end)
    {
        while (at < end && !lines[at + 1].IsBlank)
        {
            at++;
        }

        return at;
    }

    /// <summary>"Hello Bo, I have moved to Oslo …", or the same in two paragraphs.</summary>
    private static bool IsFollowedByProse(BodyTraits body, int at, int salutation, int end)
    {
        var (text, lines) = (body.Text, body.Lines);
        var behind = lines[at].Words(text)[salutation..].Trim();
        var (length, isProse) = (behind.Length, behind.Length > 0 && SignatureLine.Of(behind) == LineTraits.None);
        for (var i = at + 1; i <= end; i++)
        {
            length += lines[i].Width;
            isProse |= !lines[i].IsBlank && (body.Of(i) == LineTraits.None || (body.Of(i) & SignatureLine.Proof) == 0 && lines[i].Words(text) is [.., '.' or '?' or '!'] words && words.Count(' ') >= FewestBlanks);
        }

        return isProse && (behind.IsEmpty || length >= LongEnough || behind[^1] is '.' or '?' or '!');
    }

    /// <summary>Sentences, with neither quotes around them nor the name of who said so below.</summary>
    private static bool IsProse(BodyTraits body, int first, int last, int end)
    {
        var (text, lines) = (body.Text, body.Lines);
        if (body.Of(first) != LineTraits.None || Quotes.Contains(lines[first].Words(text)[0]) || IsNameOfSpeaker(text, lines[last]))
        {
            return false;
        }

        var next = last + 1;
        while (next <= end && lines[next].IsBlank)
        {
            next++;
        }

        return next > end || !IsNameOfSpeaker(text, lines[next]);
    }

    // "-- Mark Twain", "– Seneca", "~ Rumi".
    private static bool IsNameOfSpeaker(string text, BodyLine line) => line.Words(text) is ['-' or '–' or '—' or '~' or '(', ..] words && !SignatureMark.IsDelimiter(words);

    /// <summary>Below it a closing formula with a name, or the sender's name alone.</summary>
    private static bool IsSignedBelow(BodyTraits body, int first, int end, MailAddress? sender)
    {
        var (text, lines) = (body.Text, body.Lines);
        var (isClosed, last) = (false, -1);
        for (var i = first; i <= end; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var trait = body.Of(i);
            if ((trait & LineTraits.Name) != 0 && (isClosed || (trait & LineTraits.Closing) != 0))
            {
                return true;
            }

            isClosed = (trait & LineTraits.Closing) != 0;
            last = i;
        }

        return last > 0 && lines[last - 1].IsBlank && (body.Of(last) & LineTraits.Name) != 0 && SenderName.IsIn(lines[last].Words(text), sender);
    }

    /// <summary>Words of somebody who says something here and now: "I", a day, a question, or more of them than a saying has.</summary>
    private static bool IsSpoken(BodyTraits body, int first, int last, int end)
    {
        var (text, lines) = (body.Text, body.Lines);
        var paragraph = text.AsSpan(lines[first].From, lines[last].To - lines[first].From);
        if (FirstPerson.Speaks(paragraph) || NamedDay.IsIn(paragraph) || paragraph[^1] is '?' or '？' || last - first >= MostLinesOfSaying)
        {
            return true;
        }

        for (var i = last + 1; i <= end; i++)
        {
            if (!lines[i].IsBlank && lines[i - 1].IsBlank && body.Of(i) == LineTraits.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"- buy bread" and "- call Bo": things to do, and no data of a card among them.</summary>
    private static bool IsList(BodyTraits body, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (body.Lines[i].Words(body.Text) is not ['-' or '*' or '•', ' ', _, ..] item || !item[2..].Trim().Contains(' ') || (SignatureLine.Of(item[2..].Trim()) & (SignatureLine.Proof | LineTraits.Name)) != 0)
            {
                return false;
            }
        }

        return last > first;
    }

    /// <summary>"I have a dog and two cats.", in a paragraph of its own.</summary>
    private static bool IsSpokenSentence(string text, LineBuffer<BodyLine> lines, int first, int last) =>
        lines[last].Words(text)[^1] is '.' or '?' or '!' && FirstPerson.Speaks(text.AsSpan(lines[first].From, lines[last].To - lines[first].From));

    private static bool IsLong(string text, LineBuffer<BodyLine> lines, int first, int last) => lines[last].To - lines[first].From >= LongParagraph || lines[first].Words(text).ContainsAny(SentenceEnds);
}
