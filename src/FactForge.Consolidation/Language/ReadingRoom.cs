namespace FactForge.Consolidation;

/// <summary>Reads wordings about one person, each once.</summary>
internal sealed class ReadingRoom(Naming person)
{
    private readonly Dictionary<string, Reading> read = new(StringComparer.Ordinal);

    /// <summary>The person that the wordings are about.</summary>
    public Naming Person => person;

    /// <summary>What a wording means.</summary>
    public Reading Read(string text)
    {
        if (!read.TryGetValue(text, out var reading))
            read[text] = reading = Reading.Of(person, text);
        return reading;
    }

    /// <summary>What a line of Recent Context is about: its date and its lead-in left out.</summary>
    public Reading ReadLine(string text)
    {
        var rest = LeadingDate.Rest(text);
        const string mention = "Mentioned in:";
        return Read(rest.StartsWith(mention, StringComparison.OrdinalIgnoreCase) ? rest[mention.Length..].Trim() : rest);
    }
}
