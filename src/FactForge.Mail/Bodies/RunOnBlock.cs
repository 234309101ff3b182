namespace FactForge.Mail.Bodies;

/// <summary>
/// A header block on one line, as a program leaves it that joins the lines of what it shows as text:
/// "From: Ada Byrne [mailto:ada@…] Sent: Monday, November 3, 2025 10:00 AM To: Jo Falk Subject: Berths".
/// </summary>
internal static class RunOnBlock
{
    private const int LongestLine = 1000;
    private const int FewestFields = 3;
    private const string AroundNames = " \t*_";

    /// <summary>The block that is the whole of the line, or what stands behind a mark in it; null where there is none.</summary>
    /// <param name="text">The body.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">A line.</param>
    /// <param name="place">Where it stands. Below a mark the mark may stand before it in the same line.</param>
    /// <param name="sender">Who sends the message, where known.</param>
    public static Introduction? Find(string text, LineBuffer<BodyLine> lines, int at, BlockPlace place, MailAddress? sender)
    {
        var words = lines[at].Words(text);
        if (words.Length > LongestLine || words.Count(':') < FewestFields)
            return null;
        var fields = Fields(words);
        if (fields.Count < FewestFields || fields[0].Field != HeaderField.From || (fields[0].Name > 0 && place != BlockPlace.BelowMark))
            return null;
        var proof = default(HeaderProof);
        MailAddress? author = null;
        DateTimeOffset? date = null;
        string? subject = null;
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, name, value) = fields[i];
            var told = words[value..(i + 1 < fields.Count ? fields[i + 1].Name : words.Length)].Trim(AroundNames);
            proof.See(field);
            switch (field)
            {
                case HeaderField.From:
                    author = ToldAuthor.FromField(told);
                    proof.SeePerson(author is { Address.Length: > 0 } ? author.Address : told);
                    break;
                case HeaderField.Date:
                    date = ToldDate.Read(told);
                    proof.SeeDate(told, words[name..(value - 1)]);
                    break;
                case HeaderField.To or HeaderField.Cc:
                    proof.SeePerson(told);
                    break;
                case HeaderField.Subject:
                    subject = told.ToString();
                    break;
            }
        }

        return proof.Proves(place, author, sender) ? new Introduction(at, at, Rest: true, Forward: false) { Author = author, Date = date, Subject = subject } : null;
    }

    // The subject is the last that programs write: a colon behind it is its own.
    private static List<(HeaderField Field, int Name, int Value)> Fields(ReadOnlySpan<char> words)
    {
        var fields = new List<(HeaderField Field, int Name, int Value)>();
        var seen = 0;
        for (var from = 0; words[from..].IndexOf(':') is >= 0 and var next && (seen & (1 << (int)HeaderField.Subject)) == 0;)
        {
            var colon = from + next;
            if (Named(words[from..colon], out var field) is >= 0 and var name && field != HeaderField.Other && (seen & (1 << (int)field)) == 0)
            {
                fields.Add((field, from + name, colon + 1));
                seen |= 1 << (int)field;
            }

            from = colon + 1;
        }

        return fields;
    }

    // The name of a field that the words end with, of two words or one; -1 where they end with none.
    private static int Named(ReadOnlySpan<char> words, out HeaderField field)
    {
        var last = words.TrimEnd().LastIndexOf(' ') + 1;
        var before = last > 1 ? words[..(last - 1)].LastIndexOf(' ') + 1 : 0;
        if (QuoteWords.TryField(words[before..].Trim(AroundNames), out field))
            return before;
        return QuoteWords.TryField(words[last..].Trim(AroundNames), out field) ? last : -1;
    }
}
