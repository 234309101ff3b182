namespace FactForge.Mail.Signatures;

/// <summary>Tells the full name of somebody who is not the sender.</summary>
internal static class OthersName
{
    private const int FewestLocal = 3;

    /// <summary>True where the line begins with a full name that shares nothing with the sender's, and is no title, house or place.</summary>
    public static bool IsAt(BodyTraits body, int line, MailAddress? sender)
    {
        var head = Head(body.Lines[line].Words(body.Text));
        return head.Count(' ') is 1 or 2 && SignatureLine.IsName(head) && !SignaturePart.HasTitle(head) && !JobTitle.Is(head.ToString(), isNamed: false) && !IsHouse(head, sender) && !SignaturePart.HasPlace(head) && !IsFormOf(head, sender);
    }

    /// <summary>True where such a name begins a card: a title stands beside it or below.</summary>
    public static bool BeginsCard(BodyTraits body, int line, int end, MailAddress? sender)
    {
        if (!IsAt(body, line, sender))
        {
            return false;
        }

        var words = body.Lines[line].Words(body.Text);
        var rest = words[Head(words).Length..];
        return rest.Trim(" |,\t–-(").Length > 2 ? SignaturePart.HasTitle(rest) : line < end && !body.Lines[line + 1].IsBlank && (body.Of(line + 1) & LineTraits.Title) != 0;
    }

    /// <summary>
    /// True where the header names a person by proof of the address ("Ada Winter" of ada@, awinter@, winter.ada@). A mailbox of a house ("Harbour Office"), a lone first name, and
    /// an address that tells nothing are none: whoever writes there signs with an own name.
    /// </summary>
    public static bool IsPerson(MailAddress? sender)
    {
        if (sender?.DisplayName?.Trim() is not { } name || name.Count(' ') is < 1 or > 3 || !SignatureLine.IsName(name.Replace(",", "", StringComparison.Ordinal)) || IsHouse(name, sender) || SignaturePart.HasTitle(name))
        {
            return false;
        }

        var local = sender.Address.AsSpan(0, Math.Max(0, sender.Address.IndexOf('@')));
        foreach (var word in SignaturePart.Words(name))
        {
            var part = word.Trim(",.");
            // The whole name run together may be a house's ("gildedline"): one part of it alone, or behind an initial, is a person's.
            if (part.Length >= FewestLocal && local.Length <= part.Length + 2 && local.Contains(part, StringComparison.OrdinalIgnoreCase) || local.IndexOfAny('.', '_') > 0 && part.Length >= FewestLocal && local.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a name may be another form of the sender's: it shares a word or its beginning, the initials, or a word of the address.</summary>
    public static bool IsFormOf(ReadOnlySpan<char> name, MailAddress? sender)
    {
        if (sender is null)
        {
            return false;
        }

        if (SenderName.IsIn(name, sender) || OrganisationName.Matches(name, sender))
        {
            return true;
        }

        var local = sender.Address.AsSpan(0, Math.Max(0, sender.Address.IndexOf('@')));
        Span<char> initials = stackalloc char[8];
        var count = 0;
        foreach (var word in SignaturePart.Words(name))
        {
            var part = word.Trim(",.");
            // Another script writes the same name with other letters; of it nothing is told.
            if (part.Length >= FewestLocal && local.Contains(part, StringComparison.OrdinalIgnoreCase) || (part.Length > 0 && part[0] > '\u024F') != (sender.DisplayName is [> '\u024F', ..]))
            {
                return true;
            }

            if (count < initials.Length && part.Length > 0)
            {
                initials[count++] = char.ToUpperInvariant(part[0]);
            }
        }

        return count > 1 && (local.Equals(initials[..count], StringComparison.OrdinalIgnoreCase) || HasInitials(sender.DisplayName, initials[..count]));
    }

    /// <summary>A line's words before a separator: "Bo Sommer | Partner".</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny("|,\t(–");
        var dash = words.IndexOf(" - ", StringComparison.Ordinal);
        end = dash > 0 && (end < 0 || dash < end) ? dash : end;
        return (end > 0 ? words[..end] : words).TrimEnd();
    }

    private static bool HasInitials(string? name, ReadOnlySpan<char> initials)
    {
        var at = 0;
        foreach (var word in SignaturePart.Words(name))
        {
            if (at >= initials.Length || char.ToUpperInvariant(word[0]) != initials[at++])
            {
                return false;
            }
        }

        return at == initials.Length;
    }

    private static bool IsHouse(ReadOnlySpan<char> words, MailAddress? sender)
    {
        if (SignaturePart.HasOrganisation(words) || SignaturePart.HasUnit(words) || SignaturePart.HasPremises(words) || OrganisationName.Matches(words, sender))
        {
            return true;
        }

        foreach (var word in SignaturePart.Words(words))
        {
            if (SignatureWords.OrganisationWords.Contains(word) || SignatureWords.TradeWords.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
