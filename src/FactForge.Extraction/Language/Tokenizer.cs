using System.Globalization;

namespace FactForge.Extraction.Language;

/// <summary>Cuts text into tokens; every character that is no white space is in exactly one.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a stretch of text, with spans in the whole text.</summary>
    public static TokenList Read(string text, TextSpan stretch)
    {
        var tokens = new TokenList((stretch.Length / 4) + 4);
        var at = stretch.Start;
        while (at < stretch.End)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
                at++;
            else if (IsWordStart(letter))
                at = ReadWord(text, at, stretch.End, tokens);
            else
                at = AddMark(text, at, stretch.End, tokens);
        }

        return tokens;
    }

    private static int ReadWord(string text, int start, int limit, TokenList tokens)
    {
        var end = start + 1;
        while (end < limit && (IsWordPart(text[end]) || JoinsWord(text, start, end, limit)))
            end++;
        if (end < limit && text[end] == '@' || IsSchemeEnd(text, start, end, limit))
            return ReadAddress(text, start, limit, tokens);
        if (char.IsDigit(text[start]))
            tokens.Add(Make(text, start, end, TokenKind.Number));
        else
            SplitContraction(text, start, end, tokens);
        return end;
    }

    private static int ReadAddress(string text, int start, int limit, TokenList tokens)
    {
        var end = start;
        while (end < limit && !char.IsWhiteSpace(text[end]) && !IsAddressStop(text[end]))
            end++;
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
            end--;
        tokens.Add(Make(text, start, end, TokenKind.Address));
        return end;
    }

    private static void SplitContraction(string text, int start, int end, TokenList tokens)
    {
        var apostrophe = LastApostrophe(text, start, end);
        if (apostrophe <= start)
        {
            if (end - start == 6 && EqualsLower(text, start, end, "cannot"))
            {
                tokens.Add(Make(text, start, start + 3, TokenKind.Word));
                tokens.Add(Make(text, start + 3, end, TokenKind.Word));
                return;
            }

            tokens.Add(Make(text, start, end, TokenKind.Word));
            return;
        }

        if (end - apostrophe == 2 && text[apostrophe + 1] is 't' or 'T' && text[apostrophe - 1] is 'n' or 'N' && apostrophe - 1 > start)
        {
            var stem = Make(text, start, apostrophe - 1, TokenKind.Word);
            tokens.Add(stem.Lower switch { "wo" => stem with { Lower = "will", IsContracted = true }, "ca" => stem with { Lower = "can", IsContracted = true }, "sha" => stem with { Lower = "shall", IsContracted = true }, _ => stem });
            tokens.Add(Make(text, apostrophe - 1, end, TokenKind.Word) with { Lower = "not", IsContracted = true });
            return;
        }

        var expanded = Expand(text, apostrophe, end);
        if (expanded is null)
        {
            tokens.Add(Make(text, start, end, TokenKind.Word));
            return;
        }

        tokens.Add(Make(text, start, apostrophe, TokenKind.Word));
        tokens.Add(Make(text, apostrophe, end, TokenKind.Word) with { Lower = expanded, IsContracted = true });
    }

    private static string? Expand(string text, int apostrophe, int end)
    {
        if (end - apostrophe == 2)
        {
            return (char)(text[apostrophe + 1] | 0x20) switch
            {
                'm' => "am",
                's' => "'s",
                'd' => "'d",
                _ => null,
            };
        }

        if (EqualsLower(text, apostrophe + 1, end, "ll"))
            return "will";
        if (EqualsLower(text, apostrophe + 1, end, "ve"))
            return "have";
        return EqualsLower(text, apostrophe + 1, end, "re") ? "are" : null;
    }

    private static int LastApostrophe(string text, int start, int end)
    {
        for (var at = end - 1; at > start; at--)
        {
            if (IsApostrophe(text[at]) || text[at] == '?')
                return at;
        }

        return -1;
    }

    private static int AddMark(string text, int at, int limit, TokenList tokens)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        tokens.Add(new(new(at, length), TokenKind.Mark, WordPool.Lower(text.AsSpan(at, length)), false));
        return at + length;
    }

    private static Token Make(string text, int start, int end, TokenKind kind) =>
        new(TextSpan.FromBounds(start, end), kind, WordPool.Lower(text.AsSpan(start, end - start)), char.IsUpper(text[start])) { IsShouted = IsShouted(text.AsSpan(start, end - start)) };

    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return false;
        }

        return word.Length > 1;
    }

    private static bool EqualsLower(string text, int start, int end, string lower) =>
        end - start == lower.Length && text.AsSpan(start, lower.Length).Equals(lower, StringComparison.OrdinalIgnoreCase);

    private static bool IsWordStart(char letter) => char.IsLetterOrDigit(letter);

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool JoinsWord(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit || !IsWordPart(text[at + 1]) || !IsWordPart(text[at - 1]))
            return false;
        var letter = text[at];
        if (char.IsDigit(text[start]))
            return letter is '.' or ',' or ':' or '/' or '-' && char.IsDigit(text[at + 1]);
        return letter is '-' or '\u2010' or '\u2011' or '_' || IsApostrophe(letter) || IsLostApostrophe(text, at, limit)
            || (letter is '.' && (at - start == 1 || (at >= 2 && text[at - 2] == '.') || IsInAddress(text, at, limit)));
    }

    /// <summary>"I?m", "don?t": an archive that knows ASCII alone leaves "?" of a typographic apostrophe.</summary>
    private static bool IsLostApostrophe(string text, int at, int limit)
    {
        if (text[at] != '?' || !char.IsLetter(text[at - 1]))
            return false;
        var end = at + 1;
        while (end < limit && end <= at + 3 && IsWordPart(text[end]))
            end++;
        return text.AsSpan(at + 1, end - at - 1) is "m" or "s" or "t" or "d" or "ll" or "ve" or "re";
    }

    private static bool IsInAddress(string text, int at, int limit)
    {
        for (var ahead = at + 1; ahead < limit && ahead < at + 64; ahead++)
        {
            if (text[ahead] == '@')
                return true;
            if (!IsWordPart(text[ahead]) && text[ahead] is not ('.' or '-' or '_' or '+'))
                return false;
        }

        return false;
    }

    private static bool IsSchemeEnd(string text, int start, int end, int limit) =>
        (end + 2 < limit && text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/')
        || (end - start == 3 && end < limit && text[end] == '.' && EqualsLower(text, start, end, "www"));

    private static bool IsAddressStop(char letter) => letter is '<' or '>' or '"' or ')' or '(' or ']' or '[' or '|';

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019';
}
