namespace FactForge.Mail.Bodies;

/// <summary>
/// The block of Lotus Notes 6 and later: below name and date a table of "To", "cc" and "Subject", as text a name without a colon on a line and its value on the
/// next, or both with a bar or a tab between.
/// </summary>
internal static class LotusTable
{
    private const int MostLines = 40;

    /// <summary>The block whose first field stands at <paramref name="at"/>, or null.</summary>
    /// <param name="text">The body.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">A line.</param>
    /// <param name="floor">The first line that the lead above the fields may take.</param>
    public static Introduction? Find(string text, LineBuffer<BodyLine> lines, int at, int floor)
    {
        if (!TryName(lines[at].Words(text), out var field, out _) || field is not (HeaderField.To or HeaderField.Other))
        {
            return null;
        }

        var lead = LotusLead.Find(text, lines, at, floor, out var author, out var date);
        if (lead >= at || author is null)
        {
            return null;
        }

        var isSent = field is HeaderField.To;
        for (var i = at + 1; i < lines.Length && i < at + MostLines && lines[i].Marks == lines[at].Marks; i++)
        {
            if (!TryName(lines[i].Words(text), out field, out var value))
            {
                continue;
            }

            isSent |= field is HeaderField.To;
            if (field is not HeaderField.Subject)
            {
                continue;
            }

            var isBelow = value.IsEmpty && i + 1 < lines.Length && lines[i + 1].Marks == lines[i].Marks && !lines[i + 1].IsBlank;
            var subject = isBelow ? lines[i + 1].Words(text) : value;
            return isSent ? new Introduction(lead, isBelow ? i + 1 : i, Rest: true, Forward: false) { Author = author, Date = date, Subject = subject.IsEmpty ? null : subject.ToString() } : null;
        }

        return null;
    }

    private static bool TryName(ReadOnlySpan<char> words, out HeaderField field, out ReadOnlySpan<char> value)
    {
        var near = words[..Math.Min(words.Length, QuoteWords.LongestField + 2)];
        var end = near.IndexOfAny('|', '\t');
        value = end < 0 ? [] : words[(end + 1)..].Trim(" |\t");
        field = default;
        return (end >= 0 || words.Length <= QuoteWords.LongestField) && QuoteWords.TryField((end < 0 ? words : words[..end]).Trim(" \t*_\u00A0"), out field);
    }
}
