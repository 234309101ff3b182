namespace FactForge.Mail.Wording;

/// <summary>Words to be told from others, whatever their case.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly WordTable<bool> table = new(words.Select(word => KeyValuePair.Create(word, true)));

    /// <summary>The words of a text as a rule writes them down, parted by blanks or line ends.</summary>
    public static WordSet Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases of a text, parted by bars or line ends.</summary>
    public static WordSet OfPhrases(string phrases) => new(phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>True for one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word) => table.Contains(word);
}
