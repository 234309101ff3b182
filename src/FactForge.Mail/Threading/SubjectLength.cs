namespace FactForge.Mail.Threading;

/// <summary>How many words a subject has, where not every script parts them by blanks.</summary>
internal static class SubjectLength
{
    // A word of Chinese is mostly two characters; of Japanese, with its kana, seldom more than four.
    private const int IdeographsOfTwoWords = 4;

    // Thai, Lao, Khmer and Burmese spell their words out.
    private const int LettersOfTwoWords = 8;

    /// <summary>True where the subject has two words or more.</summary>
    public static bool IsTwoWords(string subject)
    {
        var (words, ideographs, unparted, isInWord) = (0, 0, 0, false);
        foreach (var letter in subject)
        {
            var isOfWord = char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);
            words += isOfWord && !isInWord ? 1 : 0;
            isInWord = isOfWord || (isInWord && !char.IsWhiteSpace(letter));
            ideographs += IsIdeographOrKana(letter) ? 1 : 0;
            unparted += letter is >= '\u0E01' and <= '\u0EDF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17D3' ? 1 : 0;
            if (words > 1 || ideographs >= IdeographsOfTwoWords || unparted >= LettersOfTwoWords)
                return true;
        }

        return false;
    }

    // Kana, the ideographs with their first extension, and, by the first of its two units, each ideograph beyond them.
    private static bool IsIdeographOrKana(char letter) =>
        letter is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uD888';
}
