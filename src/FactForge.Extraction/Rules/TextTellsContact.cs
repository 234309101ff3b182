using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"my new number is …", "WhatsApp: …", "write to noor.haddad@…": contact data in running text.</summary>
[Example("My new number is +44 20 7946 0123.", "Contact: Ada Byrne's phone number is +44 20 7946 0123. | Phone +44 20 7946 0123")]
[Example("Please use ada.byrne@contoso.example from now on.", "Contact: Ada Byrne's email address is ada.byrne@contoso.example. | Email ada.byrne@contoso.example")]
[Example("Noor Haddad (noor.haddad@contoso.example) has the keys.", "Contact: Noor Haddad's email address is noor.haddad@contoso.example. | of Noor Haddad | Email noor.haddad@contoso.example")]
[CounterExample("The order number is 4420 7946 0123.")]
[CounterExample("Write to accounts@contoso.example for invoices.")]
[CounterExample("His number is +44 20 7946 0123.")]
internal sealed class TextTellsContact : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Address && sentence.Tokens[at].Lower.Contains('@', StringComparison.Ordinal))
                ReadAddress(sentence, at, reading, findings);
        }

        if (!reading.IsOwners)
            ReadPhone(sentence, reading, findings);
    }

    private static void ReadAddress(Sentence sentence, int at, MessageReading reading, ICollection<Finding> findings)
    {
        var token = sentence.Tokens[at];
        var address = token.Span.Slice(reading.Message.Body.Text);
        var person = reading.People.Where(person => !person.IsPronoun).Select(person => person.Person).Distinct().Where(person => AddressInText.BelongsTo(token.Lower, person.Name!)).ToList();
        var whose = person.Count == 1 ? person[0] : person.Count == 0 && AddressInText.BelongsTo(token.Lower, reading.AuthorName) ? reading.Author : null;
        if (whose is null || reading.Owners.Contains(whose.Address ?? ""))
            return;
        var finding = Statements.Worded(FactKind.Contact, reading, whose, $"{whose.Name}'s email address is {address}.", sentence, at, at);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Email, Value = address } });
    }

    private static void ReadPhone(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var text = reading.Message.Body.Text;
        if (PhoneNumbers.Find(text, sentence.Span) is not { } span || !IsOwn(sentence, span))
            return;
        var number = AttributedQuote.OneLine(span.Slice(text));
        findings.Add(new(new()
        {
            Kind = FactKind.Contact,
            Subject = reading.Author,
            Statement = $"{reading.AuthorName}'s phone number is {number}.",
            Slot = Slot.Phone,
            Value = number,
            Message = reading.Message.Id,
            Quote = span.Slice(text),
        }, span));
    }

    /// <summary>A word of calling stands before the number, and nobody else's number is meant.</summary>
    private static bool IsOwn(Sentence sentence, TextSpan number)
    {
        var cue = false;
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start >= number.Start)
                break;
            if (!token.IsWord)
                continue;
            if (token.Lower is "his" or "her" or "their" or "your" or "office" or "order" or "invoice" or "account" or "case" or "reference" or "iban" or "vat" or "booking" or "switchboard" or "reception" or "ticket")
                return false;
            cue |= token.Lower is "my" or "me" or "whatsapp" or "mobile" or "phone" or "cell" or "mobil" or "handy" or "portable" or "móvil" or "número" or "numéro" or "nummer" or "call" or "ring" or "signal" or "erreichbar" or "urgence" or "number" or "tel" or "telefon" or "reach";
        }

        return cue;
    }
}
