using FactForge.Mail.Bodies;
using FactForge.Mail.Identity;
using FactForge.Mail.Parsing;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.SecondHand;

/// <summary>A message as another one quotes or forwards it, before anything in it is read: most are known by their words alone, and the reading costs most.</summary>
/// <param name="Carrier">The message that quotes it.</param>
/// <param name="Author">Its author, as told.</param>
/// <param name="Date">Its time, where one is told.</param>
/// <param name="Subject">Its subject as told, or the carrier's.</param>
/// <param name="Text">Its text, without the marks of quoting.</param>
public sealed record QuotedMessage(Message Carrier, MailAddress Author, DateTimeOffset? Date, string Subject, string Text)
{
    private const int FewestWords = 3;

    /// <summary>What it tells, hashed: two that tell the same are one.</summary>
    public ContentHash Content { get; } = MessageContent.Hash(Author, Date, Subject, new(Text, [new(new TextSpan(0, Text.Length), SegmentKind.Own, 0)]));

    /// <summary>The id that it has as a message.</summary>
    public MessageId Id => new("second-hand:" + Content.Hex);

    /// <summary>The messages that a message quotes or forwards with an author told.</summary>
    public static IEnumerable<QuotedMessage> AllIn(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (bars, initials) = (BarQuotes.AreIn(message.Body.Text), SuperciteQuotes.AreIn(message.Body.Text));
        foreach (var run in Runs(message.Body.Segments))
        {
            var author = run[0].Author ?? run.Select(segment => segment.Author).FirstOrDefault(told => told is not null);
            if (author is null || IsNoAuthor(author, message.List))
                continue;
            var text = string.Join('\n', run.Select(segment => QuotedText.Unquote(segment.Span.Slice(message.Body.Text), segment.Depth, bars, initials))).Trim('\n');
            if (CountWords(text) < FewestWords)
                continue;
            var date = run.Select(segment => segment.Date).FirstOrDefault(told => told is not null);
            yield return new(message, author, date, run.Select(segment => segment.Subject).FirstOrDefault(told => told is not null) ?? message.Subject, text);
        }
    }

    /// <summary>The message, its text cut and its signature read. Where another signs than is told to have written it, it has neither author nor signature.</summary>
    public Message Read()
    {
        var (segments, signature) = Cut();
        // Quotes of several people run together where a program marks none of them, and an assistant writes from the mailbox of another: what is said stays, whose words they are is not told.
        var signed = signature?.First(SignatureFieldKind.Name)?.Value is { } name && Author.DisplayName is { } told && !ToldNames.MayBeCalled(told, name) ? name : null;
        return new Message
        {
            Id = Id,
            Content = Content,
            Date = Date,
            Subject = Subject,
            From = signed is null ? Author : null,
            References = [Carrier.Id],
            DeclaredThread = Carrier.DeclaredThread,
            List = Carrier.List,
            Body = new(Text, segments),
            Signature = signed is null ? signature : null,
            Classification = new(Carrier.Classification.Class, $"second-hand: carried by {Carrier.Id.Value}" + (signed is null ? "" : $", told to be by {Author.DisplayName} and signed by {signed}")),
            CarriedBy = Carrier.Id,
            Location = Carrier.Location,
        };
    }

    // Whoever else the carrier names, and what a list puts below a message, is no address of the author's.
    private (IReadOnlyList<BodySegment> Segments, SignatureCard? Signature) Cut()
    {
        using var body = new BodyTraits(Text);
        var segments = BodySplitter.Split(body, Author, subject: null);
        if (SignatureReader.Read(body, segments, Author) is not { } card)
            return (segments, null);
        var others = Carrier.To.Concat(Carrier.Cc).Concat(Carrier.ReplyTo).Append(Carrier.From).Select(address => address?.Address).Where(address => address != Author.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = card.Fields.Where(field => field.Kind != SignatureFieldKind.Email || !(others.Contains(field.Value) || RoleAddresses.IsNobody(field.Value))).ToList();
        return (segments, own.Count == 0 ? null : card with { Fields = own });
    }

    // Who answers a digest quotes the list; whose words they are is not told. A first name alone, or what is no name, is nobody's either.
    private static bool IsNoAuthor(MailAddress author, string? list)
    {
        if (author.Address.Length == 0)
            return author.DisplayName is null || !ToldNames.IsFull(author.DisplayName);
        var local = author.Address.Split('@')[0];
        return RoleAddresses.IsMachine(author.Address) || local.EndsWith("-request", StringComparison.Ordinal) || (list is not null && local == list.Split('.', '@')[0]);
    }

    // The pieces of one quoted message, interleaved with answers or not: same kind, depth, author and date.
    private static IEnumerable<List<BodySegment>> Runs(IReadOnlyList<BodySegment> segments) => segments
        .Where(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded)
        .GroupBy(segment => (segment.Kind, segment.Depth, segment.Author?.Address, segment.Author?.DisplayName, segment.Date))
        .Select(group => group.ToList());

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
