namespace FactForge.Mail.Signatures;

/// <summary>Guesses in which country a signature's phone numbers are dialled: from the place, then the domains, then the company's form.</summary>
internal static class RegionGuess
{
    private static readonly (string Form, string Region)[] Forms =
    [
        ("GmbH", "DE"), ("S.r.l.", "IT"), ("S.r.l", "IT"), ("Srl", "IT"), ("S.p.A.", "IT"), ("S.p.A", "IT"), ("SpA", "IT"), ("B.V.", "NL"), ("BV", "NL"), ("S.L.", "ES"), ("S.L", "ES"), ("S.L.U.", "ES"), ("SL", "ES"), ("AB", "SE"), ("Sp. z o.o.", "PL"), ("sp. z o.o.", "PL"),
        ("SARL", "FR"), ("SAS", "FR"), ("EURL", "FR"), ("SASU", "FR"), ("Pty Ltd", "AU"), ("Pty. Ltd.", "AU"), ("ApS", "DK"), ("A/S", "DK"), ("ASA", "NO"), ("Oy", "FI"), ("Oyj", "FI"), ("s.r.o.", "CZ"), ("Kft.", "HU"), ("Kft", "HU"), ("Lda.", "PT"), ("Lda", "PT"), ("Ltda.", "BR"), ("Ltda", "BR"),
    ];

    /// <summary>The region (ISO 3166), or null where nothing tells.</summary>
    public static string? Of(IReadOnlyList<SignatureField> fields, MailAddress? from)
    {
        foreach (var field in fields)
        {
            if (field.Kind == SignatureFieldKind.Location && SignaturePart.RegionOf(field.Value) is { } told)
            {
                return told;
            }
        }

        foreach (var field in fields)
        {
            if (field.Kind == SignatureFieldKind.Location && field.Value.Split(", ").Select(part => PlaceRegion.Of(part)).FirstOrDefault(told => told is not null) is { } placed)
            {
                return placed;
            }
        }

        if (DomainRegion(from?.Address) is { } region)
        {
            return region;
        }

        foreach (var field in fields)
        {
            if (field.Kind is SignatureFieldKind.Email or SignatureFieldKind.Link && DomainRegion(field.Value) is { } linked)
            {
                return linked;
            }
        }

        foreach (var field in fields)
        {
            if (field.Kind == SignatureFieldKind.Organisation && FormRegion(field.Value) is { } formed)
            {
                // "GmbH" is a form of Austria and Switzerland as well; where the postcode is none of the country's, none is told.
                return fields.Any(place => place.Kind == SignatureFieldKind.Location && PlaceRegion.Excludes(place.Value, formed)) ? null : formed;
            }
        }

        return null;
    }

    /// <summary>The country in which companies of the form at a name's end are founded: "Nord Vent S.r.l.". Forms of several countries ("S.A.", "Ltd", "GmbH &amp; Co.") tell what most of them are, or nothing.</summary>
    private static string? FormRegion(string organisation)
    {
        foreach (var (form, region) in Forms)
        {
            if (organisation.Length > form.Length + 1 && organisation.EndsWith(form, StringComparison.Ordinal) && organisation[^(form.Length + 1)] == ' ')
            {
                return region;
            }
        }

        return null;
    }

    private static string? DomainRegion(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var host = address[(address.IndexOf('@') + 1)..];
        var scheme = host.IndexOf("//", StringComparison.Ordinal);
        host = scheme >= 0 ? host[(scheme + 2)..] : host;
        var path = host.IndexOf('/');
        host = path >= 0 ? host[..path] : host;
        var dot = host.LastIndexOf('.');
        return dot > 0 && SignatureWords.Domains.TryGet(host.AsSpan(dot + 1), out var region) ? region : null;
    }
}
