using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Whether the first word of a sentence keeps its capital when the sentence goes on behind "said that".</summary>
internal static class MidSentence
{
    private static readonly string[] CommonEndings = ["ing", "tion", "sion", "ment", "ness", "ance", "ence", "ity", "ship", "age", "ure", "ism", "ics"];

    /// <summary>How the word is written in mid-sentence.</summary>
    public enum Case
    {
        /// <summary>As it stands: a name, a number, a small letter already.</summary>
        Same,

        /// <summary>With a small letter: a common word.</summary>
        Lower,
    }

    /// <summary>How the first word told is written, or null where it may be a name or a common word.</summary>
    public static Case? Start(Telling telling, Message message)
    {
        var token = telling.Sentence.Tokens[telling.First];
        if (!token.IsCapital || token.IsShouted || token.Is("i"))
            return Case.Same;
        if (telling.Subject is not null && telling.First == telling.SubjectFirst)
            return Case.Same;
        if (WordClasses.IsFunctionWord(token.Lower) || NumberWords.Value(token.Lower) > 0 || token.Lower is "more" or "less" or "most" or "many" or "few" or "several" or "nothing" or "everything" or "nobody" or "everybody" or "yours" or "one")
            return Case.Lower;
        if (DateWords.IsMonth(token.Lower) || DateWords.Weekday(token.Lower) > 0)
            return Case.Same;
        if (telling.First + 1 <= telling.Last && telling.Sentence.Tokens[telling.First + 1] is { IsCapital: true, IsWord: true })
            return Case.Same;
        // "Turbine 7", "Lot 88": a thing that has its number is written as it is.
        if (telling.First + 1 <= telling.Last && telling.Sentence.Tokens[telling.First + 1].Kind == TokenKind.Number)
            return Case.Same;
        if (FirstNames.Contains(token.Lower) || StandsAsName(token, message.Body.Text))
            return Case.Same;
        // "Subs go up", "Refunds are late": who is named takes a verb in the singular.
        if (token.Lower.Length > 3 && token.Lower.EndsWith('s') && telling.First + 1 <= telling.Last && (telling.Sentence.Tokens[telling.First + 1].Lower is "are" or "were" or "have" or "go" or "come" || PluralVerbs.Contains(telling.Sentence.Tokens[telling.First + 1].Lower)))
            return Case.Lower;
        if (StandsInLower(token.Lower, message.Body.Text) || JobNouns.IsKnown(token.Lower) || CommonEndings.Any(ending => token.Lower.Length > ending.Length + 3 && token.Lower.EndsWith(ending, StringComparison.Ordinal)))
            return Case.Lower;
        return CommonNouns.Contains(token.Lower) ? Case.Lower : null;
    }

    /// <summary>"New date is 28 November", "Clause is done": short for "the new date", "the clause"; not before a plural, a figure or what has no article ("Parking is free").</summary>
    public static bool WantsArticle(Telling telling)
    {
        var tokens = telling.Sentence.Tokens;
        for (var at = telling.First; at < telling.First + 3 && at < telling.Last; at++)
        {
            var word = tokens[at].Lower;
            if (!tokens[at].IsWord || WordClasses.IsFunctionWord(word) || NumberWords.Value(word) > 0 || word is "more" or "less" or "most" or "many" or "few" or "several" or "nothing" or "everything" or "nobody" or "everybody" or "everyone" or "somebody" or "someone" or "people" or "yours" or "one" || (at > telling.First && tokens[at].IsCapital))
                return false;
            if (tokens[at + 1].IsWord && tokens[at + 1].Lower is "is" or "was" or "has" or "will" or "'s" or "goes" or "needs" or "must" or "cannot" or "can" or "does" or "starts" or "ends" or "runs" or "comes" or "takes" or "costs")
                return !word.EndsWith('s') && !word.EndsWith("ing", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>With its capital in the middle of another sentence.</summary>
    private static bool StandsAsName(Token token, string text)
    {
        var word = token.Span.Slice(text);
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at > 1 && text[at - 1] == ' ' && (char.IsLower(text[at - 2]) || text[at - 2] == ',') && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])))
                return true;
        }

        return false;
    }

    private static bool IsInAddress(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] == '@' || (text[at] is '.' or '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static bool StandsInLower(string lower, string text)
    {
        for (var at = text.IndexOf(lower, StringComparison.Ordinal); at >= 0; at = text.IndexOf(lower, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '"') && (at + lower.Length == text.Length || !IsInAddress(text, at + lower.Length)))
                return true;
        }

        return false;
    }
}
