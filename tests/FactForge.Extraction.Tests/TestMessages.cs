namespace FactForge.Extraction.Tests;

/// <summary>Messages as the mail stage would hand them on, made from a few words.</summary>
internal static class TestMessages
{
    public static readonly MailAddress Ada = new("ada@northwind.example", "Ada Byrne");
    public static readonly MailAddress Jo = new("jo@contoso.example", "Jo Hale");

    /// <summary>A message of Ada Byrne to Jo Hale on Tuesday 4 March 2025; lines that start with <c>&gt;</c> are a quote.</summary>
    public static Message Of(string body, string subject = "", string id = "m1@northwind.example", MailAddress? from = null, MailAddress[]? to = null, SignatureCard? signature = null) => new()
    {
        Id = new(id),
        Content = ContentHash.Of(body, subject, id),
        Date = new DateTimeOffset(2025, 3, 4, 10, 0, 0, TimeSpan.Zero),
        Subject = subject,
        From = from ?? Ada,
        To = to ?? [Jo],
        Body = new(body, Segments(body, signature)),
        Signature = signature,
        Classification = new(MessageClass.Person, "test"),
        Location = new("test.mbox", 0),
    };

    public static MailThread Thread(params Message[] messages) => new(new("t1"), MailThread.InOrder(messages));

    private static List<BodySegment> Segments(string body, SignatureCard? signature)
    {
        var segments = new List<BodySegment>();
        var end = signature?.Span.Start ?? body.Length;
        var start = 0;
        while (start < end)
        {
            var quoted = body[start] == '>';
            var at = start;
            while (at < end && (body[at] == '>') == quoted)
            {
                var line = body.IndexOf('\n', at);
                at = line < 0 || line + 1 > end ? end : line + 1;
            }

            segments.Add(new(TextSpan.FromBounds(start, at), quoted ? SegmentKind.Quote : SegmentKind.Own, quoted ? 1 : 0) { Author = quoted ? Jo : null });
            start = at;
        }

        if (signature is not null)
            segments.Add(new(TextSpan.FromBounds(end, body.Length), SegmentKind.Signature, 0));
        return segments;
    }
}
