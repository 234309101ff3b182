using System.Buffers;
using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>A turn of speech that is told in another way before words are compared. It is looked for by words that every case of it has: few texts have any of them.</summary>
/// <param name="rewrite">Puts it the other way.</param>
/// <param name="cues">One of these stands in every text that the turn is in.</param>
internal sealed class Turn(Func<string, string> rewrite, params string[] cues)
{
    private readonly SearchValues<string> cues = SearchValues.Create(cues, StringComparison.OrdinalIgnoreCase);

    /// <summary>A turn whose pattern is interpreted. Such a one steps over words one by one and looks at each; compiled, it is so much code that a run waits longer for it than for all texts that come to it.</summary>
    /// <param name="pattern">What it looks like.</param>
    /// <param name="replacement">The other way, with the pattern's groups.</param>
    /// <param name="cues">One of these stands in every text that the turn is in.</param>
    public Turn(string pattern, string replacement, params string[] cues)
        : this(Replacing(new(() => new(pattern, RegexOptions.CultureInvariant)), replacement), cues)
    {
    }

    /// <summary>The words that it is looked for by.</summary>
    public IReadOnlyList<string> Cues { get; } = cues;

    /// <summary>The text with the turn put the other way; the same text where it has none.</summary>
    public string In(string text) => text.AsSpan().ContainsAny(cues) ? rewrite(text) : text;

    private static Func<string, string> Replacing(Lazy<Regex> pattern, string replacement) => text => pattern.Value.Replace(text, replacement);
}
