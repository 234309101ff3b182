using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"my new number is …", "WhatsApp: …", "write to noor.haddad@…": contact data in running text.</summary>
[Example("My cell is still 360 555 0147.", "Contact: Ada Byrne's phone number is 360 555 0147. | Phone 360 555 0147")]
[Example("Noor Haddad helps. She's at desk7@northwind.example", "Contact: Noor Haddad's email address is desk7@northwind.example. | of Noor Haddad | Email desk7@northwind.example")]
[Example("Noor Haddad is on extension 214.", "Contact: Noor Haddad's phone number is extension 214. | of Noor Haddad | Phone extension 214")]
[Example("Speak to Noor Haddad, our quality manager, on extension 32.", "Contact: Noor Haddad's phone number is extension 32. | of Noor Haddad | Phone extension 32")]
[Example("He has my number: 07700 900418.", "Contact: Ada Byrne's phone number is 07700 900418. | Phone 07700 900418")]
[Example("You can reach me on bleep 4417.", "Contact: Ada Byrne's phone number is bleep 4417. | Phone bleep 4417")]
[CounterExample("The plug is on extension 3.")]
[CounterExample("Is Noor Haddad on extension 214?")]
[CounterExample("Reach her on bleep 4417.")]
[CounterExample("My number is not 07700 900418 any more.")]
[CounterExample("My old number was 07700 900418.")]
[CounterExample("My phone shows a call from 07700 900418.")]
[CounterExample("My phone bill for 07700 900418 came today.")]
[CounterExample("My phone is dead so ring the hall on 07700 900418.")]
[CounterExample("Ask Noor Haddad (not 07700 900418) about it.")]
[CounterExample("Noor Haddad is no longer on extension 214.")]
[CounterExample("Noor Haddad was on extension 214.")]
[CounterExample("Noor Haddad says reception is on extension 214.")]
[CounterExample("Ask for Noor Haddad's secretary on extension 214.")]
[CounterExample("I paged the doctor on bleep 4417.")]
[CounterExample("My wife is on ward 3, bleep 4417.")]
[CounterExample("I am not on extension 214.")]
[CounterExample("My bank is on 07700 900418.")]
[CounterExample("Call my builder on 07700 900418.")]
[CounterExample("The lots are 360 555 0147.")]
[CounterExample("You can reach the version number 3.5.1 (2025-11-03) only.")]
[CounterExample("The number on 2025-11-03 1:23 p.m. was higher.")]
[CounterExample("Noor Haddad helps. The list is at desk7@northwind.example")]
[Example("My new number is +44 20 7946 0123.", "Contact: Ada Byrne's phone number is +442079460123. | Phone +442079460123")]
[Example("Please use ada.byrne@contoso.example from now on.", "Contact: Ada Byrne's email address is ada.byrne@contoso.example. | Email ada.byrne@contoso.example")]
[Example("Noor Haddad (noor.haddad@contoso.example) has the keys.", "Contact: Noor Haddad's email address is noor.haddad@contoso.example. | of Noor Haddad | Email noor.haddad@contoso.example")]
[Example("For site access ring Huw Bevan, he is the farm manager, 07700 900418.", "Contact: Huw Bevan's phone number is 07700 900418. | of Huw Bevan | Phone 07700 900418")]
[Example("Je suis joignable au +33 6 99 00 12 34.", "Contact: Ada Byrne's phone number is +33699001234. | Phone +33699001234")]
[Example("Noor Haddad has the keys. Her number is 07700 900418.", "Contact: Noor Haddad's phone number is 07700 900418. | of Noor Haddad | Phone 07700 900418")]
[Example("My telephone changed, it is now 07700 900418.", "Contact: Ada Byrne's phone number is 07700 900418. | Phone 07700 900418")]
[Example("07700 900418 is my mobile.", "Contact: Ada Byrne's phone number is 07700 900418. | Phone 07700 900418")]
[CounterExample("My nephew Rory does the deliveries now, he's on 07700 900127.")]
[CounterExample("From then on it's Gethin (my husband) who answers the phone: 07700 900 310.")]
[Example("Estoy en el +34 555 014 220 por las mañanas.", "Contact: Ada Byrne's phone number is +34555014220. | Phone +34555014220")]
[Example("Please copy Noor Haddad (n.h@contoso.example).", "Contact: Noor Haddad's email address is n.h@contoso.example. | of Noor Haddad | Email n.h@contoso.example")]
[Example("Mi móvil nuevo es el 612 345 678.", "Contact: Ada Byrne's phone number is 612 345 678. | Phone 612 345 678")]
[Example("Puedes llamarme al 612 34 56 78.", "Contact: Ada Byrne's phone number is 612 34 56 78. | Phone 612 34 56 78")]
[Example("Meine neue E-Mail-Adresse ist lerche@posthaus.example.", "Contact: Ada Byrne's email address is lerche@posthaus.example. | Email lerche@posthaus.example")]
[CounterExample("La centralita es el 912 345 600.")]
[CounterExample("Las obras cuestan 612 345 678 pesos.")]
[CounterExample("Die Nummer von Noor Haddad ist 0431 555017, wenn ich mich nicht irre.")]
[CounterExample("Bitte schreibt Noor Haddad nicht mehr unter noor.haddad@contoso.example an.")]
[CounterExample("Noor Haddad is no longer on noor.haddad@contoso.example.")]
[CounterExample("Tom's number is 07700 900418.")]
[CounterExample("Vous pouvez le joindre au +33 6 99 00 12 34.")]
[CounterExample("The order number is 4420 7946 0123.")]
[CounterExample("The company number is 01234567.")]
[CounterExample("My membership number is 01234567.")]
[CounterExample("My NHS number is 943 476 5919.")]
[Example("My French number is +33 6 99 00 12 34.", "Contact: Ada Byrne's phone number is +33699001234. | Phone +33699001234")]
[Example("My daytime number is 07700 900418.", "Contact: Ada Byrne's phone number is 07700 900418. | Phone 07700 900418")]
[Example("You can reach me privately under birdwatcher@posthaus.example.", "Contact: Ada Byrne's email address is birdwatcher@posthaus.example. | Email birdwatcher@posthaus.example")]
[CounterExample("Write to accounts@contoso.example for invoices.")]
[CounterExample("His number is +44 20 7946 0123.")]
internal sealed class TextTellsContact : SentenceRule
{
    /// <summary>Words that make a number no person's line.</summary>
    private static readonly FrozenSet<string> Foreign = WordSet.Of("office order invoice account case reference ref iban vat booking switchboard reception ticket helpdesk support hotline fax registration policy serial part contract zentrale standard accueil centralita");

    /// <summary>What has a number of its own that nobody dials: "the company number", "my membership number".</summary>
    private static readonly FrozenSet<string> Numbered = WordSet.Of("company charity member membership customer client patient nhs student staff employee personnel payroll tax insurance licence license passport visa id identity file docket tracking parcel consignment container delivery shipment purchase po tender batch lot model article item product stock component chassis engine plate vehicle flight train room seat table gate platform plot page isbn issn imei swift routing sort card bank transaction confirmation claim job project permit register certificate");

    private static readonly FrozenSet<string> Cues = WordSet.Of("whatsapp mobile mob telephone landline phone cell mobil handy portable móvil número numéro nummer call ring signal erreichbar erreichen urgence number tel telefon telefonnummer handynummer reach joignable joindre contacter localizar llamar llamarme llámame llámeme localizarme contactarme téléphone teléfono portátil text");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Address && sentence.Tokens[at].Lower.Contains('@', StringComparison.Ordinal))
                ReadAddress(sentence, at, reading, findings);
        }

        if (reading.IsOwners)
            return;
        ReadPhone(sentence, reading, findings);
        ReadExtension(sentence, reading, findings);
    }

    /// <summary>"Wendy Sugden, our quality manager, on extension 32", "you can reach me on bleep 4471": a line within a house.</summary>
    private static void ReadExtension(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (!(tokens[at].Lower is "extension" or "ext" or "bleep" or "pager") || tokens[at + 1].Kind != TokenKind.Number || tokens[at + 1].Span.Length > 6 || !tokens[at + 1].Lower.All(char.IsAsciiDigit) || sentence.IsQuestion)
                continue;
            if (Extension.Whose(sentence, at, reading) is not { } whose || reading.Owners.Contains(whose.Address ?? ""))
                return;
            var line = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + 1].Span.End).Slice(reading.Message.Body.Text));
            var finding = Statements.Worded(FactKind.Contact, reading, whose, $"{whose.Name}'s phone number is {line}.", sentence, at, at + 1);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Phone, Value = line } });
            return;
        }
    }

    private static void ReadAddress(Sentence sentence, int at, MessageReading reading, ICollection<Finding> findings)
    {
        // "bitte nicht mehr unter …", "no longer on …"
        if (Enumerable.Range(0, at).Any(index => (sentence.Tokens[index].Is("nicht") && sentence.Tokens[index + 1].Is("mehr")) || (sentence.Tokens[index].Is("no") && sentence.Tokens[index + 1].Is("longer"))))
            return;
        var token = sentence.Tokens[at];
        var address = token.Span.Slice(reading.Message.Body.Text);
        var person = reading.People.Where(person => !person.IsPronoun).Select(person => person.Person).Distinct().Where(person => AddressInText.BelongsTo(token.Lower, person.Name!)).ToList();
        var whose = person.Count == 1 ? person[0] : person.Count == 0 && AddressInText.BelongsTo(token.Lower, reading.AuthorName) ? reading.Author : null;
        // "Noor Haddad (office4@…)": right behind a name it is theirs.
        if (whose is null && reading.People.FirstOrDefault(named => !named.IsPronoun && ReferenceEquals(reading.Sentences[named.Sentence], sentence) && named.Last == at - 2 && (sentence.Tokens[at - 1].Is('(') || sentence.Tokens[at - 1].Is(':'))) is { } beside && !IsOfNobody(token.Lower))
            whose = beside.Person;
        whose ??= person.Count == 0 && !IsOfNobody(token.Lower) ? TheirsByVerb(sentence, at, reading) : null;
        whose ??= person.Count == 0 && !reading.IsOwners && IsOwnAddress(sentence, at) ? reading.Author : null;
        if (whose is null || reading.Owners.Contains(whose.Address ?? ""))
            return;
        var finding = Statements.Worded(FactKind.Contact, reading, whose, $"{whose.Name}'s email address is {address}.", sentence, at, at);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Email, Value = address } });
    }

    /// <summary>"She's at noor@…", "Noor Haddad is on noor@…": whom the verb before the address speaks of.</summary>
    private static PersonReference? TheirsByVerb(Sentence sentence, int at, MessageReading reading) =>
        at >= 3 && sentence.Tokens[at - 1].Lower is "at" or "on" && sentence.Tokens[at - 2].Lower is "is" or "'s"
            ? reading.People.FirstOrDefault(named => named.Last == at - 3 && ReferenceEquals(reading.Sentences[named.Sentence], sentence) && named.Person != reading.Author)?.Person : null;

    private static bool IsOfNobody(string address) =>
        address.Split('@')[0] is "info" or "office" or "accounts" or "account" or "hello" or "support" or "sales" or "contact" or "mail" or "post" or "orders" or "booking" or "bookings" or "admin" or "invoices" or "help" or "service" or "team" or "reception" or "enquiries" or "press" or "hr" or "jobs" or "kontakt" or "verwaltung" or "contacto" or "secretariat";

    /// <summary>"write to me at …", "my private address is …": told of the author, and no address of an office.</summary>
    private static bool IsOwnAddress(Sentence sentence, int at)
    {
        if (IsOfNobody(sentence.Tokens[at].Lower))
            return false;
        var (own, cue) = (false, false);
        for (var index = 0; index < at; index++)
        {
            var word = sentence.Tokens[index].Lower;
            if (word is "his" or "her" or "their" or "him" or "them" or "your" or "our")
                return false;
            own |= word is "my" or "me" or "mich" or "mir" or "meine" or "mein" or "meiner" or "mon" or "ma" or "mi" or "escribirme" or "escríbeme" or "écrivez-moi" or "écris-moi";
            cue |= word is "address" or "email" or "e-mail" or "mail" or "write" or "reach" or "private" or "privately" or "personal" or "erreichen" or "erreichst" or "adresse" or "e-mail-adresse" or "mailadresse" or "emailadresse" or "courriel" or "escribirme" or "escríbeme" or "écrire" or "écrivez-moi" or "écris-moi" or "correo" or "dirección" or "reply" or "use";
        }

        return own && cue;
    }

    private static void ReadPhone(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var text = reading.Message.Body.Text;
        if (PhoneNumbers.Find(text, sentence.Span) is not { } span || Whose(sentence, span, reading) is not { } person || reading.Owners.Contains(person.Address ?? ""))
            return;
        var number = International(AttributedQuote.OneLine(span.Slice(text)));
        findings.Add(new(new()
        {
            Kind = FactKind.Contact,
            Subject = person,
            Statement = $"{person.Name}'s phone number is {number}.",
            Slot = Slot.Phone,
            Value = number,
            Message = reading.Message.Id,
            Quote = span.Slice(text),
        }, span));
    }

    /// <summary>A number with a country code in E.164, as a signature's is; any other as it is written.</summary>
    private static string International(string number) =>
        number[0] == '+' ? "+" + string.Concat(number.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)) : number;

    /// <summary>Whose number it plainly is: the one person's named before it, or the author's, where a word of calling stands before it and nobody else is meant.</summary>
    private static PersonReference? Whose(Sentence sentence, TextSpan number, MessageReading reading)
    {
        if (IsNobodys(sentence, number))
            return null;
        if (IsMyLine(sentence, number))
            return reading.Author;
        if (RightBefore(sentence, number, reading) is { } beside)
            return beside;
        var named = reading.People.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Span.Start < number.Start && !(person.First == 0 && person.Last + 1 < sentence.Tokens.Count && !sentence.Tokens[person.Last + 1].IsWord))
            .Select(person => person.Person).Distinct().ToList();
        var others = named.Where(person => person != reading.Author).ToList();
        var (cue, own) = (false, false);
        for (var at = 0; at < sentence.Tokens.Count && sentence.Tokens[at].Span.Start < number.Start; at++)
        {
            var token = sentence.Tokens[at];
            if (!token.IsWord)
                continue;
            if (Foreign.Contains(token.Lower) || IsSomebodys(sentence, at, others) || (at > 0 && token.Is("number") && Numbered.Contains(sentence.Tokens[at - 1].Lower)))
                return null;
            // "Vous pouvez le joindre au …": of whom, nobody before says.
            if (others.Count == 0 && token.Lower is "le" or "la" or "lui" or "lo" && at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Lower is "joindre" or "contacter" or "appeler" or "puede" && OneBefore(sentence, reading) is null)
                return null;
            if (others.Count == 0 && token.Lower is "his" or "her" or "he" or "she" or "him" or "la" or "le" or "lui" or "son" or "sa" or "su" or "seine" or "ihre" && !own && (cue || at <= 1 || (at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Lower is "joindre" or "contacter" or "appeler")) && OneBefore(sentence, reading) is { } before)
            {
                others.Add(before);
                continue;
            }

            if (others.Count == 0 && (token.Lower is "his" or "her" or "their" or "he" or "she" or "him" or "su" or "son" or "sa" or "seine" or "ihre" or "lui" || RelationNouns.Contains(token.Lower) || (token.Is("your") && !own)))
                return null;
            own |= token.Lower is "estoy" or "estaré" or "llamarme" or "llámame" or "llámeme" or "localizarme" or "contactarme" or "rufnummer" or "my" or "me" or "i" or "mein" or "meine" or "mich" or "mir" or "ich" or "mon" or "ma" or "je" or "mi";
            cue |= Cues.Contains(token.Lower) || (token.Lower.Length > 3 && token.Lower[1] is '\'' or '’' && Cues.Contains(token.Lower[2..]));
        }

        cue |= CueBehind(sentence, number);

        if (others.Count > 0)
            return others.Count == 1 && !own ? others[0] : null;
        return cue || (own && Enumerable.Range(0, sentence.Tokens.Count).Any(at => sentence.Tokens[at].Is("on") || sentence.Tokens[at].Is("at") || sentence.Tokens[at].Is("unter") || sentence.Tokens[at].Is("en"))) ? reading.Author : null;
    }

    /// <summary>"my number is not …", "my old number was …", "a call from …", "the bill for …", "ring the hall on …": no longer, or not, the line of who is spoken of.</summary>
    private static bool IsNobodys(Sentence sentence, TextSpan number)
    {
        var tokens = sentence.Tokens;
        var at = Enumerable.Range(0, tokens.Count).FirstOrDefault(index => tokens[index].Span.End > number.Start, -1);
        string Word(int back) => at - back >= 0 && tokens[at - back].IsWord ? tokens[at - back].Lower : "";
        return at > 1 && (Word(1) is "from" or "for" || IsNamedPersons(tokens, at) || Enumerable.Range(1, 3).Any(back => Word(back) is "not" or "never" or "longer" or "was" or "were" or "used")
            || (Word(1) is "on" && Word(2).Length > 2 && Word(3) is "the" or "a" && !tokens[at - 2].IsCapital && Word(4) is "ring" or "call" or "phone" or "try" or "reach" or "text")
            || (Word(1) is "on" or "at" or "is" or "" && IsOfMine(tokens, at)));
    }

    /// <summary>"die Nummer von Noor Haddad ist …": a named person's, though nobody was recognised.</summary>
    private static bool IsNamedPersons(TokenList tokens, int number) =>
        Enumerable.Range(0, Math.Max(0, number - 2)).Any(at => tokens[at].IsWord && Cues.Contains(tokens[at].Lower) && tokens[at + 1].Lower is "von" or "de" && tokens[at + 2].IsWord && tokens[at + 2].IsCapital);

    /// <summary>"my bank is on …", "call my builder on …": the line of what is the author's, and not theirs.</summary>
    private static bool IsOfMine(TokenList tokens, int number)
    {
        var at = number - 1;
        while (at > 0 && (!tokens[at].IsWord || tokens[at].Lower is "on" or "at" or "is" or "'s" or "now"))
            at--;
        return at > 0 && tokens[at].IsWord && !tokens[at].IsCapital && !IsPhone(tokens[at].Lower) && (tokens[at - 1].Is("my") || (at > 1 && tokens[at - 2].Is("my") && !IsPhone(tokens[at - 1].Lower)));
    }

    private static bool IsPhone(string word) =>
        Cues.Contains(word) || word is "line" or "office" or "desk" or "home" or "place" or "house" or "flat" or "cellphone" or "work" or "direct" or "extension" or "own" or "room" or "lab" or "moment" or "contact" or "details" or "hotel" or "cottage" or "workshop" or "studio" or "surgery" or "usual";

    /// <summary>"he has my number: …", "calls go to my mobile for now: …": the author's, whoever else is spoken of.</summary>
    private static bool IsMyLine(Sentence sentence, TextSpan number)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at + 1 < tokens.Count && tokens[at].Span.Start < number.Start; at++)
        {
            if (!tokens[at].Is("my") || !Enumerable.Range(at + 1, 3).Any(index => index < tokens.Count && tokens[index].Lower is "number" or "mobile" or "phone" or "cell" or "landline" or "whatsapp" or "telephone" or "line"))
                continue;
            // Nothing stands between that could make it another's.
            return !Enumerable.Range(at + 1, tokens.Count - at - 1).Any(index => tokens[index].Span.Start < number.Start && tokens[index].IsWord && !(tokens[index].Lower is "number" or "mobile" or "phone" or "cell" or "landline" or "whatsapp" or "telephone" or "line" or "own" or "new" or "private" or "personal" or "work" or "direct" or "is" or "'s" or "now" or "still" or "for" or "the" or "moment" or "time" or "being" or "currently" or "already" or "on" or "as" or "before"));
        }

        return false;
    }

    /// <summary>"speak to Funmi Adebayo (01632 960 909)", "Lionel Furst: 07700 900 147": right behind a name it is theirs.</summary>
    private static PersonReference? RightBefore(Sentence sentence, TextSpan number, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var at = Enumerable.Range(0, tokens.Count).FirstOrDefault(index => tokens[index].Span.End > number.Start, -1);
        return at < 2 || !(tokens[at - 1].Is('(') || tokens[at - 1].Is(':')) ? null
            : reading.People.FirstOrDefault(person => !person.IsPronoun && person.Last == at - 2 && ReferenceEquals(reading.Sentences[person.Sentence], sentence) && (person.IsOutsider || person.Person != reading.Author))?.Person;
    }

    /// <summary>"Tom's number is …": somebody's who is named no further.</summary>
    private static bool IsSomebodys(Sentence sentence, int at, List<PersonReference> others) =>
        others.Count == 0 && at > 0 && sentence.Tokens[at].Is("'s") && sentence.Tokens[at - 1].IsCapital && FirstNames.Contains(sentence.Tokens[at - 1].Lower);

    /// <summary>"07700 900418 is my mobile", "07700 900418 (mobile)".</summary>
    private static bool CueBehind(Sentence sentence, TextSpan number)
    {
        var tokens = sentence.Tokens;
        var at = Enumerable.Range(0, tokens.Count).FirstOrDefault(index => tokens[index].Span.Start >= number.End, tokens.Count);
        if (at + 1 >= tokens.Count)
            return false;
        if (tokens[at].Is('('))
            return tokens[at + 1].Lower is "mobile" or "mob" or "cell" or "direct" or "whatsapp" or "m";
        return tokens[at].Lower is "is" or "'s" && at + 2 < tokens.Count && tokens[at + 1].Is("my") && Enumerable.Range(at + 2, 3).Any(index => index < tokens.Count && Cues.Contains(tokens[index].Lower));
    }

    /// <summary>The one other person whom this sentence so far and the two before it name.</summary>
    private static PersonReference? OneBefore(Sentence sentence, MessageReading reading)
    {
        var index = Enumerable.Range(0, reading.Sentences.Count).First(at => ReferenceEquals(reading.Sentences[at], sentence));
        var named = reading.People.Where(person => person.Sentence >= index - 2 && person.Sentence < index && person.Person != reading.Author && person.Person != reading.Addressee).Select(person => person.Person).Distinct().ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
