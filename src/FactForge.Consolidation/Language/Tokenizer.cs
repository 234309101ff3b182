using System.Text;

namespace FactForge.Consolidation;

/// <summary>Cuts a wording into words and typed values, the person's own name brought to one token.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens in order of place.</summary>
    public static List<Token> Cut(Naming person, string text)
    {
        var plain = Wording.Normalise(text);
        var raw = new List<Token>();
        var at = 0;
        var depth = 0;
        var isStart = true;
        foreach (var (span, value) in ValueScanner.Scan(plain))
        {
            if (span.Start < at)
                continue;
            Words(plain, at, span.Start, raw, ref depth, ref isStart, out var isAfterBreak);
            raw.Add(new Token { Text = span.Slice(plain), Lower = span.Slice(plain).ToLowerInvariant(), Value = value, Meaning = value.Key, IsAfterBreak = isAfterBreak, Depth = depth });
            isStart = false;
            at = span.End;
        }

        Words(plain, at, plain.Length, raw, ref depth, ref isStart, out _);
        var tokens = Self(person, raw);
        foreach (var token in tokens.Where(token => token.Value is null && !token.IsSelf && person.Organisation.Contains(token.Lower) && char.IsUpper(token.Text[0])))
            token.IsOrganisation = true;
        // A capital that a sentence begins with is a name's where a name goes on behind it: "Maren Holt reports …".
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].IsName && !tokens[i].IsSelf && tokens[i].Value is null && char.IsUpper(tokens[i].Text[0]) && !tokens[i].IsPossessive
                && tokens[i + 1] is { IsName: true, IsAfterBreak: false } && !Lexicon.Function.Contains(tokens[i].Lower) && tokens[i].Form == WordForm.Plain)
                tokens[i].IsName = true;
        }

        return tokens;
    }

    private static void Words(string text, int from, int to, List<Token> tokens, ref int depth, ref bool isStart, out bool isAfterBreak)
    {
        isAfterBreak = false;
        for (var i = from; i < to;)
        {
            var character = text[i];
            if (!char.IsLetterOrDigit(character))
            {
                depth = character switch { '(' or '[' => depth + 1, ')' or ']' => Math.Max(0, depth - 1), _ => depth };
                isAfterBreak |= character is ',' or ';' or ':' or '(' or '[' or '/' || (character == '-' && i > 0 && text[i - 1] == ' ');
                isStart |= character is '.' or '!' or '?';
                i++;
                continue;
            }

            var end = i;
            while (end < to && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark
                || (text[end] == '\'' && end + 1 < to && char.IsLetter(text[end + 1]))))
                end++;
            var word = text[i..end];
            var isPossessive = false;
            var quote = word.IndexOf('\'', StringComparison.Ordinal);
            if (quote > 1 && quote >= word.Length - 2 && char.ToLowerInvariant(word[^1]) == 's')
            {
                (word, isPossessive) = (word[..quote], true);
            }
            else if (quote < 0 && end < text.Length && text[end] == '\'' && char.ToLowerInvariant(word[^1]) == 's')
            {
                isPossessive = true;
            }

            var lower = word.ToLowerInvariant();
            var isCapital = char.IsUpper(word[0]);
            if (Lexicon.NumberWords.TryGetValue(lower, out var number))
            {
                tokens.Add(new Token { Text = word, Lower = lower, Value = new TypedValue(ValueKind.Number, number), Meaning = number, IsAfterBreak = isAfterBreak, Depth = depth });
            }
            else
            {
                var (stem, form) = Stemmer.Analyse(lower);
                var isName = isCapital && (!isStart || HasInnerCapital(word)) && lower != "i" && !(Small.Contains(lower) && !HasInnerCapital(word)) && !Offices.Contains(word) && !Lexicon.Titles.Contains(lower);
                tokens.Add(new Token
                {
                    Text = word,
                    Lower = lower,
                    Stem = stem,
                    Form = form,
                    IsName = isName,
                    IsPossessive = isPossessive,
                    IsAfterBreak = isAfterBreak,
                    Depth = depth,
                    Meaning = Synonyms.OfStem(stem),
                });
            }

            isAfterBreak = false;
            isStart = false;
            i = end;
        }
    }

    // What somebody is, not who.
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal) { "CEO", "CTO", "CFO", "COO", "CMO", "CIO", "CISO", "CPO", "CRO", "VP", "SVP", "EVP", "MD" };

    // Of a title's capitals ("The Salt Clock") those of the small words name nothing.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "the", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from" };

    private static bool HasInnerCapital(string word) => word.Skip(1).Any(char.IsUpper);

    // The whole name; else its first or last part alone, where no other name stands beside it ("Divya Sarin" is not Divya Thornquist).
    private static List<Token> Self(Naming person, List<Token> raw)
    {
        var names = person.Aliases.Prepend(person.Name).Select(Wording.WordsOf).Where(words => words.Count > 0).OrderByDescending(words => words.Count).ToList();
        var tokens = new List<Token>(raw.Count);
        for (var i = 0; i < raw.Count; i++)
        {
            var length = names.Where(words => Stands(raw, i, words)).Select(words => words.Count).FirstOrDefault();
            if (length == 0 && names.Count > 0 && char.IsUpper(raw[i].Text[0]) && raw[i].Value is null
                && names.Any(words => words.Count > 1 && (words[0] == raw[i].Lower || words[^1] == raw[i].Lower) && raw[i].Lower.Length > 1)
                && !IsNameAt(raw, i - 1) && !IsNameAt(raw, i + 1))
                length = 1;
            if (length == 0)
            {
                tokens.Add(raw[i]);
                continue;
            }

            var last = raw[i + length - 1];
            tokens.Add(new Token { Text = person.Name, Lower = "@", IsSelf = true, IsPossessive = last.IsPossessive, IsAfterBreak = raw[i].IsAfterBreak, Depth = raw[i].Depth, Meaning = "@" });
            i += length - 1;
        }

        return tokens;
    }

    private static bool IsNameAt(List<Token> tokens, int place) => place >= 0 && place < tokens.Count && tokens[place].IsName && !tokens[place].IsPossessive;

    private static bool Stands(List<Token> tokens, int from, List<string> words)
    {
        if (from + words.Count > tokens.Count)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (!string.Equals(tokens[from + i].Lower, words[i], StringComparison.Ordinal) || (i > 0 && tokens[from + i].IsAfterBreak))
                return false;
        }

        return words.Count > 1 || char.IsUpper(tokens[from].Text[0]);
    }
}
