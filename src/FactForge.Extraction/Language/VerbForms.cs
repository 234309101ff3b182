using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Which form a verb has behind "I", and what it is behind a name.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> IrregularPast = WordSet.Of(
        "was were had did went came saw said told got gave took made knew thought found left felt became began brought bought built chose drew drove ate fell flew forgot grew heard held kept led "
        + "lost met meant paid ran sent sold spoke spent stood taught understood wore won wrote ordered sat slept sang caught broke rang sold swore threw woke shot bound fought fed dealt hung laid lay lent lit rode rose sought shook stuck struck swam tore");

    private static readonly FrozenSet<string> SameInPast = WordSet.Of("put cut set let read hit cost shut quit split hurt bet cast spread shed");

    /// <summary>The form behind a name in the singular, or null where the tense is not certain ("I put").</summary>
    public static string? Third(string word) => word switch
    {
        "am" or "are" => "is",
        "have" => "has",
        "do" => "does",
        "were" => "was",
        "shall" => "will",
        "go" => "goes",
        _ when WordClasses.IsModal(word) || IsPast(word) => word,
        _ when SameInPast.Contains(word) => null,
        _ when word.EndsWith("ing", StringComparison.Ordinal) => null,
        _ when word.EndsWith('y') && word.Length > 2 && !IsVowel(word[^2]) => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o') || word.EndsWith("sh", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };

    /// <summary>True for a past tense.</summary>
    public static bool IsPast(string word) =>
        IrregularPast.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && (!word.EndsWith("eed", StringComparison.Ordinal) || word is "agreed" or "disagreed" or "guaranteed" or "decreed")) || word is "used" or "died" or "lied" or "tied";

    /// <summary>True for a past participle behind "'d": "I'd been", "I'd better".</summary>
    public static bool IsParticiple(string word) => word is "been" or "better" or "gone" or "done" or "seen" or "taken" or "given" or "written" or "known" or "forgotten" || IsPast(word);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
