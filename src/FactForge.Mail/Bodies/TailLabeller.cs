using FactForge.Mail.Signatures;

namespace FactForge.Mail.Bodies;

/// <summary>Finds the signature and the footers at the end of each stretch of own words.</summary>
internal static class TailLabeller
{
    private static readonly LineLabel Signature = new(SegmentKind.Signature, 0, null);
    private static readonly LineLabel Footer = new(SegmentKind.Disclaimer, 0, null);

    public static void Label(BodyTraits body, LineBuffer<LineLabel> labels)
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

            var footer = Footers.Find(body.Text, body.Lines, first, last);
            var signed = SignOffFinder.Find(body, first, footer - 1, from: null);
            Fill(labels, footer, last, Footer);
            if (signed.IsProven)
            {
                Fill(labels, signed.Top, signed.End, Signature);
            }

            first = last + 1;
        }
    }

    private static void Fill(LineBuffer<LineLabel> labels, int first, int last, LineLabel label)
    {
        for (var i = first; i <= last; i++)
        {
            labels[i] = label;
        }
    }
}
