using FactForge.Mail.Bodies;

namespace FactForge.Mail.Signatures;

/// <summary>
/// Finds how a stretch of own words ends: closing formula, name, and the lines of contact data below it. Reads upward from
/// the last line for as long as lines look like a signature's, then asks whether what was read is proof of one.
/// </summary>
internal static class SignOffFinder
{
    private const int MostLines = 18;
    private const int MostDelimited = 24;
    private const int MostUnproven = 5;
    private const int MostNotices = 2;
    private const int MostNoticeLines = 4;

    /// <summary>Looks at the lines <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <param name="body">The body.</param>
    /// <param name="first">First line of the own words.</param>
    /// <param name="last">Last line of them, footers not counted.</param>
    /// <param name="from">The sender, where known: a lone name is taken for a signature only if it is the sender's, or follows a closing formula.</param>
    /// <param name="sender">The sender for telling another's card by alone; <paramref name="from"/> where it is not given.</param>
    /// <param name="isAlone">True where no other words of the sender's stand in the body.</param>
    public static SignOff Find(BodyTraits body, int first, int last, MailAddress? from, MailAddress? sender = null, bool isAlone = false)
    {
        sender ??= from;
        var (text, lines) = (body.Text, body.Lines);
        var end = last;
        while (end >= first && (lines[end].IsBlank || body.Of(end) is LineTraits.Attachment || SignatureMark.IsEnd(lines[end].Words(text))))
        {
            end--;
        }

        if (end < first)
        {
            return SignOff.None;
        }

        var delimited = Delimited(text, lines, first, end);
        if (delimited >= 0)
        {
            end = AbovePostscript(text, lines, delimited, end);
            return WrittenBelow.Find(body, first, delimited, end, sender, isAlone) is >= 0 and var below ? Above(body, delimited, below, last, from, sender) : new SignOff(-1, delimited, end, IsProven: true);
        }

        var found = Read(body, first, end, from, sender);
        return found.IsFound ? found : AboveNotices(body, first, end, from, sender);
    }

    /// <summary>A house's notice may stand below a signature; then a closing formula and contact data have to prove the signature.</summary>
    private static SignOff AboveNotices(BodyTraits body, int first, int end, MailAddress? from, MailAddress? sender)
    {
        var lines = body.Lines;
        for (var paragraph = 0; paragraph < MostNotices; paragraph++)
        {
            var read = 0;
            while (end >= first && !lines[end].IsBlank)
            {
                end--;
                // The notice may stand right below the last line: "Please consider the environment …".
                if (end >= first && !lines[end].IsBlank && read++ < MostNoticeLines && Read(body, first, end, from, sender) is { IsFound: true, IsProven: true, Closing: >= 0 } attached)
                {
                    return attached;
                }
            }

            while (end >= first && lines[end].IsBlank)
            {
                end--;
            }

            if (end < first)
            {
                break;
            }

            if (Read(body, first, end, from, sender) is { IsFound: true, IsProven: true, Closing: >= 0 } above)
            {
                return above;
            }
        }

        return SignOff.None;
    }

    private static int AbovePostscript(string text, LineBuffer<BodyLine> lines, int delimiter, int end)
    {
        for (var i = delimiter + 2; i <= end; i++)
        {
            if (lines[i - 1].IsBlank && Postscript.Begins(lines[i].Words(text)))
            {
                end = i - 1;
                while (end > delimiter && lines[end].IsBlank)
                {
                    end--;
                }
            }
        }

        return end;
    }

    /// <summary>The signature between a delimiter and the words below it; where there is none, the delimiter was a line between two paragraphs.</summary>
    private static SignOff Above(BodyTraits body, int delimiter, int below, int last, MailAddress? from, MailAddress? sender)
    {
        var end = below - 1;
        while (end > delimiter && body.Lines[end].IsBlank)
        {
            end--;
        }

        return end > delimiter ? new SignOff(-1, delimiter, end, IsProven: true) : Find(body, below, last, from, sender);
    }

    private static int Delimited(string text, LineBuffer<BodyLine> lines, int first, int end)
    {
        var found = -1;
        var count = 0;
        for (var i = end; i >= first && count <= MostDelimited; i--)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            count++;
            if (SignatureMark.IsDelimiter(lines[i].Words(text)))
            {
                found = i;
            }
        }

        return found;
    }

    private static SignOff Read(BodyTraits body, int first, int end, MailAddress? from, MailAddress? sender)
    {
        var (text, lines) = (body.Text, body.Lines);
        Span<LineTraits> traits = stackalloc LineTraits[MostLines];
        var read = 0;
        var blanks = 0;
        var closing = -1;
        var top = end + 1;
        for (var i = end; i >= first && read < MostLines; i--)
        {
            if (lines[i].IsBlank)
            {
                if (++blanks > 3)
                {
                    break;
                }

                continue;
            }

            var trait = body.Of(i);
            if (trait == LineTraits.None)
            {
                break;
            }

            // "Nodal Hosting" below a name, from @nodalhosting.example: the sender's domain proves a house that no list knows.
            if ((trait & (LineTraits.Name | LineTraits.Closing)) == LineTraits.Name && lines[i].Words(text).Contains(' ') && OrganisationName.Matches(lines[i].Words(text), from) && !SenderName.IsIn(lines[i].Words(text), from))
            {
                trait |= LineTraits.Organisation;
            }

            if ((trait & LineTraits.Closing) != 0)
            {
                closing = i;
                if ((trait & LineTraits.Name) != 0)
                {
                    return new SignOff(i, i, end, IsProven: false) is var whole && i == end ? whole : new SignOff(i, i + 1, end, Proof(traits[..read]) > 0);
                }

                break;
            }

            blanks = 0;
            traits[read++] = trait;
            top = i;
        }

        if (closing >= 0)
        {
            return read == 0 ? SignOff.None : OwnPart(body, Closed(body, closing, top, end, traits[..read], sender), sender);
        }

        return read == 0 ? SignOff.None : OwnPart(body, Unclosed(body, first, end, traits[..read], from, sender), sender);
    }

    /// <summary>Without somebody else's card below the sender's name.</summary>
    private static SignOff OwnPart(BodyTraits body, SignOff signed, MailAddress? sender)
    {
        if (!signed.IsFound || signed.Top == signed.End || OthersCard.OwnEnd(body, signed.Top, signed.End, sender) is var end && end == signed.End)
        {
            return signed;
        }

        var isProven = false;
        for (var i = signed.Top; i <= end; i++)
        {
            isProven |= !body.Lines[i].IsBlank && (body.Of(i) & SignatureLine.Proof) != 0;
        }

        return signed with { End = end, IsProven = isProven };
    }

    /// <summary>Below a closing formula: a name and what follows it. A long tail without proof is no signature but a postscript.</summary>
    private static SignOff Closed(BodyTraits body, int closing, int top, int end, ReadOnlySpan<LineTraits> traits, MailAddress? sender)
    {
        var head = traits[^1];
        if ((Proof(traits) > 0 && !IsTitleAlone(body.Lines[top].Words(body.Text), traits)) || BareCard.Is(body, top, end, sender))
        {
            return new SignOff(closing, top, end, IsProven: true);
        }

        return traits.Length <= 3 && (head & LineTraits.Name) != 0 && body.Lines[top].Words(body.Text).Length <= 45 ? new SignOff(closing, top, end, IsProven: false) : SignOff.None;
    }

    /// <summary>
    /// "Thanks", and below it words with a title in them: "Директор приедет завтра", "请联系王经理". Thanks begin a message as well as they close one; where nothing else is proof, the
    /// first line has to be written as a name is, and letters without case do not tell that.
    /// </summary>
    private static bool IsTitleAlone(ReadOnlySpan<char> words, ReadOnlySpan<LineTraits> traits) =>
        (traits[^1] & SignatureLine.Proof) == LineTraits.Title && Proof(traits[..^1]) == 0 && ((traits[^1] & LineTraits.Name) == 0 || words[0] >= SignaturePart.FirstWithoutCase);

    /// <summary>Without a closing formula: the highest line from which on all looks like a signature that begins with a name.</summary>
    private static SignOff Unclosed(BodyTraits body, int first, int end, ReadOnlySpan<LineTraits> traits, MailAddress? from, MailAddress? sender)
    {
        var (text, lines) = (body.Text, body.Lines);
        var isBehindOthers = false;
        // Walk down again from the highest line read; traits are in the order of reading, the last line first.
        var index = traits.Length - 1;
        var at = end;
        for (var skip = 0; skip < index; at--)
        {
            skip += lines[at].IsBlank ? 0 : 1;
        }

        while (at > first && lines[at].IsBlank)
        {
            at--;
        }

        for (; at <= end; at++)
        {
            if (lines[at].IsBlank)
            {
                continue;
            }

            var below = traits[..(index + 1)];
            var begins = at == first || lines[at - 1].IsBlank || index < traits.Length - 1 && (traits[index + 1] & (LineTraits.Rule | LineTraits.Device)) != 0;
            if (begins && (OthersCard.Is(body, first, at, end, sender) || (isBehindOthers && !SenderName.IsIn(lines[at].Words(text), sender))))
            {
                isBehindOthers = true;
                for (index--; at < end && !lines[at + 1].IsBlank; at++)
                {
                    index--;
                }

                continue;
            }

            if (begins && !IsSalutation(lines[at].Words(text), sender) && !IsAnswer(text, lines, at, end, from) && Begins(lines[at].Words(text), traits[index], below, from, out var isProven))
            {
                return new SignOff(-1, at, end, isProven);
            }

            if (begins && BareCard.IsTitled(body, first, at, end, sender))
            {
                return new SignOff(-1, at, end, IsProven: true);
            }

            if (begins && below.Length <= MostUnproven && SenderName.IsIn(lines[at].Words(text), from) && TellsFullName(text, lines, at, end, from))
            {
                return new SignOff(-1, at, end, IsProven: false);
            }

            index--;
        }

        return SignOff.None;
    }

    /// <summary>"Hallo Eva", at the head of a short letter. "Dag Berg" may be who writes it.</summary>
    private static bool IsSalutation(ReadOnlySpan<char> words, MailAddress? sender) => sender is not null && Salutation.End(words) == words.Length && !SenderName.IsIn(words, sender);

    /// <summary>"Yes." and "Agreed", with a blank line and the name below: a word alone that is no part of that name answers.</summary>
    private static bool IsAnswer(string text, LineBuffer<BodyLine> lines, int at, int end, MailAddress? from)
    {
        var word = lines[at].Words(text);
        if (at == end || !lines[at + 1].IsBlank || word.Contains(' ') || SenderName.IsIn(word, from))
        {
            return false;
        }

        var next = at + 1;
        while (next < end && lines[next].IsBlank)
        {
            next++;
        }

        var name = lines[next].Words(text);
        return name.Contains(' ') && SignatureLine.IsName(name) && !IsOf(name, word.Trim(" .,-"));
    }

    private static bool IsOf(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.Split(' '))
        {
            if (name[part].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return ShortName.Is(word, name);
    }

    /// <summary>One of the lines begins with the sender's full name: what stands around it is no prose.</summary>
    private static bool TellsFullName(string text, LineBuffer<BodyLine> lines, int first, int last, MailAddress? from)
    {
        if (from?.DisplayName?.Trim() is not { } name || !name.Contains(' '))
        {
            return false;
        }

        for (var at = first; at <= last; at++)
        {
            if (lines[at].Words(text).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> words, LineTraits trait, ReadOnlySpan<LineTraits> below, MailAddress? from, out bool isProven)
    {
        isProven = Proof(below) > 0 && Doubt(below) <= 1 + (below.Length / 4);
        if ((trait & (LineTraits.Rule | LineTraits.Device)) != 0)
        {
            isProven |= (trait & LineTraits.Device) != 0;
            return isProven;
        }

        var named = (trait & LineTraits.Name) != 0;
        var own = SenderName.IsIn(words, from);
        if (isProven)
        {
            // One line must hold both the name and the proof; several begin with the name.
            return below.Length == 1 ? own || (named && (trait & (LineTraits.Phone | LineTraits.Address)) != 0) || StartsWithName(words) && (trait & LineTraits.Phone) != 0 : named || own || StartsWithName(words);
        }

        return below.Length <= 2 && own && words.Length <= 45;
    }

    /// <summary>"Jo Doe - 555-0134": a name before the first separator.</summary>
    private static bool StartsWithName(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny("-|,\t(") is > 0 and var at ? at : words.IndexOf("  ", StringComparison.Ordinal);
        return end > 3 && words[..end].Trim().Contains(' ') && SignatureLine.IsName(words[..end]);
    }

    private static int Proof(ReadOnlySpan<LineTraits> traits)
    {
        var count = 0;
        foreach (var trait in traits)
        {
            count += (trait & SignatureLine.Proof) != 0 ? 1 : 0;
        }

        return count;
    }

    private static int Doubt(ReadOnlySpan<LineTraits> traits)
    {
        var count = 0;
        foreach (var trait in traits)
        {
            count += trait == LineTraits.Short ? 1 : 0;
        }

        return count;
    }
}
