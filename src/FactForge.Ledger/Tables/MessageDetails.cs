namespace FactForge.Ledger;

/// <summary>What a message's row holds beside its columns.</summary>
internal sealed record MessageDetails(
    DateTimeOffset? Date,
    string Subject,
    MailAddress? From,
    IReadOnlyList<MailAddress> To,
    IReadOnlyList<MailAddress> Cc,
    IReadOnlyList<MailAddress> ReplyTo,
    IReadOnlyList<string> DeliveredTo,
    IReadOnlyList<string> References,
    string? DeclaredThread,
    string? List,
    IReadOnlyList<string> Labels,
    IReadOnlyList<SegmentDetails> Segments,
    SignatureDetails? Signature,
    MessageClass Class,
    string ClassReason,
    string Mailbox,
    long Offset)
{
    public static MessageDetails Of(Message message) => new(
        message.Date, message.Subject, message.From, message.To, message.Cc, message.ReplyTo, message.DeliveredTo,
        [.. message.References.Select(id => id.Value)], message.DeclaredThread, message.List, message.Labels,
        [.. message.Body.Segments.Select(segment => new SegmentDetails(segment.Span.Start, segment.Span.Length, segment.Kind, segment.Depth, segment.Author, segment.Date, segment.Subject))],
        message.Signature is null ? null : SignatureDetails.Of(message.Signature),
        message.Classification.Class, message.Classification.Reason, message.Location.Mailbox, message.Location.Offset);

    public Message ToMessage(string id, string content, string? body, string? carriedBy) => new()
    {
        Id = new(id),
        Content = new(content),
        Date = Date,
        Subject = Subject,
        From = From,
        To = To,
        Cc = Cc,
        ReplyTo = ReplyTo,
        DeliveredTo = DeliveredTo,
        References = [.. References.Select(reference => new MessageId(reference))],
        DeclaredThread = DeclaredThread,
        List = List,
        Labels = Labels,
        Body = body is null ? MessageBody.Empty : new(body, [.. Segments.Select(segment =>
            new BodySegment(new(segment.Start, segment.Length), segment.Kind, segment.Depth) { Author = segment.Author, Date = segment.Date, Subject = segment.Subject })]),
        Signature = body is null ? null : Signature?.ToCard(),
        Classification = new(Class, ClassReason),
        CarriedBy = carriedBy is null ? null : new MessageId(carriedBy),
        Location = new(Mailbox, Offset),
    };
}

/// <summary>What a glimpse needs of <see cref="MessageDetails"/>: the rest of the row is passed over.</summary>
internal sealed record GlimpsedDetails(
    DateTimeOffset? Date, string Subject, MailAddress? From, IReadOnlyList<MailAddress> To, IReadOnlyList<MailAddress> Cc, MessageClass Class, string Mailbox, string? List = null);

/// <summary>A body segment as recorded.</summary>
internal sealed record SegmentDetails(int Start, int Length, SegmentKind Kind, int Depth, MailAddress? Author, DateTimeOffset? Date, string? Subject);

/// <summary>A signature as recorded.</summary>
internal sealed record SignatureDetails(int Start, int Length, IReadOnlyList<SignatureFieldDetails> Fields)
{
    public static SignatureDetails Of(SignatureCard card) => new(
        card.Span.Start, card.Span.Length, [.. card.Fields.Select(field => new SignatureFieldDetails(field.Kind, field.Value, field.Span.Start, field.Span.Length))]);

    public SignatureCard ToCard() => new(new(Start, Length), [.. Fields.Select(field => new SignatureField(field.Kind, field.Value, new(field.Start, field.Length)))]);
}

/// <summary>A signature's field as recorded.</summary>
internal sealed record SignatureFieldDetails(SignatureFieldKind Kind, string Value, int Start, int Length);
