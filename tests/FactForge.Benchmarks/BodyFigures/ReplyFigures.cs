namespace FactForge.Benchmarks.BodyFigures;

/// <summary>Counts lines: own text (labels A, I, O) kept or lost, others' text (Q, H) dropped or leaked.</summary>
internal sealed class ReplyFigures
{
    private int kept, lost, leaked, dropped, leakedBelow;

    public void Add(LabelledMessage message, IReadOnlyList<TextSpan> ownText)
    {
        var start = 0;
        var number = 0;
        var below = false;
        foreach (var line in message.Text.Split('\n'))
        {
            var label = number < message.Labels.Length ? message.Labels[number] : '.';
            var end = start + line.Length;
            var own = ownText.Any(span => span.Start <= start && span.End >= end && span.End > start);
            below |= line.StartsWith('>');
            if (label is 'A' or 'I' or 'O')
            {
                (kept, lost) = own ? (kept + 1, lost) : (kept, lost + 1);
            }
            else if (label is 'Q' or 'H')
            {
                (leaked, dropped) = own ? (leaked + 1, dropped) : (leaked, dropped + 1);
                leakedBelow += own && below ? 1 : 0;
            }

            start = end + 1;
            number++;
        }
    }

    public override string ToString() =>
        FormattableString.Invariant($"own lines F1 {F1(leaked):F4} (without lines below a marked quote, which the labels call quoted: {F1(leaked - leakedBelow):F4}), loss {(double)lost / Math.Max(1, lost + kept):F4}, leak {(double)leaked / Math.Max(1, leaked + dropped):F4}");

    private double F1(int wrong) => 2.0 * kept / Math.Max(1, (2 * kept) + lost + wrong);
}
