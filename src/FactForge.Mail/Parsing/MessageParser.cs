using System.Text;
using FactForge.Mail.Bodies;
using FactForge.Mail.Classifying;
using FactForge.Mail.Identity;
using FactForge.Mail.Mailboxes;
using FactForge.Mail.Signatures;
using FactForge.Mail.Threading;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>Raw bytes to a <see cref="Message"/>. Whatever goes wrong with one message stays with that message.</summary>
internal sealed class MessageParser(MailOptions options)
{
    private const int DeepestMime = 100;
    private const int FewReferences = 24;

    /// <summary>How MimeKit is to read what comes.</summary>
    internal static readonly ParserOptions Forgiving = MakeOptions();

    private static ParserOptions MakeOptions()
    {
        Charsets.Register();
        return new ParserOptions { MaxMimeDepth = DeepestMime, CharsetEncoding = Encoding.UTF8 };
    }

    /// <summary>Parses messages one after the other, with one MIME parser for all: its buffers cost more than a short message.</summary>
    public IReadOnlyList<MailItem> Parse(IReadOnlyList<RawMessage> batch)
    {
        var mime = new MimeParser(Forgiving, Stream.Null, MimeFormat.Entity, persistent: true);
        var items = new MailItem[batch.Count];
        for (var at = 0; at < items.Length; at++)
            items[at] = Parse(batch[at], mime);
        return items;
    }

    private MailItem Parse(RawMessage raw, MimeParser mime)
    {
        try
        {
            if (raw.Refusal is { } refusal)
                return new MailItem.Problem(raw.Location, refusal);
            HeaderCap.Apply(raw, options);
            return raw.Bytes.Trim(" \t\r\n\0"u8).IsEmpty
                ? new MailItem.Problem(raw.Location, "is an empty message: it has neither headers nor text")
                : Read(raw, mime);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new MailItem.Problem(raw.Location, $"cannot be parsed: {exception.GetType().Name}: {exception.Message}");
        }
        finally
        {
            raw.Release();
        }
    }

    private MailItem.Read Read(RawMessage raw, MimeParser parser)
    {
        using var stream = raw.OpenRead();
        using var mime = ParsedMail.Read(parser, stream);
        var headers = new HeaderFields(mime.Fields);
        var body = new BodyText(options);
        var text = body.Read(mime.Body, raw.QuotesFromLines);
        var addressFields = new AddressFields(headers, options.RecipientLimit);
        var subject = SubjectOf(headers);
        var list = ListHeaders.Tell(headers, subject, addressFields);
        var from = AuthorResolver.Resolve(headers, addressFields.From, addressFields.ReplyTo, addressFields.Cc, list, raw.EnvelopeSender);
        using var traits = new BodyTraits(text);
        var segments = BodySplitter.Split(traits, from, subject);
        var labels = LabelFields.Read(headers, raw.Folder);
        var date = MessageDate.Tell(headers, raw.EnvelopeDate);
        var messageBody = text.Length == 0 ? MessageBody.Empty : new MessageBody(text, segments);
        var content = MessageContent.Hash(from, date, subject, messageBody);
        var id = MessageIds.One(headers.Text(HeaderId.MessageId)) ?? new MessageId("sha256:" + content.Hex);
        var message = new Message
        {
            Id = id,
            Content = content,
            Date = date,
            Subject = subject,
            From = from,
            To = addressFields.To,
            Cc = addressFields.Cc,
            ReplyTo = addressFields.ReplyTo,
            DeliveredTo = DeliveryFields.Read(headers),
            References = ReferencesOf(headers, id, addressFields),
            DeclaredThread = headers.Text("X-GM-THRID")?.Trim() is { Length: > 0 } declared ? declared : null,
            List = list,
            Labels = labels,
            Body = messageBody,
            Signature = SignatureReader.Read(traits, segments, from),
            Classification = MessageClassifier.Classify(new MessageSigns(headers, from, subject, list, labels, body) { IsArchived = addressFields.IsObfuscated, To = addressFields.To, Cc = addressFields.Cc, ReplyTo = addressFields.ReplyTo, Text = text, Segments = segments, Mailbox = raw.Location.Mailbox }, options.ClassRules),
            Location = raw.Location,
        };
        return new(message) { IsCut = body.IsCut };
    }

    private static string SubjectOf(HeaderFields headers)
    {
        var subject = headers.Text(HeaderId.Subject);
        if (string.IsNullOrEmpty(subject))
            return "";
        return subject.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !subject.Contains("  ", StringComparison.Ordinal) && !subject.Contains('\0', StringComparison.Ordinal)
            ? subject.Trim()
            : string.Join(' ', subject.Replace("\0", "", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static IReadOnlyList<MessageId> ReferencesOf(HeaderFields headers, MessageId own, AddressFields fields)
    {
        if (!headers.Has(HeaderId.References) && !headers.Has(HeaderId.InReplyTo))
            return [];
        var told = MessageIds.Many(headers.Text(HeaderId.References));
        if (headers.Text(HeaderId.InReplyTo) is { } answered)
            told.AddRange(MessageIds.Answered(answered, [.. fields.From, .. fields.To, .. fields.Cc]));
        if (told.Count > FewReferences)
            return told.Where(id => id != own).Distinct().ToList();
        for (var at = told.Count - 1; at >= 0; at--)
            if (told[at] == own || told.IndexOf(told[at]) < at)
                told.RemoveAt(at);
        return told;
    }
}
