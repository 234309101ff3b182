using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>One message as the rules see it: who speaks to whom, when, and in which sentences.</summary>
internal sealed class MessageReading
{
    private readonly Dictionary<(TokenList Tokens, DateDirection Direction), IReadOnlyList<DateExpression>> dates = [];
    private readonly Dictionary<Sentence, (Telling Telling, string? Told)?> putForward = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Sentence, bool> plain = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<List<NamedPerson>> people;
    private readonly Lazy<List<NamedPerson>> peopleToldOutright;
    private readonly Lazy<List<Clause>> clauses;
    private readonly Lazy<bool> isEnglish;
    private readonly Lazy<bool> isPasted;

    private MessageReading(Message message, IReadOnlySet<string> owners, PersonReference author, List<Sentence> sentences)
    {
        Message = message;
        Owners = owners;
        Author = author;
        Sentences = sentences;
        Said = message.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : null;
        Participants = [author, .. message.To.Concat(message.Cc).Where(person => person.Address != author.Address).DistinctBy(person => person.Address).Select(Reference)];
        Addressee = message.To.Count == 1 ? Reference(message.To[0]) : Greeted.Of(sentences, Participants.Skip(1));
        people = new(() => NamesInText.Of(this));
        peopleToldOutright = new(() => [.. People.Where(person => ToldOutright.Is(person, Sentences[person.Sentence]))]);
        isPasted = new(() => PastedText.Is(Sentences));
        isEnglish = new(() => EnglishText.MayBe(Sentences));
        clauses = new(() => [.. Sentences.SelectMany(Clauses.OfAuthor)]);
    }

    /// <summary>The message.</summary>
    public Message Message { get; }

    /// <summary>Everybody of the headers, the author first.</summary>
    public IReadOnlyList<PersonReference> Participants { get; }

    /// <summary>Addresses of the mailbox's owner.</summary>
    public IReadOnlySet<string> Owners { get; }

    /// <summary>Who wrote it; the name is a display name, the signature's name, or the address.</summary>
    public PersonReference Author { get; }

    /// <summary>The author's name as a statement uses it.</summary>
    public string AuthorName => Author.Name ?? Author.Address!;

    /// <summary>"You", where one person alone was written to, or of several one alone is greeted.</summary>
    public PersonReference? Addressee { get; }

    /// <summary>The day of writing in the writer's own zone; null where no date is known.</summary>
    public DateOnly? Said { get; }

    /// <summary>The author's own sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Persons in the author's own sentences, in order of place.</summary>
    public IReadOnlyList<NamedPerson> People => people.Value;

    /// <summary>Those of them of whom the words around are told as so: see <see cref="ToldOutright"/>. Every rule of persons asks.</summary>
    public IReadOnlyList<NamedPerson> PeopleToldOutright => peopleToldOutright.Value;

    /// <summary>Clauses in which the author speaks of themselves, in order of place.</summary>
    public IReadOnlyList<Clause> AuthorClauses => clauses.Value;

    /// <summary>True where the author's words are English, as far as they show a language.</summary>
    public bool IsEnglish => isEnglish.Value;

    /// <summary>True where hardly a sentence speaks of the author or to the reader: an article or a newsletter put into a mail, whose claims are not the author's.</summary>
    public bool IsPasted => isPasted.Value;

    /// <summary>The author's organisation, where the signature tells it.</summary>
    public string? AuthorOrganisation => Message.Signature?.First(SignatureFieldKind.Organisation)?.Value;

    /// <summary>True where the mailbox's owner wrote it: what it says of the author is not wanted.</summary>
    public bool IsOwners => Owners.Contains(Author.Address ?? "");

    /// <summary>The place of a sentence among the message's; -1 for a part of one.</summary>
    public int IndexOf(Sentence sentence)
    {
        for (var at = 0; at < Sentences.Count; at++)
        {
            if (ReferenceEquals(Sentences[at], sentence))
                return at;
        }

        return -1;
    }

    /// <summary>Reads a message, or null where nobody is known to have written it.</summary>
    public static MessageReading? Of(Message message, IReadOnlySet<string> owners)
    {
        if (message.From is not { } from)
            return null;
        var sentences = new List<Sentence>();
        var paragraph = 0;
        foreach (var segment in message.Body.Segments)
        {
            if (segment.Kind == SegmentKind.Own && OwnWords.Of(message, segment.Span) is { IsEmpty: false } own)
                paragraph = SentenceSplitter.Split(message.Body.Text, own, sentences, paragraph);
        }

        sentences.RemoveAll(sentence => CodeText.Is(message.Body.Text, sentence.Span));

        var name = from.DisplayName ?? message.Signature?.First(SignatureFieldKind.Name)?.Value;
        return new(message, owners, new(AddressOf(from), PersonNames.IsPersonal(name) ? name!.Trim() : name ?? from.Address), sentences);
    }

    /// <summary>The dates of a sentence; none where the message has no date to resolve them against.</summary>
    public IReadOnlyList<DateExpression> DatesOf(TokenList tokens, DateDirection direction)
    {
        if (Said is not { } said)
            return [];
        if (!dates.TryGetValue((tokens, direction), out var read))
        {
            read = DateReader.Read(tokens, new(said, direction));
            dates[(tokens, direction)] = read = direction == DateDirection.Ahead && read.Count > 0 && GoneAt(tokens) is > 0 and var gone ? LookingBack(read, tokens, gone, said) : read;
        }

        return read;
    }

    /// <summary>"She is replacing Tom Pascoe, who has left us in June": index of a verb of what is over, whatever the sentence's own tense; -1 where none stands there.</summary>
    private static int GoneAt(TokenList tokens)
    {
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "left" or "retired" or "resigned" or "died" or "joined" && (tokens[at - 1].IsWord && tokens[at - 1].Lower is "has" or "have" or "who" or "'s" or "'ve" or "he" or "she"))
                return at;
        }

        return -1;
    }

    /// <summary>The dates right behind such a verb read as past ones.</summary>
    private static List<DateExpression> LookingBack(IReadOnlyList<DateExpression> ahead, TokenList tokens, int gone, DateOnly said)
    {
        var behind = DateReader.Read(tokens, new(said, DateDirection.Behind));
        return [.. ahead.Select(date => date.RoleFirst > gone && date.RoleFirst <= gone + 3 && behind.FirstOrDefault(other => other.First == date.First) is { } past ? past : date)];
    }

    /// <summary>What a sentence puts forward about the world: see <see cref="AuthorStates.Put"/>. A statement and the line of context both ask.</summary>
    public (Telling Telling, string? Told)? PutForward(Sentence sentence)
    {
        if (!putForward.TryGetValue(sentence, out var put))
            putForward[sentence] = put = AuthorStates.Put(sentence, this);
        return put;
    }

    /// <summary>True where a stretch of the body is of a sentence that is no more than thought: see <see cref="Sentence.IsGuess"/>.</summary>
    public bool IsGuess(TextSpan span) => Sentences.Any(sentence => sentence.IsGuess && sentence.Span.Overlaps(span));

    /// <summary>True where a sentence tells and does no more: see <see cref="PlainClauses.Is"/>. Several rules ask.</summary>
    public bool IsPlain(Sentence sentence)
    {
        if (!plain.TryGetValue(sentence, out var tells))
            plain[sentence] = tells = PlainClauses.Is(sentence, this);
        return tells;
    }

    /// <summary>A header's person as a reference.</summary>
    public static PersonReference Reference(MailAddress address) => new(AddressOf(address), address.DisplayName ?? address.Address);

    // A quote may tell its author by name alone.
    private static string? AddressOf(MailAddress address) => address.Address.Length == 0 ? null : address.Address;
}
