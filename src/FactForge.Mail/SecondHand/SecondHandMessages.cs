using FactForge.Mail.Bodies;
using FactForge.Mail.Identity;
using FactForge.Mail.Parsing;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.SecondHand;

/// <summary>Messages that are known only because another one quotes or forwards them.</summary>
public static class SecondHandMessages
{
    private const int FewestWords = 3;

    /// <summary>
    /// The messages that a message quotes or forwards with an author told. Each has <see cref="Message.CarriedBy"/> set. The caller
    /// drops those whose original is in the mailbox: see <see cref="IsCopyOf"/>.
    /// </summary>
    public static IEnumerable<Message> From(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var bars = BarQuotes.AreIn(message.Body.Text);
        foreach (var run in Runs(message.Body.Segments))
        {
            var author = run[0].Author ?? run.Select(segment => segment.Author).FirstOrDefault(told => told is not null);
            var date = run.Select(segment => segment.Date).FirstOrDefault(told => told is not null);
            var text = string.Join('\n', run.Select(segment => QuotedText.Unquote(segment.Span.Slice(message.Body.Text), segment.Depth, bars))).Trim('\n');
            if (author is null || IsNoAuthor(author, message.List) || CountWords(text) < FewestWords)
                continue;
            var (segments, signature) = Cut(text, author, message);
            // Quotes of several people run together where a program marks none of them: who signs is not whom the first is told to be by.
            if (signature?.First(SignatureFieldKind.Name)?.Value is { } signed && author.DisplayName is { } told && !ToldNames.MayBeCalled(told, signed))
                continue;
            var subject = run.Select(segment => segment.Subject).FirstOrDefault(told => told is not null) ?? message.Subject;
            var content = MessageContent.Hash(author, date, subject, new(text, [new(new TextSpan(0, text.Length), SegmentKind.Own, 0)]));
            yield return new Message
            {
                Id = new("second-hand:" + content.Hex),
                Content = content,
                Date = date,
                Subject = subject,
                From = author,
                References = [message.Id],
                DeclaredThread = message.DeclaredThread,
                List = message.List,
                Body = new(text, segments),
                Signature = signature,
                Classification = new(message.Classification.Class, $"second-hand: carried by {message.Id.Value}"),
                CarriedBy = message.Id,
                Location = message.Location,
            };
        }
    }

    // Whoever else the carrier names, and what a list puts below a message, is no address of the author's.
    private static (IReadOnlyList<BodySegment> Segments, SignatureCard? Signature) Cut(string text, MailAddress author, Message carrier)
    {
        using var body = new BodyTraits(text);
        var segments = BodySplitter.Split(body);
        if (SignatureReader.Read(body, segments, author) is not { } card)
            return (segments, null);
        var others = carrier.To.Concat(carrier.Cc).Concat(carrier.ReplyTo).Append(carrier.From).Select(address => address?.Address).Where(address => address != author.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = card.Fields.Where(field => field.Kind != SignatureFieldKind.Email || !(others.Contains(field.Value) || RoleAddresses.IsNobody(field.Value))).ToList();
        return (segments, own.Count == 0 ? null : card with { Fields = own });
    }

    /// <summary>True where the second-hand message is the other one, as quoted: nearly all its words are there, and the author, where both tell one, agrees.</summary>
    public static bool IsCopyOf(Message secondHand, QuoteFingerprint words, Message original, QuoteFingerprint originalWords)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(originalWords);
        return MayBe(secondHand, original) && words.IsIn(originalWords, 0.7);
    }

    /// <summary>True unless both tell an author and they differ: what there is to ask before the words are compared.</summary>
    public static bool MayBe(Message secondHand, Message original)
    {
        ArgumentNullException.ThrowIfNull(secondHand);
        ArgumentNullException.ThrowIfNull(original);
        return secondHand.From is null || original.From is null || secondHand.From.DisplayName is null || original.From.DisplayName is null || CanBeBy(secondHand.From, original.From);
    }

    /// <summary>
    /// True where an author as a quote tells them can be one whom a message names: an attribution tells a name, an address, or both, and its address may be one of
    /// several that a person has.
    /// </summary>
    public static bool CanBeBy(MailAddress told, MailAddress known)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(known);
        return (told.Address.Length > 0 && told.Address == known.Address) || (told.DisplayName is { } name && known.DisplayName is { } other && ToldNames.CanBeOne(name, other));
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
