using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>
/// What stands before a number and says that nobody is called by it: a register's, a tax, an account or a licence number, the id of a meeting, a postcode. The label nearest to
/// the number tells: "VAT 123 4567 89", but "VAT registered, Tel. 020 7946 0111".
/// </summary>
internal static class NumberLabel
{
    private const int MostWords = 5;

    /// <summary>Registers, taxes, banks, books: these name a number by themselves, with words between or not ("RCS Paris 123 456 789").</summary>
    private static readonly WordSet Registers = WordSet.Of(
        """
        vat gst gstin abn acn acnc nip regon krs pesel siret siren rcs naf kvk btw rsin cvr orgnr org.nr org.nr. org.-nr org.-nr. rut cnpj cpf cuit nif cif dic dič ičo ič eik ико инн огрн кпп бин унп
        p.iva p.i. iva c.f. cf piva fiscale steuernr steuernr. st.-nr st.-nr. st.nr. ust-id ust-id. ust-idnr ust-idnr. ust.-id ust.-id.-nr ust.-idnr. uid hrb hrb-nr hra handelsregister amtsgericht y-tunnus
        iban blz bsb isbn issn issn-l orcid duns d-u-n-s nmls npi finra frn arbn ein fein tin dsn rpps adeli ean gtin hsn imo mmsi
        """);

    /// <summary>Things that have a number: they name it where they stand right before it, or before "no", "number", "ID".</summary>
    private static readonly WordSet Things = WordSet.Of("account acct a/c konto license licence lic permit ticket passcode iva invoice matricola registration reg postcode zip plz cep cap taxpayer bankgiro plusgiro");

    /// <summary>Things that a service or a desk is named after ("Membership 617-555-0142"): only with "no", "number", "ID" behind them.</summary>
    private static readonly WordSet Counted = WordSet.Of(
        """
        company customer client case order charity member membership business employer employee student patient vendor supplier file document reference ref booking contract serial job quote project
        meeting webinar conference policy register registered registry tax bar swift bic trade
        """);

    /// <summary>What belongs to a label and stands before it: "Codice Fiscale", "Registered Charity No".</summary>
    private static readonly WordSet Leads = WordSet.Of("codice cod. partita p. tax registered reg. vat company trade zoom teams webex");

    private static readonly WordSet NumberWords = WordSet.Of("no no. nr nr. number num num. núm núm. n° nº n. № # id id. code nummer numéro número numero reg reg. registration only ref ref.");

    private static readonly WordSet OwnIds = WordSet.Of("id");

    /// <summary>Where the label begins that names a number as none to call; -1 where nothing does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Where the number begins.</param>
    public static int Before(ReadOnlySpan<char> line, int number)
    {
        // "〒100-0005": the postal mark is a label by itself.
        var before = line[..number].TrimEnd(" \u00A0");
        if (before is [.., '〒'])
        {
            return before.Length - 1;
        }

        // A number that is dialled with its country is one to call, whatever it is listed under.
        if (line[number] == '+')
        {
            return -1;
        }

        var end = number;
        var isCounted = false;
        for (var count = 0; count < MostWords && NextWord(line, ref end, out var start); count++)
        {
            var word = line[start..end].Trim("():#=\"'");
            if (word.Length == 0)
            {
                end = start;
                continue;
            }

            var bare = word.TrimEnd('.');
            if (isCounted && PhoneShape.IsFax(bare))
            {
                return start;
            }

            if (PhoneShape.IsLabel(bare) || PhoneShape.IsLabel(word) || char.IsAsciiDigit(word[0]))
            {
                return -1;
            }

            var isNear = isCounted || count == 0;
            if ((Registers.Contains(word) || Registers.Contains(bare)) && (isCounted || IsNoSurname(bare)) || IsCompound(bare) || (isNear && (Things.Contains(bare) || OwnIds.Contains(bare))) || (isCounted && Counted.Contains(bare)))
            {
                return WithLeads(line, start);
            }

            isCounted = (isCounted || count == 0) && NumberWords.Contains(word);
            end = start;
        }

        return -1;
    }

    /// <summary>True where words begin with such a label: "CIF B12345678".</summary>
    public static bool Begins(ReadOnlySpan<char> words)
    {
        var space = words.IndexOfAny(' ', ':');
        var first = space < 0 ? words : words[..space];
        return space > 0 && Registers.Contains(first) && IsNoSurname(first);
    }

    /// <summary>"Tin" and "Dic" may be what somebody is called; a short form of a register is written in capitals.</summary>
    private static bool IsNoSurname(ReadOnlySpan<char> word) => word.Length > 4 || word.IndexOfAnyInRange('a', 'z') < 0 || word.Contains('.') || word.Equals("vat", StringComparison.OrdinalIgnoreCase);

    private static int WithLeads(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (NextWord(line, ref end, out var lead) && Leads.Contains(line[lead..end]))
        {
            start = end = lead;
        }

        return start;
    }

    /// <summary>The word that ends before a place of the same part of the line; commas, bars and dots part.</summary>
    private static bool NextWord(ReadOnlySpan<char> line, ref int end, out int start)
    {
        while (end > 0 && line[end - 1] is ' ' or '\u00A0' or ':' or '：' or '-' or '–')
        {
            end--;
        }

        start = end;
        while (start > 0 && !(line[start - 1] is ' ' or '\u00A0' or ':' or '：' or ',' or ';' or '|' or '\t' or '•' or '·'))
        {
            start--;
        }

        return start < end;
    }

    /// <summary>"Steuernummer", "Kundennr", "Organisasjonsnummer": a number of anything but a telephone.</summary>
    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length < 6 || !(word.EndsWith("nummer", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nr", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        foreach (var phone in (ReadOnlySpan<string>)["tel", "ruf", "mobil", "handy", "fon", "fax", "durchwahl", "service", "notruf", "nummer", "gsm"])
        {
            if (word.StartsWith(phone, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
