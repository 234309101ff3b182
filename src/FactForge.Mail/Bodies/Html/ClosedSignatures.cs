using System.Text;

namespace FactForge.Mail.Bodies.Html;

/// <summary>
/// The ends of signature containers. Where nothing of the sender's stands below (a quote follows, or the end), no mark of it stays; a container that held nothing leaves none
/// of its marks.
/// </summary>
internal static class ClosedSignatures
{
    private const int MostMarks = 100;

    /// <summary>The text without the marks that it does not need.</summary>
    /// <param name="text">Text in which each closed container left a line <see cref="SignatureMark.End"/>.</param>
    public static string Tidied(string text)
    {
        if (!text.Contains(SignatureMark.End, StringComparison.Ordinal))
        {
            return text;
        }

        var lines = LineScanner.Scan(text);
        var dropped = new bool[lines.Length];
        var opened = new bool[lines.Length];
        var found = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!SignatureMark.IsEnd(lines[i].Words(text)))
            {
                continue;
            }

            var above = Next(lines, dropped, i, -1);
            var isEmpty = above >= 0 && lines[above].Marks == lines[i].Marks && SignatureMark.IsDelimiter(lines[above].Words(text));
            dropped[i] = isEmpty || ++found > MostMarks || !IsWrittenOn(text, lines, i);
            if (isEmpty)
            {
                dropped[above] = true;
            }
            else if (WrittenInside.Find(text, lines, i) is var (delimiter, card))
            {
                dropped[delimiter] = true;
                opened[card] = !SignatureMark.IsDelimiter(lines[card].Words(text));
            }
        }

        text = Kept(text, lines, dropped, opened);
        lines.Release();
        return text;
    }

    private static int Next(LineBuffer<BodyLine> lines, bool[] dropped, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < lines.Length && (lines[at].IsBlank || dropped[at]));
        return at < lines.Length ? at : -1;
    }

    /// <summary>Words quoted no deeper and no less follow, which begin with no introduction of somebody else's and are no other signature.</summary>
    private static bool IsWrittenOn(string text, LineBuffer<BodyLine> lines, int end)
    {
        var below = end + 1;
        while (below < lines.Length && lines[below].IsBlank)
        {
            below++;
        }

        return below < lines.Length && lines[below].Marks == lines[end].Marks && !SignatureMark.IsDelimiter(lines[below].Words(text)) && !ClosedQuotes.BeginsIntroduced(text.AsSpan(lines[below].Start));
    }

    private static string Kept(string text, LineBuffer<BodyLine> lines, bool[] dropped, bool[] opened)
    {
        var kept = new StringBuilder(text.Length);
        var (isBlank, isDropped) = (true, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (opened[i])
            {
                kept.Append('>', lines[i].Marks).Append(' ', lines[i].Marks > 0 ? 1 : 0).Append("-- \n");
            }

            // Around a line that goes, one blank line is enough.
            if (!dropped[i] && !(isDropped && isBlank && lines[i].IsBlank))
            {
                kept.Append(text, lines[i].Start, lines[i].End - lines[i].Start).Append('\n');
                (isBlank, isDropped) = (lines[i].IsBlank, false);
            }

            isDropped |= dropped[i];
        }

        return kept.ToString().TrimEnd('\n', ' ');
    }
}
