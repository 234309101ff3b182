using System.Globalization;
using System.Text;

namespace FactForge.Mail.Signatures;

/// <summary>Compares words with the domain of the sender's address: "Blue Heron" and jo@blueheron.example are one.</summary>
internal static class OrganisationName
{
    public static bool Matches(ReadOnlySpan<char> words, MailAddress? from)
    {
        if (from is null || words.Length is < 2 or > 60)
        {
            return false;
        }

        var label = Label(from.Address);
        if (label.Length < 2 || SignatureWords.MailProviders.Contains(label))
        {
            return false;
        }

        words = Folded(words);
        // "The Gilded Line" is gildedline.example, "Paws & Effect" is pawsandeffect.example.
        if (words.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && words.Length > 8 && Matches(words[4..], from))
        {
            return true;
        }

        if (words.IndexOf(" & ", StringComparison.Ordinal) > 0 && words.Length < 55 && Matches(words.ToString().Replace(" & ", " and ", StringComparison.Ordinal), from))
        {
            return true;
        }

        Span<char> letters = stackalloc char[words.Length];
        var count = 0;
        var initials = 0;
        var atFirst = true;
        Span<char> firsts = stackalloc char[words.Length];
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
                if (atFirst)
                {
                    firsts[initials++] = char.ToLowerInvariant(c);
                }
            }

            atFirst = !char.IsLetterOrDigit(c);
        }

        var name = letters[..count];
        return name.SequenceEqual(label) || (label.Length >= 4 && name.StartsWith(label) && count <= label.Length + 25 && char.IsUpper(words[0]))
            // "Parapet Block Management" is parapetblocks.example.
            || (label.Length >= 9 && label[^1] == 's' && name.StartsWith(label[..^1]) && count <= label.Length + 25 && char.IsUpper(words[0]))
            || (label.Length >= 6 && label.StartsWith(name) && count >= 5)
            || (initials >= 3 && firsts[..initials].SequenceEqual(label));
    }

    /// <summary>True where the words are the domain's label letter by letter, whatever the case: "slow train" and slowtrain.example.</summary>
    public static bool Is(ReadOnlySpan<char> words, MailAddress? from)
    {
        if (from is null || words.Length is < 4 or > 60)
        {
            return false;
        }

        var label = Label(from.Address);
        var at = 0;
        foreach (var letter in Folded(words))
        {
            if (letter == ' ')
            {
                continue;
            }

            if (at >= label.Length || char.ToLowerInvariant(letter) != label[at++])
            {
                return false;
            }
        }

        return label.Length >= 4 && at == label.Length && !SignatureWords.MailProviders.Contains(label);
    }

    /// <summary>Without accents: "Gráficas Olmo" is graficasolmo.example.</summary>
    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAnyInRange('\u0080', '\uFFFF') < 0)
        {
            return words;
        }

        var plain = new StringBuilder(words.Length);
        foreach (var letter in NormalForm.Decomposed(words.ToString()))
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter);
            }
        }

        return plain.ToString();
    }

    /// <summary>The label of the domain that was registered: "blueheron" of "mail.blueheron.example".</summary>
    private static ReadOnlySpan<char> Label(string address)
    {
        var at = address.IndexOf('@');
        var top = address.LastIndexOf('.');
        if (at < 0 || top < at)
        {
            return "";
        }

        var domain = address.AsSpan(at + 1, top - at - 1);
        var dot = domain.LastIndexOf('.');
        var label = domain[(dot + 1)..];
        if (dot >= 0 && label is "co" or "com" or "ac" or "gov" or "org" or "net" or "edu")
        {
            domain = domain[..dot];
            label = domain[(domain.LastIndexOf('.') + 1)..];
        }

        return label.Contains('-') ? label.ToString().Replace("-", "", StringComparison.Ordinal) : label;
    }
}
