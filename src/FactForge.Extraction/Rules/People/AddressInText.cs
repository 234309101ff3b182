using System.Text;
using FactForge.Extraction.Grounding;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Mail addresses in the author's own words, and whose they plainly are.</summary>
internal static class AddressInText
{
    /// <summary>The one address of the author's words that belongs to a name, lower-cased; null where there is none or more than one.</summary>
    public static string? Of(string name, MessageReading reading)
    {
        string? found = null;
        foreach (var sentence in reading.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind != TokenKind.Address || !BelongsTo(token.Lower, name) || token.Lower == found)
                    continue;
                if (found is not null)
                    return null;
                found = token.Lower;
            }
        }

        return found;
    }

    /// <summary>True where the part before the @ has the surname, or is the first name, or initial and surname.</summary>
    public static bool BelongsTo(string address, string name)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
            return false;
        var local = address[..at];
        if (Ascii.IsValid(name))
            return IsOf(local, name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return IsOf(local, [.. words.Select(word => NameFolding.Fold(word).Replace('ı', 'i'))]) || IsOf(local, [.. words.Select(word => NameFolding.Fold(Spelt(word)))]);
    }

    private static bool IsOf(string local, string[] words) =>
        words.Length >= 2 && words[^1].Length > 2
        && (local.Split('.', '-', '_').Contains(words[^1], StringComparer.Ordinal) || local == words[0] || local == $"{words[0][0]}{words[^1]}" || local == $"{words[0]}.{words[^1][0]}" || local == $"{words[0]}{words[^1][0]}");

    /// <summary>"Krüger" is krueger, "Åkesson" aakesson, "Sørensen" soerensen where a mail address spells the letter out.</summary>
    private static string Spelt(string word) => new StringBuilder(NormalForm.Composed(word).ToLowerInvariant())
        .Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss").Replace("å", "aa").Replace("ø", "oe").Replace("æ", "ae").ToString();
}
