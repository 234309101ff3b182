using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>One message as the rules see it: who speaks to whom, when, and in which sentences.</summary>
internal sealed class MessageReading
{
    private MessageReading(Message message, IReadOnlySet<string> owners, PersonReference author, List<Sentence> sentences)
    {
        Message = message;
        Owners = owners;
        Author = author;
        Sentences = sentences;
        Said = message.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : null;
        Addressee = message.To.Count == 1 ? Reference(message.To[0]) : null;
    }

    /// <summary>The message.</summary>
    public Message Message { get; }

    /// <summary>Addresses of the mailbox's owner.</summary>
    public IReadOnlySet<string> Owners { get; }

    /// <summary>Who wrote it; the name is a display name, the signature's name, or the address.</summary>
    public PersonReference Author { get; }

    /// <summary>The author's name as a statement uses it.</summary>
    public string AuthorName => Author.Name ?? Author.Address!;

    /// <summary>"You", where one person alone was written to.</summary>
    public PersonReference? Addressee { get; }

    /// <summary>The day of writing in the writer's own zone; null where no date is known.</summary>
    public DateOnly? Said { get; }

    /// <summary>The author's own sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>True where the mailbox's owner wrote it: what it says of the author is not wanted.</summary>
    public bool IsOwners => Owners.Contains(Author.Address ?? "");

    /// <summary>Reads a message, or null where nobody is known to have written it.</summary>
    public static MessageReading? Of(Message message, IReadOnlySet<string> owners)
    {
        if (message.From is not { } from)
            return null;
        var sentences = new List<Sentence>();
        var paragraph = 0;
        foreach (var segment in message.Body.Segments)
        {
            if (segment.Kind == SegmentKind.Own)
                paragraph = SentenceSplitter.Split(message.Body.Text, segment.Span, sentences, paragraph);
        }

        var name = from.DisplayName ?? message.Signature?.First(SignatureFieldKind.Name)?.Value;
        return new(message, owners, new(from.Address, PersonNames.IsPersonal(name) ? name!.Trim() : name ?? from.Address), sentences);
    }

    /// <summary>The dates of a sentence; none where the message has no date to resolve them against.</summary>
    public IReadOnlyList<DateExpression> DatesOf(IReadOnlyList<Token> tokens, DateDirection direction) =>
        Said is { } said ? DateReader.Read(tokens, new(said, direction)) : [];

    /// <summary>A header's person as a reference.</summary>
    public static PersonReference Reference(MailAddress address) => new(address.Address, address.DisplayName ?? address.Address);
}
