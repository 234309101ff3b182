using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>
/// A card without number, address or legal form: the sender's own full name, and right below it one or two short lines that are written as names and titles are ("Senior adviseur",
/// "Gemeente Noordstad"). No single line of it is proof; that the header tells the name is.
/// </summary>
internal static class BareCard
{
    private const int MostLines = 2;
    private const int LongestLine = 45;
    private const int LongestEastAsian = 20;

    /// <summary>True where the lines are such a card. Below a closing formula that is enough.</summary>
    /// <param name="body">The body.</param>
    /// <param name="top">The line of the name.</param>
    /// <param name="end">The last line.</param>
    /// <param name="sender">The sender.</param>
    public static bool Is(BodyTraits body, int top, int end, MailAddress? sender)
    {
        if (end <= top || end - top > MostLines || !IsFullName(Pronouns.Without(body.Lines[top].Words(body.Text)), sender))
        {
            return false;
        }

        for (var i = top + 1; i <= end; i++)
        {
            if (body.Lines[i].IsBlank || !Fits(body.Lines[i].Words(body.Text)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True where one of its lines is a title besides: then no closing formula has to stand above. A list of people, which a colon introduces, is none.</summary>
    public static bool IsTitled(BodyTraits body, int first, int top, int end, MailAddress? sender)
    {
        if (!Is(body, top, end, sender))
        {
            return false;
        }

        var above = top - 1;
        while (above > first && body.Lines[above].IsBlank)
        {
            above--;
        }

        return above >= first && body.Lines[above].Words(body.Text) is not [.., ':' or '：'] && JobTitle.Is(body.Lines[top + 1].Words(body.Text).ToString(), isNamed: true);
    }

    /// <summary>Two words or more, each of which stands in the header's name.</summary>
    private static bool IsFullName(ReadOnlySpan<char> words, MailAddress? sender)
    {
        if (sender?.DisplayName is not { } told)
        {
            return false;
        }

        var count = 0;
        foreach (var word in SignaturePart.Words(words))
        {
            count++;
            if (!Has(told, word))
            {
                return false;
            }
        }

        return count > 1 || (count == 1 && words.Length > 1 && words[0] >= SignaturePart.FirstWithoutCase && SenderName.IsIn(words, sender));
    }

    private static bool Has(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in SignaturePart.Words(name))
        {
            if (part.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Written as names and titles are: no sentence, no day, and no word in small letters but those that hold a name together, unless it ends as a title.</summary>
    private static bool Fits(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestLine || words[^1] is '.' or '!' or '?' or ':' or '。' or '？' or '！' || NamedDay.IsIn(words) || Postscript.Begins(words))
        {
            return false;
        }

        if (words[0] >= SignaturePart.FirstWithoutCase)
        {
            return words.Length <= LongestEastAsian;
        }

        if (JobTitle.Is(words.ToString(), isNamed: true) || SignaturePart.HasTitle(words))
        {
            return true;
        }

        foreach (var word in SignaturePart.Words(words))
        {
            if (char.IsLower(word[0]) && !SmallWords.IsSmall(word))
            {
                return false;
            }
        }

        return char.IsUpper(words[0]);
    }
}
