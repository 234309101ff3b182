using FactForge.Mail.Signatures;

namespace FactForge.Mail.Bodies;

/// <summary>Finds the signature and the footers at the end of each stretch of own words.</summary>
internal static class TailLabeller
{
    private const int LongestShortName = 15;

    private static readonly LineLabel Signature = new(SegmentKind.Signature, 0, null);
    private static readonly LineLabel Footer = new(SegmentKind.Disclaimer, 0, null);

    public static void Label(BodyTraits body, LineBuffer<LineLabel> labels, MailAddress? sender)
    {
        for (var first = 0; first < labels.Length;)
        {
            if (labels[first].Kind != SegmentKind.Own)
            {
                first++;
                continue;
            }

            var last = first;
            while (last + 1 < labels.Length && labels[last + 1].Kind == SegmentKind.Own)
            {
                last++;
            }

            LabelStretch(body, labels, first, last, sender);
            first = last + 1;
        }
    }

    private static void LabelStretch(BodyTraits body, LineBuffer<LineLabel> labels, int first, int last, MailAddress? sender)
    {
        var isBelow = false;
        // A signature that an HTML body closed: its end is told, and what stands below is looked at by itself.
        for (var i = first; i < last; i++)
        {
            if (SignatureMark.IsEnd(body.Lines[i].Words(body.Text)))
            {
                LabelSigned(body, labels, first, i - 1, sender);
                labels[i] = Signature;
                (first, isBelow) = (i + 1, true);
            }
        }

        var footer = Footers.Find(body, first, last, FooterSigns.Enough);
        if (footer <= last && !HasOwnWords(body, labels, 0, footer - 1) && !HasOwnWords(body, labels, last + 1, labels.Length - 1))
        {
            footer = Footers.Find(body, first, last, FooterSigns.EnoughAlone);
        }

        Fill(labels, footer, last, Footer);
        if (isBelow && GoesOn(body, first, footer - 1))
        {
            Fill(labels, first, footer - 1, Signature);
            return;
        }

        LabelSigned(body, labels, first, footer - 1, sender);
    }

    private static void LabelSigned(BodyTraits body, LineBuffer<LineLabel> labels, int first, int last, MailAddress? sender)
    {
        var signed = SignOffFinder.Find(body, first, last, from: null, sender, isAlone: !HasOwnWords(body, labels, 0, first - 1) && !HasOwnWords(body, labels, last + 1, labels.Length - 1));
        if (!signed.IsProven)
        {
            LabelDevice(body, labels, first, last, sender);
            return;
        }

        Fill(labels, SignedAbove(body, first, signed) ?? signed.Top, signed.End, Signature);
        if (SignatureMark.IsDelimiter(body.Lines[signed.Top].Words(body.Text)) && HasWords(body, signed.End + 1, last))
        {
            LabelSigned(body, labels, signed.End + 1, last, sender);
        }
    }

    /// <summary>What a server adds below the container: the house, a number, an address, and no sentence among them.</summary>
    private static bool GoesOn(BodyTraits body, int first, int last)
    {
        var isProven = false;
        for (var i = first; i <= last; i++)
        {
            if (body.Lines[i].IsBlank)
            {
                continue;
            }

            var trait = body.Of(i);
            if (trait == LineTraits.None || (trait & LineTraits.Closing) != 0)
            {
                return false;
            }

            isProven |= (trait & (SignatureLine.Proof | LineTraits.Device)) != 0;
        }

        return isProven;
    }

    private static bool HasWords(BodyTraits body, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!body.Lines[i].IsBlank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the telephone adds is told by itself, whatever stands above; the signature may stand there.</summary>
    private static void LabelDevice(BodyTraits body, LineBuffer<LineLabel> labels, int first, int last, MailAddress? sender)
    {
        var device = DeviceTail.Find(body, first, last);
        if (device > last)
        {
            return;
        }

        Fill(labels, device, last, Signature);
        if (SignOffFinder.Find(body, first, device - 1, from: null, sender) is { IsProven: true } signed)
        {
            Fill(labels, SignedAbove(body, first, signed) ?? signed.Top, signed.End, Signature);
        }
    }

    // Words of the sender's beside a greeting.
    private static bool HasOwnWords(BodyTraits body, LineBuffer<LineLabel> labels, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (labels[i].Kind == SegmentKind.Own && body.Lines[i].Words(body.Text) is [.., not (',' or '!')])
            {
                return true;
            }
        }

        return false;
    }

    // "Dan", alone above the block of Daniel Reyes: it is no word of the message.
    private static int? SignedAbove(BodyTraits body, int first, SignOff signed)
    {
        var (text, lines) = (body.Text, body.Lines);
        var above = signed.Top - 1;
        while (above > first && lines[above].IsBlank)
        {
            above--;
        }

        if (above <= first || above == signed.Top - 1 || signed.Top - above > 4 || !lines[above - 1].IsBlank || lines[above].Width > LongestShortName)
        {
            return null;
        }

        var top = signed.Top;
        while (top < signed.End && (lines[top].IsBlank || (body.Of(top) & LineTraits.Rule) != 0))
        {
            top++;
        }

        var name = lines[top].Words(text);
        name = name[..(name.IndexOfAny("|,-–(") is > 0 and var end ? end : name.Length)].TrimEnd();
        return name.Contains(' ') && SignatureLine.IsName(name) && ShortName.Is(lines[above].Words(text), name) ? above : null;
    }

    private static void Fill(LineBuffer<LineLabel> labels, int first, int last, LineLabel label)
    {
        for (var i = first; i <= last; i++)
        {
            labels[i] = label;
        }
    }
}
