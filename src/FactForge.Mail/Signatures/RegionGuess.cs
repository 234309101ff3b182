namespace FactForge.Mail.Signatures;

/// <summary>Guesses in which country a signature's phone numbers are dialled: from the place, then the company's form, then the domains.</summary>
internal static class RegionGuess
{
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
            if (field.Kind == SignatureFieldKind.Organisation && field.Value.EndsWith("GmbH", StringComparison.Ordinal))
            {
                return DomainRegion(from?.Address) ?? "DE";
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
