using System.Buffers;
using System.Text;

namespace FactForge.Mail.Wording;

/// <summary>Finds the first of some phrases in a text, whatever the case. Most texts are plain ASCII, and a search for the plain phrases alone is many times faster.</summary>
internal sealed class PhraseFinder
{
    private readonly string[] phrases;
    private readonly SearchValues<string> all;
    private readonly SearchValues<string> plain;

    public PhraseFinder(IEnumerable<string> phrases)
    {
        var known = phrases.Distinct(StringComparer.Ordinal).ToArray();
        this.phrases = known;
        all = SearchValues.Create(known, StringComparison.OrdinalIgnoreCase);
        plain = SearchValues.Create([.. known.Where(phrase => Ascii.IsValid(phrase))], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the first of them stands in the text, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Ascii.IsValid(text) ? plain : all);

    /// <summary>The length of the longest of them that the text begins with; 0 where it begins with none.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var phrase in phrases)
            if (phrase.Length > longest && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                longest = phrase.Length;
        return longest;
    }

    /// <summary>True where one of them stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;
}
