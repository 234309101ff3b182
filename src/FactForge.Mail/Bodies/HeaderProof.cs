using FactForge.Mail.Identity;
using FactForge.Mail.SecondHand;

namespace FactForge.Mail.Bodies;

/// <summary>What the fields of a block show, and whether that makes it one: a person writes "From:", "To:" and "Date:" of a journey as well.</summary>
internal struct HeaderProof
{
    // "Ada Byrne/Berths/Northwind@Northwind"
    private bool hasNotesName;

    // "Sent:", "Gesendet:"
    private bool isSent;

    /// <summary>The fields that stand in it, a bit each.</summary>
    public int Seen { get; private set; }

    /// <summary>True where an address stands in one of its fields.</summary>
    public bool HasAddress { get; private set; }

    /// <summary>True where a full date with a time stands in it, as programs write it.</summary>
    public bool HasTime { get; private set; }

    /// <summary>True where its date has figures.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Notes that a field stands in it.</summary>
    public void See(HeaderField field) => Seen |= 1 << (int)field;

    /// <summary>True where the field stands in it.</summary>
    public readonly bool Has(HeaderField field) => (Seen & (1 << (int)field)) != 0;

    /// <summary>Notes who sent or got it.</summary>
    public void SeePerson(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf('@');
        if (at > 0 && at + 1 < words.Length && !char.IsWhiteSpace(words[at - 1]) && !char.IsWhiteSpace(words[at + 1]))
        {
            HasAddress = true;
            hasNotesName |= words[..at].Contains('/');
        }
    }

    /// <summary>Notes the date of a field of that name: some names only mail has.</summary>
    public void SeeDate(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        SeeDate(words);
        isSent |= QuoteWords.TellsSending(name.Trim(" \t*_|\u00A0"));
    }

    /// <summary>Notes a date.</summary>
    public void SeeDate(ReadOnlySpan<char> words)
    {
        HasFigures |= words.IndexOfAnyInRange('0', '9') >= 0;
        HasTime |= ToldDate.TellsTime(words);
    }

    /// <summary>True where the fields are proof enough at that place.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="author">Whom "From:" names.</param>
    /// <param name="sender">Who sends the message.</param>
    public readonly bool Proves(BlockPlace place, MailAddress? author, MailAddress? sender) => place switch
    {
        BlockPlace.BelowMark => IsBlockBelow(isMarked: true),
        BlockPlace.Quoted => IsBlockWithin(),
        _ => IsBlock(author, sender),
    };

    /// <summary>True where the fields are proof enough below a mark or a rule that parts messages.</summary>
    /// <param name="isMarked">True where a mark says what follows; a rule alone asks for a field that tells who wrote.</param>
    public readonly bool IsBlockBelow(bool isMarked)
    {
        var (from, to, date, subject) = (Has(HeaderField.From), Has(HeaderField.To), Has(HeaderField.Date), Has(HeaderField.Subject));
        var (others, proof) = (Others, HasAddress || HasFigures);
        return (from && ((others >= 2 && (proof || subject)) || (others >= 1 && proof && (date || subject || isMarked))))
            || (isMarked && (from || others >= 2 || (others >= 1 && proof)));
    }

    /// <summary>True where they are proof enough among words that are quoted anyway: who wrote may stand in a line that was wrapped.</summary>
    private readonly bool IsBlockWithin()
    {
        var (to, subject) = (Has(HeaderField.To), Has(HeaderField.Subject));
        return IsBlockBelow(isMarked: false) || (Has(HeaderField.Date) && to && subject && (HasAddress || HasFigures)) || (to && subject && Has(HeaderField.Cc));
    }

    /// <summary>True where they are proof enough by themselves: an address, a date with its time, a date of sending, or somebody's full name above a subject.</summary>
    /// <param name="author">Whom "From:" names.</param>
    /// <param name="sender">Who sends the message. A head of a letter of the sender's own is no quote.</param>
    private readonly bool IsBlock(MailAddress? author, MailAddress? sender)
    {
        var subject = Has(HeaderField.Subject);
        if (!Has(HeaderField.From))
        {
            return hasNotesName && subject && Has(HeaderField.To) && Has(HeaderField.Cc);
        }

        // Outlook leaves the subject out where there is none, and on a phone the recipient.
        if ((subject && HasTime) || (isSent && (HasTime || (HasFigures && (subject || (Has(HeaderField.To) && IsFullName(author?.DisplayName)))))))
        {
            return true;
        }

        return !IsSender(author, sender)
            && ((HasAddress && (Others >= 2 || (Others == 1 && (subject || Has(HeaderField.Date))))) || (subject && Others >= 2 && IsFullName(author?.DisplayName)));
    }

    private readonly int Others => (Has(HeaderField.Date) ? 1 : 0) + (Has(HeaderField.To) ? 1 : 0) + (Has(HeaderField.Subject) ? 1 : 0) + (Has(HeaderField.Cc) ? 1 : 0);

    private static bool IsSender(MailAddress? author, MailAddress? sender)
    {
        if (author is null || sender is null)
        {
            return false;
        }

        return author.Address.Length > 0
            ? author.Address.Equals(sender.Address, StringComparison.OrdinalIgnoreCase)
            : author.DisplayName is { } name && sender.DisplayName is { } own && ToldNames.CanBeOne(name, own);
    }

    // "Oslo (OSL)" is no name of two words.
    private static bool IsFullName(string? name)
    {
        var bracket = name?.IndexOfAny(['(', '[']) ?? -1;
        name = bracket >= 0 ? name![..bracket] : name;
        return name is not null && name.AsSpan().IndexOfAnyInRange('0', '9') < 0 && ToldNames.IsFull(name);
    }
}
