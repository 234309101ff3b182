using System.Text.RegularExpressions;

namespace FactForge.Extraction.Prompted;

/// <summary>
/// Whether a statement can be read alone, years later: nobody speaks in it, nobody is spoken to, and it does not begin with somebody whom only the sentence
/// before it named. Words between quotation marks are somebody's own, and may say "I".
/// </summary>
internal static partial class SelfContained
{
    /// <summary>What keeps it from being read alone; null where nothing does.</summary>
    public static string? Problem(string statement)
    {
        var told = Quoted().Replace(statement, "\"\"");
        if (Pointing().Match(told) is { Success: true } pointing)
            return $"its statement begins with \"{pointing.Value}\" and does not say who that is";
        return Speaking().Match(told) is { Success: true } speaking ? $"its statement says \"{speaking.Value}\" in the place of a name" : null;
    }

    [GeneratedRegex("""
        "[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<![\p{L}\p{N}])['‘][^'’]*(?:['’](?=\p{L})[^'’]*)*['’](?!\p{L})
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    // "He Xiaoming" has a family name, and "His Excellency" a title.
    [GeneratedRegex(@"^(?:(?:He|She|They)(?=['’]| (?!\p{Lu}\p{Ll}))|(?:His|Her|Their)(?=['’ ])(?! (?:\p{Lu}\p{Ll}+ )?(?:Majest|Honou?r|Excellenc|Highness|Holiness|Grace|Eminence|Lordship|Ladyship)))", RegexOptions.ExplicitCapture)]
    private static partial Regex Pointing();

    // "Thank you" is a thing that is said. Between two capitals ("Save our Seas Trust") the word belongs to a name. A lone "I" behind a word such as "Phase" is a number, and "My" before a capital a name or a title.
    [GeneratedRegex("""
        (?<![\p{L}\p{N}.'’@/_-])(?:
          I(?=['’](?:m|ll|ve|d)\b)
        | (?<=^|[,;:.!?]\s|\b(?:that|and|but|if|when|what|where|because|as|whether|said|says|or|so|which|whom|while|until|than|after|before)\s)I(?=\s\p{Ll})
        | (?<=^|[.!?;]\s)(?:We|My|Our|You|Your)(?=['’]|\s\p{Ll})
        | (?!(?<=\p{Lu}\p{L}*\s)\p{L}+\s\p{Lu})(?<![Tt]hank\s)(?:we|my|our|ours|you|your|yours|us|me|myself|ourselves|yourself)(?![\p{L}\p{N}@_-]|\.\p{L})
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Speaking();
}
