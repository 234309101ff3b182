namespace FactForge.Mail.Bodies;

/// <summary>
/// A block of header fields inside a body, as Outlook, Exchange, Notes and most forwarding programs write above the message
/// that they carry. What makes a block is the fields together: "From:" alone on a line is prose.
/// </summary>
internal static class HeaderBlock
{
    private const int MostLines = 60;
    private const int MostContinuations = 30;
    private const string AroundNames = " \t*_|\u00A0";

    /// <summary>The block whose first field stands at <paramref name="at"/>, or null.</summary>
    /// <param name="text">The body.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">A line.</param>
    /// <param name="floor">The first line that a lead above the fields may take.</param>
    /// <param name="place">Where it stands: that tells how much proof is asked for.</param>
    /// <param name="sender">Who sends the message, where known.</param>
    public static Introduction? Find(string text, LineBuffer<BodyLine> lines, int at, int floor, BlockPlace place, MailAddress? sender)
    {
        if (!TryField(text, lines[at], out var field, out var value))
        {
            return null;
        }

        var marks = lines[at].Marks;
        var proof = default(HeaderProof);
        MailAddress? author = null;
        DateTimeOffset? date = null;
        string? subject = null;
        var last = at;
        var continued = 0;
        for (var i = at; i < lines.Length && i < at + MostLines; i++)
        {
            var line = lines[i];
            if (line.Marks != marks)
            {
                break;
            }

            if (line.IsBlank)
            {
                if (!FieldWithin(text, lines, i + 1, 2, marks, proof.Seen))
                {
                    break;
                }

                continue;
            }

            if (i > at && !TryField(text, line, out field, out value))
            {
                if (lines[i - 1].IsBlank || continued++ > MostContinuations || !IsContinuation(text, lines, i, field, proof.Seen))
                {
                    break;
                }

                last = i;
                continue;
            }

            // A second "From:" or "Subject:" begins another block.
            if (field != HeaderField.Other && field != HeaderField.Cc && proof.Has(field))
            {
                break;
            }

            proof.See(field);
            last = i;
            var words = text.AsSpan(value, Math.Max(0, line.To - value)).Trim(" \t*_");
            switch (field)
            {
                case HeaderField.From:
                    var whole = words;
                    var told = LotusDate(ref words, out var dated);
                    date ??= told;
                    author ??= ToldAuthor.FromField(Whole(text, lines, i, words));
                    proof.SeePerson(author is { Address.Length: > 0 } ? author.Address : words);
                    if (dated || told is not null)
                    {
                        proof.See(HeaderField.Date);
                        proof.SeeDate(whole);
                    }

                    break;
                case HeaderField.Date:
                    date ??= ToldDate.Read(words);
                    proof.SeeDate(words, text.AsSpan(line.From, value - 1 - line.From));
                    break;
                case HeaderField.To or HeaderField.Cc:
                    proof.SeePerson(words);
                    break;
                case HeaderField.Subject:
                    subject ??= words.ToString();
                    break;
            }
        }

        var lead = at;
        if (!proof.Has(HeaderField.From))
        {
            lead = LotusLead.Find(text, lines, at, floor, out var leadAuthor, out var leadDate);
            (author, date) = (author ?? leadAuthor, date ?? leadDate);
        }

        var isLed = lead < at && (proof.Has(HeaderField.To) || proof.Has(HeaderField.Subject));
        var isBlock = isLed || proof.Proves(place, author, sender)
            || (place == BlockPlace.Own && SeparatorMark.RuleAbove(text, lines, at, floor) >= 0 && proof.IsBlockBelow(isMarked: false));
        return isBlock
            ? new Introduction(lead, last, Rest: true, Forward: false) { Author = author, Date = date, Subject = subject }
            : null;
    }

    /// <summary>A From field that runs on over the next line ("… [mailto:…] On" and "Behalf Of …").</summary>
    private static ReadOnlySpan<char> Whole(string text, LineBuffer<BodyLine> lines, int at, ReadOnlySpan<char> words)
    {
        var next = at + 1;
        return next < lines.Length && lines[next].Marks == lines[at].Marks && !lines[next].IsBlank && !TryField(text, lines[next], out _, out _) && FieldWithin(text, lines, next + 1, 1, lines[at].Marks, 0)
            ? string.Concat(words, " ", lines[next].Words(text)) : words;
    }

    /// <summary>Reads "Name: value", where the name is a field's in some language; emphasis stars around it are dropped.</summary>
    internal static bool TryField(string text, BodyLine line, out HeaderField field, out int value)
    {
        (field, value) = (HeaderField.Other, line.To);
        var words = line.Words(text);
        var name = words[..Math.Min(words.Length, QuoteWords.LongestField + 6)];
        var colon = name.IndexOfAny(':', '：');
        if (colon > 0)
        {
            value = line.From + colon + 1;
            var bare = name[..colon].Trim(AroundNames);
            return bare.Length > 0 && QuoteWords.TryField(bare, out field);
        }

        // Notes writes this one without a colon.
        return words.StartsWith("Please respond to", StringComparison.Ordinal);
    }

    /// <summary>Recipient lists and long subjects run on over the next lines.</summary>
    private static bool IsContinuation(string text, LineBuffer<BodyLine> lines, int at, HeaderField field, int seen)
    {
        var before = lines[at - 1];
        var previous = before.Words(text);
        if (previous.Length > 0 && previous[^1] is ',' or ';' && field is HeaderField.To or HeaderField.Cc)
        {
            return true;
        }

        return field switch
        {
            HeaderField.To or HeaderField.Cc => FieldWithin(text, lines, at + 1, 3, lines[at].Marks, seen)
                || (before.End - before.Start >= 60 && (lines[at].Words(text).Contains('@') || lines[at].Words(text).Contains('/'))),
            HeaderField.Subject => before.End - before.Start >= 60 && (at + 1 >= lines.Length || lines[at + 1].IsBlank),
            _ => FieldWithin(text, lines, at + 1, 1, lines[at].Marks, seen),
        };
    }

    private static bool FieldWithin(string text, LineBuffer<BodyLine> lines, int at, int reach, int marks, int seen)
    {
        for (var i = at; i < lines.Length && i < at + reach && lines[i].Marks == marks; i++)
        {
            if (TryField(text, lines[i], out var field, out _))
            {
                return field is HeaderField.Other or HeaderField.Cc || (seen & (1 << (int)field)) == 0;
            }
        }

        return false;
    }

    /// <summary>Notes puts the date behind the name in its From field, far to the right.</summary>
    private static DateTimeOffset? LotusDate(ref ReadOnlySpan<char> words, out bool dated)
    {
        var on = words.LastIndexOf(" on ", StringComparison.Ordinal);
        dated = on > 0 && LotusLead.HasDate(words[(on + 4)..]);
        var gap = dated ? on : words.IndexOf("   ", StringComparison.Ordinal);
        gap = gap < 0 ? words.IndexOf('\t') : gap;
        if (gap <= 0 || words[gap..].IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        var date = ToldDate.Read(words[gap..]);
        words = date is null && !dated ? words : words[..gap];
        return date;
    }
}
