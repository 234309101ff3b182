namespace FactForge.Consolidation;

/// <summary>Reads wordings about one person, each once.</summary>
internal sealed class ReadingRoom(Naming person)
{
    private readonly Dictionary<string, Reading> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reading> topics = new(StringComparer.Ordinal);

    private readonly string key = string.Join('\n', [person.Name, .. person.Aliases, "", .. person.Organisation.Order(StringComparer.Ordinal)]);

    /// <summary>The person that the wordings are about.</summary>
    public Naming Person => person;

    /// <summary>What a wording means.</summary>
    public Reading Read(string text)
    {
        if (!read.TryGetValue(text, out var reading))
            read[text] = reading = ReadingShelf.Read(person, key, text, isTopic: false);
        return reading;
    }

    /// <summary>What a topic is about.</summary>
    public Reading ReadTopic(string text)
    {
        if (!topics.TryGetValue(text, out var reading))
            topics[text] = reading = ReadingShelf.Read(person, key, text, isTopic: true);
        return reading;
    }

    /// <summary>What an entry of a section means.</summary>
    public Reading Read(SectionKind section, string text) => section == SectionKind.Topics ? ReadTopic(text) : Read(text);

    /// <summary>What a line of Recent Context is about: its date and its lead-in left out.</summary>
    public Reading ReadLine(string text)
    {
        var rest = LeadingDate.Rest(text);
        const string mention = "Mentioned in:";
        return ReadTopic(rest.StartsWith(mention, StringComparison.OrdinalIgnoreCase) ? rest[mention.Length..].Trim() : rest);
    }
}
