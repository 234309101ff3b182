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

            var footer = Footers.Find(body, first, last, FooterSigns.Enough);
            if (footer <= last && !HasOwnWords(body, labels, 0, footer - 1) && !HasOwnWords(body, labels, last + 1, labels.Length - 1))
            {
                footer = Footers.Find(body, first, last, FooterSigns.EnoughAlone);
            }

            var signed = SignOffFinder.Find(body, first, footer - 1, from: null, sender);
            Fill(labels, footer, last, Footer);
            if (signed.IsProven)
            {
                Fill(labels, SignedAbove(body, first, signed) ?? signed.Top, signed.End, Signature);
            }
            else
            {
                LabelDevice(body, labels, first, footer - 1, sender);
            }

            first = last + 1;
        }
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
