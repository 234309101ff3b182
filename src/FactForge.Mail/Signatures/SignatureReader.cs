using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>
/// Reads from the end of a message who the sender is: name, role, organisation, phones, addresses, links, place. Works on the
/// signature that <see cref="BodySplitter"/> found and on a mere closing with a name; a field that is not plain is left out.
/// </summary>
public static class SignatureReader
{
    /// <summary>How much of the end of the own words is looked at, in characters.</summary>
    private const int Reach = 4000;

    /// <summary>Reads the signature of a split body.</summary>
    /// <param name="text">The body.</param>
    /// <param name="segments">Its segments, as <see cref="BodySplitter.Split(string, MailAddress, string)"/> gives them.</param>
    /// <param name="from">The sender, where known: helps to tell the name's line and the organisation.</param>
    /// <returns>The card, or null where the message is not signed. Its span begins with the closing formula, where there is one.</returns>
    public static SignatureCard? Read(string text, IReadOnlyList<BodySegment> segments, MailAddress? from)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segments);
        using var body = new BodyTraits(text);
        return Read(body, segments, from);
    }

    internal static SignatureCard? Read(BodyTraits body, IReadOnlyList<BodySegment> segments, MailAddress? from)
    {
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            if (segments[i].Kind is not (SegmentKind.Own or SegmentKind.Signature))
            {
                continue;
            }

            // Own words and the signature are one stretch; own words behind it (a list of attachments, a message below its signature) are none of it.
            var (end, isSigned) = (segments[i].Span.End, segments[i].Kind == SegmentKind.Signature);
            while (i > 0 && segments[i - 1].Kind is SegmentKind.Own or SegmentKind.Signature && !(isSigned && segments[i].Kind == SegmentKind.Own && segments[i - 1].Kind == SegmentKind.Signature))
            {
                i--;
                if (!isSigned && segments[i].Kind == SegmentKind.Signature)
                {
                    (end, isSigned) = (segments[i].Span.End, true);
                }
            }

            if (ReadStretch(body, segments[i].Span.Start, end, from) is { } card)
            {
                return card;
            }
        }

        return null;
    }

    private static SignatureCard? ReadStretch(BodyTraits body, int start, int end, MailAddress? from)
    {
        var lines = body.Lines;
        start = end - start > Reach ? end - Reach + 1 : start;
        var last = lines.Length - 1;
        while (last >= 0 && lines[last].Start >= end)
        {
            last--;
        }

        var first = last + 1;
        while (first > 0 && lines[first - 1].Start >= start)
        {
            first--;
        }

        var signed = SignOffFinder.Find(body, first, last, from);
        if (!signed.IsFound)
        {
            return null;
        }

        var (closing, top) = (signed.Closing, signed.Top);
        if (closing < 0)
        {
            (closing, top) = ClosingAbove(body, first, top);
        }

        var fields = HouseCard.Own(KnownCards.Read(body, from, closing, top, signed.End), from);
        return fields.Count == 0 ? null : new SignatureCard(TextSpan.FromBounds(lines[closing >= 0 ? closing : top].Start, lines[signed.End].End), fields);
    }

    /// <summary>The closing formula, and a name below it, that stand above a delimited signature or a block found by itself.</summary>
    private static (int Closing, int Top) ClosingAbove(BodyTraits body, int first, int top)
    {
        var (text, lines) = (body.Text, body.Lines);
        var words = 0;
        var name = top;
        for (var i = top - 1; i >= first && i >= top - 5; i--)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            var line = lines[i].Words(text);
            if (SignatureLine.IsClosing(line, out _))
            {
                return (i, name);
            }

            if (++words > 1 || !SignatureLine.IsName(line))
            {
                break;
            }

            name = i;
        }

        return (-1, top);
    }
}
