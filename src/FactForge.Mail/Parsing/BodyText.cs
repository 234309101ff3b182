using System.Buffers;
using FactForge.Mail.Bodies;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>
/// The text of a message: of alternatives the plain one unless it is empty, HTML rendered, the inline text parts in order, and an
/// attached message as a forwarded one. Attachments are not decoded.
/// </summary>
internal sealed class BodyText(MailOptions options)
{
    /// <summary>Longest text that stands in a mail's stead: "View this message in a program that shows HTML".</summary>
    private const int LongestStub = 300;

    private const int MostUnparted = 3;

    private readonly List<string> _texts = [];
    private int _parts;
    private int _length;
    private int _unparted;

    private TextPart? _html;

    // While parts are read that say what another said.
    private bool _isSaid;

    /// <summary>The method of a calendar part (RFC 6047): REQUEST, REPLY, CANCEL; null where there is none.</summary>
    public string? CalendarMethod { get; private set; }

    /// <summary>True where the message is a report of delivery (RFC 3464).</summary>
    public bool IsDeliveryReport { get; private set; }

    /// <summary>True where the message is a receipt of reading (RFC 8098).</summary>
    public bool IsReadReceipt { get; private set; }

    /// <summary>True where there was more text than is kept.</summary>
    public bool IsCut { get; private set; }

    public string Read(MimeEntity? body, bool quotesFromLines)
    {
        if (body is not null)
            Add(body, quotesFromLines, 0);
        return _texts.Count switch { 0 => "", 1 => _texts[0], _ => string.Join('\n', _texts) };
    }

    /// <summary>The first HTML text as it was written; empty where there is none. It is decoded each time.</summary>
    public string Html() => _html is null ? "" : Decoded(_html, options.HtmlLimit, bytes => _html.ContentType.Charset ?? HtmlCharset.Told(bytes), out _);

    private void Add(MimeEntity entity, bool quotesFromLines, int depth)
    {
        if (_parts++ > options.PartLimit || depth > 60 || _length >= options.TextLimit)
        {
            IsCut |= entity is TextPart text && IsRead(text);
            return;
        }

        switch (entity)
        {
            case MultipartReport report:
                IsDeliveryReport |= string.Equals(report.ReportType, "delivery-status", StringComparison.OrdinalIgnoreCase);
                IsReadReceipt |= string.Equals(report.ReportType, "disposition-notification", StringComparison.OrdinalIgnoreCase);
                // The returned message is nobody's word here.
                foreach (var part in report.Where(part => part is TextPart or Multipart))
                    Add(part, quotesFromLines, depth + 1);
                break;
            case Multipart { Count: 0 } unparted when !string.IsNullOrWhiteSpace(unparted.Preamble):
                AddUnparted(unparted, quotesFromLines, depth);
                break;
            case MultipartAlternative or Multipart { ContentType.MediaSubtype: "alternative" }:
                AddAlternative((Multipart)entity, quotesFromLines, depth);
                break;
            case Multipart multipart:
                foreach (var part in multipart)
                    Add(part, quotesFromLines, depth + 1);
                break;
            case MessagePart { Message: { } attached }:
                AddForwarded(attached, quotesFromLines, depth);
                break;
            case TextPart text when IsCalendar(text):
                CalendarMethod ??= MethodOf(text);
                break;
            // As services attach it that write an invitation with no calendar part to be seen.
            case MimePart { ContentType: var type } attached when type.IsMimeType("application", "ics"):
                CalendarMethod ??= MethodOf(attached);
                break;
            case TextPart text when IsRead(text):
                if (text.IsHtml)
                    _html ??= text;
                if (!_isSaid)
                    Keep(TextOf(text, quotesFromLines));
                break;
            case MimePart untyped when IsUntyped(untyped):
                if (!_isSaid)
                    Keep(TextOf(untyped, quotesFromLines));
                break;
        }
    }

    private void AddUnparted(Multipart unparted, bool quotesFromLines, int depth)
    {
        // Each is parsed once more: what holds one within another is made to cost time.
        using var parts = _unparted++ < MostUnparted ? UnpartedBody.Parts(unparted) : null;
        if (parts is not null)
            Add(parts, quotesFromLines, depth + 1);
        else if (!_isSaid)
            Keep(quotesFromLines ? PlainText.UnquoteFromLines(UnpartedBody.Text(unparted)) : UnpartedBody.Text(unparted));
    }

    private void AddAlternative(Multipart alternatives, bool quotesFromLines, int depth)
    {
        var (before, plain) = (_length, _texts.Count);
        foreach (var part in alternatives)
            if (part is TextPart { IsHtml: false })
                Add(part, quotesFromLines, depth + 1);
        var isStub = _length > before && _length - before <= LongestStub && AlternativeStub.MayBe(Said(plain, _texts.Count));
        // What a related part holds (HTML and its pictures) says the same again; a message or an invitation in it does not.
        var said = _isSaid;
        _isSaid |= _length > before && !isStub;
        var rich = (Length: _length, Count: _texts.Count);
        foreach (var part in alternatives)
            if (part is Multipart)
                Add(part, quotesFromLines, depth + 1);
        foreach (var part in alternatives)
            if (part is TextPart { IsHtml: true } html)
                _html ??= html;
        if (!_isSaid && _length == rich.Length)
            foreach (var part in alternatives)
                if (part is TextPart { IsHtml: true })
                    Add(part, quotesFromLines, depth + 1);
        _isSaid = said;
        if (isStub && _length > rich.Length)
            TakeOne(plain, rich.Count, isFirst: !AlternativeStub.IsOne(Said(plain, rich.Count), Said(rich.Count, _texts.Count)));
    }

    // Alternatives say the same.
    private void TakeOne(int first, int second, bool isFirst)
    {
        var (from, to) = isFirst ? (second, _texts.Count) : (first, second);
        for (var at = from; at < to; at++)
            _length -= _texts[at].Length;
        _texts.RemoveRange(from, to - from);
    }

    private string Said(int from, int to) => string.Join('\n', _texts[from..to]);

    // As a mail client forwards inline, so that the splitter sees one form alone.
    private void AddForwarded(MimeMessage attached, bool quotesFromLines, int depth)
    {
        if (attached.Body is null)
            return;
        Keep($"\n---------- Forwarded message ----------\nFrom: {attached.Headers[HeaderId.From]}\nDate: {attached.Headers[HeaderId.Date]}\nSubject: {attached.Headers[HeaderId.Subject]}\nTo: {attached.Headers[HeaderId.To]}\n");
        var said = _isSaid;
        _isSaid = false;
        Add(attached.Body, quotesFromLines, depth + 1);
        _isSaid = said;
    }

    private void Keep(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        var room = options.TextLimit - _length;
        IsCut |= text.Length > room;
        _texts.Add(text.Length <= room ? text : text[..room]);
        _length += Math.Min(text.Length, room);
    }

    private static bool IsCalendar(TextPart text) => text.ContentType.MediaSubtype.Equals("calendar", StringComparison.OrdinalIgnoreCase);

    private static bool IsRead(TextPart text) => !text.IsAttachment && !IsCalendar(text) && IsReadable(text);

    private static bool IsReadable(TextPart text) =>
        text.IsPlain || text.IsHtml || text.IsFlowed || text.ContentType.MediaSubtype.ToUpperInvariant() is "PLAIN" or "ENRICHED" or "MARKDOWN" or "X-MARKDOWN" or "UNKNOWN" or "X-UNKNOWN" or "X-PLAIN" or "RICHTEXT";

    // RFC 2045, 5.2: a type that cannot be read ("text", "plain", nothing at all) is plain text.
    private static bool IsUntyped(MimePart part)
    {
        if (part is TextPart || part.ContentDisposition is not null || part.Headers[HeaderId.ContentType] is not { } told)
            return false;
        var type = told.AsSpan(0, told.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? end : told.Length).Trim(" \t\"");
        return !type.Contains('/') || type.Equals("text/plain", StringComparison.OrdinalIgnoreCase) || type.Equals("message/plain", StringComparison.OrdinalIgnoreCase);
    }

    private static string? MethodOf(MimePart calendar)
    {
        if (calendar.ContentType.Parameters["method"] is { Length: > 0 } told)
            return told.Trim().ToUpperInvariant();
        var text = Decoded(calendar, 64 * 1024, _ => "utf-8", out _);
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.StartsWith("METHOD:", StringComparison.OrdinalIgnoreCase))
                return line[7..].Trim().ToString().ToUpperInvariant();
        return null;
    }

    private string TextOf(MimePart part, bool quotesFromLines)
    {
        var html = part is TextPart { IsHtml: true };
        var footer = Base64Footer.TakeOff(part) is { Length: > 0 } behind ? "\n" + PlainText.Tidy(CharsetText.Decode(behind, null)) : "";
        var text = PlainText.Tidy(Decoded(part, html ? options.HtmlLimit : options.TextLimit, bytes => part.ContentType.Charset ?? (html ? HtmlCharset.Told(bytes) : null), out var isCut));
        IsCut |= isCut;
        // Base64 hides the text from the mbox; everything else was quoted.
        if (quotesFromLines && part.ContentTransferEncoding != ContentEncoding.Base64)
            text = PlainText.UnquoteFromLines(text);
        if (html)
            return HtmlText.Render(text) + footer;
        return (string.Equals(part.ContentType.Format, "flowed", StringComparison.OrdinalIgnoreCase)
            ? PlainText.Unflow(text, string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase))
            : text) + footer;
    }

    private static bool IsAsItLies(ContentEncoding encoding) => encoding is not (ContentEncoding.Base64 or ContentEncoding.QuotedPrintable or ContentEncoding.UUEncode);

    private static string Decoded(MimePart part, int limit, Func<ReadOnlySpan<byte>, string?> charset, out bool isCut)
    {
        isCut = false;
        if (part.Content is not { Stream: { } lying } content)
            return "";
        using var decoding = IsAsItLies(content.Encoding) ? null : content.Open();
        lying.Position = 0;
        var stream = decoding ?? lying;
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        var length = 0;
        try
        {
            while (length < limit && stream.Read(buffer, length, Math.Min(buffer.Length, limit) - length) is > 0 and var count)
            {
                length += count;
                if (length < buffer.Length)
                    continue;
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            isCut = length >= limit && stream.ReadByte() >= 0;
            return CharsetText.Decode(buffer.AsSpan(0, length), charset(buffer.AsSpan(0, length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
