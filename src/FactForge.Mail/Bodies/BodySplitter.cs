using FactForge.Mail.Signatures;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Tells the sender's own words from quotes, forwarded messages, attributions, signatures and footers. Works on lines; linear
/// in the length of the body, with no regular expression. Recognises what <see cref="MailLanguages"/> lists.
/// </summary>
public static class BodySplitter
{
    /// <summary>Cuts a body into segments, in order of place, that together cover it.</summary>
    /// <param name="text">The decoded body; line ends are <c>\n</c>.</param>
    /// <param name="sender">Who sends the message, where known: the head of a letter in the sender's own name is no quote.</param>
    /// <param name="subject">Its subject, where known: the prefix tells whether what stands below is passed on or answered.</param>
    /// <returns>
    /// Segments with spans into <paramref name="text"/>; none for an empty body. An author of whom only a name is told has an
    /// empty address. A message answered inline has own segments between its quotes.
    /// </returns>
    public static IReadOnlyList<BodySegment> Split(string text, MailAddress? sender = null, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var body = new BodyTraits(text);
        return Split(body, sender, subject);
    }

    internal static IReadOnlyList<BodySegment> Split(BodyTraits body, MailAddress? sender, string? subject)
    {
        var text = body.Text;
        if (text.Length == 0)
        {
            return [];
        }

        var labels = new QuoteLabeller(text, body.Lines, sender, subject).Label();
        Banners.Label(body, labels);
        MeetingBlock.Label(text, body.Lines, labels);
        TailLabeller.Label(body, labels, sender);
        var segments = Segments(text, body.Lines, labels);
        labels.Release();
        return segments;
    }

    private static List<BodySegment> Segments(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels)
    {
        var segments = new List<BodySegment>();
        var first = 0;
        while (first < lines.Length && lines[first].IsBlank)
        {
            first++;
        }

        var start = 0;
        var label = first < lines.Length ? labels[first] : LineLabel.Own;
        for (var i = first + 1; i < lines.Length; i++)
        {
            if (labels[i] != label && !(lines[i].IsBlank && lines[i].Marks == 0))
            {
                segments.Add(Segment(start, lines[i].Start, label));
                (start, label) = (lines[i].Start, labels[i]);
            }
        }

        segments.Add(Segment(start, text.Length, label));
        return segments;
    }

    private static BodySegment Segment(int start, int end, LineLabel label) => new(TextSpan.FromBounds(start, end), label.Kind, label.Depth)
    {
        Author = label.Told?.Author,
        Date = label.Told?.Date,
        Subject = label.Told?.Subject,
    };
}
