namespace FactForge.Pipeline;

/// <summary>Words that somebody remembers of an entry, matched as people remember: case, punctuation, marks and line breaks do not count.</summary>
internal sealed class WordMatch
{
    private readonly string words;

    private WordMatch(string words) => this.words = words;

    /// <summary>True where no word was given.</summary>
    public bool IsEmpty => words.Length == 0;

    /// <summary>Takes the words of a text.</summary>
    public static WordMatch Of(string text) => new(Words(text));

    /// <summary>How well a text fits: 0 the same words, 1 begins with them, 2 has them in a row, 3 has them all; null where it does not.</summary>
    public int? Rank(string text)
    {
        var other = Words(text);
        if (other == words)
            return 0;
        var at = $" {other} ".IndexOf($" {words} ", StringComparison.Ordinal);
        if (at >= 0)
            return at == 0 ? 1 : 2;
        var there = other.Split(' ').ToHashSet(StringComparer.Ordinal);
        return words.Contains(' ', StringComparison.Ordinal) && words.Split(' ').All(there.Contains) ? 3 : null;
    }

    private static string Words(string text)
    {
        var plain = new string([.. NormalForm.Composed(text).Select(letter => char.IsLetterOrDigit(letter) || letter is '@' or '+' ? char.ToLowerInvariant(letter) : ' ')]);
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
