namespace FactForge.Mail.Bodies;

/// <summary>Finds the signature and the footers at the end of each stretch of own words.</summary>
internal static class TailLabeller
{
    public static void Label(string text, BodyLine[] lines, LineLabel[] labels)
    {
        for (var first = 0; first < lines.Length;)
        {
            if (labels[first].Kind != SegmentKind.Own)
            {
                first++;
                continue;
            }

            var last = first;
            while (last + 1 < lines.Length && labels[last + 1].Kind == SegmentKind.Own)
            {
                last++;
            }

            var (signature, footer) = SignatureBlock.Find(text, lines, first, last);
            for (var i = signature; i <= last; i++)
            {
                labels[i] = new LineLabel(i >= footer ? SegmentKind.Disclaimer : SegmentKind.Signature, 0, null);
            }

            first = last + 1;
        }
    }
}
