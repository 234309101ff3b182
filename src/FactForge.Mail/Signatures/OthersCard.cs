namespace FactForge.Mail.Signatures;

/// <summary>
/// Tells the card of somebody else at the end of a body ("His details:" and a lawyer's name, a hotel's address) from the sender's own signature. Who signs under another form of the
/// header's name (nickname, initials, a maiden name that the address keeps), or from a mailbox of a house, signs with an own card.
/// </summary>
internal static class OthersCard
{
    private const int MostBlanks = 3;
    private static readonly string[] Greetings = ["dear ", "hi ", "hello ", "hey ", "hallo ", "liebe ", "lieber ", "guten ", "sehr ", "bonjour ", "cher ", "chère ", "hola ", "to "];
    private static readonly string[] Details = ["details", "detail", "address", "addresses", "number", "numbers", "card", "signature", "info", "information", "coordinates", "adresse", "anschrift", "kontaktdaten", "daten", "nummer", "coordonnées", "adresse", "datos", "dirección", "dati"];

    /// <summary>True where the block that begins at a line is somebody else's: a line that ends in a colon introduces it, or it begins with another's full name and title.</summary>
    /// <param name="body">The body.</param>
    /// <param name="first">First line of the own words.</param>
    /// <param name="top">Where the block begins.</param>
    /// <param name="end">Its last line.</param>
    /// <param name="sender">The sender, where known.</param>
    public static bool Is(BodyTraits body, int first, int top, int end, MailAddress? sender)
    {
        if (Introduction(body, first, top) >= 0)
        {
            return !IsSenders(body, top, end, sender) || IsRelatives(OthersName.Head(body.Lines[top].Words(body.Text)), body, top, end, sender);
        }

        return OthersName.IsPerson(sender) && OthersName.BeginsCard(body, top, end, sender) && !IsSenders(body, top, end, sender);
    }

    /// <summary>The last line of a signature, where somebody else's card follows the sender's name or card in a paragraph of its own.</summary>
    /// <param name="body">The body.</param>
    /// <param name="top">The first line of the signature.</param>
    /// <param name="end">Its last line.</param>
    /// <param name="sender">The sender, where known.</param>
    public static int OwnEnd(BodyTraits body, int top, int end, MailAddress? sender)
    {
        var lines = body.Lines;
        if (sender is null)
        {
            return end;
        }

        var signed = SenderName.IsIn(lines[top].Words(body.Text), sender);
        for (var i = top + 1; i <= end && signed; i++)
        {
            if (lines[i].IsBlank || !lines[i - 1].IsBlank)
            {
                continue;
            }

            var last = Introduction(body, top, i);
            if (last > top ? OthersName.IsAt(body, i, sender) : OthersName.BeginsCard(body, i, end, sender))
            {
                // Below it the sender may sign once more: then all of it is no card that this one could tell.
                if (IsSenders(body, i, end, sender))
                {
                    return end;
                }

                last = (last > top ? last : i) - 1;
                while (last > top && lines[last].IsBlank)
                {
                    last--;
                }

                return last;
            }
        }

        return end;
    }

    /// <summary>The line above a block that ends in a colon and tells of somebody or something else; -1 where none stands there.</summary>
    private static int Introduction(BodyTraits body, int first, int top)
    {
        var (text, lines) = (body.Text, body.Lines);
        var above = top - 1;
        while (above >= first && lines[above].IsBlank && top - above <= MostBlanks)
        {
            above--;
        }

        if (above < first || lines[above].IsBlank)
        {
            return -1;
        }

        var words = lines[above].Words(text).TrimEnd(" *_");
        return words is [.., ':' or '：'] && (body.Of(above) & (LineTraits.Closing | LineTraits.Rule | LineTraits.Device)) == 0 && !IsGreeting(words) && !TellsOfSender(words) ? above : -1;
    }

    private static bool IsGreeting(ReadOnlySpan<char> words)
    {
        foreach (var greeting in Greetings)
        {
            if (words.StartsWith(greeting, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"You can reach me at:", "Our new address:", "Meine Kontaktdaten:".</summary>
    private static bool TellsOfSender(ReadOnlySpan<char> words)
    {
        var owned = false;
        foreach (var word in SignaturePart.Words(words))
        {
            var bare = word.TrimEnd(":.,");
            if (bare is "me" or "us" or "mich" or "mir" or "uns" or "moi" or "nous")
            {
                return true;
            }

            owned |= bare.ToString().ToLowerInvariant() is "my" or "our" or "mein" or "meine" or "unser" or "unsere" or "mon" or "mes" or "nos" or "notre" or "mi" or "mis" or "nuestra" or "nuestros" or "i";
            foreach (var detail in Details)
            {
                if (owned && bare.Equals(detail, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Karl Winter", below "My husband's card:" of Ada Winter: the surname is one, the first names are two, and the sender's address does not stand there.</summary>
    private static bool IsRelatives(ReadOnlySpan<char> name, BodyTraits body, int top, int end, MailAddress? sender)
    {
        var told = (sender?.DisplayName ?? "").AsSpan().Trim();
        var (mine, others) = (told.LastIndexOf(' '), name.LastIndexOf(' '));
        if (sender is null || mine <= 0 || others <= 0 || told.Contains(',') || !told[mine..].Equals(name[others..], StringComparison.OrdinalIgnoreCase) || OthersName.IsFormOf(name[..others], sender))
        {
            return false;
        }

        for (var i = top; i <= end; i++)
        {
            if (sender.Address.Length > 0 && body.Lines[i].Words(body.Text).Contains(sender.Address, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sender's address, or in the first line of a paragraph a name that is the sender's in some form.</summary>
    private static bool IsSenders(BodyTraits body, int top, int end, MailAddress? sender)
    {
        if (sender is null)
        {
            return false;
        }

        var (text, lines) = (body.Text, body.Lines);
        for (var i = top; i <= end; i++)
        {
            if (!lines[i].IsBlank && ((i == top && OthersName.IsFormOf(OthersName.Head(lines[i].Words(text)), sender)) || (sender.Address.Length > 0 && lines[i].Words(text).Contains(sender.Address, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }
}
